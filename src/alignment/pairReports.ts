import { vocabulary } from '../similarity/vocabulary'
import type { CompareOptions, Passage, Report } from '../types'
import { readScores } from './readScores'
import { readSide, type Side } from './readSide'
import { type PairScore, scorePairs } from './scorePairs'
import { measureSentences, withMeasures } from './sentenceScores'
import { weighOrder } from './weighOrder'

/** Two reports laid side by side, with the pairs of sentences that may tell the same. */
export interface PairedReports {
  readonly first: Side
  readonly second: Side
  /** In the order of the first report's sentences, then of the second's. */
  readonly pairs: readonly PairScore[]
}

/** Lays two reports side by side: what alignment and comparison both start from. */
export function pairReports(first: Report, second: Report, options: CompareOptions = {}): PairedReports {
  const numbers = vocabulary()
  const sides = [readSide(first, numbers), readSide(second, numbers)] as const
  const [ours, theirs] = sides
  const scores = options.similarity
    ? withMeasures(readScores(options.similarity, passagesOf(ours), passagesOf(theirs)), ours.terms, theirs.terms)
    : measureSentences(ours.terms, theirs.terms)
  return { first: ours, second: theirs, pairs: weighOrder(scorePairs(scores), scores.rows, scores.columns) }
}

const passagesOf = ({ sentences }: Side): Passage[] => sentences.map(({ passage }) => passage)

/** The same, seen from the second report. */
export const turned = ({ first, second, pairs }: PairedReports): PairedReports => ({
  first: second,
  second: first,
  pairs: pairs.map(({ row, column, score }) => ({ row: column, column: row, score })),
})
