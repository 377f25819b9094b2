import type { Language } from '../languages/language'
import type { DateAnchor } from '../types'
import { daysBetween, type Stretch, yearOf } from './calendar'
import type { Word } from './words'

/** What the calendar rules know besides the words. */
export interface DateContext {
  readonly language: Language
  /** `yyyy-mm-dd`, a real day. */
  readonly publishedOn: string | undefined
  /** Whether the sentence tells of what is to come. */
  readonly isAhead: () => boolean
}

/** A date without its place in the text. */
export type DateFields = Omit<DateAnchor, 'kind' | 'span'>

/** A date that takes the words from where reading began up to `next`. */
export interface DateRead {
  readonly date: DateFields
  readonly next: number
}

/** Reads one way of writing a date that starts `at` a word; undefined where another is written. */
export type DateRule = (words: readonly Word[], at: number, context: DateContext) => DateRead | undefined

/** A date on the side of the tense wins against one that is nearer by less than this. */
const tenseWeight = 1.5

/** Of the years around the day of publication, the one that puts a stretch nearest to it. */
export function nearestYear(
  { publishedOn, isAhead }: DateContext,
  stretchIn: (year: number) => Stretch | undefined,
): number | undefined {
  if (publishedOn === undefined) return undefined
  const year = yearOf(publishedOn)
  let best: { year: number; distance: number } | undefined
  for (const candidate of [year - 1, year, year + 1]) {
    const stretch = stretchIn(candidate)
    if (!stretch) continue
    const isOffSide = stretch.from > publishedOn !== isAhead()
    const distance = daysBetween(publishedOn, stretch) * (isOffSide ? tenseWeight : 1)
    if (!best || distance < best.distance) best = { year: candidate, distance }
  }
  return best?.year
}

const windowOfTense = 14

/** Whether the words around speak of what is to come: `will meet on Friday`. Looks no farther than the sentence. */
export function isFuture(words: readonly Word[], at: number, language: Language): boolean {
  return scan(words, at - 1, -1, language) || scan(words, at, 1, language)
}

function scan(words: readonly Word[], from: number, step: 1 | -1, language: Language): boolean {
  for (let index = from, seen = 0; seen < windowOfTense; index += step, seen++) {
    const word = words[index]
    if (!word || endsSentence(words, index)) return false
    if (word.kind === 'word' && language.dates.future.test(word.text)) return true
  }
  return false
}

/** A full stop; the dot of `Nov. 2` goes on with a number or in lower case. */
function endsSentence(words: readonly Word[], at: number): boolean {
  const text = words[at]?.text ?? ''
  const after = words[at + 1]
  return /^[!?…]$/.test(text) || (text === '.' && (after === undefined || after.capital))
}
