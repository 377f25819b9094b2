import { checkIsObject, said } from '../checks'
import { SverkaError } from '../errors'
import { isVector, type Vector, type Vectors } from './vectors'

/**
 * The caller's model: one vector for each text, in their order.
 *
 * @example
 * ```ts
 * const embed: Embed = (texts) => texts.map((text) => [text.length, text.split(' ').length])
 * await embed(['peace talks']) //=> [[11, 2]]
 * ```
 */
export type Embed = (texts: readonly string[]) => readonly Vector[] | Promise<readonly Vector[]>

/**
 * How a model is fed.
 *
 * @example
 * ```ts
 * const options: EmbedOptions = { batchSize: 1 }
 * const vectors = await embedTexts(['peace', 'war'], (texts) => texts.map(() => [texts.length]), options)
 * vectors.get('war') //=> [1]
 * ```
 */
export interface EmbedOptions {
  /** How many texts the model is handed at once. Default: 32. */
  readonly batchSize?: number
}

/**
 * Has a model embed texts, batch by batch. The only asynchronous function of sverka: once it has resolved, all that
 * follows is synchronous.
 *
 * @throws {@link SverkaError} `missing-vector` where the model does not give a vector of finite numbers for each text,
 * `invalid-text` for texts that are none, `invalid-options` for a batch size that is no whole number above 0.
 * @example
 * ```ts
 * const vectors = await embedTexts(['peace', 'war'], (texts) => texts.map((text) => [text.length, 1]))
 * vectors.get('peace') //=> [5, 1]
 * ```
 */
export async function embedTexts(texts: readonly string[], embed: Embed, options: EmbedOptions = {}): Promise<Vectors> {
  checkIsObject(options, '{ batchSize: 8 }')
  const { batchSize = 32 } = options
  if (!Number.isInteger(batchSize) || batchSize < 1) {
    throw new SverkaError('invalid-options', `batchSize is ${said(batchSize)}; it has to be a whole number above 0.`)
  }
  if (!Array.isArray(texts) || !texts.every((text) => typeof text === 'string')) {
    throw new SverkaError('invalid-text', `The texts are ${said(texts)}; pass a list of strings.`)
  }
  if (typeof embed !== 'function') {
    throw new SverkaError('invalid-options', `embed is ${said(embed)}; pass a function from texts to vectors.`)
  }
  const vectors = new Map<string, Vector>()
  const distinct = [...new Set(texts)]
  for (let start = 0; start < distinct.length; start += batchSize) {
    const batch = distinct.slice(start, start + batchSize)
    const embedded: unknown = await embed(batch)
    if (!Array.isArray(embedded) || embedded.length !== batch.length || !embedded.every(isVector)) {
      const came = Array.isArray(embedded) ? `${embedded.length} things` : said(embedded)
      throw new SverkaError(
        'missing-vector',
        `embed was handed ${batch.length} texts and gave back ${came}; it has to give a list of finite numbers for each.`,
      )
    }
    batch.forEach((text, i) => vectors.set(text, embedded[i]!))
  }
  return vectors
}
