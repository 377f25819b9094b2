import { isCapital } from '../languages/isCapital'
import { remember } from '../languages/remember'
import type { Span } from '../types'
import type { Token } from '../units/tokens'

/** A token as the number and date rules read it. */
export interface Word {
  /** Lower case, `ё` as `е`, without soft hyphens, dots of abbreviations and the possessive: `a.m.` → `am`, `Friday’s` → `friday`. */
  readonly text: string
  readonly span: Span
  readonly kind: Token['kind']
  /** What stands between it and the word before: `twenty|-one` a dash, `3.2|bn` nothing. */
  readonly joint: 'space' | 'none' | 'dash'
  readonly capital: boolean
}

const dash = /^[-‐‑–—−]$/
const hyphen = /[-‐‑]/
const hasDigit = /\d/
const unread = /[\u00AD\u200B-\u200D\u2060.]|['’]s$/gu

/**
 * Tokens cut finer, at hyphens, with the dash between two parts kept as their joint.
 *
 * ```text
 * 34-year-old    34 | year | old          8-го  8 | го
 * twenty-one     twenty | one             10–15 10 | 15
 * ```
 */
export function toWords(text: string, tokens: readonly Token[]): readonly Word[] {
  const words: Word[] = []
  let joint: Word['joint'] = 'space'
  tokens.forEach((token, index) => {
    const before = tokens[index - 1]
    const after = tokens[index + 1]
    const raw = text.slice(token.span.start, token.span.end)
    const glued = before?.span.end === token.span.start
    if (glued && after?.span.start === token.span.end && dash.test(raw) && joins(before, after)) {
      joint = 'dash'
      return
    }
    if (joint !== 'dash') joint = glued ? 'none' : 'space'
    if (token.kind === 'word' && hyphen.test(raw) && !hasDigit.test(raw)) {
      let start = token.span.start
      for (const part of raw.split(hyphen)) {
        words.push(toWord(part, { start, end: start + part.length }, 'word', joint))
        start += part.length + 1
        joint = 'dash'
      }
    } else {
      words.push(toWord(raw, token.span, token.kind, joint))
    }
    joint = 'space'
  })
  return words
}

/** `10–15`, `34-year`, `пять–шесть`; but not `50%–60%` and not the dash of `(–5)`. */
function joins(before: Token, after: Token): boolean {
  return before.kind !== 'punctuation' && after.kind !== 'punctuation'
}

function toWord(raw: string, span: Span, kind: Token['kind'], joint: Word['joint']): Word {
  const text = kind === 'word' ? raw.toLowerCase().replace(unread, '').replaceAll('ё', 'е') : raw
  return { text, span, kind, joint, capital: kind === 'word' && isCapital(raw) }
}

/** What was found at a place of a row of words, and where reading goes on. */
export interface Match<T> {
  readonly value: T
  readonly next: number
}

const longestPhrase = 5

/** Nearly all words open no phrase, and are not looked at twice. */
const firstWords = remember((phrases: ReadonlyMap<string, unknown>) => edges(phrases, (key) => key.split(' ')[0]))

const lastWords = remember((phrases: ReadonlyMap<string, unknown>) => edges(phrases, (key) => key.split(' ').at(-1)))

function edges(phrases: ReadonlyMap<string, unknown>, edge: (key: string) => string | undefined): ReadonlySet<string> {
  return new Set([...phrases.keys()].flatMap((key) => edge(key) ?? []))
}

/** The longest of `phrases` that starts `at` a word. The dots of abbreviations are read over: `кв. км`. */
export function phraseAt<T>(words: readonly Word[], at: number, phrases: ReadonlyMap<string, T>): Match<T> | undefined {
  const first = words[at]
  if (!first || !firstWords(phrases).has(first.text)) return undefined
  let key = ''
  let next = at
  let best: Match<T> | undefined
  for (let count = 0; count < longestPhrase; count++) {
    const word = words[next]
    if (!word) break
    key = count === 0 ? word.text : `${key} ${word.text}`
    next++
    const value = phrases.get(key)
    if (value !== undefined) best = { value, next }
    if (isGluedDot(words[next])) next++
  }
  return best
}

/** The longest of `phrases` that ends right before a word; `start` is its first word. */
export function phraseBefore<T>(
  words: readonly Word[],
  at: number,
  phrases: ReadonlyMap<string, T>,
): { readonly value: T; readonly start: number } | undefined {
  const last = words[at - 1]
  if (!last || !lastWords(phrases).has(last.text)) return undefined
  let key = ''
  let best: { readonly value: T; readonly start: number } | undefined
  for (let start = at - 1; start >= 0 && start >= at - longestPhrase; start--) {
    const word = words[start]
    if (word?.kind !== 'word') break
    key = start === at - 1 ? word.text : `${word.text} ${key}`
    const value = phrases.get(key)
    if (value !== undefined) best = { value, start }
  }
  return best
}

/** Steps over the dot of an abbreviation inside a sentence: `500 тыс|. рублей`. */
export function afterDot(words: readonly Word[], at: number): number {
  const following = words[at + 1]
  return isGluedDot(words[at]) && following && !following.capital ? at + 1 : at
}

function isGluedDot(word: Word | undefined): boolean {
  return word?.text === '.' && word.joint === 'none'
}

/** From the start of the first word to the end of the last one before `next`. */
export function spanOf(words: readonly Word[], start: number, next: number): Span {
  const first = words[start]
  const last = words[next - 1]
  if (!first || !last) throw new Error('An empty run of words has no span; this is a bug')
  return { start: first.span.start, end: last.span.end }
}
