import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { datesAgree } from '../../src/features/datesAgree'
import { findAnchors } from '../../src/features/findAnchors'
import type { Anchor, DateAnchor, LanguageCode } from '../../src/types'
import { anchorsOf, showDate } from './anchorsOf'

/** Read as published on Monday, 3 November 2025. */
function datesIn(text: string, language: LanguageCode): string {
  return anchorsOf('date', text, language).map(showDate).join('; ')
}

describe('English dates', () => {
  test.each([
    ['August 7, 2025', '2025-08-07'],
    ['7 Aug.', '2025-08-07'],
    ['Aug. 7', '2025-08-07'],
    ['the fourth of July', '2025-07-04'],
    ['August 7-9', 'day 2025-08-07..2025-08-09'],
    ['7 and 8 August', '2025-08-07; 2025-08-08'],
    ['2025-08-12', '2025-08-12'],
    ['8/13/2025', '2025-08-13'],
    ['13/8/2025', '2025-08-13'],
    ['January 5', '2026-01-05'],
    ['in May', 'month 2025-05-01..2025-05-31'],
    ['May 2024', 'month 2024-05-01..2024-05-31'],
    ['until Oct.', 'month 2025-10-01..2025-10-31'],
    ['February’s 4-1 triumph', 'month 2026-02-01..2026-02-28'],
    ['last May', 'month 2025-05-01..2025-05-31'],
    ['last November', 'month 2024-11-01..2024-11-30'],
    ['spring 2022', 'season 2022-03-01..2022-05-31'],
    ['third quarter', 'quarter 2025-07-01..2025-09-30'],
    ['first half of 2024', 'half 2024-01-01..2024-06-30'],
    ['in 1945', 'year 1945-01-01..1945-12-31'],
    ['the 2024 election', 'year 2024-01-01..2024-12-31'],
    ['2019–2022', 'year 2019-01-01..2022-12-31'],
    ['the 1990s', 'decade 1990-01-01..1999-12-31'],
    ['20th century', 'century 1901-01-01..2000-12-31'],
    ['fourth century B.C.', 'century year -400'],
    ['today', '2025-11-03'],
    ['yesterday', '2025-11-02'],
    ['last night', 'day 2025-11-02..2025-11-03'],
    ['on Sunday', '2025-11-02'],
    ['on Monday', '2025-11-03'],
    ['Friday’s vote', '2025-10-31'],
    ['they will vote on Friday', '2025-11-07'],
    ['they will vote on April 20', '2026-04-20'],
    ['they voted on April 20', '2025-04-20'],
    ['last Tuesday', '2025-10-28'],
    ['next Friday', '2025-11-07'],
    ['Sunday, Nov. 2', '2025-11-02'],
    ['over the weekend', 'weekend 2025-11-01..2025-11-02'],
    ['earlier this week', 'week 2025-11-03..2025-11-09'],
    ['last year', 'year 2024-01-01..2024-12-31'],
    ['two days ago', '2025-11-01'],
    ['a week ago', 'week 2025-10-27..2025-11-02'],
  ])('%s', (text, dates) => {
    expect(datesIn(text, 'en')).toBe(dates)
  })

  test.each([
    'it may be',
    'they march on',
    'prices fall',
    '2000 people',
    '$2024',
    '2,024 votes',
    'a second later',
    'the last week of talks',
  ])('sees no date in %s', (text) => {
    expect(datesIn(text, 'en')).toBe('')
  })
})

describe('Russian dates', () => {
  test.each([
    ['7 августа 2025 года', '2025-08-07'],
    ['8-го августа', '2025-08-08'],
    ['двадцать пятого мая', '2025-05-25'],
    ['12.08.2025', '2025-08-12'],
    ['12.08', '2025-08-12'],
    ['с 7 по 9 августа', 'day 2025-08-07..2025-08-09'],
    ['7 августа прошлого года', '2024-08-07'],
    ['в среду, 11 июня', '2025-06-11'],
    ['в мае 2024 года', 'month 2024-05-01..2024-05-31'],
    ['в мае прошлого года', 'month 2024-05-01..2024-05-31'],
    ['за август–октябрь', 'month 2025-08-01..2025-10-31'],
    ['весной 2022 года', 'season 2022-03-01..2022-05-31'],
    ['этим летом', 'season 2025-06-01..2025-08-31'],
    ['в III квартале 2025 года', 'quarter 2025-07-01..2025-09-30'],
    ['в первом полугодии', 'half 2025-01-01..2025-06-30'],
    ['в конце 2026-го', 'year 2026-01-01..2026-12-31'],
    ['в 1945-м', 'year 1945-01-01..1945-12-31'],
    ['в 90-е годы', 'decade 1990-01-01..1999-12-31'],
    ['XX век', 'century 1901-01-01..2000-12-31'],
    ['IV в. до н. э.', 'century year -400'],
    ['в воскресенье', '2025-11-02'],
    ['встретятся в субботу', '2025-11-08'],
    ['в прошлый вторник', '2025-10-28'],
    ['накануне вечером', '2025-11-02'],
    ['позавчера', '2025-11-01'],
    ['на этой неделе', 'week 2025-11-03..2025-11-09'],
    ['в прошлом году', 'year 2024-01-01..2024-12-31'],
    ['три дня назад', '2025-10-31'],
    ['год назад', 'year 2024-01-01..2024-12-31'],
    ['в ночь на 1 сентября', 'day 2025-08-31..2025-09-01'],
  ])('%s', (text, dates) => {
    expect(datesIn(text, 'ru')).toBe(dates)
  })

  test.each(['накануне саммита', '2000 человек', 'Майя', 'IV в России', '5 лет', '12.08%'])(
    'sees no date in %s',
    (text) => {
      expect(datesIn(text, 'ru')).toBe('')
    },
  )
})

test('without the day of publication a date keeps the parts that the text names', () => {
  const show = (text: string) =>
    findAnchors(text, { language: 'en' })
      .filter((anchor): anchor is DateAnchor => anchor.kind === 'date')
      .map(showDate)
  expect(show('on Aug. 7')).toEqual(['day month 8 day 7'])
  expect(show('on Sunday')).toEqual(['day weekday 7'])
  expect(show('yesterday')).toEqual(['day'])
})

describe('datesAgree', () => {
  const isDate = (anchor: Anchor): anchor is DateAnchor => anchor.kind === 'date'
  const read = (text: string, publishedOn?: string): DateAnchor => {
    const language = /\p{Script=Cyrillic}/u.test(text) ? 'ru' : 'en'
    const anchor = findAnchors(text, { language, ...(publishedOn === undefined ? {} : { publishedOn }) }).find(isDate)
    if (!anchor) throw new Error(`no date in ${text}`)
    return anchor
  }

  test.each([
    ['on Aug. 7', '7 августа', 'same'],
    ['on Aug. 7', '8 августа', 'differs'],
    ['on Sunday', '2 ноября', 'same'],
    ['at the weekend', 'в воскресенье', 'contains'],
    ['on Sept. 1', 'в ночь на 1 сентября', 'contains'],
    ['in May', '3 мая', 'contains'],
    ['last year', 'в 2024 году', 'same'],
    ['in March 2022', 'весной 2022 года', 'contains'],
    ['in 1974', 'в 1978 году', 'differs'],
  ])('%s, %s: %s', (first, second, agreement) => {
    expect(datesAgree(read(first, '2025-11-03'), read(second, '2025-11-03'))).toBe(agreement)
    expect(datesAgree(read(second, '2025-11-03'), read(first, '2025-11-03'))).toBe(agreement)
  })

  test.each([
    ['on Aug. 7', '7 августа', 'same'],
    ['on Aug. 7', '8 августа', 'differs'],
    ['on Aug. 7', '7 августа 2025 года', 'same'],
    ['on Sunday', '2 ноября 2025 года', 'contains'],
    ['on Monday', '2 ноября 2025 года', 'differs'],
    ['yesterday', '2 ноября', 'incomparable'],
  ])('by their parts, undated: %s, %s: %s', (first, second, agreement) => {
    expect(datesAgree(read(first), read(second))).toBe(agreement)
    expect(datesAgree(read(second), read(first))).toBe(agreement)
  })
})

test('whatever the day of publication, a date that was worked out is a stretch in order', () => {
  const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  const phrases = fc.constantFrom('on Sunday', 'last May', 'two weeks ago', 'February 29', 'next month', 'by winter')
  fc.assert(
    fc.property(days, phrases, (day, text) => {
      const publishedOn = day.toISOString().slice(0, 10)
      for (const anchor of findAnchors(text, { language: 'en', publishedOn })) {
        if (anchor.kind !== 'date' || anchor.from === undefined) continue
        expect(anchor.from <= (anchor.to ?? '')).toBe(true)
      }
    }),
  )
})
