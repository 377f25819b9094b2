import { exp } from '../exactMath'
import type { PairedReports } from '../alignment/pairReports'
import { shifted, type Side } from '../alignment/readSide'
import type { PairScore } from '../alignment/scorePairs'
import { linkMeetings, linkWords, meet } from '../similarity/linkWords'
import { stretch } from '../similarity/stretch'
import { type ClippedTerms, clipTerms, joinTerms } from '../similarity/clipTerms'
import { coverageOf } from '../similarity/terms'
import type { Span } from '../types'
import type { Match, Words } from './match'
import { overlapFinder } from './overlapFinder'
import { anchorsAt } from './piecesAt'

/**
 * What tells that a sentence states a claim: a logistic regression fitted on the labelled events, on the sentences that
 * the labels quote against all the others.
 */
const evidence = {
  bias: -4.04,
  /** The share of the claim that the sentence covers … */
  coverage: 1.38,
  /** … and how much more than the next best sentences do. */
  margin: 6.1,
  /** Telling words met close together. */
  stretch: 1.22,
  /** How likely the claim's own sentence and that sentence share a claim at all. */
  pair: 2.75,
}

const rivals = 4

/** Makes a function that finds the sentences of the second report that may state a claim of the first, likeliest first. */
export function createMatcher(paired: PairedReports): (span: Span) => Match[] {
  const { first, second } = paired
  const pairs = pairsByRow(paired)
  const columns = second.sentences.map((_, place) => wordsOf(second, place))
  const sentencesAt = overlapFinder(first.sentences.map(({ span }, row): Row => ({ span, row })))
  // The claims of one sentence follow each other, and are all looked at beside the sentence.
  const lastRow = rememberLast((row: number) => ({
    meetings: pairs[row]!.map(({ column }) => meet(first.terms[row]!, second.terms[column]!)),
    found: new Map<string, Match[]>(),
  }))

  const find = (span: Span, rows: readonly [Row, ...Row[]]): Match[] => {
    const [{ row }] = rows
    const parts = rows.map((one) => clipRow(first, one, span))
    const terms = joinTerms(parts.map((one) => one.terms))
    const anchors = anchorsAt(first.report)(span).filter((anchor) => anchor.span.start >= span.start)
    const claim: Words = { report: first.report, span, anchors, terms }
    const { meetings } = lastRow(row)
    const candidates = pairs[row]!.map(({ column, score }, at) => {
      const words = columns[column]!
      const linked =
        parts.length === 1
          ? linkMeetings(meetings[at]!, terms, words.terms, parts[0]!.places)
          : linkWords(terms, words.terms)
      return { words, place: column, linked, coverage: coverageOf(terms, linked.ours), pair: score }
    })
    const best = candidates.map(({ coverage }) => coverage).sort((a, b) => b - a)
    const bestTogether = best.slice(0, rivals + 1).reduce((sum, other) => sum + other, 0)
    return candidates
      .map(({ words, place, linked, coverage, pair }) => {
        const others = (bestTogether - Math.max(coverage, best[rivals] ?? 0)) / rivals
        const sum =
          evidence.bias +
          evidence.coverage * coverage +
          evidence.margin * (coverage - others) +
          evidence.stretch * Math.min(stretch(terms, linked.ours), stretch(words.terms, linked.theirs)) +
          evidence.pair * pair
        return { claim, evidence: words, row, place, linked, coverage, likelihood: 1 / (1 + exp(-sum)) }
      })
      .sort((a, b) => b.likelihood - a.likelihood || a.evidence.span.start - b.evidence.span.start)
  }

  return (span) => {
    const [one, ...others] = sentencesAt(span)
    if (!one) return []
    const { found } = lastRow(one.row)
    const key = `${span.start} ${span.end}`
    const matches = found.get(key) ?? find(span, [one, ...others])
    found.set(key, matches)
    return matches
  }
}

interface Row {
  readonly span: Span
  readonly row: number
}

/** The same function, which keeps what it found last. */
function rememberLast<V>(workOut: (of: number) => V): (of: number) => V {
  let last: { readonly of: number; readonly value: V } | undefined
  return (of) => (last?.of === of ? last : (last = { of, value: workOut(of) })).value
}

function pairsByRow({ first, pairs }: PairedReports): PairScore[][] {
  const rows: PairScore[][] = first.sentences.map(() => [])
  for (const pair of pairs) rows[pair.row]!.push(pair)
  // The pairs of turned reports come in the order of the rows.
  for (const row of rows) row.sort((a, b) => a.column - b.column)
  return rows
}

function wordsOf({ report, sentences, terms }: Side, place: number): Words {
  const { span, passage } = sentences[place]!
  const anchors = (passage.anchors ?? []).map((anchor) => ({ ...anchor, span: shifted(anchor.span, span.start) }))
  return { report, span, anchors, terms: terms[place]! }
}

/** The words of a sentence that lie within a claim, which may run over several; they weigh as they do there. */
const clipRow = ({ terms }: Side, { row, span: { start } }: Row, claim: Span): ClippedTerms =>
  clipTerms(terms[row]!, shifted(claim, -start), claim.start - start)
