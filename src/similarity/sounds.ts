import { nameLikeness, nameStems, SAME_NAME, soundKeys } from '../languages/en-ru/transliteration'
import { remembered } from '../languages/remembered'
import type { Meaning } from './meanings'

/** A word that may be a name. */
export interface Sounding {
  /** How it is spelled in plain Latin letters, in whatever case it stands. */
  readonly spellings: readonly string[]
  /** The keys by which it meets its other spellings. */
  readonly meanings: readonly Meaning[]
  /** How like it is to the words it was compared with: an event's names meet over and over. */
  readonly likenesses: WeakMap<Sounding, number>
}

const soundWeight = 0.95

export const soundingOf = remembered((word): Sounding => {
  const spellings = nameStems(word)
  const keys = new Set(spellings.flatMap((spelling) => soundKeys(spelling)))
  const meanings = [...keys].map((key): Meaning => ({ key: `S${key}`, weight: soundWeight, kind: 'name' }))
  return { spellings, meanings, likenesses: new WeakMap() }
})

/** How likely two words that meet by sound are one name, 0..1; 0 where they are too unlike to be. */
export function soundAlike(one: Sounding | undefined, other: Sounding | undefined): number {
  if (!one || !other) return 0
  const known = one.likenesses.get(other)
  if (known !== undefined) return known
  const found = compare(one.spellings, other.spellings)
  one.likenesses.set(other, found)
  other.likenesses.set(one, found)
  return found
}

function compare(ours: readonly string[], theirs: readonly string[]): number {
  let best = 0
  for (const a of ours) for (const b of theirs) best = Math.max(best, a < b ? nameLikeness(a, b) : nameLikeness(b, a))
  return best >= SAME_NAME ? best : 0
}
