import { turnedLinks, turnedMeetings } from '../similarity/linkWords'
import { scoreTerms } from '../similarity/scoreTerms'
import { vocabulary } from '../similarity/vocabulary'
import type { CompareOptions, Passage, Report } from '../types'
import { readScores } from './readScores'
import { readSide, type Side } from './readSide'
import { type PairScore, scorePairs } from './scorePairs'

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
    ? readScores(options.similarity, passagesOf(ours), passagesOf(theirs))
    : scoreTerms(ours.terms, theirs.terms) // what lexicalSimilarity() gives, without reading the sentences again
  return { first: ours, second: theirs, pairs: scorePairs(ours, theirs, scores) }
}

const passagesOf = ({ sentences }: Side): Passage[] => sentences.map(({ passage }) => passage)

/** The same, seen from the second report. */
export function turned({ first, second, pairs }: PairedReports): PairedReports {
  const turnedPairs = pairs.map(({ row, column, score, linked, meetings }) => ({
    row: column,
    column: row,
    score,
    meetings: turnedMeetings(meetings),
    linked: turnedLinks(linked),
  }))
  return { first: second, second: first, pairs: turnedPairs }
}
