import type { Language } from '../languages/language'
import type { NumberAnchor } from '../types'
import { countedAfter } from './countedAfter'
import { linkAt, readCardinal, textOf, type Cardinal } from './readCardinal'
import { currencyCodes, currencySigns, signsAfter } from './symbols'
import { trimmed } from './trimmed'
import { afterDot, phraseAt, phraseBefore, spanOf, type Match, type Word } from './words'

/** A number with all that belongs to it, and the words it takes: `start` may lie before where reading began. */
export interface Quantity {
  readonly anchor: NumberAnchor
  readonly start: number
  readonly next: number
}

/** One end of a range, or the whole of a number that is none: `$5 bn`, `60 %`. */
interface End extends Cardinal {
  readonly currency?: string
}

/** Reads the amount that starts `at` a word, with unit, range and approximation: `about $3–4 bn`. */
export function readQuantity(words: readonly Word[], at: number, language: Language): Quantity | undefined {
  const opened = readOpenedRange(words, at, language)
  if (opened) return complete(words, at, opened, language)
  const low = readEnd(words, at, language)
  return low && complete(words, at, readRange(words, at, low, language) ?? low, language)
}

/** `$`, a sign, the number, and a letter for millions where there is a currency. */
function readEnd(words: readonly Word[], at: number, language: Language): End | undefined {
  const sign = words[at]
  const currency = currencyAt(words, at)
  const number = currency === undefined ? at : at + 1
  const minus = language.numbers.minus.has(sign?.text ?? '') || isLeadingDash(words, at)
  const read = readCardinal(words, minus ? at + 1 : number, language)
  if (!read || (minus && words[at + 1]?.joint !== 'none' && sign?.kind !== 'word')) return undefined
  const negative = minus ? { ...read, value: -read.value } : read
  if (currency === undefined) return withMoneyLetter(words, negative, language)
  const letter = language.numbers.moneyMagnitudes.get(words[read.next]?.text ?? '')
  if (letter === undefined) return { ...read, currency }
  return { ...read, currency, value: trimmed(read.value * letter), scale: letter, next: read.next + 1 }
}

/** `4m euros`: the letter is a metre unless a currency follows. */
function withMoneyLetter(words: readonly Word[], read: Cardinal, language: Language): End {
  const letter = language.numbers.moneyMagnitudes.get(words[read.next]?.text ?? '')
  const unit = letter === undefined ? undefined : phraseAt(words, read.next + 1, language.units.after)
  if (letter === undefined || !unit || !/^[a-z]{3}$/.test(unit.value)) return read
  return { ...read, value: trimmed(read.value * letter), scale: letter, next: read.next + 1 }
}

function currencyAt(words: readonly Word[], at: number): string | undefined {
  const word = words[at]
  if (!word || words[at + 1]?.kind !== 'number') return undefined
  return currencySigns.get(word.text) ?? (word.capital && currencyCodes.has(word.text) ? word.text : undefined)
}

function isLeadingDash(words: readonly Word[], at: number): boolean {
  const after = words[at + 1]
  return words[at]?.text === '-' && words[at]?.joint === 'space' && after?.kind === 'number' && after.joint === 'none'
}

/** from 10 to 15 people, between 5 and 6, от 10 до 15. After a verb of change they are a before and an after. */
function readOpenedRange(words: readonly Word[], at: number, language: Language): End | undefined {
  const inner = language.numbers.rangeOpeners.get(words[at]?.text ?? '')
  if (inner === undefined || isChangeBefore(words, at, language)) return undefined
  const low = readEnd(words, at + 1, language)
  if (!low || low.vague || low.ordinal) return undefined
  const link = unitAt(words, low.next, language)?.next ?? low.next
  if (words[link]?.text !== inner) return undefined
  const high = readEnd(words, link + 1, language)
  const range = high && joinEnds(low, high)
  const measured =
    range && (unitAt(words, range.next, language) ?? countedAfter(words, range.next, range.value, language))
  return measured || range?.currency !== undefined ? range : undefined
}

/** 10–15, 10 to 15 people, five or six, пять-шесть, 5%–6%. */
function readRange(words: readonly Word[], at: number, low: End, language: Language): End | undefined {
  if (low.vague || low.ordinal || low.fraction) return undefined
  const unit = unitAt(words, low.next, language)
  const link = unit?.next ?? low.next
  const start = words[link]?.joint === 'dash' ? link : linkOfRange(words, link, language)
  const high = start === undefined ? undefined : readEnd(words, start, language)
  if (!high || high.vague || high.fraction) return undefined
  const named = start !== link && words[link]?.kind === 'word'
  const measured = phraseBefore(words, at, language.units.before) !== undefined
  if (
    named &&
    !measured &&
    !unitAt(words, high.next, language) &&
    !countedAfter(words, high.next, high.value, language)
  )
    return undefined
  return joinEnds(low, high)
}

function linkOfRange(words: readonly Word[], at: number, language: Language): number | undefined {
  const word = words[at]
  if (!word || word.joint === 'dash') return undefined
  return language.numbers.rangeLinks.has(word.text) || /^[–—−-]$/.test(word.text) ? at + 1 : undefined
}

/** `5–6 млн`: the magnitude is meant for both. What does not ascend (3–0) is no range. */
function joinEnds(low: End, high: End): End | undefined {
  const shared = low.scale === undefined && high.scale !== undefined && low.value < high.value / high.scale
  const value = shared ? trimmed(low.value * (high.scale ?? 1)) : low.value
  if (value >= high.value || high.ordinal) return undefined
  const currency = low.currency ?? high.currency
  return { value, upTo: high.value, next: high.next, ...(currency === undefined ? {} : { currency }) }
}

/** The measure that starts at a word: `basis points`, `%`, `-lari`. */
export function unitAt(words: readonly Word[], at: number, language: Language): Match<string> | undefined {
  const start = afterDot(words, at)
  return phraseAt(words, start, language.units.after) ?? phraseAt(words, start, signsAfter)
}

/** Adds to a bare number its unit, what it counts and how exactly it is meant; undefined where it is no amount. */
function complete(words: readonly Word[], at: number, read: End, language: Language): Quantity | undefined {
  const { numbers, units } = language
  const afterthought = read.ordinal ? undefined : phraseAt(words, read.next, numbers.afterthoughts)
  const number = afterthought?.next ?? read.next
  const links = read.fraction ? numbers.fractionLinks : read.vague ? numbers.vagueLinks : undefined
  const link = links ? linkAt(words, number, links) : number
  const after = read.ordinal || read.unit !== undefined ? undefined : unitAt(words, link, language)
  const before = read.ordinal ? undefined : phraseBefore(words, at, units.before)
  const thing = after?.value === 'point' ? countedOf(words, after.next, read.value, after.value, language) : undefined
  // семь пунктов пропуска: no measure where it is said of what they are points
  const measured = thing ? undefined : after
  const next = measured?.next ?? number
  const measure = read.currency ?? read.unit ?? unitOf(measured?.value, read, before?.value)
  const share = measure === undefined && read.fraction === true
  if (share && !isBareFraction(words, at, language)) return undefined

  const counted = measure === 'year-of-age' ? undefined : countedOf(words, next, read.value, measure, language)
  if (isGuarded(words, at, read, counted !== undefined || measured !== undefined, language)) return undefined
  const inverted = measure === undefined && !counted ? invertedAt(words, at, language) : undefined
  const unit = measure ?? (share ? 'share' : inverted?.unit)
  const approximation = approximationAt(words, at, unit !== undefined || counted !== undefined, language)
  const start = inverted ? at - 1 : (approximation?.start ?? (before && unit === before.value ? before.start : at))
  const countedSpan = counted ?? (inverted?.unit === undefined ? inverted?.span : undefined)
  return {
    start,
    next,
    anchor: {
      kind: 'number',
      span: spanOf(words, start, next),
      value: trimmed(read.value),
      ...(read.upTo === undefined ? {} : { upTo: trimmed(read.upTo) }),
      approximation: read.vague
        ? 'vague'
        : (afterthought?.value ?? (inverted ? 'about' : (approximation?.value ?? 'exact'))),
      ...(unit === undefined ? {} : { unit }),
      ...(countedSpan === undefined ? {} : { counted: countedSpan }),
      ...(read.ordinal ? { ordinal: true } : {}),
    },
  }
}

/** Millions of pounds are money, `5 pounds` a weight; `в возрасте 34 лет` is an age, `34 лет` alone a time. */
function unitOf(after: string | undefined, read: End, before: string | undefined): string | undefined {
  if (after === 'pound' && Math.abs(read.value) >= 1e6) return 'gbp'
  if (before !== undefined && (after === undefined || after === 'year')) return before
  return after
}

function countedOf(words: readonly Word[], at: number, value: number, unit: string | undefined, language: Language) {
  const links = language.numbers.vagueLinks
  const link = linkAt(words, at, links)
  if (unit !== undefined && links.size > 0 && link === at) return undefined
  return countedAfter(words, link, value, language)
}

/** `one another`, `ни один`, `both in Kyiv and Moscow` count nothing. */
function isGuarded(words: readonly Word[], at: number, read: End, counts: boolean, language: Language): boolean {
  const { guarded, guardedAfter, partitives } = language.numbers
  if (read.next !== at + 1 || !guarded.has(words[at]?.text ?? '')) return false
  if (guardedAfter.has(words[at - 1]?.text ?? '')) return true
  const following = words[at + 1]
  return (!counts && !partitives.has(following?.text ?? '')) || following?.capital === true
}

function isBareFraction(words: readonly Word[], at: number, language: Language): boolean {
  const { bareFractions, cardinals } = language.numbers
  return (
    phraseAt(words, at, bareFractions) !== undefined ||
    words[at]?.kind === 'number' ||
    cardinals.has(words[at]?.text ?? '')
  )
}

function approximationAt(words: readonly Word[], at: number, measured: boolean, language: Language) {
  const { approximations, carefulApproximations } = language.numbers
  const found = phraseBefore(words, at, approximations) ?? approximationBeforePreposition(words, at, language)
  if (!found || !carefulApproximations.has(textOf(words, found.start, at - found.start) ?? '')) return found
  const isLimit = measured && !isChangeBefore(words, found.start, language) && !isNumberJustBefore(words, found.start)
  return isLimit ? found : undefined
}

/** `примерно в 14 километрах`; but in `максимум за два года` the maximum is another figure. */
function approximationBeforePreposition(words: readonly Word[], at: number, language: Language) {
  const { approximations, prepositions } = language.numbers
  if (!prepositions.has(words[at - 1]?.text ?? '')) return undefined
  const found = phraseBefore(words, at - 1, approximations)
  return found && /^(?:about|nearly|over)$/.test(found.value) ? found : undefined
}

const windowOfChange = 6

/** Whether one of the few words before, in the same sentence, is a verb of change. */
function isChangeBefore(words: readonly Word[], at: number, language: Language): boolean {
  for (let index = at - 1; index >= 0 && index >= at - windowOfChange; index--) {
    const text = words[index]?.text ?? ''
    if (/^[.!?]$/.test(text)) return false
    if (language.numbers.changes.test(text)) return true
  }
  return false
}

/** `с 8% до 8,75%` */
function isNumberJustBefore(words: readonly Word[], at: number): boolean {
  for (let index = at - 1; index >= 0 && index >= at - 3; index--) {
    if (words[index]?.kind === 'number') return true
    if (words[index]?.text === ',') return false
  }
  return false
}

/** `человек двадцать`: the thing before its number, where it is not itself counted by a number before it. */
function invertedAt(words: readonly Word[], at: number, language: Language) {
  const thing = words[at - 1]
  const before = words[at - 2]
  if (!thing || !language.numbers.invertible.has(thing.text) || words[at]?.joint !== 'space') return undefined
  if (before && (before.kind === 'number' || readCardinal(words, at - 2, language))) return undefined
  return { unit: language.units.after.get(thing.text), span: thing.span }
}
