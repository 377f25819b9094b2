import { UTCDateMini } from '@date-fns/utc/date/mini'
import { addDays } from 'date-fns/addDays'
import { addMonths } from 'date-fns/addMonths'
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays'
import { formatISO } from 'date-fns/formatISO'
import { getISODay } from 'date-fns/getISODay'
import { lastDayOfMonth } from 'date-fns/lastDayOfMonth'

/*
 * Days are `yyyy-mm-dd` everywhere outside this file; within it they are dates in UTC, so that no result
 * depends on the machine's zone.
 */

/** First and last day of a stretch of the calendar. */
export interface Stretch {
  readonly from: string
  readonly to: string
}

const toDate = (day: string): Date => new UTCDateMini(day)
const toDay = (date: Date): string => formatISO(date, { representation: 'date' })

const earliestYear = 1000
const latestYear = 9998

/** The day, where the calendar has it: there is no 30 February. Years before 1000 are nobody's news. */
export function dayOf(year: number, month: number, day: number): string | undefined {
  if (year < earliestYear || year > latestYear || !Number.isInteger(year)) return undefined
  const date = new UTCDateMini(year, month - 1, day)
  return date.getMonth() === month - 1 && date.getDate() === day ? toDay(date) : undefined
}

/** From the first day of one month to the last day of another. */
export function monthsOf(year: number, first: number, last: number, lastYear = year): Stretch | undefined {
  const from = dayOf(year, first, 1)
  const start = dayOf(lastYear, last, 1)
  return from !== undefined && start !== undefined ? { from, to: toDay(lastDayOfMonth(toDate(start))) } : undefined
}

export const shiftDays = (day: string, by: number): string => toDay(addDays(toDate(day), by))

export const shiftMonths = (day: string, by: number): string => toDay(addMonths(toDate(day), by))

/** 1 (Monday) .. 7 (Sunday) */
export const weekdayOf = (day: string): number => getISODay(toDate(day))

/** Monday to Sunday. */
export function weekOf(day: string): Stretch {
  const from = shiftDays(day, 1 - weekdayOf(day))
  return { from, to: shiftDays(from, 6) }
}

/** Saturday and Sunday of the day's week. */
export function weekendOf(day: string): Stretch {
  const { to } = weekOf(day)
  return { from: shiftDays(to, -1), to }
}

/** How many days lie between a day and a stretch; 0 inside it. */
export function daysBetween(day: string, stretch: Stretch): number {
  if (stretch.from <= day && day <= stretch.to) return 0
  return Math.abs(differenceInCalendarDays(toDate(day), toDate(day < stretch.from ? stretch.from : stretch.to)))
}

export const yearOf = (day: string): number => Number(day.slice(0, 4))

export const monthOf = (day: string): number => Number(day.slice(5, 7))

export const dayOfMonth = (day: string): number => Number(day.slice(8, 10))

/** Whether it is a real day written `yyyy-mm-dd`. */
export function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  return match !== null && dayOf(Number(match[1]), Number(match[2]), Number(match[3])) === text
}
