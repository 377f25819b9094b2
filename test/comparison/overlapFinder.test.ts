import fc from 'fast-check'
import { expect, test } from 'vitest'
import { overlapFinder } from '../../src/comparison/overlapFinder'
import { overlap } from '../../src/comparison/spans'

const span = fc
  .tuple(fc.nat(60), fc.integer({ min: 1, max: 30 }))
  .map(([start, length]) => ({ start, end: start + length }))

test('finds the pieces that share a character with a span, whatever lies in and over them', () => {
  fc.assert(
    fc.property(fc.array(span.map((own) => ({ span: own }))), span, (pieces, wanted) => {
      const expected = pieces.filter((piece) => overlap(piece.span, wanted))
      const found = overlapFinder(pieces)(wanted)
      expect(new Set(found)).toEqual(new Set(expected))
      expect(found).toHaveLength(expected.length)
      expect(found.map(({ span: { start } }) => start)).toEqual(
        expected.map(({ span: { start } }) => start).sort((a, b) => a - b),
      )
    }),
  )
})
