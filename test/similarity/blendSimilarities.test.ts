import { describe, expect, test } from 'vitest'
import { blendSimilarities } from '../../src/similarity/blendSimilarities'
import type { Passage, Similarity } from '../../src/types'

const always =
  (score: number): Similarity =>
  (rows, columns) => ({ rows: rows.length, columns: columns.length, at: () => score })
const passages = (...texts: string[]): Passage[] => texts.map((text) => ({ text, language: 'en' }))

describe('blendSimilarities', () => {
  test.each<[string, [Similarity, number][], number]>([
    ['one part is itself', [[always(0.4), 7]], 0.4],
    [
      'equal weights make the mean',
      [
        [always(1), 2],
        [always(0), 2],
      ],
      0.5,
    ],
    [
      'a heavier part counts for more',
      [
        [always(1), 3],
        [always(0), 1],
      ],
      0.75,
    ],
    [
      'full agreement stays 1',
      [
        [always(1), 0.1],
        [always(1), 0.2],
        [always(1), 0.7],
      ],
      1,
    ],
  ])('%s', (_, parts, expected) => {
    expect(blendSimilarities(parts)(passages('a'), passages('b')).at(0, 0)).toBeCloseTo(expected, 12)
  })

  test('keeps rows and columns', () => {
    const position: Similarity = (rows, columns) => ({
      rows: rows.length,
      columns: columns.length,
      at: (row, column) => row / 10 + column / 100,
    })
    const scores = blendSimilarities([
      [position, 1],
      [always(0), 1],
    ])(passages('a', 'b'), passages('c', 'd', 'e'))
    expect([scores.rows, scores.columns]).toEqual([2, 3])
    expect(scores.at(1, 2)).toBeCloseTo(0.06, 12)
  })

  test.each<[string, unknown, string]>([
    ['nothing at all', undefined, 'nothing to blend'],
    ['an empty list', [], 'nothing to blend'],
    ['a function without its weight', [always(1)], 'Part 0'],
    ['a weight of 0', [[always(1), 0]], 'weight of part 0'],
    [
      'a weight below 0',
      [
        [always(1), 1],
        [always(1), -1],
      ],
      'weight of part 1',
    ],
    ['a weight without bounds', [[always(1), Infinity]], 'weight of part 0'],
    [
      'weights without a sum',
      [
        [always(1), 1e308],
        [always(1), 1e308],
      ],
      'weight of part 1',
    ],
    ['a weight without a text form', [[always(1), Object.create(null)]], 'weight of part 0'],
    ['a weight in words', [[always(1), '1']], 'weight of part 0'],
  ])('refuses %s', (_, parts, message) => {
    const attempt = () => blendSimilarities(parts as [Similarity, number][])
    expect(attempt).toThrow(expect.objectContaining({ code: 'invalid-options' }))
    expect(attempt).toThrow(message)
  })
})
