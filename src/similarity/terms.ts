import type { LanguageCode, Span } from '../types'
import type { Keys } from './keys'
import type { Sounding } from './sounds'

/** One thing a passage says: a word, a phrase, a number or a date. */
export interface Term {
  readonly span: Span
  /** The first and last word it covers, as places in `Terms.weights`. */
  readonly first: number
  readonly last: number
  /** Of a word that may be a name; two such terms that meet by sound must also look alike. */
  readonly sounding?: Sounding
}

/** A passage as its terms. */
export interface Terms {
  readonly language: LanguageCode
  readonly terms: readonly Term[]
  readonly keys: Keys
  /** How much each word tells, 0..1, in the order of the text. */
  readonly weights: readonly number[]
  /** How much each term tells. */
  readonly worths: Float64Array
  readonly total: number
  /** Where each word stands in the passage. */
  readonly words: readonly Span[]
  /** One key a word, the same for all its forms. */
  readonly wordKeys: readonly number[]
}

/** The same passage, its words weighing otherwise. */
export const weighed = (passage: Terms, weights: readonly number[]): Terms => ({
  ...passage,
  weights,
  worths: worthsOf(passage.terms, weights),
  total: sumOf(weights),
})

/** What each term tells: as much as its words. */
export function worthsOf(terms: readonly Term[], weights: readonly number[]): Float64Array {
  const worths = new Float64Array(terms.length)
  terms.forEach(({ first, last }, place) => {
    for (let at = first; at <= last; at++) worths[place]! += weights[at]!
  })
  return worths
}

/** The share of what a passage's words tell that is met on the other side. */
export function coverageOf({ weights, total }: Terms, met: ArrayLike<number>): number {
  if (total === 0) return 0
  let sum = 0
  for (let at = 0; at < weights.length; at++) sum += weights[at]! * met[at]!
  return sum / total
}

export const sumOf = (weights: readonly number[]): number => weights.reduce((sum, weight) => sum + weight, 0)
