import type { Language } from '../languages/language'
import type { DateAnchor } from '../types'
import { type DateContext, type DateRule, isFuture } from './dateRule'
import { dayThenMonth, dottedDay, isoDay, monthThenDay, slashedDay, wholeMonth, wholeSeason } from './days'
import { opensNumber } from './readCardinal'
import { ago, bareWeekday, bareWeekend, dayOffset, eve, nightTo, related } from './relativeDates'
import { spanOf, type Word } from './words'
import { remember } from '../languages/remember'
import { century, decade, partOfYear, writtenYear } from './years'

/** The ways of writing a date; where two fit, the earlier has the more words. */
const rules: readonly DateRule[] = [
  nightTo,
  bareWeekday,
  isoDay,
  dottedDay,
  slashedDay,
  dayThenMonth,
  monthThenDay,
  dayOffset,
  eve,
  related,
  bareWeekend,
  ago,
  century,
  decade,
  partOfYear,
  wholeMonth,
  wholeSeason,
  writtenYear,
]

type PublicationDay = Pick<DateContext, 'language' | 'publishedOn'>

/** Finds the days and longer stretches of the calendar that a text names, from left to right. */
export function findDates(words: readonly Word[], day: PublicationDay): readonly DateAnchor[] {
  const anchors: DateAnchor[] = []
  for (let at = 0; at < words.length;) {
    const read = readDate(words, at, day)
    if (read) anchors.push({ kind: 'date', span: spanOf(words, at, read.next), ...read.date })
    at = read?.next ?? at + 1
  }
  return anchors
}

/** Nearly all words open no date; those that may are put to the rules. */
function opensDate(word: Word, language: Language): boolean {
  if (word.kind !== 'word') return word.kind === 'number'
  return openersOf(language).has(word.text) || opensNumber(word, language.numbers)
}

const openersOf = remember(({ dates, units }: Language) => {
  const { months, monthAbbreviations, weekdays, seasons, dayOffsets, eves, relations, bareWeekend, nightTo } = dates
  const tables = [months, monthAbbreviations, weekdays, seasons, dayOffsets, eves, relations, bareWeekend, nightTo]
  return new Set(
    [...tables, units.after].flatMap((table) => [...table.keys()].flatMap((key) => key.split(' ')[0] ?? [])),
  )
})

function readDate(words: readonly Word[], at: number, day: PublicationDay) {
  const word = words[at]
  if (!word || !opensDate(word, day.language)) return undefined
  const context = { ...day, isAhead: () => isFuture(words, at, day.language) }
  for (const rule of rules) {
    const read = rule(words, at, context)
    if (read) return read
  }
  return undefined
}
