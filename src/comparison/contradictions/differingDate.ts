import { datesAgree } from '../../features/datesAgree'
import { dayOfMonth, monthOf, weekdayOf, yearOf } from '../../features/calendar'
import type { Anchor, DateAnchor } from '../../types'
import type { Words } from '../match'
import { type Agreement, differingAnchors } from './differingAnchors'
import type { ContradictionRule } from './rule'

/** A date, and whether only its weekday is written. */
interface WrittenDate extends DateAnchor {
  readonly isBare: boolean
}

const isDate = (anchor: Anchor): anchor is DateAnchor => anchor.kind === 'date'

/** How much of what is said around both must be met. Dates stand anywhere in a sentence. */
const aroundMet = 0.25

const dateRule =
  (isMine: (ours: WrittenDate, theirs: WrittenDate) => boolean): ContradictionRule =>
  (match) =>
    differingAnchors(match, {
      find: datesIn,
      compare,
      excuses: ([ours, theirs], [one, other]) =>
        differingParts(ours, theirs).every((part) => partsOf(one)[part] === partsOf(other)[part]) &&
        (ours === one ? differingParts(ours, theirs).some((part) => partsOf(other)[part] !== undefined) : true),
      isSameThing: (_, ours, theirs, met) =>
        ours.grain === theirs.grain && isMine(ours, theirs) && Math.min(met.ours, met.theirs) >= aroundMet,
    })

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

/** What a date says of itself, and what follows where its day is known. */
function partsOf({ year, month, day, weekday, from, to }: DateAnchor) {
  if (from === undefined || from !== to) return { year, month, day, weekday }
  return { year: yearOf(from), month: monthOf(from), day: dayOfMonth(from), weekday: weekdayOf(from) }
}
