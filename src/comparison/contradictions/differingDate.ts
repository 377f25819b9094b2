import { datesAgree } from '../../features/datesAgree'
import { dayOfMonth, monthOf, shiftDays, weekdayOf, yearOf } from '../../features/calendar'
import { languages } from '../../languages/languages'
import type { Anchor, DateAnchor } from '../../types'
import type { Words } from '../match'
import { type Agreement, differingAnchors } from './differingAnchors'
import { placedWords } from './placedWords'
import type { ContradictionRule } from './rule'
import { type Met, placeOf } from './surroundings'

/** A date, and whether only its weekday is written. */
interface WrittenDate extends DateAnchor {
  readonly isBare: boolean
}

const isDate = (anchor: Anchor): anchor is DateAnchor => anchor.kind === 'date'

/** How much of what is said around both must be met. Dates stand anywhere in a sentence. */
const aroundMet = 0.25
/** What is enough on one side where it is met on the other: 1 October, «1 ноября», of two dates that are nearly one. */
const aroundSlip = 0.15
/** Two dates that have nothing in common are more often those of two events: 14 June, «1 октября». */
const aroundOther = 0.4

const dateRule =
  (isMine: (ours: WrittenDate, theirs: WrittenDate) => boolean): ContradictionRule =>
  (match) =>
    differingAnchors(match, {
      find: datesIn,
      compare,
      excuses: ([ours, theirs], [one, other]) =>
        differingParts(ours, theirs).every((part) => partsOf(one)[part] === partsOf(other)[part]) &&
        (ours === one ? differingParts(ours, theirs).some((part) => partsOf(other)[part] !== undefined) : true),
      isSameThing: ({ claim, evidence }, ours, theirs, met) =>
        ours.grain === theirs.grain &&
        isMine(ours, theirs) &&
        isMetEnough(ours, theirs, met) &&
        !mayBeOneNight(ours, claim, theirs, evidence) &&
        !(isAsOf(ours, claim) && isAsOf(theirs, evidence) && bothCount(claim, evidence)),
    })

function isMetEnough(ours: WrittenDate, theirs: WrittenDate, met: Met): boolean {
  const [less, more] = [Math.min(met.ours, met.theirs), Math.max(met.ours, met.theirs)]
  const [one, other] = [writtenParts(ours), writtenParts(theirs)]
  const shared = parts.filter((part) => one[part] !== undefined && other[part] !== undefined)
  if (shared.length === 0) return less >= aroundOther
  const areOther =
    shared.filter((part) => part !== 'weekday').length > 1 && shared.every((part) => one[part] !== other[part])
  if (areOther) return less >= aroundOther
  const isSlip = one.day !== undefined && one.day === other.day
  return less >= (isSlip && more >= aroundMet ? aroundSlip : aroundMet)
}

/** `at 2240 GMT on Wednesday` is «в четверг в 3:40 по времени Астаны»: clocks of two zones may show two days. */
function mayBeOneNight(ours: DateAnchor, claim: Words, theirs: DateAnchor, evidence: Words): boolean {
  if (ours.from === undefined || theirs.from === undefined) return false
  const [our, their] = [claim, evidence].map(({ anchors }) => anchors.filter((anchor) => anchor.kind === 'time'))
  return (
    [shiftDays(ours.from, 1), shiftDays(ours.from, -1)].includes(theirs.from) &&
    our!.some((one) => their!.some((other) => one.zone !== other.zone))
  )
}

/** `by Sunday evening` and «к утру понедельника»: a count of its hour, which another does not contradict. */
function isAsOf({ span }: DateAnchor, words: Words): boolean {
  const { upTo } = languages[words.report.language].contrastWords
  const place = placeOf(words, span)
  return (
    place !== undefined &&
    placedWords(words)
      .slice(Math.max(0, place.first - 2), place.first)
      .some(({ form }) => upTo.has(form))
  )
}

const bothCount = (claim: Words, evidence: Words): boolean =>
  [claim, evidence].every(({ anchors }) => anchors.some(({ kind }) => kind === 'number'))

/** `on Thursday` and «в пятницу». */
export const differingWeekday = dateRule(areWeekdays)

/** `on Aug. 7` and «8 августа». */
export const differingDate = dateRule((ours, theirs) => !areWeekdays(ours, theirs))

function areWeekdays(ours: WrittenDate, theirs: WrittenDate): boolean {
  const areNamed = ours.weekday !== undefined && theirs.weekday !== undefined
  return areNamed && ours.weekday !== theirs.weekday && (ours.isBare || theirs.isBare)
}

/** `on Wednesday` may be read as another week's; a Wednesday that the other report dates agrees with it all the same. */
function compare(ours: WrittenDate, theirs: WrittenDate): Agreement {
  const agreement = datesAgree(ours, theirs)
  if (agreement === 'differs') return isBareWeekday(ours, theirs) || isBareWeekday(theirs, ours) ? 'agree' : 'differ'
  return agreement === 'incomparable' ? 'unlike' : 'agree'
}

const isBareWeekday = ({ weekday, isBare }: WrittenDate, other: WrittenDate): boolean =>
  isBare && partsOf(other).weekday === weekday

const datesIn = ({ anchors, report: { text } }: Words): WrittenDate[] =>
  anchors.filter(isDate).map((date) => ({
    ...date,
    isBare: date.weekday !== undefined && !/\d/.test(text.slice(date.span.start, date.span.end)),
  }))

const parts = ['year', 'month', 'day', 'weekday'] as const

function differingParts(ours: DateAnchor, theirs: DateAnchor) {
  const [one, other] = [partsOf(ours), partsOf(theirs)]
  return parts.filter((part) => one[part] !== undefined && other[part] !== undefined && one[part] !== other[part])
}

/** What a date says of itself. */
const writtenParts = ({ year, month, day, weekday }: DateAnchor) => ({ year, month, day, weekday })

/** What a date says of itself, and what follows where its day is known. */
function partsOf({ year, month, day, weekday, from, to }: DateAnchor) {
  if (from === undefined || from !== to) return { year, month, day, weekday }
  return { year: yearOf(from), month: monthOf(from), day: dayOfMonth(from), weekday: weekdayOf(from) }
}
