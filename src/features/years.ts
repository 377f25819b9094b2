import { monthOf, monthsOf, type Stretch, yearOf } from './calendar'
import { countedAfter } from './countedAfter'
import type { DateContext, DateFields, DateRule } from './dateRule'
import { readCardinal } from './readCardinal'
import { unitAt } from './readQuantity'
import { currencySigns } from './symbols'
import { phraseAt, type Match, type Word } from './words'

const plausible = /^(?:1[0-9]|20|21)\d\d$/
const likely = /^(?:19\d\d|20[0-4]\d)$/

/** Four digits that may be a year, with the words that say so: `2025 года`, `2026-го`. */
function digitsOfYear(words: readonly Word[], at: number, context: DateContext) {
  const word = words[at]
  if (word?.kind !== 'number' || !plausible.test(word.text)) return undefined
  const { yearEndings, yearWords } = context.language.dates
  const ending = words[at + 1]
  const ended = ending?.joint === 'dash' && yearEndings.has(ending.text)
  const next = ended ? at + 2 : at + 1
  const named = yearWords.has(words[next]?.text ?? '')
  if (!ended && ending?.joint === 'dash' && ending.kind === 'word') return undefined
  return { year: Number(word.text), next: named ? next + 1 : next, certain: ended || named }
}

/**
 * The year that belongs to the day or month before it: `, 2025`, `2025 года`, `last year`, `прошлого года`.
 * What stands between (a comma, `of`) is stepped over.
 */
export function yearAfter(words: readonly Word[], at: number, context: DateContext): Match<number> | undefined {
  const { dates } = context.language
  const between = words[at]
  const start = between && (between.text === ',' || between.text === '.' || dates.links.has(between.text)) ? at + 1 : at
  const written = digitsOfYear(words, start, context)
  if (written && (written.certain || !unitAt(words, written.next, context.language))) {
    return { value: written.year, next: written.next }
  }
  const relation = between?.text === ',' ? undefined : phraseAt(words, start, dates.relations)
  if (!relation || dates.periods.get(words[relation.next]?.text ?? '') !== 'year') return undefined
  if (context.publishedOn === undefined) return undefined
  return { value: yearOf(context.publishedOn) + relation.value, next: relation.next + 1 }
}

export const yearStretch = (year: number): Stretch | undefined => monthsOf(year, 1, 12)

const yearFields = (year: number): DateFields => ({ grain: 'year', year, ...yearStretch(year) })

/** `in 1945`, `2025 год`, `the 2024 election`; but `2000 people`, `$2024` are amounts. */
export const writtenYear: DateRule = (words, at, context) => {
  const read = digitsOfYear(words, at, context)
  if (!read) return undefined
  const range = yearRange(words, at, context)
  if (range) return range
  const text = words[at]?.text ?? ''
  const before = words[at - 1]
  const { dates, numbers } = context.language
  if (read.certain) return { date: yearFields(read.year), next: read.next }
  if (before && (currencySigns.has(before.text) || numbers.approximations.has(before.text))) return undefined
  if (
    unitAt(words, read.next, context.language) ||
    phraseAt(words, read.next, numbers.magnitudes) ||
    phraseAt(words, read.next, dates.clock.zones)
  )
    return undefined
  const led = before !== undefined && (dates.leads.has(before.text) || before.text === '(')
  const told = likely.test(text) && text !== '2000' && (led || dates.determiners.has(before?.text ?? ''))
  const counts = countedAfter(words, read.next, read.year, context.language) !== undefined && !words[read.next]?.capital
  const isYear = counts ? told : led || likely.test(text)
  return isYear && before?.joint !== 'dash' ? { date: yearFields(read.year), next: read.next } : undefined
}

/** `2019–2022`, `2019–2022 годах`, `2019-20` */
function yearRange(words: readonly Word[], at: number, context: DateContext) {
  const first = words[at]
  const second = words[at + 1]
  if (!first || second?.kind !== 'number' || second.joint !== 'dash') return undefined
  const year = Number(first.text)
  const last = second.text.length === 2 ? Math.floor(year / 100) * 100 + Number(second.text) : Number(second.text)
  const isRange = /^\d{2}(?:\d\d)?$/.test(second.text) && year < last && last < year + 200
  const follower = words[at + 2]
  if (!isRange || (follower?.joint === 'dash' && follower.kind === 'number')) return undefined
  const named = context.language.dates.yearWords.has(follower?.text ?? '')
  const date: DateFields = { grain: 'year', ...monthsOf(year, 1, 12, last) }
  return { date, next: named ? at + 3 : at + 2 }
}

/** `the 1990s`, `1990-е`, `90-х годов`. Two digits need the word, else they may be somebody's age. */
export const decade: DateRule = (words, at, context) => {
  const word = words[at]
  const ending = words[at + 1]
  const { decadeEndings, decadeWords } = context.language.dates
  if (word?.kind !== 'number' || !/^(?:\d\d)?\d0$/.test(word.text)) return undefined
  if (!ending || ending.joint === 'space' || !decadeEndings.has(ending.text)) return undefined
  const named = decadeWords.has(words[at + 2]?.text ?? '')
  const short = word.text.length === 2
  if ((short && !named) || (!short && !plausible.test(word.text))) return undefined
  const year = Number(word.text) + (short ? 1900 : 0)
  return { date: { grain: 'decade', year, ...monthsOf(year, 1, 12, year + 9) }, next: named ? at + 3 : at + 2 }
}

/** `20th century`, `IV век до н. э.`, `fourth century B.C.`; `V в.` only with its dot. */
export const century: DateRule = (words, at, context) => {
  const { dates } = context.language
  const ordinal = readCardinal(words, at, context.language)
  if (!ordinal?.ordinal || ordinal.value < 1 || ordinal.value > 30) return undefined
  const noun = words[ordinal.next]
  if (dates.periods.get(noun?.text ?? '') !== 'century') return undefined
  if (noun && noun.text.length < 3 && words[ordinal.next + 1]?.text !== '.') return undefined
  const next = ordinal.next + 1
  const dot = noun && noun.text.length < 3 ? next + 1 : next
  const before = phraseAt(words, dot, dates.beforeChrist)
  if (before) return { date: { grain: 'century', year: -100 * ordinal.value }, next: before.next }
  const year = 100 * (ordinal.value - 1) + 1
  return { date: { grain: 'century', year, ...monthsOf(year, 1, 12, year + 99) }, next }
}

/** `third quarter of 2025`, `III квартал`, `first half of the year`, «второе полугодие». */
export const partOfYear: DateRule = (words, at, context) => {
  const { dates } = context.language
  const ordinal = readCardinal(words, at, context.language)
  if (!ordinal?.ordinal) return undefined
  const period = dates.periods.get(words[ordinal.next]?.text ?? '')
  if (period !== 'quarter' && period !== 'half' && period !== 'half-year') return undefined
  const months = period === 'quarter' ? 3 : 6
  const last = ordinal.value * months
  const follower = words[ordinal.next + 1]
  if (last > 12 || follower?.joint === 'dash') return undefined
  const written = yearAfter(words, ordinal.next + 1, context)
  const ofYear = written ? undefined : phraseAt(words, ordinal.next + 1, dates.ofTheYear)
  if (period === 'half' && !written && !ofYear) return undefined
  const stretchIn = (year: number) => monthsOf(year, last - months + 1, last)
  const year = written?.value ?? nearestPart(context, stretchIn)
  const next = written?.next ?? ofYear?.next ?? ordinal.next + 1
  const grain = period === 'quarter' ? 'quarter' : 'half'
  return { date: { grain, ...(year === undefined ? {} : { year, ...stretchIn(year) }) }, next }
}

/** A quarter without a year is one of the year of publication; in January and February news, often of the last. */
function nearestPart(context: DateContext, stretchIn: (year: number) => Stretch | undefined): number | undefined {
  if (context.publishedOn === undefined) return undefined
  const year = yearOf(context.publishedOn)
  const stretch = stretchIn(year)
  const early = monthOf(context.publishedOn) <= 2 && stretch !== undefined && monthOf(stretch.from) >= 7
  return early ? year - 1 : year
}
