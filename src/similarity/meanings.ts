import { power } from '../exactMath'
import { type Lexicon, lexicon } from '../languages/en-ru/lexicon'
import { languages } from '../languages/languages'
import { remembered } from '../languages/remembered'
import type { LanguageCode } from '../types'

/** How two words may come to meet, the surest way first. */
export const linkKinds = ['number', 'date', 'name', 'phrase', 'same-word', 'word', 'synonym', 'family'] as const
export type LinkKind = (typeof linkKinds)[number]

/** A place where words meet: two terms that share a key may mean the same, as surely as the product of their weights. */
export interface Meaning {
  readonly key: string
  readonly weight: number
  readonly kind: LinkKind
}

/** What a form may mean, and how much it tells. */
export interface WordMeaning {
  readonly lemmas: readonly string[]
  readonly meanings: readonly Meaning[]
  /** 0 (the, и) .. 1 (a word hardly seen in news). */
  readonly weight: number
  /** Whether the lexicon has the word. */
  readonly known: boolean
}

/** Each next sense of a word is a little less likely to be meant. */
const bySense = [1, 0.97, 0.94, 0.91, 0.88, 0.85, 0.82]
const rarestSense = 0.8
const nextLemma = 0.92
const otherAspect = 0.97
const synonym = 0.72
/** Both sides carry it, so that words of one family meet at about .6. */
const family = 0.78

type Add = (key: string, weight: number, kind: LinkKind) => void

/**
 * What a word may mean, as keys on which two words can meet:
 *
 *     statehood → E statehood 1, R государственность 1, F государств .78
 *     государственности →        R государственность 1, F государств .78
 *
 * E is an English lemma, R a Russian one (the common ground), F and G the families of both.
 */
export const meaningsOf = (form: string, language: LanguageCode, capital: boolean): WordMeaning =>
  lookUps[language][capital ? 'capital' : 'small'](form)

const lookUpsIn = (language: LanguageCode) => ({
  capital: remembered((form) => lookUp(form, language, true)),
  small: remembered((form) => lookUp(form, language, false)),
})
// A bundler is told that these calls only define (tsup.config.ts tells it of plain definitions).
const lookUps = { en: /* @__PURE__ */ lookUpsIn('en'), ru: /* @__PURE__ */ lookUpsIn('ru') }

function lookUp(form: string, language: LanguageCode, capital: boolean): WordMeaning {
  const book = lexicon()
  const dictionary = book.dictionaries[language]
  const lemmas = languages[language].morphology.lemmas(form, dictionary).slice(0, 3)
  const found = new Map<string, Meaning>()
  const add: Add = (key, weight, kind) => {
    const before = found.get(key)
    if (!before || before.weight < weight) found.set(key, { key, weight, kind })
  }
  lemmas.forEach((lemma, rank) => {
    const sure = power(nextLemma, rank)
    if (language === 'ru') addRussian(add, book, lemma, sure)
    else addEnglish(add, book, lemma, sure, capital)
  })
  const known = lemmas.some((lemma) => dictionary.has(lemma))
  return {
    lemmas,
    meanings: [...found.values()],
    weight: tellingness(book.commonness(language, lemmas[0] ?? form)),
    known,
  }
}

function addRussian(add: Add, book: Lexicon, lemma: string, sure: number): void {
  add(`R${lemma}`, sure, 'same-word')
  for (const other of book.aspects(lemma)) add(`R${other}`, sure * otherAspect, 'word')
  for (const other of book.synonyms('ru', lemma)) add(`R${other}`, sure * synonym, 'synonym')
  add(`F${languages.ru.morphology.family(lemma, book.dictionaries.ru)}`, sure * family, 'family')
}

function addEnglish(add: Add, book: Lexicon, lemma: string, sure: number, capital: boolean): void {
  add(`E${lemma}`, sure, 'same-word')
  for (const other of book.synonyms('en', lemma)) add(`E${other}`, sure * synonym, 'synonym')
  add(`G${languages.en.morphology.family(lemma, book.dictionaries.en)}`, sure * family, 'family')
  const senses = [...(capital ? book.translateName(lemma) : []), ...book.translate(lemma)]
  senses.forEach((russian, rank) => {
    const weight = sure * (bySense[rank] ?? rarestSense)
    add(`R${russian}`, weight, 'word')
    if (!russian.includes(' '))
      add(`F${languages.ru.morphology.family(russian, book.dictionaries.ru)}`, weight * family, 'family')
  })
}

/** Words seen in every other sentence tell nothing; a word seen once in 300,000 tells all it can. */
function tellingness(commonness: number): number {
  return Math.max(0, Math.min(1, (13 - commonness) / 12))
}
