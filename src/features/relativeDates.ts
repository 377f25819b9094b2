import type { DateAnchor } from '../types'
import {
  dayOfMonth,
  monthOf,
  monthsOf,
  shiftDays,
  shiftMonths,
  weekdayOf,
  weekendOf,
  weekOf,
  yearOf,
  type Stretch,
} from './calendar'
import { type DateContext, type DateFields, type DateRule } from './dateRule'
import { namedDay, wholeMonth, wholeSeason } from './days'
import { readQuantity, unitAt } from './readQuantity'
import { phraseAt, type Word } from './words'
import { yearStretch } from './years'

function oneDay(day: string | undefined): DateFields {
  if (day === undefined) return { grain: 'day' }
  return { grain: 'day', year: yearOf(day), month: monthOf(day), day: dayOfMonth(day), from: day, to: day }
}

function stretched(grain: DateAnchor['grain'], stretch: Stretch | undefined): DateFields {
  return { grain, ...stretch }
}

/** `today`, `позавчера`, `last night` (of two days) */
export const dayOffset: DateRule = (words, at, context) => {
  const match = phraseAt(words, at, context.language.dates.dayOffsets)
  if (!match) return undefined
  const { publishedOn } = context
  const [first, last] = match.value
  if (publishedOn === undefined) return { date: { grain: 'day' }, next: match.next }
  const from = shiftDays(publishedOn, first)
  const date = first === last ? oneDay(from) : stretched('day', { from, to: shiftDays(publishedOn, last) })
  return { date, next: match.next }
}

/** `накануне`, but not `накануне саммита` */
export const eve: DateRule = (words, at, context) => {
  const { dates } = context.language
  const offset = dates.eves.get(words[at]?.text ?? '')
  const after = words[at + 1]
  if (offset === undefined) return undefined
  if (after?.kind === 'number' || (after?.kind === 'word' && dates.eveOf.test(after.text))) return undefined
  return { date: oneDay(context.publishedOn && shiftDays(context.publishedOn, offset)), next: at + 1 }
}

/** `on Sunday`: the latest one up to the day of publication, or in a sentence about the future the next. */
function weekdayFields(weekday: number, { publishedOn, isAhead }: DateContext): DateFields {
  if (publishedOn === undefined) return { grain: 'day', weekday }
  const back = (weekdayOf(publishedOn) - weekday + 7) % 7
  const ahead = (7 - back) % 7
  return { ...oneDay(shiftDays(publishedOn, isAhead() ? ahead : -back)), weekday }
}

/** `Sunday`, `Sunday, Nov. 2`, `в среду, 11 июня` */
export const bareWeekday: DateRule = (words, at, context) => {
  const { dates } = context.language
  const word = words[at]
  const weekday = dates.weekdays.get(word?.text ?? '')
  if (!word || weekday === undefined || (dates.capitalMonths && !word.capital)) return undefined
  const named = namedDay(words, words[at + 1]?.text === ',' ? at + 2 : at + 1, context)
  if (named) return { date: { ...named.date, weekday }, next: named.next }
  return { date: weekdayFields(weekday, context), next: at + 1 }
}

/** `last Tuesday` is before the day of publication, `this Friday` in its week, `next Friday` after it. */
function relatedWeekday(weekday: number, relation: number, context: DateContext): DateFields {
  const { publishedOn } = context
  if (publishedOn === undefined) return { grain: 'day', weekday }
  const own = weekdayOf(publishedOn)
  const back = (own - weekday + 7) % 7 || 7
  const shift = relation === 0 ? weekday - own : relation < 0 ? -back : 7 - (back % 7)
  return { ...oneDay(shiftDays(publishedOn, shift)), weekday }
}

/** `last Tuesday`, `this week`, `в прошлом году`, `next weekend`, `last May`, `прошлым летом` */
export const related: DateRule = (words, at, context) => {
  const { dates } = context.language
  const relation = phraseAt(words, at, dates.relations)
  if (!relation) return undefined
  const word = words[relation.next]
  const next = relation.next + 1
  const weekday = dates.weekdays.get(word?.text ?? '')
  if (weekday !== undefined) return { date: relatedWeekday(weekday, relation.value, context), next }
  const period = dates.periods.get(word?.text ?? '')
  // the last week of May, and the preposition «в» that also shortens «век»
  if (period !== undefined && !dates.links.has(words[next]?.text ?? '') && (word?.text.length ?? 0) > 2) {
    const date = relatedPeriod(period, relation.value, context.publishedOn)
    return date && { date, next }
  }
  const named = wholeMonth(words, relation.next, context) ?? wholeSeason(words, relation.next, context)
  return named && { date: moveBeyond(named.date, relation.value, context), next: named.next }
}

function relatedPeriod(period: string, relation: number, publishedOn: string | undefined): DateFields | undefined {
  const year = publishedOn === undefined ? undefined : yearOf(publishedOn) + relation
  switch (period) {
    case 'week':
      return stretched('week', publishedOn === undefined ? undefined : weekOf(shiftDays(publishedOn, 7 * relation)))
    case 'weekend':
      return stretched(
        'weekend',
        publishedOn === undefined ? undefined : weekendOf(shiftDays(publishedOn, weekendShift(publishedOn, relation))),
      )
    case 'month': {
      const month = publishedOn && shiftMonths(publishedOn, relation)
      if (!month) return { grain: 'month' }
      return {
        grain: 'month',
        year: yearOf(month),
        month: monthOf(month),
        ...monthsOf(yearOf(month), monthOf(month), monthOf(month)),
      }
    }
    case 'quarter':
      return stretched(
        'quarter',
        publishedOn === undefined ? undefined : quarterOf(shiftMonths(publishedOn, 3 * relation)),
      )
    case 'year':
      return year === undefined ? { grain: 'year' } : { grain: 'year', year, ...yearStretch(year) }
    default:
      return undefined
  }
}

/** The weekend of a Monday's news is the one just gone, unless it is called the next. */
function weekendShift(publishedOn: string, relation: number): number {
  const isWeekend = weekdayOf(publishedOn) > 5
  return relation < 0 ? -7 : relation > 0 && isWeekend ? 7 : 0
}

function quarterOf(day: string): Stretch | undefined {
  const first = monthOf(day) - ((monthOf(day) - 1) % 3)
  return monthsOf(yearOf(day), first, first + 2)
}

/** `last May` has ended, `next May` not begun: the nearest May may have to move by a year. */
function moveBeyond(date: DateFields, relation: number, context: DateContext): DateFields {
  const { publishedOn } = context
  if (publishedOn === undefined || date.year === undefined || date.from === undefined || date.to === undefined)
    return date
  const by = relation < 0 && date.to >= publishedOn ? -1 : relation > 0 && date.from <= publishedOn ? 1 : 0
  if (by === 0) return date
  return { ...date, year: date.year + by, from: shiftMonths(date.from, 12 * by), to: shiftMonths(date.to, 12 * by) }
}

/** `over the weekend`: on Monday to Friday the one just gone, unless the sentence looks ahead. */
export const bareWeekend: DateRule = (words, at, context) => {
  const match = phraseAt(words, at, context.language.dates.bareWeekend)
  if (!match) return undefined
  const { publishedOn } = context
  if (publishedOn === undefined) return { date: { grain: 'weekend' }, next: match.next }
  const isAhead = weekdayOf(publishedOn) > 5 || context.isAhead()
  return { date: stretched('weekend', weekendOf(shiftDays(publishedOn, isAhead ? 0 : -7))), next: match.next }
}

const farthestAgo = 8

/** `two days ago`, `три дня назад`, `a week ago`, `год назад` */
export const ago: DateRule = (words, at, context) => {
  const { language } = context
  const amount = isAgoNear(words, at, context) ? amountAt(words, at, context) : undefined
  const end = amount && phraseAt(words, amount.next, language.dates.ago)
  if (!end) return undefined
  const date = agoFields(amount.unit, amount.value, context.publishedOn)
  return date && { date, next: end.next }
}

/** Amounts are many and read slowly; few of them are of time gone by. */
function isAgoNear(words: readonly Word[], at: number, context: DateContext): boolean {
  for (let index = at + 1; index < at + farthestAgo; index++) {
    if (context.language.dates.ago.has(words[index]?.text ?? '')) return true
  }
  return false
}

function amountAt(words: readonly Word[], at: number, context: DateContext) {
  const { language } = context
  const word = words[at]
  if (word?.kind === 'punctuation') return undefined
  const article = language.numbers.single.has(word?.text ?? '') ? at + 1 : at
  const one = unitAt(words, article, language)
  if (one) return { value: 1, unit: one.value, next: one.next }
  const quantity = readQuantity(words, at, language)
  const { unit, value, upTo } = quantity?.anchor ?? {}
  if (!quantity || unit === undefined || value === undefined || upTo !== undefined) return undefined
  return { value, unit, next: quantity.next }
}

/** As exact as the unit that counts: three weeks ago is a week, two years ago a year. */
function agoFields(unit: string, value: number, publishedOn: string | undefined): DateFields | undefined {
  if (!Number.isInteger(value) || value < 0 || value > 700) return undefined
  switch (unit) {
    case 'day':
      return oneDay(publishedOn && shiftDays(publishedOn, -value))
    case 'week':
      return stretched('week', publishedOn === undefined ? undefined : weekOf(shiftDays(publishedOn, -7 * value)))
    case 'month':
      return relatedPeriod('month', -value, publishedOn)
    case 'year':
      return relatedPeriod('year', -value, publishedOn)
    default:
      return undefined
  }
}

/** `в ночь на 1 сентября`, `overnight to Sunday`: the evening before and the day itself. */
export const nightTo: DateRule = (words, at, context) => {
  const match = phraseAt(words, at, context.language.dates.nightTo)
  const day = match && (namedDay(words, match.next, context) ?? bareWeekday(words, match.next, context))
  if (!day) return undefined
  const { from, to } = day.date
  if (from === undefined || to === undefined) return day
  return { date: { grain: 'day', from: shiftDays(from, -1), to }, next: day.next }
}
