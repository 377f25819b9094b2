import { withSharedKeys } from '../similarity/withSharedKeys'
import type { Terms } from '../similarity/terms'
import { vocabulary } from '../similarity/vocabulary'
import type { CompareOptions, Passage, Report } from '../types'
import { readScores } from './readScores'
import { anchorsWithin, type ReadSentence, readSide, type Side } from './readSide'
import { type PairScore, scorePairs } from './scorePairs'
import { measureSentences, withMeasures } from './sentenceScores'
import { weighOrder } from './weighOrder'

/** Two reports laid side by side, with the pairs of sentences that may tell the same. */
export interface PairedReports {
  readonly first: Side
  readonly second: Side
  /** The sentences of both as terms, with the keys on which they can meet. */
  readonly terms: readonly [first: readonly Terms[], second: readonly Terms[]]
  /** In the order of the first report's sentences, then of the second's. */
  readonly pairs: readonly PairScore[]
}

/** Lays two reports side by side: what alignment and comparison both start from. */
export function pairReports(first: Report, second: Report, options: CompareOptions = {}): PairedReports {
  const numbers = vocabulary()
  const [ours, theirs] = [readSide(first, numbers), readSide(second, numbers)]
  const terms = withSharedKeys(termsOf(ours), termsOf(theirs))
  const scores = options.similarity
    ? withMeasures(readScores(options.similarity, passagesOf(ours), passagesOf(theirs)), ...terms)
    : measureSentences(...terms)
  return { first: ours, second: theirs, terms, pairs: weighOrder(scorePairs(scores), scores.rows, scores.columns) }
}

const termsOf = ({ sentences }: Side): Terms[] => sentences.map(({ terms }) => terms)

const passagesOf = ({ sentences }: Side): Passage[] => sentences.map(passageOf)

/** A sentence as a passage of its own; the anchors that lie within it keep what the report knows of them. */
function passageOf({ report, span: { start, end }, anchors }: ReadSentence): Passage {
  const moved = anchorsWithin({ start, end }, anchors).map((anchor) => ({
    ...anchor,
    span: { start: anchor.span.start - start, end: anchor.span.end - start },
  }))
  return { text: report.text.slice(start, end), language: report.language, anchors: moved }
}

/** The same, seen from the second report. */
export const turned = ({ first, second, terms: [ours, theirs], pairs }: PairedReports): PairedReports => ({
  first: second,
  second: first,
  terms: [theirs, ours],
  pairs: pairs.map(({ row, column, score }) => ({ row: column, column: row, score })),
})
