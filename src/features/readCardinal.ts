import type { Language, NumberWords } from '../languages/language'
import { trimmed } from './trimmed'
import { type Match, phraseAt, type Word } from './words'
import { remember } from '../languages/remember'

/** A number as read, before its unit. */
export interface Cardinal {
  readonly value: number
  readonly next: number
  readonly upTo?: number
  readonly ordinal?: true
  readonly vague?: true
  readonly fraction?: true
  /** The last magnitude worked in: 1e6 of `5 млн`; the lower end of a range shares it. */
  readonly scale?: number
  /** Measured by the number's own word: `двухчасовой`, `полчаса`. */
  readonly unit?: string
}

/** Reads the number that starts `at` a word: digits, words or both, with magnitudes. Not its unit, not a range. */
export function readCardinal(words: readonly Word[], at: number, language: Language): Cardinal | undefined {
  const word = words[at]
  if (!word) return undefined
  if (word.kind === 'number') return readSum(words, at, language)
  if (word.kind !== 'word' || !opensNumber(word, language.numbers)) return undefined
  return (
    readRoman(words, at, language.numbers) ??
    readVague(words, at, language.numbers) ??
    readFraction(words, at, language.numbers) ??
    readSum(words, at, language) ??
    readCompound(word, at, language)
  )
}

/** Nearly all words open no number; those that may are read closely. */
export function opensNumber(word: Word, numbers: NumberWords): boolean {
  const { whole, starts } = openersOf(numbers)
  return (
    whole.has(word.text) || starts.has(word.text.slice(0, compoundStart)) || (word.capital && roman.test(word.text))
  )
}

const compoundStart = 3

const openersOf = remember((numbers: NumberWords) => {
  const { cardinals, ordinals, single, vague, fractions, bareFractions } = numbers
  const phrases = [cardinals, ordinals, vague, fractions, bareFractions].flatMap((table) => [...table.keys()])
  const whole = new Set([...single, ...phrases.flatMap((phrase) => phrase.split(' ')[0] ?? [])])
  const starts = new Set([...cardinals.keys(), 'пол'].map((form) => form.slice(0, compoundStart)))
  return { whole, starts }
})

/** What has been read of `два миллиона триста тысяч двадцать`: `total` 2300000, `group` 20. */
interface Sum {
  total: number
  group: number | undefined
  smallest: number
  digits: boolean
}

/**
 * ```text
 * two hundred and five thousand    group 2 → 200 → 205, total 205000
 * 1,5 млн                          group 1.5, total 1500000
 * двадцать первого                 group 20 → 21, ordinal
 * ```
 */
function readSum(words: readonly Word[], at: number, language: Language): Cardinal | undefined {
  const { numbers } = language
  const sum: Sum = { total: 0, group: undefined, smallest: Infinity, digits: false }
  let next = at
  const first = words[at]
  if (first && numbers.single.has(first.text)) {
    const own = numbers.magnitudes.get(first.text)
    const article = own === undefined && numbers.magnitudes.has(words[at + 1]?.text ?? '')
    if (own === undefined && !article) return undefined
    sum.group = 1
    next = article ? at + 1 : at
  }
  for (;;) {
    const word = words[next]
    if (!word || (next > at && word.joint === 'none' && word.kind !== 'word')) break
    const ordinal = addOrdinal(sum, word, words[next - 1], next > at, numbers)
    if (ordinal !== undefined) return { value: ordinal, next: next + 1, ordinal: true }
    const taken =
      addDigits(sum, words, next, numbers) ??
      addCardinal(sum, word, next, numbers) ??
      addMagnitude(sum, words, next, numbers) ??
      addHalf(sum, words, next, numbers) ??
      addAnd(sum, words, next, numbers)
    if (taken === undefined) break
    next = taken
  }
  if (next === at || (sum.group === undefined && sum.total === 0)) return undefined
  const value = sum.total + (sum.group ?? 0)
  const read = afterDigits(words, next, value, numbers, sum.digits) ?? withDenominator(words, next, value, numbers)
  return sum.smallest < Infinity ? { ...read, scale: sum.smallest } : read
}

function addOrdinal(sum: Sum, word: Word, before: Word | undefined, inside: boolean, numbers: NumberWords) {
  const value = numbers.ordinals.get(word.text)
  if (value === undefined || sum.digits) return undefined
  if (!inside) return value
  if (before && numbers.single.has(before.text) && sum.total === 0) return undefined
  const group = sum.group ?? 0
  const fits =
    group === 0 || (group % 100 === 0 && value < 100) || (group % 100 >= 20 && group % 10 === 0 && value < 10)
  return fits ? sum.total + group + value : undefined
}

/** Digits open a group only: at the start, or before another magnitude, as in `2 млн 300 тыс.` */
function addDigits(sum: Sum, words: readonly Word[], at: number, numbers: NumberWords): number | undefined {
  if (words[at]?.kind !== 'number' || sum.group !== undefined) return undefined
  const read = readDigits(words, at, numbers)
  if (!read) return undefined
  if (sum.total > 0) {
    const magnitude = phraseAt(words, read.next, numbers.magnitudes)
    if (!magnitude || magnitude.value >= sum.smallest) return undefined
  }
  sum.group = read.value
  sum.digits = true
  return read.next
}

function addCardinal(sum: Sum, word: Word, at: number, numbers: NumberWords): number | undefined {
  const value = word.kind === 'word' ? numbers.cardinals.get(word.text) : undefined
  if (value === undefined || sum.digits) return undefined
  const group = sum.group
  if (group === undefined) {
    if (value >= sum.smallest) return undefined
    sum.group = value
    return at + 1
  }
  const fits =
    value >= 1 &&
    Number.isInteger(value) &&
    ((group >= 100 && group % 100 === 0 && value < 100) || (group % 100 >= 20 && group % 10 === 0 && value < 10))
  if (!fits) return undefined
  sum.group = group + value
  return at + 1
}

function addMagnitude(sum: Sum, words: readonly Word[], at: number, numbers: NumberWords): number | undefined {
  const match = sum.group === undefined && sum.total === 0 ? undefined : phraseAt(words, at, numbers.magnitudes)
  if (!match) return undefined
  if (match.value < 1000) {
    if (sum.group === undefined || sum.group >= 100) return undefined
    sum.group *= match.value
    return match.next
  }
  if (match.value >= sum.smallest) return undefined
  // "a hundred thousand million" is nobody's number; a second magnitude right after the first multiplies.
  if (sum.group === undefined) return undefined
  sum.total += trimmed(sum.group * match.value)
  sum.group = undefined
  sum.smallest = match.value
  sum.digits = false
  return skipInnerDot(words, match.next, numbers)
}

/** `2 млн. 300 тыс.`: only where another figure follows; the dot else belongs to the sentence or the unit. */
function skipInnerDot(words: readonly Word[], at: number, numbers: NumberWords): number {
  const dot = words[at]
  if (dot?.text !== '.' || dot.joint !== 'none' || words[at + 1]?.kind !== 'number') return at
  const figure = readDigits(words, at + 1, numbers)
  return figure && phraseAt(words, figure.next, numbers.magnitudes) ? at + 1 : at
}

/** two `and a half` million, два `с половиной` */
function addHalf(sum: Sum, words: readonly Word[], at: number, numbers: NumberWords): number | undefined {
  if (sum.group === undefined || sum.group >= 1000) return undefined
  const phrase = [...numbers.halfMore].find((half) => half === textOf(words, at, half.split(' ').length))
  if (phrase === undefined) return undefined
  sum.group += 0.5
  return at + phrase.split(' ').length
}

/** two hundred `and` five */
function addAnd(sum: Sum, words: readonly Word[], at: number, numbers: NumberWords): number | undefined {
  if (!numbers.and.has(words[at]?.text ?? '') || sum.digits) return undefined
  const hundreds = sum.group === undefined ? sum.total > 0 : sum.group >= 100 && sum.group % 100 === 0
  const value = numbers.cardinals.get(words[at + 1]?.text ?? '')
  if (!hundreds || value === undefined || value >= 100 || numbers.guarded.has(words[at + 1]?.text ?? ''))
    return undefined
  return at + 1
}

/** `80th`, `80-я`, «на 58 минуте» are ordinals, `5-ти` is not; `40-х` is left to the dates. */
function afterDigits(
  words: readonly Word[],
  at: number,
  value: number,
  numbers: NumberWords,
  digits: boolean,
): Cardinal | undefined {
  const ending = words[at]
  if (!digits || ending?.kind !== 'word') return undefined
  if (ending.joint === 'space')
    return numbers.ordinalHeads.has(ending.text) ? { value, next: at, ordinal: true } : undefined
  if (numbers.ordinalEndings.has(ending.text)) return { value, next: at + 1, ordinal: true }
  if (numbers.cardinalEndings.has(ending.text)) return { value, next: at + 1 }
  return undefined
}

/** two `thirds`, три `четверти` */
function withDenominator(words: readonly Word[], at: number, value: number, numbers: NumberWords): Cardinal {
  const share = numbers.fractions.get(words[at]?.text ?? '')
  const fits = share !== undefined && Number.isInteger(value) && value > 1 && value * share < 1
  return fits ? { value: value * share, next: at + 1, fraction: true } : { value, next: at }
}

/** `half` a million, `a third of` the voters; that a share has something to share is asked by the caller. */
function readFraction(words: readonly Word[], at: number, numbers: NumberWords): Cardinal | undefined {
  if (numbers.ordinals.has(words[at - 1]?.text ?? '')) return undefined
  const found = phraseAt(words, at, numbers.bareFractions) ?? phraseAt(words, at, numbers.fractions)
  if (!found) return undefined
  const last = words[found.next - 1]
  const next = last && numbers.fractionLinks.has(last.text) ? found.next - 1 : found.next
  const magnitude = phraseAt(words, linkAt(words, next, numbers.fractionLinks), numbers.magnitudes)
  return magnitude
    ? { value: found.value * magnitude.value, next: magnitude.next }
    : { value: found.value, next, fraction: true }
}

/** Steps over a phrase of up to two words, where one of `links` stands there. */
export function linkAt(words: readonly Word[], at: number, links: ReadonlySet<string>): number {
  const two = textOf(words, at, 2)
  if (two !== undefined && links.has(two)) return at + 2
  const one = textOf(words, at, 1)
  return one !== undefined && links.has(one) ? at + 1 : at
}

/** dozens, `hundreds of thousands`, `несколько десятков`; but `более сотни` is a hundred. */
function readVague(words: readonly Word[], at: number, numbers: NumberWords): Cardinal | undefined {
  const match = phraseAt(words, at, numbers.vague)
  if (!match) return undefined
  const [from, upTo] = match.value
  const phrase = textOf(words, at, match.next - at) ?? ''
  if (
    !numbers.vagueNeedsMagnitude.has(phrase) &&
    numbers.magnitudes.has(phrase) &&
    isApproximated(words, at, numbers)
  ) {
    const value = numbers.magnitudes.get(phrase) ?? 0
    return { value, next: match.next }
  }
  const link = linkAt(words, match.next, numbers.vagueLinks)
  const magnitude = phraseAt(words, link, numbers.magnitudes)
  if (magnitude) {
    const value = { value: from * magnitude.value, upTo: upTo * magnitude.value, next: magnitude.next }
    return { ...value, vague: true }
  }
  return { value: from, upTo, next: match.next, vague: true }
}

function isApproximated(words: readonly Word[], at: number, numbers: NumberWords): boolean {
  return (
    numbers.approximations.has(words[at - 1]?.text ?? '') || numbers.approximations.has(textOf(words, at - 2, 2) ?? '')
  )
}

/** `двухдневный`, `пятилетний`, `стометровый`: a number and a measure in one word. Also «полчаса». */
function readCompound(word: Word, at: number, language: Language): Cardinal | undefined {
  const half = language.units.halves.get(word.text)
  if (half !== undefined) return { value: 0.5, next: at + 1, unit: half }
  for (let cut = 3; cut <= word.text.length - 4; cut++) {
    const value = language.numbers.cardinals.get(word.text.slice(0, cut))
    const unit = value === undefined ? undefined : language.units.after.get(word.text.slice(cut))
    if (value !== undefined && unit !== undefined) return { value, next: at + 1, unit }
  }
  return undefined
}

const romanDigits: ReadonlyMap<string, number> = new Map([
  ['i', 1],
  ['v', 5],
  ['x', 10],
  // Cyrillic letters that are typed for them
  ['і', 1],
  ['х', 10],
])

const roman = /^[xх]{0,3}(?:[iі][xх]|[iі]v|v?[iі]{0,3})$/

/** `World War II`, `XX век`. One letter needs a noun that is numbered so: `V съезд`, never `X`. */
function readRoman(words: readonly Word[], at: number, numbers: NumberWords): Cardinal | undefined {
  const word = words[at]
  if (!word?.capital || word.text.length > 6 || word.text === '' || !roman.test(word.text)) return undefined
  const headed = numbers.romanHeads.has(words[at + 1]?.text ?? '')
  if (!headed && word.text.length < 2) return undefined
  const digits = [...word.text].map((letter) => romanDigits.get(letter) ?? 0)
  const value = digits.reduce((sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit), 0)
  return { value, next: at + 1, ordinal: true }
}

const mostGroups = 5
const groupOfThree = /^\d{3}$/
const groupTail = /^\d{3}(?:[.,]\d+)?$/

/** Digits, with the groups of `1 200 000` joined and `,` and `.` read as the language writes them. */
export function readDigits(words: readonly Word[], at: number, numbers: NumberWords): Match<number> | undefined {
  const first = words[at]
  if (first?.kind !== 'number') return undefined
  let raw = first.text
  let next = at + 1
  if (/^[1-9]\d{0,2}$/.test(raw)) {
    for (let word = words[next]; word && next - at < mostGroups && isGroup(words, next, numbers); word = words[next]) {
      raw += word.text
      next++
      if (!groupOfThree.test(word.text)) break
    }
  }
  const value = parseDigits(raw, numbers.decimal)
  return value === undefined ? undefined : { value, next }
}

/** Whether a number goes on here: a group of three after one space. Two spaces or a line break part numbers. */
function isGroup(words: readonly Word[], at: number, numbers: NumberWords): boolean {
  const word = words[at]
  const before = words[at - 1]
  return (
    word?.kind === 'number' &&
    numbers.groupsBySpace &&
    before !== undefined &&
    word.span.start - before.span.end === 1 &&
    groupTail.test(word.text)
  )
}

/** `1,200` is 1200 in English and 1.2 in Russian; `1,5` and `1.5` are 1.5 in both. */
function parseDigits(raw: string, decimal: '.' | ','): number | undefined {
  const marks = raw.replace(/\d+/g, '')
  const mark = marks.charAt(0)
  if (marks === '') return toNumber(raw)
  if (marks.includes(':')) return undefined
  const parts = raw.split(/[.,]/)
  const grouped = parts.slice(1).every((part) => part.length === 3) && /^[1-9]\d{0,2}$/.test(parts[0] ?? '')
  if (marks.length === 1) {
    const thousands = grouped && (raw.endsWith('000') || (mark === ',' && decimal === '.'))
    return toNumber(parts.join(thousands ? '' : '.'))
  }
  if (new Set(marks).size === 1) return grouped ? toNumber(parts.join('')) : undefined
  const whole = parts.slice(0, -1)
  const wholeGrouped = whole.slice(1).every((part) => part.length === 3) && new Set(marks.slice(0, -1)).size === 1
  return wholeGrouped ? toNumber(`${whole.join('')}.${parts.at(-1) ?? ''}`) : undefined
}

/** More than fifteen digits, or a zero before others, make an identifier (007), not an amount. */
function toNumber(digits: string): number | undefined {
  return digits.length > 15 || /^0\d/.test(digits) ? undefined : Number(digits)
}

/** The texts of `count` words joined by a space, or undefined where there are not so many. */
export function textOf(words: readonly Word[], at: number, count: number): string | undefined {
  if (at < 0 || at + count > words.length) return undefined
  return words
    .slice(at, at + count)
    .map((word) => word.text)
    .join(' ')
}
