import type { Span } from '../types'

export interface Token {
  readonly span: Span
  readonly kind: 'word' | 'number' | 'punctuation'
}

/*
 * dotted   U.S.  a.m.  т.е.  и.о.      one token with its dots
 * initial  А. С. Пушкин  J. Smith      each a token with its dot; capitals in a Cyrillic row are initials (А.С.), never U.S.
 * word     don't  COVID-19  Kassym-Jomart  д’Артаньян  MH17
 * number   3.2  1,5  10:30  12.08.2025  1,200,000
 *
 * All other dots are punctuation, also those of `Aug.` and «тыс.»: whether they end a sentence is asked in sentences.ts.
 * White space, control, zero-width and stray combining marks belong to no token.
 */
const invisible = '\\u00AD\\u200B-\\u200D\\u2060'
const wordTail = `(?:[${invisible}]*[\\p{L}\\p{M}\\p{Nd}])*`
const dotted = '(?:[\\p{Ll}A-Z]\\.){2,}'
const initial = '\\p{Lu}\\.(?=\\s?\\p{Lu})'
const word = `\\p{L}${wordTail}(?:[-‐‑'’][\\p{L}\\p{Nd}]${wordTail})*`
const number = '[0-9]+(?:[.,:][0-9]+)*'
const punctuation = '[^\\s\\p{M}\\p{Cc}\\p{Cf}\\p{Cs}]'

const tokenPattern = new RegExp(`(${dotted}|${initial}|${word})|(${number})|${punctuation}`, 'gu')

/**
 * Cuts a text, or the part of it `within` a span, into words, numbers and marks. Spans are offsets into `text`.
 *
 * @example
 * ```ts
 * tokenize('34-летний') // number `34`, punctuation `-`, word `летний`
 * ```
 */
export function tokenize(text: string, within?: Span): Token[] {
  const from = within?.start ?? 0
  const piece = within ? text.slice(within.start, within.end) : text
  const tokens: Token[] = []
  for (const match of piece.matchAll(tokenPattern)) {
    const start = from + match.index
    const kind = match[1] !== undefined ? 'word' : match[2] !== undefined ? 'number' : 'punctuation'
    tokens.push({ span: { start, end: start + match[0].length }, kind })
  }
  return tokens
}
