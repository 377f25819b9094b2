import type { Anchor } from '../../types'
import type { Match } from '../match'
import type { Evidence } from './rule'
import { sentenceAnchors } from './sentenceAnchors'
import { placeOf, surroundingsMet, type Met } from './surroundings'

/** How two anchors of one kind stand to each other. */
export type Agreement = 'agree' | 'differ' | 'unlike'

interface Comparing<Kind extends Anchor> {
  readonly isKind: (anchor: Anchor) => anchor is Kind
  readonly compare: (ours: Kind, theirs: Kind) => Agreement
  /** Whether what stands around two that differ shows that they tell one thing. */
  readonly isSameThing: (match: Match, ours: Kind, theirs: Kind, met: Met) => boolean
}

/**
 * Finds an anchor of the claim and one of the evidence that differ where all else agrees. Neither may agree with another
 * one of the sentences: `17 dead, 40 hurt` and `40 hurt, 17 dead` differ nowhere.
 */
export function differingAnchor<Kind extends Anchor>(
  match: Match,
  { isKind, compare, isSameThing }: Comparing<Kind>,
): Evidence | undefined {
  const all = { ours: sentenceAnchors(match.claim).filter(isKind), theirs: match.evidence.anchors.filter(isKind) }
  const ours = match.claim.anchors
    .filter(isKind)
    .filter((anchor) => !all.theirs.some((other) => compare(anchor, other) === 'agree'))
  const theirs = all.theirs.filter((anchor) => !all.ours.some((other) => compare(other, anchor) === 'agree'))
  const pairs = ours.flatMap((one) =>
    theirs.flatMap((other) => {
      const [our, their] = [placeOf(match.claim, one.span), placeOf(match.evidence, other.span)]
      if (!our || !their || compare(one, other) !== 'differ') return []
      const met = surroundingsMet(match, our, their)
      return isSameThing(match, one, other, met) ? [{ one, other, score: met.ours + met.theirs }] : []
    }),
  )
  const best = pairs.sort((a, b) => b.score - a.score)[0]
  return best && { ours: best.one.span, theirs: best.other.span }
}
