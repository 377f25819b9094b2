import { nameLikeness, SAME_NAME } from '../languages/en-ru/transliteration'
import type { NameAnchor } from '../types'

type Key = NameAnchor['key']

/** From here up {@link sameName} takes two keys for one name. */
export const SAME_KEY = 0.75

/**
 * How likely two names, by their keys, mean one and the same, 0..1. A family name may stand for the whole, an initial for a
 * given name, and the order may differ; but all words of the shorter one have to be found in the longer.
 *
 * ```text
 * kasim jomart tokaev   donald trump       d trump         museum
 *              tokaev   ivanka trump  donald trump   national museum of georgia
 *               → .9           → .3           → .95                     → .6
 * ```
 */
export function sameName(a: Key, b: Key): number {
  if (a === b) return a === '' ? 0 : 1
  const [one, other] = [wordsOf(a), wordsOf(b)]
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (short.length === 0) return 0
  const inOne = short.length < long.length ? joined(short, long) : 0
  if (inOne >= SAME_NAME) return inOne
  const scores = bestScores(short, long)
  const worst = Math.min(...scores)
  if (worst < SAME_NAME) return worst * 0.6
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length
  return mean * shareOf(short.length, long.length)
}

const longestName = 8
const wordsOf = (key: Key): readonly string[] => key.split(' ').filter(Boolean).slice(0, longestName)

/** Yong Sheng, Юншэн: one word or two. */
const joined = (one: readonly string[], other: readonly string[]): number => nameLikeness(one.join(''), other.join(''))

/** A family name tells nearly all of a person's name, one word little of an organisation's four. */
const shareOf = (short: number, long: number): number => (short === long ? 1 : short > 1 ? 0.95 : long < 4 ? 0.9 : 0.6)

/** How well each word of the shorter name is found in the longer one, each of whose words serves once. */
function bestScores(short: readonly string[], long: readonly string[]): readonly number[] {
  const left = [...long]
  return short.map((word) => {
    const scores = left.map((other) => wordLikeness(word, other))
    const best = Math.max(0, ...scores)
    if (best > 0) left.splice(scores.indexOf(best), 1)
    return best
  })
}

/** An initial is found in any word it begins. */
function wordLikeness(one: string, other: string): number {
  const isInitial = (one.length === 1) !== (other.length === 1)
  return isInitial && one[0] === other[0] ? 0.9 : nameLikeness(one, other)
}
