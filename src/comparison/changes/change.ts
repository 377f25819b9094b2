import type { Attribution, Reason, Span } from '../../types'
import type { Match, Words } from '../match'
import type { Figure } from './figures'

/** A claim and what the other report makes of it. */
export interface Told {
  readonly claim: Words
  /** The sentences that state the claim together, likeliest first. */
  readonly evidence: readonly Match[]
  /** All sentences that share anything with the claim, the evidence among them. */
  readonly matches: readonly Match[]
  /** How far each word of the claim is met in the evidence, 0..1, by place. */
  readonly met: readonly number[]
  readonly figures: readonly Figure[]
  readonly attributions?: Attributions
}

/** Whose word the claim is, and what is said within a span of the other report. */
export interface Attributions {
  readonly ours: Attribution | undefined
  readonly theirs: (span: Span) => readonly Attribution[]
}

/** What became of some words of the claim. */
export type Change = Omit<Reason, 'rule'>

/** Looks for one kind of change, the most telling first. */
export type ChangeRule = (told: Told) => readonly Change[]
