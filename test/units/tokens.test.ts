import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { tokenize } from '../../src/units/tokens'

function words(text: string): string[] {
  return tokenize(text).map(({ span }) => text.slice(span.start, span.end))
}

describe('tokenize', () => {
  test.each([
    ["They don't talk face-to-face.", ['They', "don't", 'talk', 'face-to-face', '.']],
    ['Ukraine’s COVID-19 toll', ['Ukraine’s', 'COVID-19', 'toll']],
    ['Касым-Жомарт д’Артаньян', ['Касым-Жомарт', 'д’Артаньян']],
    ['the U.S. at 5 a.m. today', ['the', 'U.S.', 'at', '5', 'a.m.', 'today']],
    ['т.е. и.о. мэра', ['т.е.', 'и.о.', 'мэра']],
    ['А.С. Пушкин и J. R. Tolkien', ['А.', 'С.', 'Пушкин', 'и', 'J.', 'R.', 'Tolkien']],
    ['8 Aug. 2025 г.', ['8', 'Aug', '.', '2025', 'г', '.']],
    ['3.2 1,5 10:30 12.08.2025 1,200,000.', ['3.2', '1,5', '10:30', '12.08.2025', '1,200,000', '.']],
    ['1 200 000', ['1', '200', '000']],
    ['34-летний $3.2bn 8-го', ['34', '-', 'летний', '$', '3.2', 'bn', '8', '-', 'го']],
    ['MH17, Су-57', ['MH17', ',', 'Су-57']],
    ['«Нет!» — “No…”', ['«', 'Нет', '!', '»', '—', '“', 'No', '…', '”']],
    ['пере\u00ADго\u00ADворы\u00AD и\u200B', ['пере\u00ADго\u00ADворы', 'и']],
    ['и\u0306од', ['и\u0306од']],
    ['a\u0000b\uD800c\uFEFF', ['a', 'b', 'c']],
    ["'quoted' rock-", ["'", 'quoted', "'", 'rock', '-']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected)
  })

  test('tells the kinds apart', () => {
    expect(tokenize('A-50 is 3 %').map(({ kind }) => kind)).toEqual(['word', 'word', 'number', 'punctuation'])
  })

  test('counts from the start of the text, not of the part looked at', () => {
    expect(tokenize('one two three', { start: 4, end: 7 })).toEqual([{ span: { start: 4, end: 7 }, kind: 'word' }])
  })

  test('orders tokens, never overlaps them and leaves no letter or digit out', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let rest = ''
        let end = 0
        for (const { span } of tokenize(text)) {
          expect(span.start).toBeGreaterThanOrEqual(end)
          expect(span.end).toBeGreaterThan(span.start)
          rest += text.slice(end, span.start)
          end = span.end
        }
        expect(rest + text.slice(end)).not.toMatch(/[\p{L}0-9]/u)
      }),
    )
  })
})
