import { checkIsObject, checkPassages, said } from '../checks'
import { SverkaError } from '../errors'
import type { Passage, Similarity } from '../types'
import { dotProduct, isVector, unitVector, type Vectors } from './vectors'

/**
 * What the cosines of a model mean.
 *
 * @example
 * ```ts
 * const options: VectorOptions = { unrelated: 0.6 }
 * const similarity = vectorSimilarity(new Map([['peace', [1, 0]], ['мир', [0.8, 0.6]]]), options)
 * const [peace, мир] = [{ text: 'peace', language: 'en' }, { text: 'мир', language: 'ru' }] as const
 * similarity([peace], [мир]).at(0, 0).toFixed(2) //=> '0.50'
 * ```
 */
export interface VectorOptions {
  /**
   * The cosine that the model gives two texts that have nothing in common; it becomes the score 0. Many models keep
   * all their cosines above .6 or so, and every pair would look alike. Default: 0.
   */
  readonly unrelated?: number
}

/**
 * A similarity over embeddings made beforehand: the cosine of two vectors, from `unrelated` (score 0) to 1.
 * A passage without a vector is the caller's mistake (`missing-vector`), never a guess.
 *
 * @throws {@link SverkaError} `invalid-options` for vectors of unequal length or with what is no finite number, and
 * for an `unrelated` outside -1..1; the similarity itself throws `missing-vector`.
 * @example
 * ```ts
 * const similarity = vectorSimilarity(new Map([['peace', [1, 0]], ['мир', [1, 0]], ['war', [0, 1]]]))
 * const scores = similarity([{ text: 'мир', language: 'ru' }], [{ text: 'peace', language: 'en' }, { text: 'war', language: 'en' }])
 * scores.at(0, 0) //=> 1
 * scores.at(0, 1) //=> 0
 * ```
 */
export function vectorSimilarity(vectors: Vectors, options: VectorOptions = {}): Similarity {
  checkIsObject(options, '{ unrelated: 0.6 }')
  const { unrelated = 0 } = options
  if (!(typeof unrelated === 'number' && unrelated >= -1 && unrelated < 1)) {
    throw new SverkaError('invalid-options', `unrelated is ${said(unrelated)}; it has to be a cosine from -1 up to 1.`)
  }
  const units = readUnitVectors(vectors)
  return (rows, columns) => {
    checkPassages(rows, columns)
    const ours = rows.map((passage) => vectorOf(passage, units))
    const theirs = columns.map((passage) => vectorOf(passage, units))
    return {
      rows: rows.length,
      columns: columns.length,
      at: (row, column) => clamp((dotProduct(ours[row]!, theirs[column]!) - unrelated) / (1 - unrelated)),
    }
  }
}

function clamp(score: number): number {
  return Math.max(0, Math.min(1, score))
}

/** All vectors at length one, after a look at what the model gave: equal lengths, finite numbers. */
function readUnitVectors(vectors: Vectors): ReadonlyMap<string, Float64Array> {
  if (typeof (vectors as Partial<Vectors> | undefined | null)?.entries !== 'function') {
    throw new SverkaError('invalid-options', `The vectors are ${said(vectors)}; pass a Map such as embedTexts gives.`)
  }
  const units = new Map<string, Float64Array>()
  let length: number | undefined
  for (const [text, vector] of vectors.entries() as Iterable<[unknown, unknown]>) {
    if (!isVector(vector)) {
      throw new SverkaError('invalid-options', `The vector of ${said(text)} is no list of finite numbers.`)
    }
    length ??= vector.length
    if (vector.length !== length) {
      throw new SverkaError(
        'invalid-options',
        `The vector of ${said(text)} has ${vector.length} numbers, others have ${length}; use one model for all texts.`,
      )
    }
    units.set(text as string, unitVector(vector))
  }
  return units
}

function vectorOf(passage: Passage, units: ReadonlyMap<string, Float64Array>): Float64Array {
  const unit = units.get(passage.text)
  if (unit === undefined) {
    throw new SverkaError(
      'missing-vector',
      `There is no vector for ${said(passage.text)}; embed everything that textsToEmbed(reports) lists.`,
    )
  }
  return unit
}
