import { lexicalSimilarity, weighedAmong } from '../similarity/lexicalSimilarity'
import { linkWords, type LinkedWords } from '../similarity/linkWords'
import { createTermReader, type Terms } from '../similarity/terms'
import type { CompareOptions, Passage, Report, ScoreMatrix } from '../types'
import { type ReadSentence, readSentences } from './readSentences'

/** Two reports laid side by side: their sentences as terms, weighed among each other, and how alike each two are. */
export interface SentencePairs {
  readonly first: readonly ReadSentence[]
  readonly second: readonly ReadSentence[]
  readonly firstTerms: readonly Terms[]
  readonly secondTerms: readonly Terms[]
  /** Sentences of the first report by sentences of the second. */
  readonly scores: ScoreMatrix
  /** Reads a piece of one of the reports, to be linked with their sentences. */
  readonly read: (passage: Passage) => Terms
}

/** Lays two reports side by side. */
export function pairSentences(first: Report, second: Report, options: CompareOptions = {}): SentencePairs {
  const similarity = options.similarity ?? lexicalSimilarity()
  const rows = readSentences(first)
  const columns = readSentences(second)
  const read = createTermReader()
  return {
    first: rows,
    second: columns,
    firstTerms: weighedAmong(rows.map(({ passage }) => read(passage))),
    secondTerms: weighedAmong(columns.map(({ passage }) => read(passage))),
    scores: similarity(
      rows.map(({ passage }) => passage),
      columns.map(({ passage }) => passage),
    ),
    read,
  }
}

/** The words of a sentence of each report that mean the same. */
export function linkPair({ firstTerms, secondTerms }: SentencePairs, row: number, column: number): LinkedWords {
  return linkWords(firstTerms[row]!, secondTerms[column]!)
}
