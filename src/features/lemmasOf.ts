import type { Language } from '../languages/language'
import { lexicon } from '../languages/en-ru/lexicon'
import type { LanguageCode } from '../types'

/** A report's paragraphs repeat their words, so what was looked up is kept, up to a page of distinct words. */
const kept: Readonly<Record<LanguageCode, Map<string, readonly string[]>>> = { en: new Map(), ru: new Map() }
const mostKept = 5000

/** The dictionary forms that a word form may belong to, without the possessive of `president’s`. */
export function lemmasOf(form: string, language: Language): readonly string[] {
  const memory = kept[language.code]
  const found = memory.get(form)
  if (found) return found
  const lemmas = language.morphology.lemmas(
    form.replace(/['’]s$/, '').toLowerCase(),
    lexicon().dictionaries[language.code],
  )
  if (memory.size >= mostKept) memory.clear()
  if (form.length < 50) memory.set(form, lemmas)
  return lemmas
}
