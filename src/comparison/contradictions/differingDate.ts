import { datesAgree } from '../../features/datesAgree'
import { dayOfMonth, monthOf, weekdayOf, yearOf } from '../../features/calendar'
import type { Anchor, DateAnchor } from '../../types'
import type { Words } from '../match'
import { type Agreement, differingAnchors } from './differingAnchors'
import type { ContradictionRule } from './rule'

const isDate = (anchor: Anchor): anchor is DateAnchor => anchor.kind === 'date'

const dateRule =
  (isMine: (ours: DateAnchor, theirs: DateAnchor) => boolean): ContradictionRule =>
  (match) =>
    differingAnchors(match, {
      isKind: isDate,
      compare: (ours, theirs) => compare(asWritten(ours, match.claim), asWritten(theirs, match.evidence)),
      excuses: ([ours, theirs], [one, other]) =>
        differingParts(ours, theirs).every((part) => partsOf(one)[part] === partsOf(other)[part]) &&
        (ours === one ? differingParts(ours, theirs).some((part) => partsOf(other)[part] !== undefined) : true),
      isSameThing: (_, ours, theirs, met) =>
        ours.grain === theirs.grain && isMine(ours, theirs) && Math.min(met.ours, met.theirs) > 0.3,
    })

/** `on Thursday` and «в пятницу». */
export const differingWeekday = dateRule(
  ({ weekday: ours, day }, { weekday: theirs, day: other }) =>
    ours !== undefined && theirs !== undefined && ours !== theirs && (day === undefined || other === undefined),
)

/** `on Aug. 7` and «8 августа». */
export const differingDate = dateRule(
  ({ weekday: ours, day }, { weekday: theirs, day: other }) =>
    ours === undefined || theirs === undefined || ours === theirs || (day !== undefined && other !== undefined),
)

/** `on Wednesday` may be read as another week's; a Wednesday that the other report dates agrees with it all the same. */
function compare(ours: DateAnchor, theirs: DateAnchor): Agreement {
  const agreement = datesAgree(ours, theirs)
  if (agreement === 'differs') return isBareWeekday(ours, theirs) || isBareWeekday(theirs, ours) ? 'agree' : 'differ'
  return agreement === 'incomparable' ? 'unlike' : 'agree'
}

const isBareWeekday = ({ weekday, day }: DateAnchor, other: DateAnchor): boolean =>
  weekday !== undefined && day === undefined && partsOf(other).weekday === weekday

/** Without the day that was worked out for a weekday. */
function asWritten(date: DateAnchor, { report: { text } }: Words): DateAnchor {
  const { day, ...rest } = date
  const isWritten = day === undefined || /\d/.test(text.slice(date.span.start, date.span.end))
  return isWritten || date.weekday === undefined ? date : rest
}

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
