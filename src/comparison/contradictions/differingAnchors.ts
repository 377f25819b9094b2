import type { Span } from '../../types'
import type { Words } from '../match'
import type { Evidence, FocusedMatch } from './rule'
import { type Met, placeOf, surroundingsMet } from './surroundings'

/** How two figures of one kind stand to each other. */
export type Agreement = 'agree' | 'differ' | 'unlike'

/** What can differ: an anchor, or what is put together from several. */
interface Figure {
  readonly span: Span
}

interface Comparing<Kind extends Figure> {
  readonly find: (words: Words) => readonly Kind[]
  readonly compare: (ours: Kind, theirs: Kind) => Agreement
  /** Whether two that agree excuse a third that differs from one of them; by default they do. */
  readonly excuses?: (differing: readonly [Kind, Kind], agreeing: readonly [Kind, Kind]) => boolean
  /** Whether what stands around two that differ shows that they tell one thing. */
  readonly isSameThing: (match: FocusedMatch, ours: Kind, theirs: Kind, met: Met) => boolean
}

/** A sentence with more figures is a table. */
const most = 30

/**
 * Finds what differs where all else agrees. Neither of the two may agree with another one on the other side: `17 dead, 40
 * hurt` and `40 hurt, 17 dead` differ nowhere.
 */
export function differingAnchors<Kind extends Figure>(
  match: FocusedMatch,
  { find, compare, isSameThing, excuses = () => true }: Comparing<Kind>,
): readonly Evidence[] {
  const ours = find(match.claim).slice(0, most)
  const theirs = ours.length > 0 ? find(match.evidence).slice(0, most) : []
  const pairs = ours.flatMap((one) => theirs.map((other) => ({ one, other, agreement: compare(one, other) })))
  const agreeing = pairs.filter(({ agreement }) => agreement === 'agree')
  const isExcused = ({ one, other }: { readonly one: Kind; readonly other: Kind }) =>
    agreeing.some((pair) => (pair.one === one || pair.other === other) && excuses([one, other], [pair.one, pair.other]))
  return pairs
    .filter((pair) => pair.agreement === 'differ' && !isExcused(pair))
    .flatMap(({ one, other }) => {
      const [our, their] = [placeOf(match.claim, one.span), placeOf(match.evidence, other.span)]
      if (!our || !their) return []
      const met = surroundingsMet(match, our, their)
      return isSameThing(match, one, other, met) ? [{ one, other, score: met.ours + met.theirs }] : []
    })
    .sort((a, b) => b.score - a.score)
    .map(({ one, other }) => ({ ours: one.span, theirs: other.span }))
}
