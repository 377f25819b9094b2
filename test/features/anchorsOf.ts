import { findAnchors } from '../../src/features/findAnchors'
import type { Anchor, DateAnchor, LanguageCode, NumberAnchor, TimeAnchor } from '../../src/types'

type OfKind<K extends Anchor['kind']> = Extract<Anchor, { kind: K }>

/** The anchors of one kind that a text has, read as published on a Monday. */
export function anchorsOf<K extends Anchor['kind']>(
  kind: K,
  text: string,
  language: LanguageCode,
): readonly OfKind<K>[] {
  return findAnchors(text, { language, publishedOn: '2025-11-03' }).filter(
    (anchor): anchor is OfKind<K> => anchor.kind === kind,
  )
}

/** `at least 12 |miners|`: what a number says, in one line. */
export function showNumber(text: string, { value, upTo, approximation, unit, counted, ordinal }: NumberAnchor): string {
  const amount = upTo === undefined ? `${value}` : `${value}..${upTo}`
  const parts = [approximation === 'exact' ? '' : approximation, amount, ordinal ? 'th' : '', unit ?? '']
  const thing = counted ? `|${text.slice(counted.start, counted.end)}|` : ''
  return [...parts, thing].filter((part) => part !== '').join(' ')
}

/** `month 2025-05-01..2025-05-31`: what a date says, in one line. */
export function showDate({ grain, year, month, day, weekday, from, to }: DateAnchor): string {
  if (from === undefined || to === undefined) {
    const parts = Object.entries({ year, month, day, weekday }).filter(([, part]) => part !== undefined)
    return [grain, ...parts.map(([name, part]) => `${name} ${part}`)].join(' ')
  }
  return from === to && grain === 'day' ? from : `${grain} ${from}..${to}`
}

/** `about 03:20 msk` */
export function showTime({ minutes, approximation, zone }: TimeAnchor): string {
  const clock = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
  return [approximation === 'exact' ? '' : approximation, clock, zone ?? ''].filter((part) => part !== '').join(' ')
}
