import type { PairedReports } from '../alignment/pairReports'
import { shifted, type Side } from '../alignment/readSide'
import type { PairScore } from '../alignment/scorePairs'
import { linkMeetings, linkWords, meet } from '../similarity/linkWords'
import { stretch } from '../similarity/stretch'
import { type ClippedTerms, clipTerms, joinTerms } from '../similarity/clipTerms'
import { coverageOf } from '../similarity/terms'
import type { Anchor, Span } from '../types'
import { anchorsOf } from './anchorsOf'
import type { Match, Words } from './match'

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
  const anchors = anchorsOf(first.report)
  const pairs = pairsByRow(paired)
  const columns = second.sentences.map((_, place) => wordsOf(second, place))
  // The claims of one sentence are all looked at beside the sentence.
  const found = new Map<string, Match[]>()

  const meetingsOf = rememberLast((row: number) =>
    pairs[row]!.map(({ column }) => meet(first.terms[row]!, second.terms[column]!)),
  )

  const find = (span: Span): Match[] => {
    const parts = partsWithin(first, span)
    const [part] = parts
    if (!part) return []
    const terms = joinTerms(parts.map((one) => one.terms))
    const claim: Words = { report: first.report, span, anchors: within(anchors, span), terms }
    const meetings = meetingsOf(part.row)
    const candidates = pairs[part.row]!.map(({ column, score }, at) => {
      const words = columns[column]!
      const linked =
        parts.length === 1
          ? linkMeetings(meetings[at]!, terms, words.terms, part.places)
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
        return { claim, evidence: words, place, linked, coverage, likelihood: 1 / (1 + Math.exp(-sum)) }
      })
      .sort((a, b) => b.likelihood - a.likelihood || a.evidence.span.start - b.evidence.span.start)
  }

  return (span) => {
    const key = `${span.start} ${span.end}`
    const matches = found.get(key) ?? find(span)
    found.set(key, matches)
    return matches
  }
}

/** The same function, which keeps what it found last: claims of one sentence follow each other. */
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

const within = (anchors: readonly Anchor[], { start, end }: Span): Anchor[] =>
  anchors.filter((anchor) => anchor.span.start >= start && anchor.span.start < end)

function wordsOf({ report, sentences, terms }: Side, place: number): Words {
  const { span, passage } = sentences[place]!
  const anchors = (passage.anchors ?? []).map((anchor) => ({ ...anchor, span: shifted(anchor.span, span.start) }))
  return { report, span, anchors, terms: terms[place]! }
}

/** A claim's words, sentence by sentence, since a claim may run over several; they weigh as they do there. */
function partsWithin({ sentences, terms }: Side, span: Span): (ClippedTerms & { readonly row: number })[] {
  return sentences.flatMap((sentence, row) => {
    const { start, end } = sentence.span
    if (end <= span.start || start >= span.end) return []
    const within = { start: span.start - start, end: span.end - start }
    return [{ ...clipTerms(terms[row]!, within, within.start), row }]
  })
}
