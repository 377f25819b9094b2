import type { Reason } from '../../types'
import type { Match } from '../match'
import { differingBound } from './differingBound'
import { differingDate, differingWeekday } from './differingDate'
import { differingNumber } from './differingNumber'
import { differingTime } from './differingTime'
import { reversedPolarity } from './reversedPolarity'
import type { ContradictionRule } from './rule'

/** The surest first. */
const rules: readonly (readonly [name: string, rule: ContradictionRule])[] = [
  ['number-differs', differingNumber],
  ['bound-differs', differingBound],
  ['weekday-differs', differingWeekday],
  ['date-differs', differingDate],
  ['time-differs', differingTime],
  ['polarity-differs', reversedPolarity],
]

/**
 * What in the evidence cannot be true together with the claim, if anything. That the evidence states the claim at all is
 * for the caller to know.
 */
export function findContradiction(match: Match): Reason | undefined {
  for (const [rule, find] of rules) {
    const evidence = find(match)
    if (evidence) return { rule, ...evidence }
  }
  return undefined
}
