import type { ScoreMatrix } from '../types'
import { createMeasure } from './createMeasure'
import type { Terms } from './terms'

/** Scores each passage against each. */
export function scoreTerms(rows: readonly Terms[], columns: readonly Terms[]): ScoreMatrix {
  const measure = createMeasure()
  const scores = rows.map((row) => Float32Array.from(columns, (column) => measure(row, column).score))
  return { rows: rows.length, columns: columns.length, at: (row, column) => scores[row]?.[column] ?? 0 }
}
