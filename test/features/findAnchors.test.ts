import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findAnchors } from '../../src/features/findAnchors'
import { tried } from '../helpers/laws'

const summary = (text: string) =>
  findAnchors(text, { language: 'en' })
    .filter(({ kind }) => kind !== 'name')
    .map(({ kind, span }) => `${kind}: ${text.slice(span.start, span.end)}`)

test('does not report a number again that is part of a date or a time', () => {
  expect(summary('At 3:20 a.m. on May 6, 2025, two men took nine objects.')).toEqual([
    'time: 3:20 a.m.',
    'date: May 6, 2025',
    'number: two',
    'number: nine',
  ])
})

test('orders anchors as they stand in the text', () => {
  const anchors = findAnchors('Он сказал 5 мая: «Погибли 14 человек». Пятеро пропали.', { language: 'ru' })
  const starts = anchors.map(({ span }) => span.start)
  expect(starts).toEqual([...starts].sort((first, second) => first - second))
})

test('reads an impossible day of publication as none', () => {
  expect(findAnchors('yesterday', { language: 'en', publishedOn: '2025-02-30' })).toEqual([
    { kind: 'date', span: { start: 0, end: 9 }, grain: 'day' },
  ])
})

const scraps = [
  ...[
    '5',
    '12.08',
    '2025',
    '1 200',
    '10:30',
    '$',
    '%',
    '-',
    '–',
    '.',
    ',',
    '"',
    '«',
    '»',
    ' ',
    '\u00A0',
    '\n',
    '\uD800',
    '\0',
  ],
  ...[
    'half',
    'a',
    'million',
    'May',
    'ago',
    'last',
    'week',
    'third',
    'of',
    'to',
    'from',
    'about',
    'dozens',
    'IV',
    'century',
    'p.m.',
  ],
  ...[
    'пол',
    'два',
    'третьего',
    'тыс.',
    'мая',
    'назад',
    'в',
    'ночь на',
    'до',
    'с',
    'процентов',
    'года',
    'XX',
    'век',
    'сотни',
  ],
]

test('any text gives anchors that quote it and survive JSON, in both languages', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...scraps), { maxLength: 24 }).map((parts) => parts.join(' ')),
    fc.array(fc.constantFrom(...scraps), { maxLength: 24 }).map((parts) => parts.join('')),
  )
  fc.assert(
    fc.property(texts, fc.constantFrom('en' as const, 'ru' as const), (text, language) => {
      const anchors = findAnchors(text, { language, publishedOn: '2025-11-03' })
      expect(JSON.parse(JSON.stringify(anchors))).toEqual(anchors)
      for (const { kind, span } of anchors) {
        expect(span.start >= 0 && span.start < span.end && span.end <= text.length).toBe(true)
        if (kind === 'number' || kind === 'date' || kind === 'time') {
          expect(text.slice(span.start, span.end)).toMatch(/[\p{L}\p{N}]/u)
        }
      }
    }),
    tried(400),
  )
})
