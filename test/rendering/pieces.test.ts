import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutAtMarks, marksByParagraph, paragraphAt } from '../../src/rendering/pieces'
import type { Paragraph } from '../../src/types'

const show = (text: string, marks: readonly (readonly [string, number, number])[]) =>
  cutAtMarks(
    { start: 0, end: text.length },
    marks.map(([value, start, end]) => ({ value, span: { start, end } })),
  ).map(({ start, end, marks }) => text.slice(start, end) + ':' + marks.map(({ value }) => value).join(''))

test.each([
  ['no marks', [], ['abcdef:']],
  [
    'nested',
    [
      ['x', 0, 6],
      ['y', 2, 4],
    ],
    ['ab:x', 'cd:xy', 'ef:x'],
  ],
  [
    'overlapping',
    [
      ['x', 0, 4],
      ['y', 2, 6],
    ],
    ['ab:x', 'cd:xy', 'ef:y'],
  ],
  [
    'the same twice',
    [
      ['x', 1, 3],
      ['y', 1, 3],
    ],
    ['a:', 'bc:xy', 'def:'],
  ],
  ['beyond the ends', [['x', -5, 99]], ['abcdef:x']],
  [
    'empty or reversed',
    [
      ['x', 2, 2],
      ['y', 5, 1],
    ],
    ['abcdef:'],
  ],
] as const)('cuts at %s', (_, marks, pieces) => {
  expect(show('abcdef', marks)).toEqual(pieces)
})

test('pieces lose nothing and know their marks', () => {
  const mark = fc.record({ start: fc.integer({ min: -3, max: 40 }), end: fc.integer({ min: -3, max: 40 }) })
  fc.assert(
    fc.property(fc.array(mark), (spans) => {
      const marks = spans.map((span, value) => ({ span, value }))
      const pieces = cutAtMarks({ start: 0, end: 30 }, marks)
      expect(pieces.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at))).toEqual(
        Array.from({ length: 30 }, (_, at) => at),
      )
      for (const { start, end, marks: known } of pieces) {
        const expected = marks.filter(({ span }) => span.start <= start && span.end >= end)
        expect(new Set(known)).toEqual(new Set(expected))
      }
    }),
  )
})

test('hands marks to the paragraphs they touch', () => {
  const paragraphs: Paragraph[] = [
    { index: 0, span: { start: 0, end: 5 }, kind: 'body', sentences: [] },
    { index: 1, span: { start: 7, end: 12 }, kind: 'body', sentences: [] },
  ]
  const marks = [
    { value: 'first', span: { start: 1, end: 3 } },
    { value: 'both', span: { start: 3, end: 9 } },
    { value: 'neither', span: { start: 5, end: 7 } },
  ]
  const values = marksByParagraph(paragraphs, marks).map((each) => each.map(({ value }) => value))
  expect(values).toEqual([['first', 'both'], ['both']])
  expect([0, 4, 5, 7, 11, 12].map((offset) => paragraphAt(paragraphs, offset))).toEqual([0, 0, 1, 1, 1, 2])
})
