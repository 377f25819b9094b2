import { comparableValue } from '../../features/comparableValue'
import type { Anchor, Approximation, NumberAnchor } from '../../types'
import { differingAnchors } from './differingAnchors'
import type { ContradictionRule } from './rule'

const isNumber = (anchor: Anchor): anchor is NumberAnchor => anchor.kind === 'number'

const side: Partial<Readonly<Record<Approximation, 'above' | 'below'>>> = {
  over: 'above',
  'at-least': 'above',
  'at-most': 'below',
}

/** `more than 40 countries` and «менее 40 стран». */
export const differingBound: ContradictionRule = (match) =>
  differingAnchors(match, {
    find: ({ anchors }) => anchors.filter(isNumber),
    compare: (ours, theirs) => {
      const [one, other] = [comparableValue(ours), comparableValue(theirs)]
      if (one.unit !== other.unit || one.value !== other.value) return 'unlike'
      const [our, their] = [side[ours.approximation], side[theirs.approximation]]
      return our && their && our !== their ? 'differ' : 'agree'
    },
    isSameThing: (_, __, ___, met) => Math.min(met.ours, met.theirs) > 0.3,
  })
