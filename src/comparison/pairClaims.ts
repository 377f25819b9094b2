import type { Claim, Finding, Span } from '../types'
import { groupBy } from '../languages/groupBy'
import { overlapFinder } from './overlapFinder'
import { lengthOf, overlap, sharedLength } from './spans'

/** Two claims of different reports. */
export interface ClaimPair {
  readonly first: Claim
  readonly second: Claim
  /** How surely they say the same, 0..1. */
  readonly strength: number
}

/** Which claims say the same, and which cannot be true together. */
export interface PairedClaims {
  /** Surest first, each both ways round. */
  readonly pairs: readonly ClaimPair[]
  /** How surely two claims say the same; 0 where they do not. */
  readonly strengthOf: (one: Claim, other: Claim) => number
  readonly areOpposed: (one: Claim, other: Claim) => boolean
}

/** So much of the words that show a claim in another report has to lie within a claim there. */
const leastShare = 0.3

/**
 * Pairs claims of different reports that include each other both ways, each on the words of the other:
 *
 *     ap:   [The dam burst at dawn], [flooding 230 houses]         one sentence each, so that either claim is included
 *               │ burst │ dawn            │ 230  │ houses          in a sentence that holds both; which of the two it
 *     tass: [На рассвете прорвало плотину], [затопило 230 домов]   is, the words that meet tell
 */
export function pairClaims(claims: readonly Claim[], findings: readonly Finding[]): PairedClaims {
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  const claimsAt = new Map([...groupBy(claims, ({ report }) => report)].map(([id, own]) => [id, overlapFinder(own)]))
  const included = new Map<Claim, Map<Claim, number>>(claims.map((claim) => [claim, new Map()]))
  const opposed = new Map<Claim, Set<Claim>>(claims.map((claim) => [claim, new Set()]))

  for (const finding of findings) {
    const ours = byId.get(finding.claim)
    if (!ours || finding.status === 'omitted' || finding.status === 'rephrased') continue
    const shown = wordsThatShow(finding)
    for (const theirs of claimsAt.get(finding.report)?.(hullOf(shown)) ?? []) {
      if (!shown.some((words) => overlap(words, theirs.span))) continue
      if (finding.status === 'contradicted') opposed.get(ours)!.add(theirs)
      else if (shareWithin(theirs.span, shown) > leastShare) included.get(ours)!.set(theirs, finding.score)
    }
  }

  const strengthOf = (one: Claim, other: Claim): number =>
    Math.sqrt((included.get(one)!.get(other) ?? 0) * (included.get(other)!.get(one) ?? 0))
  const pairs = [...included].flatMap(([first, others]) =>
    Array.from(others.keys(), (second) => ({ first, second, strength: strengthOf(first, second) })),
  )
  return {
    pairs: pairs.filter(({ strength }) => strength > 0).sort((a, b) => b.strength - a.strength),
    strengthOf,
    areOpposed: (one, other) => opposed.get(one)!.has(other) || opposed.get(other)!.has(one),
  }
}

/** The words of the other report that show a finding, one by one where it gives them; its first reason is on all of them. */
function wordsThatShow({ span, reasons }: Exclude<Finding, { readonly status: 'omitted' }>): readonly Span[] {
  const [all, ...each] = reasons.flatMap(({ theirs }) => theirs ?? [])
  return each.length > 0 ? each : [all ?? span]
}

/** The share of some words, by their letters, that lies within a span. */
function shareWithin(span: Span, words: readonly Span[]): number {
  const total = words.reduce((sum, word) => sum + lengthOf(word), 0)
  return words.reduce((sum, word) => sum + sharedLength(span, word), 0) / total
}

/** From the start of the first to the end of the last. */
const hullOf = (spans: readonly Span[]): Span => ({
  start: Math.min(...spans.map(({ start }) => start)),
  end: Math.max(...spans.map(({ end }) => end)),
})
