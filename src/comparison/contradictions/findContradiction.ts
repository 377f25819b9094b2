import type { Reason, Span } from '../../types'
import type { Match } from '../match'
import { opposites, otherKinds } from './opposites'
import { crossedFigures } from './crossedFigures'
import { differingBound } from './differingBound'
import { differingDate, differingWeekday } from './differingDate'
import { differingName, differingPlace } from './differingName'
import { differingNumber } from './differingNumber'
import { differingScore } from './differingScore'
import { differingTime } from './differingTime'
import { doneAlready } from './doneAlready'
import { reversedPolarity } from './reversedPolarity'
import { reversedRoles } from './reversedRoles'
import { reversedRoute } from './reversedRoute'
import type { ContradictionRule } from './rule'
import { overlap } from '../spans'

/** The surest first. */
const rules: readonly (readonly [name: string, rule: ContradictionRule])[] = [
  ['number-differs', differingNumber],
  ['number-differs', differingScore],
  ['number-differs', crossedFigures],
  ['bound-differs', differingBound],
  ['weekday-differs', differingWeekday],
  ['date-differs', differingDate],
  ['time-differs', differingTime],
  ['place-differs', differingPlace],
  ['name-differs', differingName],
  ['polarity-differs', reversedPolarity],
  ['polarity-differs', doneAlready],
  ['route-reversed', reversedRoute],
  ['roles-reversed', reversedRoles],
  ['antonym', opposites],
  ['kind-differs', otherKinds],
]

/** In words; what goes on longer is a table or a damaged text, and no sentence. */
const longestSentence = 250

/**
 * What in the evidence cannot be true together with a claim, if anything. That the evidence states the claim at all is for
 * the caller to know. `match` is that of the claim's whole sentence, whose words show what a short claim is about, and
 * `claim` is where in it the contradiction has to lie.
 */
export function findContradiction(match: Match, claim: Span = match.claim.span): Reason | undefined {
  const isTooLong = [match.claim, match.evidence].some(({ terms }) => terms.weights.length > longestSentence)
  if (isTooLong) return undefined
  const focused = { ...match, focus: claim }
  for (const [rule, find] of rules) {
    const evidence = find(focused).find(({ ours }) => overlap(ours, claim))
    if (evidence) return { rule, ...evidence }
  }
  return undefined
}
