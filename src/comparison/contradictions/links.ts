import type { LinkedWords } from '../../similarity/linkWords'
import { linkKinds } from '../../similarity/meanings'
import type { PlacedWord } from './placedWords'
import type { Match, Words } from '../match'
import type { Place } from './surroundings'

/** Whether two runs of words share one. */
export const touches = (one: Place, other: Place): boolean => one.first <= other.last && other.first <= one.last

/** Whether a word of ours is taken for a word of theirs. */
export const areLinked = ({ links }: LinkedWords, ours: PlacedWord, theirs: PlacedWord): boolean =>
  links.some((link) => touches(link.ours, at(ours)) && touches(link.theirs, at(theirs)))

const at = ({ place }: PlacedWord): Place => ({ first: place, last: place })

/** Whether a piece of ours may mean a piece of theirs, be they linked elsewhere: people … people, люди … люди. */
export function mayMean({ claim, evidence }: Match, ours: Place, theirs: Place): boolean {
  const keys = new Set(keysOf(claim, ours))
  return keysOf(evidence, theirs).some((key) => keys.has(key))
}

function keysOf({ terms: { terms, keys } }: Words, place: Place): number[] {
  const found: number[] = []
  keys.ids.forEach((id, at) => {
    if (touches(terms[keys.terms[at]!]!, place) && !isFigure(keys.kinds[at]!)) found.push(id)
  })
  return found
}

const isFigure = (kind: number): boolean => ['number', 'date'].includes(linkKinds[kind]!)
