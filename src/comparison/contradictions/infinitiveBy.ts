import type { ContrastWords } from '../../languages/language'
import type { PlacedWord } from './placedWords'
import { telling } from './surroundings'

/** How far before its verb an infinitive stands, and how far after it. */
const reach = { before: 3, after: 2 }

/** `refused to congratulate`, «поздравлять он отказался»: the infinitive that goes with a verb. */
export function infinitiveBy(
  placed: readonly PlacedWord[],
  at: number,
  { isInfinitive }: ContrastWords,
): PlacedWord | undefined {
  const near = [...placed.slice(at + 1, at + 1 + reach.after), ...placed.slice(Math.max(0, at - reach.before), at)]
  return near.find(({ form, weight, place }) => weight >= telling && isInfinitive(form, placed[place - 1]?.form))
}
