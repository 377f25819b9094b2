import type { Language } from '../languages/language'
import { languages } from '../languages/languages'
import { wordBook } from '../languages/en-ru/wordBook'
import { remembered } from '../languages/remembered'
import type { LanguageCode } from '../types'

const lookUp = (code: LanguageCode) =>
  remembered((form) =>
    languages[code].morphology.lemmas(form.replace(/['’]s$/, '').toLowerCase(), wordBook().dictionaries[code]),
  )
// A bundler is told that these calls only define (tsup.config.ts tells it of plain definitions).
const lookUps = { en: /* @__PURE__ */ lookUp('en'), ru: /* @__PURE__ */ lookUp('ru') }

/** The dictionary forms that a word form may belong to, without the possessive of `president’s`. */
export const lemmasOf = (form: string, language: Language): readonly string[] => lookUps[language.code](form)
