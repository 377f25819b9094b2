import type { LanguageCode } from '../../types'
import { fromAscii } from './asciiLetters'
import { lexicon } from './lexicon'
import { english, names } from './packed'

/** Whether the lexicon has a lemma otherwise than as a name: `police`, «полиция», but not `london`. */
export function isCommonWord(language: LanguageCode, lemma: string): boolean {
  return language === 'en'
    ? lexicon().translate(lemma).length > 0
    : (russian ??= translationsIn(fromAscii(english))).has(lemma)
}

/** Whether the lexicon has a single word as a name, be it a word too: `Mark`, «Роман». */
export function isKnownName(language: LanguageCode, lemma: string): boolean {
  return language === 'en'
    ? lexicon().translateName(lemma).length > 0
    : (russianNames ??= translationsIn(fromAscii(names))).has(lemma)
}

let russian: ReadonlySet<string> | undefined
let russianNames: ReadonlySet<string> | undefined

const translationsIn = (table: string): ReadonlySet<string> =>
  new Set(table.split('\n').flatMap((line) => line.slice(line.indexOf('=') + 1).split(';')))
