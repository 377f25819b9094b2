import { isCapital } from '../languages/isCapital'
import type { Span } from '../types'
import type { Token } from '../units/tokens'

/** A word, as the lexicon is asked for it. */
export interface Word {
  readonly span: Span
  readonly form: string
  readonly capital: boolean
  /** Whether a sentence may open here, so that a capital says nothing. */
  readonly opening: boolean
}

const spelled = /[ё’\u00AD]/
const sentenceMark = /[.!?…:;«»"“”„—–•]/

/** The words of a text; `Russia-Ukraine` is two, `don't` is `do` and `not`, `Ukraine’s` is `ukraine`. */
export function wordsOf(text: string, tokens: readonly Token[]): Word[] {
  const words: Word[] = []
  let opening = true
  for (const { span, kind } of tokens) {
    const whole = text.slice(span.start, span.end)
    if (kind === 'punctuation') {
      opening ||= sentenceMark.test(whole)
      continue
    }
    for (const part of whole.matchAll(/[^-‐‑]+/g)) {
      const start = span.start + part.index
      const capital = isCapital(part[0])
      const lower = part[0].toLowerCase()
      const form = spelled.test(lower)
        ? lower.replaceAll('ё', 'е').replaceAll('’', "'").replaceAll('\u00AD', '')
        : lower
      const word = { span: { start, end: start + part[0].length }, capital, opening }
      opening = false
      if (form.endsWith("n't"))
        words.push({ ...word, form: form.slice(0, -3) }, { ...word, form: 'not', capital: false })
      else words.push({ ...word, form: form.replace(/'s?$/, '') })
    }
  }
  return words
}
