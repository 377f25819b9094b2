import { timesAgree } from '../../features/timesAgree'
import type { Anchor, TimeAnchor } from '../../types'
import { differingAnchors } from './differingAnchors'
import type { ContradictionRule } from './rule'

const isTime = (anchor: Anchor): anchor is TimeAnchor => anchor.kind === 'time'

/** `at 3 p.m.` and «в 16:20». */
export const differingTime: ContradictionRule = (match) =>
  differingAnchors(match, {
    find: ({ anchors }) => anchors.filter(isTime),
    compare: (ours, theirs) => (timesAgree(ours, theirs) === 'differs' ? 'differ' : 'agree'),
    isSameThing: (_, __, ___, met) => Math.min(met.ours, met.theirs) > 0.3,
  })
