import { numbersAgree } from '../../features/numbersAgree'
import type { Anchor, NumberAnchor, Span } from '../../types'
import type { Match } from '../match'
import { differingAnchor } from './differingAnchor'
import type { ContradictionRule } from './rule'
import { placeOf } from './surroundings'

const isNumber = (anchor: Anchor): anchor is NumberAnchor => anchor.kind === 'number'

/** `17 miners died` and «погибли 15 горняков». */
export const differingNumber: ContradictionRule = (match) =>
  differingAnchor(match, {
    isKind: isNumber,
    compare: (ours, theirs) => {
      const agreement = numbersAgree(ours, theirs)
      return agreement === 'differs' ? 'differ' : agreement === 'incomparable' ? 'unlike' : 'agree'
    },
    isSameThing: (_, ours, theirs, met) => countSame(match, ours, theirs) && Math.min(met.ours, met.theirs) > 0.3,
  })

/** What is counted must be met; measures speak for themselves. */
function countSame(match: Match, ours: NumberAnchor, theirs: NumberAnchor): boolean {
  if (ours.unit !== undefined || theirs.unit !== undefined) return true
  if (!ours.counted || !theirs.counted) return true
  return areLinked(match, ours.counted, theirs.counted)
}

/** Whether any word of a piece of ours is taken for one of a piece of theirs. */
function areLinked({ claim, evidence, linked }: Match, ours: Span, theirs: Span): boolean {
  const [our, their] = [placeOf(claim, ours), placeOf(evidence, theirs)]
  if (!our || !their) return false
  return linked.links.some(
    (link) =>
      link.ours.first <= our.last &&
      our.first <= link.ours.last &&
      link.theirs.first <= their.last &&
      their.first <= link.theirs.last,
  )
}
