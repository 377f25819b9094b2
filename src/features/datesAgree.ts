import type { DateAnchor } from '../types'
import { dayOfMonth, monthOf, weekdayOf, yearOf } from './calendar'

export type DateAgreement = 'same' | 'contains' | 'differs' | 'incomparable'

/**
 * Whether two dates can be of one day. `contains`: the one is a stretch that holds the other (Sunday and the
 * weekend, 3 May and May). Where a date could not be worked out, the parts that both name are compared.
 */
export function datesAgree(a: DateAnchor, b: DateAnchor): DateAgreement {
  if (a.from !== undefined && a.to !== undefined && b.from !== undefined && b.to !== undefined) {
    if (a.from === b.from && a.to === b.to) return 'same'
    return holds(a.from, a.to, b.from, b.to) || holds(b.from, b.to, a.from, a.to) ? 'contains' : 'differs'
  }
  return partsAgree(a, b)
}

function holds(from: string, to: string, innerFrom: string, innerTo: string): boolean {
  return from <= innerFrom && innerTo <= to
}

/** `7 августа` and `Aug. 7, 2025`, `Sunday` and `2 November 2025`. */
function partsAgree(a: DateAnchor, b: DateAnchor): DateAgreement {
  const first = partsOf(a)
  const second = partsOf(b)
  const parts = ['year', 'month', 'day', 'weekday'] as const
  const shared = parts.filter((part) => first[part] !== undefined && second[part] !== undefined)
  if (shared.length === 0 || (a.grain !== b.grain && isCoarse(a) && isCoarse(b))) return 'incomparable'
  if (shared.some((part) => first[part] !== second[part])) return 'differs'
  const one = (date: typeof first) => parts.filter((part) => date[part] !== undefined && part !== 'weekday').length
  return a.grain === b.grain && (one(first) === one(second) || shared.includes('day')) ? 'same' : 'contains'
}

/** A season or a quarter has no parts but its year, which alone says too little. */
function isCoarse({ grain }: DateAnchor): boolean {
  return grain !== 'day' && grain !== 'month' && grain !== 'year'
}

/** The parts that a date names, with those that follow from a day that is known. */
function partsOf({ year, month, day, weekday, from, to }: DateAnchor) {
  if (from === undefined || from !== to) return { year, month, day, weekday }
  return { year: yearOf(from), month: monthOf(from), day: dayOfMonth(from), weekday: weekdayOf(from) }
}
