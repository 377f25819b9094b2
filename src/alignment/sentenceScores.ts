import { createMeasure, type Measured } from '../similarity/createMeasure'
import { likelyColumns } from '../similarity/likelyColumns'
import type { Terms } from '../similarity/terms'
import type { ScoreMatrix } from '../types'

/** How alike the sentences of two reports are. Those that are not at all have no score. */
export interface SentenceScores extends ScoreMatrix {
  /** The columns that a row has a score with, in their order. */
  columnsOf(row: number): readonly number[]
  /** What the words of both show, whichever similarity scored them. */
  measured(row: number, column: number): Measured
}

/** What a row meets, in columns of numbers: of two long reports there are a million pairs. */
interface RowMeasures {
  readonly columns: number[]
  readonly scores: number[]
  readonly stretches: number[]
  readonly figures: number[]
}

/** By the words they share. */
export function measureSentences(rows: readonly Terms[], columns: readonly Terms[]): SentenceScores {
  const measure = createMeasure()
  const found = likelyColumns(rows, columns).map((likely, row): RowMeasures => {
    const met: RowMeasures = { columns: [], scores: [], stretches: [], figures: [] }
    for (const column of likely) {
      const { score, stretch, figures } = measure(rows[row]!, columns[column]!)
      if (score === 0) continue
      met.columns.push(column)
      met.scores.push(score)
      met.stretches.push(stretch)
      met.figures.push(figures)
    }
    return met
  })
  return {
    rows: rows.length,
    columns: columns.length,
    at: (row, column) => found[row]?.scores[placeOf(column, found[row].columns)] ?? 0,
    columnsOf: (row) => found[row]!.columns,
    measured: (row, column) => {
      const { columns, scores, stretches, figures } = found[row]!
      const at = placeOf(column, columns)
      return { score: scores[at]!, stretch: stretches[at]!, figures: figures[at]! }
    },
  }
}

/** By a similarity of the caller's. */
export function withMeasures(scores: ScoreMatrix, rows: readonly Terms[], columns: readonly Terms[]): SentenceScores {
  const measure = createMeasure()
  const met = rows.map((_, row) => columns.flatMap((_, column) => (scores.at(row, column) > 0 ? [column] : [])))
  return {
    ...scores,
    columnsOf: (row) => met[row]!,
    measured: (row, column) => measure(rows[row]!, columns[column]!),
  }
}

/** Where a number stands in a list in order, or -1. */
function placeOf(wanted: number, numbers: readonly number[]): number {
  let [low, high] = [0, numbers.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (numbers[middle]! < wanted) low = middle + 1
    else high = middle
  }
  return numbers[low] === wanted ? low : -1
}
