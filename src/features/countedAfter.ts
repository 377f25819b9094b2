import type { Language } from '../languages/language'
import type { Span } from '../types'
import type { Word } from './words'

const farthest = 5

/**
 * The word for what a number counts, among the few that follow it.
 *
 * ```text
 * 14 ancient gold objects were    objects: the first plural
 * 34 погибших в аварии            погибших: no noun before the preposition
 * ```
 */
export function countedAfter(words: readonly Word[], at: number, value: number, language: Language): Span | undefined {
  const { stop, head, modifier } = language.numbers.counted
  const modifiers: Span[] = []
  for (let index = at; index < at + farthest; index++) {
    const word = words[index]
    if (word?.kind !== 'word' || word.joint === 'none' || stop.test(word.text)) break
    if (word.capital && index > at && !isAdjective(words, index)) break
    if (head.test(word.text) || !modifier.test(word.text)) return word.span
    modifiers.push(word.span)
  }
  return value === 1 ? modifiers.at(-1) : modifiers[0]
}

/** `11 former Soviet states`: a name that lower case follows. */
function isAdjective(words: readonly Word[], at: number): boolean {
  const after = words[at + 1]
  return after?.kind === 'word' && after.joint === 'space' && !after.capital
}
