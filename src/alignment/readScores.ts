import { said } from '../checks'
import { SverkaError } from '../errors'
import type { Passage, ScoreMatrix, Similarity } from '../types'

/** Scores worked out with fractions may miss the bounds by this much. */
const slack = 1e-6

/** Asks a caller's similarity once for each pair, and stops what is no score before it spoils a verdict. */
export function readScores(similarity: Similarity, rows: readonly Passage[], columns: readonly Passage[]): ScoreMatrix {
  const given = checkedMatrix(similarity(rows, columns), rows.length, columns.length)
  const scores = new Float64Array(rows.length * columns.length)
  for (let row = 0; row < rows.length; row++) {
    for (let column = 0; column < columns.length; column++) {
      scores[row * columns.length + column] = checkedScore(given.at(row, column), row, column)
    }
  }
  return {
    rows: rows.length,
    columns: columns.length,
    at: (row, column) => scores[row * columns.length + column] ?? 0,
  }
}

function checkedMatrix(given: unknown, rows: number, columns: number): ScoreMatrix {
  const matrix = (given ?? {}) as Partial<ScoreMatrix>
  if (typeof matrix.at !== 'function') {
    const advice =
      given instanceof Promise
        ? 'it has to answer at once: wait for the model beforehand, as sverka/neural does'
        : 'it has to give { rows, columns, at(row, column) }'
    throw new SverkaError(
      'invalid-options',
      `similarity gave ${given === undefined ? 'nothing' : said(given)}; ${advice}.`,
    )
  }
  if (matrix.rows !== rows || matrix.columns !== columns) {
    throw new SverkaError(
      'invalid-options',
      `similarity was handed ${rows} rows and ${columns} columns and gave ${said(matrix.rows)} by ${said(matrix.columns)}; it has to score each row against each column.`,
    )
  }
  return matrix as ScoreMatrix
}

function checkedScore(score: unknown, row: number, column: number): number {
  if (typeof score === 'number' && score >= -slack && score <= 1 + slack) return Math.min(1, Math.max(0, score))
  throw new SverkaError(
    'invalid-options',
    `similarity gave ${score === undefined ? 'nothing' : said(score)} for row ${row} and column ${column}; a score is a number from 0 to 1.`,
  )
}
