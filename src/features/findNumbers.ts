import type { Language } from '../languages/language'
import type { NumberAnchor } from '../types'
import { phraseAt, type Word, spanOf } from './words'
import { readQuantity, type Quantity } from './readQuantity'

/** Finds the amounts of a text, from left to right, each word read once. */
export function findNumbers(words: readonly Word[], language: Language): readonly NumberAnchor[] {
  const anchors: NumberAnchor[] = []
  for (let at = 0; at < words.length;) {
    const score = scoreAt(words, at)
    const found = score ? undefined : (timesAt(words, at, language) ?? readIfNumber(words, at, language))
    if (score) anchors.push(...score)
    else if (found) anchors.push(found.anchor)
    at = found?.next ?? at + 1
  }
  return anchors
}

function readIfNumber(words: readonly Word[], at: number, language: Language): Quantity | undefined {
  const { notOrdinal } = language.numbers
  const isPhrase = phraseAt(words, at, notOrdinal) !== undefined || phraseAt(words, at - 1, notOrdinal) !== undefined
  return isPhrase ? undefined : readQuantity(words, at, language)
}

/** `twice in four years`, «трижды» */
function timesAt(words: readonly Word[], at: number, language: Language): Quantity | undefined {
  const value = language.numbers.times.get(words[at]?.text ?? '')
  if (value === undefined) return undefined
  const anchor = {
    kind: 'number',
    span: spanOf(words, at, at + 1),
    value,
    approximation: 'exact',
    unit: 'time',
  } as const
  return { anchor, start: at, next: at + 1 }
}

/** `2:1` is two numbers; what is a time of day has been found before and wins. */
function scoreAt(words: readonly Word[], at: number): readonly NumberAnchor[] | undefined {
  const word = words[at]
  const match = word?.kind === 'number' ? /^(\d{1,3}):(?!0\d)(\d{1,3})$/.exec(word.text) : null
  if (!word || !match) return undefined
  const [first = '', second = ''] = match.slice(1)
  const ends = [
    { value: Number(first), span: { start: word.span.start, end: word.span.start + first.length } },
    { value: Number(second), span: { start: word.span.end - second.length, end: word.span.end } },
  ]
  return ends.map((end) => ({ kind: 'number', ...end, approximation: 'exact' }))
}
