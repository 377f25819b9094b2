import { checkPassages, said } from '../checks'
import { SverkaError } from '../errors'
import type { ScoreMatrix, Similarity } from '../types'

/**
 * One similarity out of several: the mean of their scores, each counted by its weight. Weights are any numbers above
 * zero; only their proportions matter.
 *
 * @throws {@link SverkaError} `invalid-options` for no parts, or a weight that is not above 0.
 * @example
 * ```ts
 * const sameLength: Similarity = (rows, columns) => ({
 *   rows: rows.length,
 *   columns: columns.length,
 *   at: (row, column) => (rows[row]?.text.length === columns[column]?.text.length ? 1 : 0),
 * })
 * const never: Similarity = (rows, columns) => ({ rows: rows.length, columns: columns.length, at: () => 0 })
 * const blend = blendSimilarities([[sameLength, 3], [never, 1]])
 * blend([{ text: 'war', language: 'en' }], [{ text: 'мир', language: 'ru' }]).at(0, 0) //=> 0.75
 * ```
 */
export function blendSimilarities(parts: readonly (readonly [similarity: Similarity, weight: number])[]): Similarity {
  const total = checkedTotal(parts)
  const shares = parts.map(([similarity, weight]) => ({ similarity, share: weight / total }))
  return (rows, columns) => {
    checkPassages(rows, columns)
    const matrices = shares.map(({ similarity, share }) => ({ scores: similarity(rows, columns), share }))
    return {
      rows: rows.length,
      columns: columns.length,
      at: (row, column) => weightedSum(matrices, row, column),
    }
  }
}

function weightedSum(
  matrices: readonly { readonly scores: ScoreMatrix; readonly share: number }[],
  row: number,
  column: number,
): number {
  let sum = 0
  for (const { scores, share } of matrices) sum += share * scores.at(row, column)
  // Shares such as 0.1 + 0.2 + 0.7 may add up to a hair above one.
  return Math.min(sum, 1)
}

function checkedTotal(parts: unknown): number {
  if (!Array.isArray(parts) || parts.length === 0) {
    throw new SverkaError('invalid-options', 'blendSimilarities got nothing to blend; pass [[similarity, weight], …].')
  }
  let total = 0
  for (const [place, part] of parts.entries()) {
    const [similarity, weight] = Array.isArray(part) ? (part as unknown[]) : []
    if (typeof similarity !== 'function') {
      throw new SverkaError(
        'invalid-options',
        `Part ${place} of the blend has no similarity function; write [similarity, weight].`,
      )
    }
    if (typeof weight !== 'number' || !(weight > 0 && total + weight < Infinity)) {
      throw new SverkaError(
        'invalid-options',
        `The weight of part ${place} of the blend is ${said(weight)}; it has to be a number above 0.`,
      )
    }
    total += weight
  }
  return total
}
