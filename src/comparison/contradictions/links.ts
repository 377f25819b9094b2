import type { Span } from '../../types'
import type { Match, Words } from '../match'
import type { Place } from './surroundings'
import type { Term } from '../../similarity/terms'

/** Whether two runs of words share one. */
export const touches = (one: Place, other: Place): boolean => one.first <= other.last && other.first <= one.last

/** Whether any word of a piece of ours is taken for one of a piece of theirs. */
export const areLinked = ({ linked }: Match, ours: Place, theirs: Place): boolean =>
  linked.links.some((link) => touches(link.ours, ours) && touches(link.theirs, theirs))

/** A term's words in the report. */
export const spanOf = ({ span }: Words, term: Term): Span => ({
  start: span.start + term.span.start,
  end: span.start + term.span.end,
})
