import type { LinkedWords } from '../../similarity/linkWords'
import type { PlacedWord } from './placedWords'
import type { Span } from '../../types'
import type { Match, Words } from '../match'
import type { Place } from './surroundings'
import type { Term } from '../../similarity/terms'

/** Whether two runs of words share one. */
export const touches = (one: Place, other: Place): boolean => one.first <= other.last && other.first <= one.last

/** Whether a word of ours is taken for a word of theirs. */
export const areLinked = ({ links }: LinkedWords, ours: PlacedWord, theirs: PlacedWord): boolean =>
  links.some((link) => touches(link.ours, at(ours)) && touches(link.theirs, at(theirs)))

const at = ({ place }: PlacedWord): Place => ({ first: place, last: place })

/** A term's words in the report. */
export const spanOf = ({ span }: Words, term: Term): Span => ({
  start: span.start + term.span.start,
  end: span.start + term.span.end,
})

/** Whether a piece of ours may mean a piece of theirs, be they linked elsewhere: people … people, люди … люди. */
export function mayMean({ claim, evidence }: Match, ours: Place, theirs: Place): boolean {
  const keys = new Set(keysOf(claim, ours))
  return keysOf(evidence, theirs).some((key) => keys.has(key))
}

const keysOf = ({ terms: { terms, entries } }: Words, place: Place): number[] =>
  entries
    .filter(({ term, kind }) => kind !== 'number' && kind !== 'date' && touches(terms[term]!, place))
    .map(({ key }) => key)
