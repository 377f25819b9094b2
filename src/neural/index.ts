/**
 * For those who have a model of their own.
 *
 * @module sverka/neural
 */
export { SverkaError, type SverkaErrorCode } from '../errors'
export { embedTexts, type Embed, type EmbedOptions } from './embedTexts'
export { textsToEmbed } from './textsToEmbed'
export { vectorSimilarity, type VectorOptions } from './vectorSimilarity'
export type { Vector, Vectors } from './vectors'
