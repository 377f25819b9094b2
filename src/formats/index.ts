/**
 * A comparison in the formats that other programs read.
 *
 * @module sverka/formats
 */
export { SverkaError, type SverkaErrorCode } from '../errors'
export { toCsv, type CsvOptions } from './toCsv'
export { toJsonLd, type JsonLdDocument, type JsonLdNode, type JsonLdReference } from './toJsonLd'
export { toTmx, type TmxOptions } from './toTmx'
export { toWebAnnotations, type AnnotatedPart, type WebAnnotation } from './toWebAnnotations'
