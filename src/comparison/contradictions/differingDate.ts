import { datesAgree } from '../../features/datesAgree'
import type { Anchor, DateAnchor } from '../../types'
import { differingAnchor } from './differingAnchor'
import type { ContradictionRule } from './rule'

const isDate = (anchor: Anchor): anchor is DateAnchor => anchor.kind === 'date'

const byWeekday = (ours: DateAnchor, theirs: DateAnchor): boolean =>
  ours.weekday !== undefined && theirs.weekday !== undefined && ours.weekday !== theirs.weekday

const dateRule =
  (isMine: (ours: DateAnchor, theirs: DateAnchor) => boolean): ContradictionRule =>
  (match) =>
    differingAnchor(match, {
      isKind: isDate,
      compare: (ours, theirs) => {
        const agreement = datesAgree(ours, theirs)
        return agreement === 'differs' ? 'differ' : agreement === 'incomparable' ? 'unlike' : 'agree'
      },
      isSameThing: (_, ours, theirs, met) =>
        ours.grain === theirs.grain && isMine(ours, theirs) && Math.min(met.ours, met.theirs) > 0.3,
    })

/** `on Aug. 7` and «8 августа». */
export const differingDate = dateRule((ours, theirs) => !byWeekday(ours, theirs))

/** `on Thursday` and «в пятницу». */
export const differingWeekday = dateRule(byWeekday)
