import { dayOf, monthsOf } from './calendar'
import { nearestYear, type DateContext, type DateFields, type DateRead, type DateRule } from './dateRule'
import { readCardinal } from './readCardinal'
import { unitAt } from './readQuantity'
import { phraseAt, type Match, type Word } from './words'
import { yearAfter } from './years'

/** One day, with the year that is written or else the nearest for its month, so that 3 May lies in the May of the same text. */
function dayFields(
  month: number,
  day: number,
  written: number | undefined,
  context: DateContext,
): DateFields | undefined {
  if (day < 1 || dayOf(2000, month, day) === undefined) return undefined
  const year = written ?? nearestYear(context, (candidate) => monthsOf(candidate, month, month))
  const from = year === undefined ? undefined : dayOf(year, month, day)
  return {
    grain: 'day',
    ...(year === undefined ? {} : { year }),
    month,
    day,
    ...(from === undefined ? {} : { from, to: from }),
  }
}

/** `2025-08-12` */
export const isoDay: DateRule = (words, at, context) => {
  const [year, month, day] = words.slice(at, at + 3)
  if (!/^[12]\d{3}$/.test(year?.text ?? '') || month?.joint !== 'dash' || day?.joint !== 'dash') return undefined
  if (!/^\d\d$/.test(month.text) || !/^\d\d$/.test(day.text)) return undefined
  const date = dayFields(Number(month.text), Number(day.text), Number(year?.text), context)
  return date && { date, next: at + 3 }
}

/** `12.08.2025`, `12.08.25`, and in Russian `06.05` */
export const dottedDay: DateRule = (words, at, context) => {
  const match = /^(\d{1,2})\.(\d{1,2})(?:\.(\d{4}|\d\d))?$/.exec(words[at]?.text ?? '')
  if (!match || words[at]?.kind !== 'number') return undefined
  const [whole = '', day, month, year] = match
  const { dates } = context.language
  if (year === undefined) {
    const measured = unitAt(words, at + 1, context.language) ?? phraseAt(words, at + 1, dates.clock.zones)
    if (!dates.dottedDays || !/^\d\d\.(?:0[1-9]|1[0-2])$/.test(whole) || measured) return undefined
  }
  const full = year?.length === 2 ? 2000 + Number(year) : year === undefined ? undefined : Number(year)
  const date = dayFields(Number(month), Number(day), full, context)
  const named = dates.yearWords.has(words[at + 1]?.text ?? '')
  return date && { date, next: named ? at + 2 : at + 1 }
}

/** `8/12/2025`: the month first where the language has it first, unless only the other order is a day. */
export const slashedDay: DateRule = (words, at, context) => {
  if (words[at + 1]?.text !== '/') return undefined
  const parts = words.slice(at, at + 5)
  const text = parts.map((word) => word.text).join('')
  const match = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text)
  if (!match || parts.slice(1).some((word) => word.joint !== 'none')) return undefined
  const [first, second, year] = match.slice(1).map(Number)
  if (first === undefined || second === undefined || year === undefined) return undefined
  const american = context.language.dates.monthFirst ? dayFields(first, second, year, context) : undefined
  const date = american ?? dayFields(second, first, year, context)
  return date && { date, next: at + 5 }
}

/** A month by name, `Aug.` only where a number stands beside it. */
function monthAt(words: readonly Word[], at: number, context: DateContext): Match<number> | undefined {
  const word = words[at]
  const { dates } = context.language
  if (word?.kind !== 'word') return undefined
  const full = dates.months.get(word.text)
  if (full !== undefined) return { value: full, next: at + 1 }
  const short = dates.monthAbbreviations.get(word.text)
  if (short === undefined) return undefined
  const dot = words[at + 1]
  return { value: short, next: dot?.text === '.' && dot.joint === 'none' ? at + 2 : at + 1 }
}

/** A day of a month in digits or words, `7`, `8-го`, `двадцать пятого`, `4th`, with whether it says it is one. */
function dayNumberAt(words: readonly Word[], at: number, context: DateContext) {
  const word = words[at]
  if (word?.kind === 'number' ? !/^\d{1,2}$/.test(word.text) : !isNumberWord(word, context)) return undefined
  const read = readCardinal(words, at, context.language)
  if (!read || !Number.isInteger(read.value) || read.value < 1 || read.value > 31 || read.vague) return undefined
  if (word?.kind === 'word' && !read.ordinal) return undefined
  return read
}

function isNumberWord(word: Word | undefined, context: DateContext): boolean {
  const { ordinals, cardinals } = context.language.numbers
  return word?.kind === 'word' && (ordinals.has(word.text) || cardinals.has(word.text))
}

/** `7 August 2025`, `7 августа`, `7–9 августа`, `с 7 по 9 августа`, `the fourth of July`; of `7 и 8 августа` the 7. */
export const dayThenMonth: DateRule = (words, at, context) => {
  const first = dayNumberAt(words, at, context)
  if (!first) return undefined
  const second = secondDayAt(words, first.next, context)
  const dayEnd = second?.end ?? first.next
  const link = words[dayEnd]
  const month = monthAt(words, link && context.language.dates.links.has(link.text) ? dayEnd + 1 : dayEnd, context)
  if (!month || words[month.next - 1]?.joint === 'dash') return undefined
  const year = yearAfter(words, month.next, context)
  const date = dayFields(month.value, first.value, year?.value, context)
  if (!date) return undefined
  if (!second) return { date, next: year?.next ?? month.next }
  const last = dayFields(month.value, second.day, date.year, context)
  if (!last) return undefined
  return second.isRange ? { date: joinDays(date, last), next: year?.next ?? month.next } : { date, next: first.next }
}

function secondDayAt(words: readonly Word[], at: number, context: DateContext) {
  const { dayListLinks, dayRangeLinks } = context.language.dates
  const word = words[at]
  if (!word) return undefined
  const isRange = word.joint === 'dash' || dayRangeLinks.has(word.text) || /^[–—]$/.test(word.text)
  if (!isRange && !dayListLinks.has(word.text)) return undefined
  const read = dayNumberAt(words, word.joint === 'dash' ? at : at + 1, context)
  return read && { day: read.value, end: read.next, isRange }
}

function joinDays(first: DateFields, last: DateFields): DateFields {
  const { year, month, from } = first
  if (from === undefined || last.to === undefined) return { grain: 'day', ...(month === undefined ? {} : { month }) }
  return {
    grain: 'day',
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month }),
    from,
    to: last.to,
  }
}

/** `August 7`, `Aug. 7, 2025`, `August 7-9` */
export const monthThenDay: DateRule = (words, at, context) => {
  if (!context.language.dates.monthFirst || !words[at]?.capital) return undefined
  const month = monthAt(words, at, context)
  const first = month && dayNumberAt(words, month.next, context)
  if (!first || words[month.next]?.joint === 'dash') return undefined
  const { dates } = context.language
  const link = words[first.next]
  const isRange =
    link !== undefined && (link.joint === 'dash' || /^[–—]$/.test(link.text) || dates.dayRangeLinks.has(link.text))
  const second = isRange ? dayNumberAt(words, link.joint === 'dash' ? first.next : first.next + 1, context) : undefined
  if (second && second.value <= first.value) return undefined // a score: `February's 4-1 triumph`
  const end = second?.next ?? first.next
  const year = yearAfter(words, end, context)
  const date = dayFields(month.value, first.value, year?.value, context)
  if (!date) return undefined
  const last = second && dayFields(month.value, second.value, date.year, context)
  return { date: last ? joinDays(date, last) : date, next: year?.next ?? end }
}

/** `May 2024`, `in May`, `в мае прошлого года`, `январе–мае`, `Jan. 2024` */
export const wholeMonth: DateRule = (words, at, context) => {
  const month = monthAt(words, at, context)
  const word = words[at]
  if (!month || !word) return undefined
  const last = words[month.next]?.joint === 'dash' ? monthAt(words, month.next, context) : undefined
  const end = last?.next ?? month.next
  const year = yearAfter(words, end, context)
  if (!year && !isMonthByItself(words, at, context)) return undefined
  const stretchIn = (candidate: number) => monthsOf(candidate, month.value, last?.value ?? month.value)
  const value = year?.value ?? nearestYear(context, stretchIn)
  const fields: DateFields = {
    grain: 'month',
    ...(value === undefined ? {} : { year: value }),
    ...(last ? {} : { month: month.value }),
    ...(value === undefined ? {} : stretchIn(value)),
  }
  return { date: fields, next: year?.next ?? end } satisfies DateRead
}

/** `until Oct.`, `in May`; not `Mar`, not `may`, not a Mr Август. */
function isMonthByItself(words: readonly Word[], at: number, context: DateContext): boolean {
  const { dates } = context.language
  const word = words[at]
  const before = words[at - 1]
  if (!word) return false
  if (!dates.months.has(word.text))
    return word.capital && words[at + 1]?.text === '.' && dates.leads.has(before?.text ?? '')
  if (dates.capitalMonths && !word.capital) return false
  if (!dates.capitalMonths && word.capital && before?.kind === 'word') return false
  if (!dates.ambiguous.has(word.text)) return true
  return before?.kind === 'word' && (dates.leads.has(before.text) || dates.relations.has(before.text))
}

const monthsOfSeason = { spring: 3, summer: 6, autumn: 9 } as const

/** `spring 2022`, `весной прошлого года`, `by autumn`. The winter of 2022 may be either of two: it gets both. */
export const wholeSeason: DateRule = (words, at, context) => {
  const { dates } = context.language
  const season = dates.seasons.get(words[at]?.text ?? '')
  if (season === undefined) return undefined
  const year = yearAfter(words, at + 1, context)
  const before = words[at - 1]?.text ?? ''
  const trap = dates.ambiguous.has(words[at]?.text ?? '')
  if (!year && trap && !dates.leads.has(before) && !dates.relations.has(before)) return undefined
  const stretchIn = (candidate: number) => {
    if (season === 'winter') return monthsOf(candidate - 1, 12, 2, year ? candidate + 1 : candidate)
    return monthsOf(candidate, monthsOfSeason[season], monthsOfSeason[season] + 2)
  }
  const value = year?.value ?? nearestYear(context, stretchIn)
  const stretch = value === undefined ? undefined : stretchIn(value)
  return {
    date: { grain: 'season', ...(value === undefined ? {} : { year: value }), ...stretch },
    next: year?.next ?? at + 1,
  }
}

/** A date that does not hang on the day of publication by its words, for rules that lead up to one. */
export const namedDay: DateRule = (words, at, context) =>
  isoDay(words, at, context) ??
  dottedDay(words, at, context) ??
  slashedDay(words, at, context) ??
  dayThenMonth(words, at, context) ??
  monthThenDay(words, at, context)
