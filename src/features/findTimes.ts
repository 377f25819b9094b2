import type { ClockWords, Language } from '../languages/language'
import type { Approximation, TimeAnchor } from '../types'
import { readCardinal } from './readCardinal'
import { phraseAt, phraseBefore, spanOf, type Match, type Word } from './words'

/** A time of day as read: minutes from midnight, and where reading goes on. */
type TimeRule = (words: readonly Word[], at: number, language: Language) => Match<number> | undefined

/** `15:00`, `3:20 a.m.`, `12:47` */
const digital: TimeRule = (words, at, { dates }) => {
  const match = words[at]?.kind === 'number' ? /^(\d{1,2}):(\d\d)(?::\d\d)?$/.exec(words[at]?.text ?? '') : null
  if (!match) return undefined
  return withHalf(words, at + 1, Number(match[1]), Number(match[2]), dates.clock)
}

/** `07.30 мск`, `3.20pm`: only with a half of the day or a zone, else it is a number. */
const dotted: TimeRule = (words, at, { dates }) => {
  const match = words[at]?.kind === 'number' ? /^(\d{1,2})\.(\d\d)$/.exec(words[at]?.text ?? '') : null
  if (!match) return undefined
  const read = withHalf(words, at + 1, Number(match[1]), Number(match[2]), dates.clock)
  return read && (read.next > at + 1 || phraseAt(words, at + 1, dates.clock.zones)) ? read : undefined
}

/** `0515 GMT` */
const military: TimeRule = (words, at, { dates }) => {
  const match = words[at]?.kind === 'number' ? /^([01]\d|2[0-3])([0-5]\d)$/.exec(words[at]?.text ?? '') : null
  if (!match || !phraseAt(words, at + 1, dates.clock.zones)) return undefined
  return { value: Number(match[1]) * 60 + Number(match[2]), next: at + 1 }
}

/** `10 p.m.`, `six in the evening`, `в 3 часа ночи`, `в 8 утра` */
const hourWithHalf: TimeRule = (words, at, language) => {
  const { clock } = language.dates
  const hour = hourAt(words, at, language)
  if (!hour) return undefined
  const word = phraseAt(words, hour.next, clock.hourWords)
  const led = clock.hourLeads.has(words[at - 1]?.text ?? '')
  const half =
    phraseAt(words, hour.next, clock.halves) ??
    (word && phraseAt(words, word.next, clock.halves)) ??
    (led ? phraseAt(words, hour.next, clock.ledHalves) : undefined)
  return onClock(half, hour.value, 0)
}

/** `в 15 часов`, `в 15 часов 30 минут`, `at 3 o'clock`: after a preposition, else it is how long something takes. */
const wholeHour: TimeRule = (words, at, language) => {
  const { clock } = language.dates
  const hour = clock.hourLeads.has(words[at - 1]?.text ?? '') ? hourAt(words, at, language) : undefined
  const word = hour && phraseAt(words, hour.next, clock.hourWords)
  if (!word || words[word.next]?.joint === 'dash') return undefined
  const minutes = words[word.next]
  const named = clock.minuteWords.has(words[word.next + 1]?.text ?? '')
  const exact = minutes?.kind === 'number' && named && /^[0-5]?\d$/.test(minutes.text)
  return exact
    ? { value: hour.value * 60 + Number(minutes.text), next: word.next + 2 }
    : { value: hour.value * 60, next: word.next }
}

/** `noon`, `полночь`, `час ночи` */
const named: TimeRule = (words, at, { dates }) => phraseAt(words, at, dates.clock.named)

/** Those that begin with a number. */
const rules: readonly TimeRule[] = [digital, dotted, military, hourWithHalf, wholeHour]

function hourAt(words: readonly Word[], at: number, language: Language): Match<number> | undefined {
  const word = words[at]
  const isDigits = word?.kind === 'number' && /^\d{1,2}$/.test(word.text)
  if (!isDigits && !language.numbers.cardinals.has(word?.text ?? '')) return undefined
  const read = readCardinal(words, at, language)
  const isHour = read && Number.isInteger(read.value) && read.value >= 0 && read.value <= 24 && !read.ordinal
  return isHour ? { value: read.value % 24, next: read.next } : undefined
}

/** The hour as told by a twelve-hour clock, where a half of the day follows. `12 a.m.` is midnight. */
function withHalf(
  words: readonly Word[],
  at: number,
  hour: number,
  minute: number,
  clock: ClockWords,
): Match<number> | undefined {
  if (hour > 24 || minute > 59) return undefined
  return onClock(phraseAt(words, at, clock.halves), hour, minute) ?? { value: (hour % 24) * 60 + minute, next: at }
}

function onClock(half: Match<'am' | 'pm'> | undefined, hour: number, minute: number): Match<number> | undefined {
  if (!half) return undefined
  const inHalf = hour > 12 ? hour % 24 : (hour % 12) + (half.value === 'pm' ? 12 : 0)
  return { value: inHalf * 60 + minute, next: half.next }
}

/** Finds the times of day, from left to right, with the zone that is named beside them. */
export function findTimes(words: readonly Word[], language: Language): readonly TimeAnchor[] {
  const anchors: TimeAnchor[] = []
  for (let at = 0; at < words.length;) {
    const read = readTime(words, at, language)
    if (read) anchors.push(toAnchor(words, at, read, language))
    at = read?.next ?? at + 1
  }
  return anchors
}

function readTime(words: readonly Word[], at: number, language: Language): Match<number> | undefined {
  const word = words[at]
  if (word?.kind === 'number' || language.numbers.cardinals.has(word?.text ?? '')) {
    for (const rule of rules) {
      const read = rule(words, at, language)
      if (read) return read
    }
  }
  return named(words, at, language)
}

function toAnchor(words: readonly Word[], at: number, read: Match<number>, language: Language): TimeAnchor {
  const bracket = words[read.next]?.text === '(' ? 1 : 0
  const zone = phraseAt(words, read.next + bracket, language.dates.clock.zones)
  const { prepositions, approximations } = language.numbers
  const lead = prepositions.has(words[at - 1]?.text ?? '') ? at - 1 : at
  const before: { readonly value: Approximation; readonly start: number } | undefined =
    phraseBefore(words, at, approximations) ?? phraseBefore(words, lead, approximations)
  const about = before?.value === 'about' ? before : undefined
  return {
    kind: 'time',
    span: spanOf(words, about?.start ?? at, zone?.next ?? read.next),
    minutes: read.value,
    approximation: about ? 'about' : 'exact',
    ...(zone ? { zone: zone.value } : {}),
  }
}
