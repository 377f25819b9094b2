import type { Alignment, CompareOptions, Link, Reason, Report } from '../types'
import { judgeEvent } from './judgeEvent'
import { pairSentences, type SentencePairs } from './pairSentences'
import { spanInReport } from './readSentences'
import { type PairScore, scorePairs } from './scorePairs'

/** A pair of sentences as likely as this makes a link. */
const likelyEnough = 0.4
/** How many pairs of words a link shows. */
const mostReasons = 6

/**
 * Finds which paragraphs of two reports tell the same facts, and whether the two tell of one event. Links may cross
 * and overlap; a paragraph that the other report lacks has none.
 *
 * @example
 * ```ts
 * const ap = readReport({ id: 'ap', text: 'The dam burst at dawn.\n\nTwo villages were flooded.' })
 * const tass = readReport({ id: 'tass', text: 'Затоплены две деревни.\n\nПлотину прорвало на рассвете.' })
 * alignReports(ap, tass).links.map(({ pair }) => pair) //=> [[0, 1], [1, 0]]
 * ```
 */
export function alignReports(first: Report, second: Report, options: CompareOptions = {}): Alignment {
  const pairs = pairSentences(first, second, options)
  const links = linkParagraphs(pairs, scorePairs(pairs))
  return { reports: [first.id, second.id], ...judgeEvent(first, second, pairs, links), links }
}

function linkParagraphs(pairs: SentencePairs, scored: readonly PairScore[]): Link[] {
  const byParagraphs = new Map<string, PairScore[]>()
  for (const pair of scored) {
    if (pair.score < likelyEnough) continue
    const key = `${pairs.first[pair.row]!.paragraph} ${pairs.second[pair.column]!.paragraph}`
    const before = byParagraphs.get(key)
    if (before) before.push(pair)
    else byParagraphs.set(key, [pair])
  }
  return [...byParagraphs.values()]
    .map((found) => linkOf(pairs, found))
    .sort((a, b) => a.pair[0] - b.pair[0] || a.pair[1] - b.pair[1])
}

function linkOf(pairs: SentencePairs, found: readonly PairScore[]): Link {
  const best = found.reduce((a, b) => (b.score > a.score ? b : a))
  const paragraphs = [pairs.first[best.row]!.paragraph, pairs.second[best.column]!.paragraph] as const
  const shared = [
    shareOf(pairs.first, paragraphs[0], new Set(found.map(({ row }) => row))),
    shareOf(pairs.second, paragraphs[1], new Set(found.map(({ column }) => column))),
  ]
  return {
    pair: paragraphs,
    extent: shared.every((share) => share > 0.5) ? 'full' : 'partial',
    score: best.score,
    reasons: wordReasons(pairs, best),
  }
}

/** The share of a paragraph's sentences that are linked. */
function shareOf(sentences: SentencePairs['first'], paragraph: number, linked: ReadonlySet<number>): number {
  const places = sentences.flatMap((sentence, place) => (sentence.paragraph === paragraph ? [place] : []))
  return places.filter((place) => linked.has(place)).length / places.length
}

/** The words that met, the surest and most telling first. */
function wordReasons(pairs: SentencePairs, { row, column, linked }: PairScore): Reason[] {
  return linked.links.slice(0, mostReasons).map(({ kind, ours, theirs }) => ({
    rule: kind,
    ours: spanInReport(ours, pairs.first[row]!.span),
    theirs: spanInReport(theirs, pairs.second[column]!.span),
  }))
}
