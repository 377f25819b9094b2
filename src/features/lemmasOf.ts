import type { Language } from '../languages/language'
import { lexicon } from '../languages/en-ru/lexicon'

/** The dictionary forms that a word form may belong to, without the possessive of `president’s`. */
export const lemmasOf = (form: string, language: Language): readonly string[] =>
  language.morphology.lemmas(form.replace(/['’]s$/, '').toLowerCase(), lexicon().dictionaries[language.code])
