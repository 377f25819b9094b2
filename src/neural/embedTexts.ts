import { SverkaError } from '../errors'
import type { Vector, Vectors } from './vectors'

/** The caller's model: one vector for each text, in their order. */
export type Embed = (texts: readonly string[]) => readonly Vector[] | Promise<readonly Vector[]>

/** How a model is fed. */
export interface EmbedOptions {
  /** How many texts the model is handed at once. Default: 32. */
  readonly batchSize?: number
}

/**
 * Has a model embed texts, batch by batch. The only asynchronous function of sverka: once it has resolved, all that
 * follows is synchronous.
 *
 * @example
 * ```ts
 * const vectors = await embedTexts(['peace', 'war'], (texts) => texts.map((text) => [text.length, 1]))
 * vectors.get('peace') //=> [5, 1]
 * ```
 */
export async function embedTexts(texts: readonly string[], embed: Embed, options: EmbedOptions = {}): Promise<Vectors> {
  const { batchSize = 32 } = options
  if (!Number.isInteger(batchSize) || batchSize < 1) {
    throw new SverkaError('invalid-options', `batchSize is ${String(batchSize)}; it has to be a whole number above 0.`)
  }
  const vectors = new Map<string, Vector>()
  const distinct = [...new Set(texts)]
  for (let start = 0; start < distinct.length; start += batchSize) {
    const batch = distinct.slice(start, start + batchSize)
    const embedded = await embed(batch)
    if (embedded.length !== batch.length) {
      throw new SverkaError(
        'missing-vector',
        `embed was handed ${batch.length} texts and gave back ${embedded.length} vectors; it has to give one for each.`,
      )
    }
    batch.forEach((text, i) => vectors.set(text, embedded[i]!))
  }
  return vectors
}
