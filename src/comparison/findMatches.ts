import type { PairedReports } from '../alignment/pairReports'
import { shifted, type Side } from '../alignment/readSide'
import { stretch } from '../alignment/scorePairs'
import { linkWords } from '../similarity/linkWords'
import { clipTerms, coverageOf, joinTerms, type Terms } from '../similarity/terms'
import type { Anchor, Report, Span } from '../types'
import type { Match, Words } from './match'

/**
 * What tells that a sentence states a claim. A logistic regression fitted on the labelled events
 * (docs/how-it-works.md tells how).
 */
const evidence = {
  bias: -4.15,
  /** The share of the claim that the sentence covers … */
  coverage: 2.2,
  /** … and how much more than the next best sentences do. */
  margin: 5.5,
  /** Telling words met close together. */
  stretch: 1,
  /** How likely the claim's own sentence and that sentence share a claim at all. */
  pair: 2.65,
}

const rivals = 4

/** Makes a function that finds the sentences of the second report that may state a claim of the first, likeliest first. */
export function createMatcher(paired: PairedReports): (span: Span) => Match[] {
  const { first, second, pairs } = paired
  const anchors = anchorsOf(first.report)
  const pairScores = new Map(pairs.map(({ row, column, score }) => [`${row} ${column}`, score]))
  const columns = second.sentences.map((_, place) => wordsOf(second, place))

  return (span) => {
    const terms = termsWithin(first, span)
    if (!terms) return []
    const claim: Words = { report: first.report, span, anchors: within(anchors, span), terms }
    const row = first.sentences.findIndex((sentence) => sentence.span.end > span.start)
    const found = columns.flatMap((words, column) => {
      const pair = pairScores.get(`${row} ${column}`)
      if (pair === undefined) return []
      const linked = linkWords(terms, words.terms)
      return [{ words, place: column, linked, coverage: coverageOf(terms, linked.ours), pair }]
    })
    const best = found.map(({ coverage }) => coverage).sort((a, b) => b - a)
    return found
      .map(({ words, place, linked, coverage, pair }) => {
        const others =
          (best.slice(0, rivals + 1).reduce((sum, other) => sum + other, 0) - Math.max(coverage, best[rivals] ?? 0)) /
          rivals
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
}

const anchorsOf = (report: Report): Anchor[] =>
  report.paragraphs.flatMap(({ sentences }) => sentences.flatMap(({ anchors }) => anchors))

const within = (anchors: readonly Anchor[], { start, end }: Span): Anchor[] =>
  anchors.filter((anchor) => anchor.span.start >= start && anchor.span.start < end)

function wordsOf({ report, sentences, terms }: Side, place: number): Words {
  const { span, passage } = sentences[place]!
  const anchors = (passage.anchors ?? []).map((anchor) => ({ ...anchor, span: shifted(anchor.span, span.start) }))
  return { report, span, anchors, terms: terms[place]! }
}

/** A claim's words, which weigh as they do in their sentence; a claim may run over several. */
function termsWithin({ sentences, terms }: Side, span: Span): Terms | undefined {
  const parts = sentences.flatMap((sentence, place) => {
    const { start, end } = sentence.span
    if (end <= span.start || start >= span.end) return []
    const within = { start: span.start - start, end: span.end - start }
    return [clipTerms(terms[place]!, within, within.start)]
  })
  return parts.length > 0 ? joinTerms(parts) : undefined
}
