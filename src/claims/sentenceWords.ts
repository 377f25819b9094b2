import type { Language } from '../languages/language'
import type { Span } from '../types'
import { tokenize, type Token } from '../units/tokens'

/** A token as the clause and frame rules see it. */
export interface Word extends Token {
  /** In lower case, with straight apostrophes and no soft hyphens. */
  readonly form: string
  readonly capital: boolean
  /** `SHYMKENT` */
  readonly allCapital: boolean
  readonly finite: boolean
}

const opening = new Set(['«', '“', '„', '‹', '('])
const closing = new Set(['»', '”', '›', ')'])
const straight = new Set(['"', '‘', '’', "'"])

/** A sentence with more words is none: a table, a list of names, damaged text. It is not looked into. */
export const longestSentence = 500

/** The words and marks of one sentence; none of one that is too long. A capitalised word inside it is a name, not a verb, unless it is set in Title Case. */
export function readSentence(text: string, sentence: Span, language: Language): Word[] {
  const tokens = tokenize(text, sentence)
  if (tokens.length > longestSentence) return []
  const titleCase = isTitleCase(text, tokens)
  const words: Word[] = []
  for (const { kind, span } of tokens) {
    const shown = text.slice(span.start, span.end)
    const isWord = kind === 'word'
    const form = isWord ? plainForm(shown) : shown
    const capital = isWord && isCapital(shown)
    const before = wordBefore(words)
    const mayBeVerb = isWord && (titleCase || !capital || opensClause(words))
    const finite = mayBeVerb && language.clauseWords.isFinite(form, before?.form ?? '', before?.capital)
    const allCapital = capital && shown.length > 2 && shown === shown.toUpperCase()
    words.push({ kind, span, form, capital, allCapital, finite })
  }
  return words
}

const invisible = /[\u00AD\u200B-\u200D\u2060]/g

const plainForm = (shown: string): string => shown.toLowerCase().replace(invisible, '').replaceAll('’', "'")

const isCapital = (shown: string): boolean => shown.charAt(0) !== shown.charAt(0).toLowerCase()

const opensAfter = new Set([':', ';', '—', '–', '-', '"', '“', '«', '.', '!', '?', '…'])

/** At the beginning, or behind a mark that something new may follow; «партия „Туран“» goes on. */
function opensClause(words: readonly Word[]): boolean {
  const before = words.at(-1)
  const mark = before && opening.has(before.form) ? words.at(-2) : before
  return mark === undefined || opensAfter.has(mark.form)
}

/** What a word follows, over a closing bracket or quotation mark: `He (Tokayev) | believes`. */
function wordBefore(words: readonly Word[]): Word | undefined {
  const before = words.at(-1)
  const word = before && closing.has(before.form) ? words.at(-2) : before
  return word?.kind === 'punctuation' ? undefined : word
}

/** `Kazakhstan Ready to Host Talks`: capitals tell nothing. */
function isTitleCase(text: string, tokens: readonly Token[]): boolean {
  let long = 0
  let capital = 0
  for (const { kind, span } of tokens) {
    if (kind !== 'word' || span.end - span.start < 4) continue
    long += 1
    if (isCapital(text.charAt(span.start))) capital += 1
  }
  return long > 3 && capital / long > 0.7
}

/** The form of a word or mark, '' where there is none. */
export const formAt = (words: readonly Word[], index: number): string => words[index]?.form ?? ''

/** The words of a sentence that stand in a span of the text. */
export function formsWithin(words: readonly Word[], { start, end }: Span): string[] {
  return words.filter(({ span }) => span.start >= start && span.end <= end).map(({ form }) => form)
}

export const isComma = (word: Word | undefined): boolean => word?.form === ','
export const isDash = (word: Word | undefined): boolean =>
  word?.form === '—' || word?.form === '–' || word?.form === '-' || word?.form === '―'
/** Before a word: `“`; a straight mark opens where the word before it does not touch it. */
export function opensQuotation(words: readonly Word[], index: number): boolean {
  const word = words[index]
  if (!word || word.form === '(') return false
  if (opening.has(word.form)) return true
  const before = words[index - 1]
  const after = words[index + 1]
  return (
    straight.has(word.form) &&
    after !== undefined &&
    after.span.start === word.span.end &&
    before?.span.end !== word.span.start
  )
}
export function closesQuotation(words: readonly Word[], index: number): boolean {
  const word = words[index]
  if (!word || word.form === ')') return false
  if (closing.has(word.form)) return true
  return straight.has(word.form) && !opensQuotation(words, index)
}
