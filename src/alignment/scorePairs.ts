import { linkMeetings, type LinkedWords, meet, type Meetings } from '../similarity/linkWords'
import type { Terms } from '../similarity/terms'
import type { ScoreMatrix } from '../types'
import type { Side } from './readSide'

/** Two sentences that may tell the same, by their places in the two reports. */
export interface PairScore {
  readonly row: number
  readonly column: number
  /** How likely they share a claim, 0..1. */
  readonly score: number
  readonly linked: LinkedWords
  /** What the linked words were chosen from. */
  readonly meetings: Meetings
}

/** Sentences less alike than this share no claim that could be shown. */
const leastAlike = 0.07

/**
 * What speaks for a link, and how much. Fitted as a logistic regression on labelled events and on translations with
 * sentences dropped, merged and moved (see docs/how-it-works.md); the bias is what speaks against any pair.
 */
const evidence = {
  bias: -2.33,
  /** The score alone says little once the margin is known: long sentences of one event are all somewhat alike. */
  score: -7.2,
  /** The score less the mean of the four best rivals of each side. */
  margin: 17.5,
  /** The score less that of the best rival. */
  lead: 1.9,
  /** Telling words met close together: a shared clause in two long sentences. */
  stretch: 2.2,
  /** The sentences before and after are alike too: both reports tell it in one order. */
  neighbours: 1.4,
  /** Numbers and dates met. */
  figures: 0.8,
}

/** How likely each pair of sentences is to share a claim. */
export function scorePairs(first: Side, second: Side, scores: ScoreMatrix): PairScore[] {
  const rivals = { rows: topOfRows(scores), columns: topOfRows(turned(scores)) }
  const found: PairScore[] = []
  for (let row = 0; row < scores.rows; row++) {
    for (let column = 0; column < scores.columns; column++) {
      const score = scores.at(row, column)
      if (score < leastAlike || !(rivals.rows[row]!.includes(column) || rivals.columns[column]!.includes(row))) continue
      const meetings = meet(first.terms[row]!, second.terms[column]!)
      const linked = linkMeetings(meetings, first.terms[row]!, second.terms[column]!)
      const others = [
        scoresBeside(column, rivals.rows[row]!, (other) => scores.at(row, other)),
        scoresBeside(row, rivals.columns[column]!, (other) => scores.at(other, column)),
      ] as const
      const sum =
        evidence.bias +
        evidence.score * score +
        evidence.margin * (score - (mean(others[0]) + mean(others[1])) / 2) +
        evidence.lead * (score - Math.max(others[0][0] ?? 0, others[1][0] ?? 0)) +
        evidence.stretch *
          Math.min(stretch(first.terms[row]!, linked.ours), stretch(second.terms[column]!, linked.theirs)) +
        evidence.neighbours * (at(scores, row - 1, column - 1) + at(scores, row + 1, column + 1)) +
        evidence.figures * figuresIn(linked)
      found.push({ row, column, score: 1 / (1 + Math.exp(-sum)), linked, meetings })
    }
  }
  return found
}

const figuresIn = ({ links }: LinkedWords): number =>
  links.filter(({ kind }) => kind === 'number' || kind === 'date').length

const nearest = 4
/** A sentence is held against this many of the other report, so that the cost grows with the sentences and not with their pairs. */
const mostCandidates = 24

/**
 * For each row the columns it is held against, the most alike first; of those equally alike, the nearest to its own place:
 * a refrain is held against its counterpart and not against every repetition.
 */
function topOfRows(scores: ScoreMatrix): number[][] {
  const place = scores.columns / scores.rows
  return Array.from({ length: scores.rows }, (_, row) => {
    const best: number[] = []
    const distance = (column: number): number => Math.abs(column - row * place)
    const isBetter = (score: number, column: number, other: number): boolean => {
      const theirs = scores.at(row, other)
      return score > theirs || (score === theirs && distance(column) < distance(other))
    }
    for (let column = 0; column < scores.columns; column++) {
      const score = scores.at(row, column)
      if (score === 0 || (best.length === mostCandidates && !isBetter(score, column, best[mostCandidates - 1]!)))
        continue
      const at = best.findIndex((other) => isBetter(score, column, other))
      best.splice(at < 0 ? best.length : at, 0, column)
      if (best.length > mostCandidates) best.pop()
    }
    return best
  })
}

const turned = (scores: ScoreMatrix): ScoreMatrix => ({
  rows: scores.columns,
  columns: scores.rows,
  at: (row, column) => scores.at(column, row),
})

/** The four best scores besides one's own. */
const scoresBeside = (own: number, best: readonly number[], scoreOf: (other: number) => number): number[] =>
  best
    .filter((other) => other !== own)
    .slice(0, nearest)
    .map(scoreOf)

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0) / nearest

const at = (scores: ScoreMatrix, row: number, column: number): number =>
  row >= 0 && column >= 0 && row < scores.rows && column < scores.columns ? scores.at(row, column) : 0

/** What an unmet word costs a stretch, as a share of what it tells. */
const gapCost = 0.4

/** The most that a stretch of words met on the other side tells, unmet words between them set against it (Kadane). */
export function stretch({ weights }: Terms, met: Float64Array): number {
  let best = 0
  let current = 0
  for (let at = 0; at < weights.length; at++) {
    current = Math.max(0, current) + weights[at]! * (met[at]! - gapCost)
    best = Math.max(best, current)
  }
  return best
}
