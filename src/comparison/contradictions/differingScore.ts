import type { Span } from '../../types'
import type { Words } from '../match'
import { differingAnchors } from './differingAnchors'
import type { ContradictionRule } from './rule'

/** How a match or a vote ended, whichever side is named first. */
interface Score {
  readonly span: Span
  readonly more: number
  readonly less: number
}

/** How much of what is said around both must be met. */
const aroundMet = 0.25

/** `4-3 on penalties` and «5:4 по пенальти». */
export const differingScore: ContradictionRule = (match) =>
  differingAnchors(match, {
    find: scoresIn,
    compare: (ours, theirs) => (ours.more === theirs.more && ours.less === theirs.less ? 'agree' : 'differ'),
    isSameThing: (_, __, ___, met) => Math.min(met.ours, met.theirs) >= aroundMet,
  })

/** Numbers that nothing but a mark joins; a range or a time of day is one anchor. */
function scoresIn({ anchors, report: { text } }: Words): Score[] {
  return anchors.flatMap((one, at) => {
    const other = anchors[at + 1]
    if (one.kind !== 'number' || other?.kind !== 'number') return []
    if (!/^[-–:]$/.test(text.slice(one.span.end, other.span.start))) return []
    const [less, more] = [Math.min(one.value, other.value), Math.max(one.value, other.value)]
    return [{ span: { start: one.span.start, end: other.span.end }, more, less }]
  })
}
