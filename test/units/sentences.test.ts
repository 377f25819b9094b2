import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { languages } from '../../src/languages/languages'
import { splitSentences } from '../../src/units/sentences'

function sentences(text: string, code: 'en' | 'ru'): string[] {
  return splitSentences(text, languages[code]).map(({ start, end }) => text.slice(start, end))
}

/** `|` marks where a sentence ends. */
const english = [
  'He left. |She stayed.',
  'On Aug. 7, Tokayev spoke with Mr. Putin. |In Sept. Russia agreed.',
  'The U.S. President met U.N. officials in the U.S. |The talks lasted from 10 a.m. Moscow time to 5 p.m. |Police agreed.',
  'J. R. R. Tolkien met John F. Kennedy. |Dr. No paid $3.2bn at 10:30 p.m. Sunday.',
  'Acme Inc. shares fell in Sacramento, Calif. on Friday. |It is No. 5.',
  '"Where is he?" he asked. |"Are you mad?" Donald Trump said. |No.',
  'He said: “We came. |We saw.” |Then they left.',
  'Caliber.Az and Tengrinews.kz report... and more. |Then silence… |Nothing else!',
  '1. First item. |2. Second item.',
  'It fell by 2.5. |Then (see p. 5) it rose. |(So they say.) |Fine.',
  'He came in the area.|Police left.',
  'The case of Brown v. Board, i.e. the famous one, is cited in vol. 2.[1] |It stands.',
  'Shops opened at 9 a.m. GMT. |He sat. |Then he rose vs. Iran.',
]
const russian = [
  'Он ушёл. |Она осталась.',
  'А. С. Пушкин и А.С.Пушкин жили на ул. Ленина, д. 5, г. Москва. |Им. Горького тоже.',
  'В 2014 г. Россия подписала договор. |Война длилась с 1939 по 1945 гг. |Погибли 5 тыс. человек, ущерб 3 млн руб. |Всё.',
  'Мэр и. о. Иванов, т. е. глава, и т. д. |Президент уехал.',
  '«Где?» — спросил он. |«Пришли. |Увидели», — сказал Цезарь.',
  '«Нет!» — Путин промолчал. |— Привет! — сказал он. |— Как дела?',
  'Это было до н. э. на площади 2,5 км. |Потом в 10.30 начали… |Он ушёл... но вернулся.',
  'сообщает РБК.|Президент уехал. |Газета.Ру молчит.',
  'Цена 3 руб. 50 коп. по ст. 159 УК. |Дж. Байден согласен.',
  'По словам главы (г. Алматы), «всё хорошо». |Ранее… |Что?! |Ничего.',
  'Это с.-х. техника и ж.-д. пути 12.08.2025 г. |Министр рад.',
]

describe('splitSentences', () => {
  test.each(english)('%s', (marked) => {
    expect(sentences(marked.replaceAll('|', ''), 'en')).toEqual(marked.split('|').map((part) => part.trim()))
  })

  test.each(russian)('%s', (marked) => {
    expect(sentences(marked.replaceAll('|', ''), 'ru')).toEqual(marked.split('|').map((part) => part.trim()))
  })

  test('cuts what is longer than any sentence, between words', () => {
    const table = '12 500 and '.repeat(1000)
    const parts = sentences(table, 'en')
    expect(parts.join(' ')).toBe(table.trim())
    expect(Math.max(...parts.map((part) => part.length))).toBeLessThanOrEqual(2000)
    expect(sentences(`It fell. ${'ж'.repeat(5000)} stays whole.`, 'ru')).toEqual([
      'It fell.',
      'ж'.repeat(5000),
      'stays whole.',
    ])
  })

  test('reads on over wrapped lines and stops at lines broken on purpose', () => {
    expect(
      sentences(
        'Tokayev and Aliyev\nKazakh President Tokayev and Azerbaijani\nPresident Aliyev, seen\nhere / Photo: Akorda.kz',
        'en',
      ),
    ).toEqual([
      'Tokayev and Aliyev',
      'Kazakh President Tokayev and Azerbaijani\nPresident Aliyev, seen\nhere / Photo: Akorda.kz',
    ])
  })

  test('counts from the start of the text, not of the part looked at', () => {
    expect(splitSentences('A one. B two. C', languages.en, { start: 7, end: 13 })).toEqual([{ start: 7, end: 13 }])
  })

  test('leaves only white space between sentences, which are trimmed and in order', () => {
    const bit = fc.oneof(
      fc.constantFrom('. ', '! ', '… ', '?» — ', '." ', '\r\n', ' г. ', 'Mr. ', '\u2028', ' ', '» ', '\u00A0', '1. '),
      fc.constantFrom('А', 'the', 'он', 'Putin', '2.5', '\uD800', '\u0000'),
    )
    const text = fc.oneof(
      fc.array(bit).map((bits) => bits.join('')),
      fc.string({ unit: 'binary' }),
    )
    fc.assert(
      fc.property(text, fc.constantFrom('en' as const, 'ru' as const), (text, code) => {
        let end = 0
        for (const span of splitSentences(text, languages[code])) {
          expect(text.slice(end, span.start).trim()).toBe('')
          const sentence = text.slice(span.start, span.end)
          expect(sentence).toBe(sentence.trim())
          expect(sentence).not.toBe('')
          end = span.end
        }
        expect(text.slice(end).trim()).toBe('')
      }),
    )
  })
})
