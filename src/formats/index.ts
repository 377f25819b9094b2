/** The subpath `sverka/formats`: a comparison in the formats that other programs read. */
export { SverkaError, type SverkaErrorCode } from '../errors'
export { toCsv, type CsvOptions } from './toCsv'
export { toTmx, type TmxOptions } from './toTmx'
