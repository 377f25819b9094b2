import { languages } from '../languages/languages'
import type { Anchor, LanguageCode } from '../types'
import { tokenize } from '../units/tokens'
import { findNumbers } from './findNumbers'
import { toWords } from './words'

/** What a text does not say itself, but its reader knows. */
export interface AnchorContext {
  readonly language: LanguageCode
  /** `yyyy-mm-dd`. Relative dates are read from it. */
  readonly publishedOn?: string
}

/** Finds what can be compared without understanding a sentence, in the order of the text. */
export function findAnchors(text: string, context: AnchorContext): readonly Anchor[] {
  const language = languages[context.language]
  const tokens = tokenize(text)
  const words = toWords(text, tokens)
  return findNumbers(words, language)
}
