import type { LinkedWords } from '../similarity/linkWords'
import type { Terms } from '../similarity/terms'
import type { Anchor, Report, Span } from '../types'

/** Words of a report, as the rules of comparison see them. All spans are offsets into the report. */
export interface Words {
  readonly report: Report
  readonly span: Span
  /** Those that start within the span. */
  readonly anchors: readonly Anchor[]
  /** The same words as terms. */
  readonly terms: Terms
}

/** A claim beside the sentence of another report that may state it. */
export interface Match {
  readonly claim: Words
  readonly evidence: Words
  /** In which sentence of its report the claim begins, counted from 0. */
  readonly row: number
  /** Which sentence of its report the evidence is, counted from 0. */
  readonly place: number
  /** Which words of the claim meet which of the evidence. */
  readonly linked: LinkedWords
  /** How likely the evidence states the claim, 0..1. */
  readonly likelihood: number
  /** The share of what the claim's words tell that is met in the evidence, 0..1. */
  readonly coverage: number
}

/** The sentences that may state a claim, likeliest first. */
export type Matches = readonly [Match, ...Match[]]

export const isFound = (matches: readonly Match[]): matches is Matches => matches.length > 0
