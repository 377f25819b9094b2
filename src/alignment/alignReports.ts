import { checkPair } from '../checks'
import { linkWords } from '../similarity/linkWords'
import type { Alignment, CompareOptions, Link, Reason, Report } from '../types'
import { judgeEvent } from './judgeEvent'
import { type PairedReports, pairReports } from './pairReports'
import type { Side } from './readSide'
import type { PairScore } from './scorePairs'

/** A pair of sentences as likely as this makes a link. */
const likelyEnough = 0.3
/** Reports of different events say alike things of different occasions; they have to be all but the same to be linked. */
const sureEnough = 0.8
/** How many pairs of words a link shows. */
const mostReasons = 6

/**
 * Finds which paragraphs of two reports tell the same facts, and whether the two tell of one event. Links may cross
 * and overlap; a paragraph that the other report lacks has none.
 *
 * @throws {@link SverkaError} `too-long` beyond `limits`; `invalid-report` where a report has not been read.
 * @example
 * ```ts
 * const ap = readReport({ id: 'ap', text: 'The dam burst at dawn.\n\nTwo villages were flooded.' })
 * const tass = readReport({ id: 'tass', text: 'Затоплены две деревни.\n\nПлотину прорвало на рассвете.' })
 * alignReports(ap, tass).links.map(({ pair }) => pair) //=> [[0, 1], [1, 0]]
 * ```
 */
export function alignReports(first: Report, second: Report, options: CompareOptions = {}): Alignment {
  checkPair(first, second, options)
  return alignPaired(pairReports(first, second, options))
}

/** The same for two reports that lie side by side already. */
export function alignPaired(paired: PairedReports): Alignment {
  const event = judgeEvent(paired)
  const links = linkParagraphs(paired, event.event === 'different' ? sureEnough : likelyEnough)
  return { reports: [paired.first.report.id, paired.second.report.id], ...event, links }
}

function linkParagraphs(paired: PairedReports, likely: number): Link[] {
  const { first, second, pairs } = paired
  const byParagraphs = new Map<string, PairScore[]>()
  for (const pair of pairs) {
    if (pair.score < likely) continue
    const key = `${first.sentences[pair.row]!.paragraph} ${second.sentences[pair.column]!.paragraph}`
    const before = byParagraphs.get(key)
    if (before) before.push(pair)
    else byParagraphs.set(key, [pair])
  }
  return [...byParagraphs.values()]
    .map((found) => linkOf(paired, found))
    .sort((a, b) => a.pair[0] - b.pair[0] || a.pair[1] - b.pair[1])
}

function linkOf({ first, second, terms }: PairedReports, found: readonly PairScore[]): Link {
  const best = found.reduce((a, b) => (b.score > a.score ? b : a))
  const [ours, theirs] = [first.sentences[best.row]!, second.sentences[best.column]!]
  const shares = [
    linkedShare(first, new Set(found.map(({ row }) => row))),
    linkedShare(second, new Set(found.map(({ column }) => column))),
  ]
  const reasons = linkWords(terms[0][best.row]!, terms[1][best.column]!)
    .links.slice(0, mostReasons)
    .map((link): Reason => ({ rule: link.kind, ours: link.ours.span, theirs: link.theirs.span }))
  const extent = shares.every((share) => share > 0.5) ? 'full' : 'partial'
  return { pair: [ours.paragraph, theirs.paragraph], extent, score: best.score, reasons }
}

/** The share of a paragraph's sentences that are linked. */
function linkedShare({ sentences }: Side, linked: ReadonlySet<number>): number {
  const [one] = linked
  const { paragraph } = sentences[one!]!
  let [start, end] = [one!, one! + 1]
  while (sentences[start - 1]?.paragraph === paragraph) start--
  while (sentences[end]?.paragraph === paragraph) end++
  return linked.size / (end - start)
}
