import { lexicalSimilarity } from '../similarity/lexicalSimilarity'
import { createTermReader, type Terms } from '../similarity/terms'
import type { CompareOptions, Passage, Report } from '../types'
import { readSide, type Side } from './readSide'
import { type PairScore, scorePairs } from './scorePairs'

/** Two reports laid side by side, with the pairs of sentences that may tell the same. */
export interface PairedReports {
  readonly first: Side
  readonly second: Side
  /** In the order of the first report's sentences, then of the second's. */
  readonly pairs: readonly PairScore[]
  /** Reads a further piece of either report. */
  readonly read: (passage: Passage) => Terms
}

/** Lays two reports side by side: what alignment and comparison both start from. */
export function pairReports(first: Report, second: Report, options: CompareOptions = {}): PairedReports {
  const similarity = options.similarity ?? lexicalSimilarity()
  const read = createTermReader()
  const sides = [readSide(first, read), readSide(second, read)] as const
  const [rows, columns] = sides.map(({ sentences }) => sentences.map(({ passage }) => passage)) as [
    Passage[],
    Passage[],
  ]
  return { first: sides[0], second: sides[1], pairs: scorePairs(...sides, similarity(rows, columns)), read }
}

/** The same, seen from the second report. */
export function turned({ first, second, pairs, read }: PairedReports): PairedReports {
  const turnedPairs = pairs.map(({ row, column, score, linked }) => ({
    row: column,
    column: row,
    score,
    linked: {
      ours: linked.theirs,
      theirs: linked.ours,
      links: linked.links.map((link) => ({ ...link, ours: link.theirs, theirs: link.ours })),
    },
  }))
  return { first: second, second: first, pairs: turnedPairs, read }
}
