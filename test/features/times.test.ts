import { describe, expect, test } from 'vitest'
import { timesAgree } from '../../src/features/timesAgree'
import type { LanguageCode, TimeAnchor } from '../../src/types'
import { anchorsOf, showTime } from './anchorsOf'

const timesIn = (text: string, language: LanguageCode): string =>
  anchorsOf('time', text, language).map(showTime).join('; ')

test.each<[string, LanguageCode, string]>([
  ['around 3:20 a.m.', 'en', 'about 03:20'],
  ['10 p.m.', 'en', '22:00'],
  ['12 a.m.', 'en', '00:00'],
  ['3.20pm', 'en', '15:20'],
  ['at noon', 'en', '12:00'],
  ['at 5 in the morning', 'en', '05:00'],
  ['shortly after 6am local time', 'en', '06:00 local'],
  ['about 0515 GMT', 'en', 'about 05:15 gmt'],
  ['3 p.m. (1200 GMT)', 'en', '15:00; 12:00 gmt'],
  ['15:00–17:00', 'en', '15:00; 17:00'],
  ['в 15:00', 'ru', '15:00'],
  ['около 08:15 мск', 'ru', 'about 08:15 msk'],
  ['07.30 мск', 'ru', '07:30 msk'],
  ['в 3 часа ночи', 'ru', '03:00'],
  ['в 2 часа дня', 'ru', '14:00'],
  ['в 8 вечера', 'ru', '20:00'],
  ['в час ночи', 'ru', '01:00'],
  ['в 15 часов 30 минут', 'ru', '15:30'],
  ['около полуночи', 'ru', 'about 00:00'],
  ['14:32 по московскому времени', 'ru', '14:32 msk'],
])('%s', (text, language, times) => {
  expect(timesIn(text, language)).toBe(times)
})

test.each<[string, LanguageCode]>([
  ['about 3 hours', 'en'],
  ['five died in the morning', 'en'],
  ['won 2:1', 'en'],
  ['через 3 часа', 'ru'],
  ['два дня', 'ru'],
  ['в двух часах езды', 'ru'],
])('sees no time of day in %s', (text, language) => {
  expect(timesIn(text, language)).toBe('')
})

describe('timesAgree', () => {
  const read = (text: string): TimeAnchor => {
    const [anchor] = anchorsOf('time', text, /\p{Script=Cyrillic}/u.test(text) ? 'ru' : 'en')
    if (!anchor) throw new Error(`no time in ${text}`)
    return anchor
  }

  test.each([
    ['3:20 a.m.', 'в 03:20', 'same'],
    ['around 3 a.m.', 'в 03:20', 'same'],
    ['0515 GMT', '08:15 мск', 'same'],
    ['0515 GMT', '09:15 мск', 'differs'],
    ['6am local time', 'в 08:00 мск', 'shifted'],
    ['3 p.m.', 'в 16:20', 'differs'],
    ['at midnight', 'в 23:00', 'differs'],
  ])('%s, %s: %s', (first, second, agreement) => {
    expect(timesAgree(read(first), read(second))).toBe(agreement)
    expect(timesAgree(read(second), read(first))).toBe(agreement)
  })
})
