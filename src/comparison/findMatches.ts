import { exp } from '../exactMath'
import type { PairedReports } from '../alignment/pairReports'
import type { PairScore } from '../alignment/scorePairs'
import { lazily } from '../languages/lazily'
import { type LinkedWords, linkMeetings, linkWords, meet } from '../similarity/linkWords'
import { stretch } from '../similarity/stretch'
import { clipTerms, joinTerms } from '../similarity/clipTerms'
import { coverageOf, type Terms } from '../similarity/terms'
import type { Span } from '../types'
import type { Match, Words } from './match'
import { overlapFinder } from './overlapFinder'

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
export function createMatcher(paired: PairedReports): (span: Span) => readonly Match[] {
  const { first, second, terms } = paired
  const pairs = pairsByRow(paired)
  const sentencesAt = overlapFinder(first.sentences.map((sentence, row) => ({ ...sentence, row })))

  const rank = (claim: Words, row: number, link: (at: number, theirs: Terms) => LinkedWords): readonly Match[] => {
    const candidates = pairs[row]!.map(({ column, score }, at) => {
      const words = second.sentences[column]!
      const linked = link(at, words.terms)
      return { words, place: column, linked, coverage: coverageOf(claim.terms, linked.ours), pair: score }
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
          evidence.stretch * Math.min(stretch(claim.terms, linked.ours), stretch(words.terms, linked.theirs)) +
          evidence.pair * pair
        return { claim, evidence: words, row, place, linked, coverage, likelihood: 1 / (1 + exp(-sum)) }
      })
      .sort((a, b) => b.likelihood - a.likelihood || a.evidence.span.start - b.evidence.span.start)
  }

  // The claims of one sentence follow each other, and are all looked at beside the sentence.
  const lastRow = rememberLast((row: number) => {
    const sentence = first.sentences[row]!
    const meetings = pairs[row]!.map(({ column }) => meet(terms[0][row]!, terms[1][column]!))
    const matches = lazily(() =>
      rank(sentence, row, (at, theirs) => linkMeetings(meetings[at]!, sentence.terms, theirs)),
    )
    return { meetings, matches }
  })

  return (span) => {
    const rows = sentencesAt(span)
    const [sentence] = rows
    if (!sentence) return []
    const { row } = sentence
    const anchors = rows.flatMap((one) =>
      one.anchors.filter(({ span: { start } }) => start >= span.start && start < span.end),
    )
    if (rows.length > 1) {
      const claim = {
        ...sentence,
        span,
        anchors,
        terms: joinTerms(rows.map((one) => clipTerms(one.terms, span).terms)),
      }
      return rank(claim, row, (_, theirs) => linkWords(claim.terms, theirs))
    }
    const { meetings, matches } = lastRow(row)
    if (span.start === sentence.span.start && span.end === sentence.span.end) return matches()
    if (hasAllWords(sentence, span))
      return matches().map((match) => ({ ...match, claim: { ...sentence, span, anchors } }))
    const { terms, places } = clipTerms(sentence.terms, span)
    return rank({ ...sentence, span, anchors, terms }, row, (at, theirs) =>
      linkMeetings(meetings[at]!, terms, theirs, places),
    )
  }
}

/** `[The dam burst].` */
const hasAllWords = ({ terms: { words } }: Words, { start, end }: Span): boolean =>
  words.every((word) => word.start >= start && word.end <= end)

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
