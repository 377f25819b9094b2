import { exp } from '../exactMath'
import type { ScoreMatrix } from '../types'
import type { SentenceScores } from './sentenceScores'

/** Two sentences that may tell the same, by their places in the two reports. */
export interface PairScore {
  readonly row: number
  readonly column: number
  /** How likely they share a claim, 0..1. */
  readonly score: number
}

/** Sentences less alike than this share no claim that could be shown. */
const leastAlike = 0.07

/**
 * What speaks for a link, and how much: round numbers near a logistic regression on labelled events. The score alone says
 * nothing once the margin is known. The bias is what speaks against any pair.
 */
const evidence = {
  bias: -3.1,
  /** The score less the mean of the four best rivals of each side. */
  margin: 9,
  /** The score less that of the best rival. */
  lead: 4,
  /** Telling words met close together: a shared clause in two long sentences. */
  stretch: 1.75,
  /** The sentences before and after are alike too: both reports tell it in one order. */
  neighbours: 0.9,
  /** Numbers and dates met. */
  figures: 1,
}

/** How likely each pair of sentences is to share a claim. */
export function scorePairs(scores: SentenceScores): PairScore[] {
  const rivals = findRivals(scores)
  const found: PairScore[] = []
  for (let row = 0; row < scores.rows; row++) {
    for (const column of scores.columnsOf(row)) {
      const score = scores.at(row, column)
      const [ours, theirs] = [rivals.ofRows[row]!, rivals.ofColumns[column]!]
      if (score < leastAlike || (!isAmong(ours, column) && !isAmong(theirs, row))) continue
      const { stretch, figures } = scores.measured(row, column)
      const sum =
        evidence.bias +
        evidence.margin * (score - (meanBeside(column, ours) + meanBeside(row, theirs)) / 2) +
        evidence.lead * (score - Math.max(bestBeside(column, ours), bestBeside(row, theirs))) +
        evidence.stretch * stretch +
        evidence.neighbours * (at(scores, row - 1, column - 1) + at(scores, row + 1, column + 1)) +
        evidence.figures * figures
      found.push({ row, column, score: 1 / (1 + exp(-sum)) })
    }
  }
  return found
}

const nearest = 4
/** A sentence is held against this many of the other report, so that the cost grows with the sentences and not with their pairs. */
const mostCandidates = 24

/** A sentence that another is held against. */
interface Rival {
  readonly place: number
  readonly score: number
  /** From where it would stand if both reports told it in one order. */
  readonly distance: number
}

/**
 * For each row the columns it is held against, and for each column the rows, the most alike first; of those equally alike,
 * the nearest to its own place: a refrain is held against its counterpart and not against every repetition.
 */
function findRivals(scores: SentenceScores): { readonly ofRows: Rival[][]; readonly ofColumns: Rival[][] } {
  const ofRows: Rival[][] = Array.from({ length: scores.rows }, () => [])
  const ofColumns: Rival[][] = Array.from({ length: scores.columns }, () => [])
  const [across, down] = [scores.columns / scores.rows, scores.rows / scores.columns]
  for (let row = 0; row < scores.rows; row++) {
    for (const column of scores.columnsOf(row)) {
      const score = scores.at(row, column)
      keepBest(ofRows[row]!, { place: column, score, distance: Math.abs(column - row * across) })
      keepBest(ofColumns[column]!, { place: row, score, distance: Math.abs(row - column * down) })
    }
  }
  return { ofRows, ofColumns }
}

/** Puts a rival in its place among the best. */
function keepBest(best: Rival[], rival: Rival): void {
  if (best.length === mostCandidates) {
    if (!isBetter(rival, best[mostCandidates - 1]!)) return
    best.pop()
  }
  let at = best.length
  for (; at > 0 && isBetter(rival, best[at - 1]!); at--) best[at] = best[at - 1]!
  best[at] = rival
}

const isBetter = (one: Rival, other: Rival): boolean =>
  one.score > other.score || (one.score === other.score && one.distance < other.distance)

const isAmong = (best: readonly Rival[], place: number): boolean => best.some((rival) => rival.place === place)

/** The mean of the four best scores besides one's own. */
function meanBeside(own: number, best: readonly Rival[]): number {
  let [sum, count] = [0, 0]
  for (const { place, score } of best) {
    if (count === nearest) break
    if (place === own) continue
    sum += score
    count++
  }
  return sum / nearest
}

/** The best score besides one's own. */
const bestBeside = (own: number, best: readonly Rival[]): number => best[best[0]?.place === own ? 1 : 0]?.score ?? 0

const at = (scores: ScoreMatrix, row: number, column: number): number =>
  row >= 0 && column >= 0 && row < scores.rows && column < scores.columns ? scores.at(row, column) : 0
