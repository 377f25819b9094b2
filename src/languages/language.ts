import type { LanguageCode } from '../types'

/**
 * What the stages need to know of a language. `en` and `ru` fill it; no stage asks which of the two it has.
 * Each part is a file of its own in src/languages/en and src/languages/ru, and its shape stands here.
 */
export interface Language {
  readonly code: LanguageCode
  /** The language's English name, for messages. */
  readonly name: string
}
