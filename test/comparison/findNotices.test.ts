import { expect, test } from 'vitest'
import { compareReports, type ReportInput } from '../../src/index'

const dam: ReportInput = {
  id: 'AP',
  language: 'en',
  publishedOn: '2025-08-10',
  text: 'The dam near Sarykol burst at dawn on Friday.\n\nTwo villages were flooded.',
}
const плотина: ReportInput = {
  id: 'ТАСС',
  language: 'ru',
  publishedOn: '2025-08-10',
  text: 'Плотину у Сарыколя прорвало на рассвете в пятницу.\n\nЗатоплены две деревни.',
}

const noticesOf = (...reports: readonly ReportInput[]): string[] =>
  compareReports(reports).notices.map(({ code, reports: about }) => `${code}: ${about.join(', ')}`)

test('two reports that leave no doubt get no notice', () => {
  expect(noticesOf(dam, плотина)).toEqual([])
})

test('says of two reports that they tell of different events', () => {
  const other = { ...плотина, text: 'Курс рубля вырос до 78 за доллар.\n\nИндекс акций почти не изменился.' }
  expect(noticesOf(dam, other)).toEqual(['different-events: AP, ТАСС'])
  expect(compareReports([dam, other]).notices[0]?.message).toBe(
    '"AP" and "ТАСС" tell of different events; what one omits of the other means little.',
  )
})

test('says of two reports that they share one item of several', () => {
  const roundUp = {
    ...плотина,
    publishedOn: '2025-08-14',
    text: `Курс рубля вырос до 78 за доллар.\n\nИндекс акций почти не изменился.\n\n${плотина.text}\n\nСборная Казахстана вышла в полуфинал турнира.\n\nВ столице открылась выставка тюльпанов.`,
  }
  const more = {
    ...dam,
    text: `${dam.text}\n\nSchools will stay shut until Wednesday.\n\nA bridge lost two of its pillars.`,
  }
  const { notices } = compareReports([more, roundUp])
  expect(notices.map(({ code }) => code)).toEqual(['partly-same-event'])
  expect(notices[0]?.message).toMatch(/^"AP" and "ТАСС" share only part of their news/)
})

test.each<[string, ReportInput, string, RegExp]>([
  ['a language that was guessed', { ...dam, language: undefined } as never, 'guessed-language: AP', /read as en/],
  [
    'a report without a day',
    { ...dam, publishedOn: undefined } as never,
    'undated-report: AP',
    /"AP" has no publishedOn/,
  ],
  [
    'characters that decoding spoilt',
    { ...dam, text: `${dam.text}\n\nThe mayor of Sarykol, Ivan Petro\uFFFD, came by boat.` },
    'damaged-text: AP',
    /damaged text/,
  ],
  ['half a character', { ...dam, text: `${dam.text} \uD800` }, 'damaged-text: AP', /damaged text/],
  ['a NUL', { ...dam, text: `${dam.text} \0` }, 'damaged-text: AP', /damaged text/],
])('says of a report %s', (_, report, notice, message) => {
  expect(noticesOf(report, плотина)).toEqual([notice])
  expect(noticesOf(плотина, report)).toEqual([notice])
  expect(compareReports([report, плотина]).notices[0]?.message).toMatch(message)
})

test('says of a report that it makes no claim', () => {
  const credit = { ...dam, text: 'Photo: Reuters' }
  expect(noticesOf(credit, плотина)).toContain('no-claims: AP')
  expect(noticesOf(credit, плотина)).not.toContain('no-claims: ТАСС')
})
