import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lexicalSimilarity } from '../../src/similarity/lexicalSimilarity'
import type { LanguageCode, Passage } from '../../src/types'
import { eventNames, inputsOf, readGold } from '../helpers/gold'

const languageOf = (text: string): LanguageCode => (/[а-я]/i.test(text) ? 'ru' : 'en')
const passage = (text: string): Passage => ({ text, language: languageOf(text) })
const score = (one: string, other: string): number => lexicalSimilarity()([passage(one)], [passage(other)]).at(0, 0)

describe('a translation is liker than another sentence', () => {
  test.each([
    ['Ukraine needs a lasting peace.', 'Украине нужен прочный мир.', 'Курс рубля вырос.'],
    ['The dam burst at dawn.', 'Плотину прорвало на рассвете.', 'Две деревни затоплены водой.'],
    ['Seventeen people were killed.', 'Погибли 17 человек.', 'Задержаны 40 подозреваемых.'],
    ['Parliament passed the budget.', 'Парламент принял бюджет.', 'Сборная выиграла финал.'],
    ['Witkoff flew to Moscow.', 'Уиткофф прилетел в Москву.', 'Токаев позвонил Алиеву.'],
  ])('%s', (english, translation, other) => {
    expect(score(english, translation)).toBeGreaterThan(0.5)
    expect(score(english, translation)).toBeGreaterThan(2 * score(english, other))
  })
})

test.each([
  ['what is no list', 'peace'],
  ['what is no passage', [null]],
  ['another language', [{ text: 'Frieden', language: 'de' }]],
  ['an anchor outside the text', [{ text: 'peace', language: 'en', anchors: [{ span: { start: 0, end: 9 } }] }]],
])('%s is the mistake of the caller', (_, odd) => {
  const passages = [passage('peace')]
  expect(() => lexicalSimilarity()(odd as never, passages)).toThrow(expect.objectContaining({ code: 'invalid-text' }))
  expect(() => lexicalSimilarity()(passages, odd as never)).toThrow(expect.objectContaining({ code: 'invalid-text' }))
})

test('a word that all passages share counts for less than one that few do', () => {
  const rows = ['Tokayev called Putin.', 'Tokayev met Aliyev.', 'Tokayev visited Beijing.'].map(passage)
  const columns = ['Токаев принял послов.', 'Глава Азербайджана встретил Алиева.'].map(passage)
  const among = lexicalSimilarity()(rows, columns)
  expect(among.at(1, 0)).toBeLessThan(score(rows[1]!.text, columns[0]!.text))
})

test.each(['', ' ', '…', '\uD800', '👩‍👩‍👧', 'e\u0301', 'ё'.repeat(9999)])('%j is like nothing else', (odd) => {
  expect(score(odd, 'Плотину прорвало на рассвете.')).toBe(0)
})

test('no passages, no scores; none outside of the lists', () => {
  const scores = lexicalSimilarity()([passage('Peace came.')], [])
  expect([scores.rows, scores.columns]).toEqual([1, 0])
  expect(lexicalSimilarity()([], []).at(0, 0)).toBe(0)
})

describe('laws', () => {
  const sentences = eventNames
    .flatMap((event) => inputsOf(readGold(event)))
    .flatMap(({ text, language }) =>
      text.split(/(?<=[.!?])\s+|\n+/).map((part): Passage => ({ text: part, language: language! })),
    )
    .filter(({ text }) => /\p{L}{3}/u.test(text))
  const some = fc.uniqueArray(fc.constantFrom(...sentences), { minLength: 1, maxLength: 5 })

  test('it does not matter which passages are rows, in one language or two', () => {
    fc.assert(
      fc.property(some, some, (rows, columns) => {
        const [there, back] = [lexicalSimilarity()(rows, columns), lexicalSimilarity()(columns, rows)]
        rows.forEach((_, row) => {
          columns.forEach((_, column) => {
            expect(back.at(column, row)).toBe(there.at(row, column))
          })
        })
      }),
    )
  })

  test('a passage alone against one is wholly like itself', () => {
    fc.assert(
      fc.property(fc.constantFrom(...sentences), (one) => {
        expect(lexicalSimilarity()([one], [one]).at(0, 0)).toBeCloseTo(1, 1)
      }),
    )
  })

  test('the columns of another row change nothing, nor do passages asked before', () => {
    fc.assert(
      fc.property(some, fc.constantFrom(...sentences), (columns, row) => {
        const first = lexicalSimilarity()([row], columns)
        lexicalSimilarity()(columns, columns)
        const again = lexicalSimilarity()([row], columns)
        columns.forEach((_, column) => {
          expect(again.at(0, column)).toBe(first.at(0, column))
        })
      }),
    )
  })
})
