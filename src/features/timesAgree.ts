import type { TimeAnchor } from '../types'
import { zoneOffsets } from './zones'

const minutesInDay = 1440
const aboutMinutes = 30

/**
 * Whether two reports tell the same time of day. `shifted` is no contradiction: the clocks are of two zones,
 * or may be, and differ by a whole zone.
 *
 * ```text
 * 05:15 GMT   08:15 мск          same
 * 6 a.m.      08:00 мск          shifted
 * 3 p.m.      16:20              differs
 * ```
 */
export function timesAgree(a: TimeAnchor, b: TimeAnchor): 'same' | 'shifted' | 'differs' {
  const first = a.zone === undefined ? undefined : zoneOffsets.get(a.zone)
  const second = b.zone === undefined ? undefined : zoneOffsets.get(b.zone)
  const room = a.approximation === 'about' || b.approximation === 'about' ? aboutMinutes : 0
  if (first !== undefined && second !== undefined) {
    return apart(a.minutes - first, b.minutes - second) <= room ? 'same' : 'differs'
  }
  const gap = apart(a.minutes, b.minutes)
  if (gap <= room) return 'same'
  if (a.zone === b.zone) return 'differs'
  // Nearly all zones are whole hours apart, a few by half an hour.
  return gap % 30 === 0 || room > 0 ? 'shifted' : 'differs'
}

/** The shorter way round the clock. */
function apart(first: number, second: number): number {
  const gap = (((first - second) % minutesInDay) + minutesInDay) % minutesInDay
  return Math.min(gap, minutesInDay - gap)
}
