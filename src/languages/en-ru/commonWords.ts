import type { LanguageCode } from '../../types'
import { lexicon } from './lexicon'
import { english } from './packed'

/** Whether the lexicon has a lemma otherwise than as a name: `police`, «полиция», but not `london`. */
export function isCommonWord(language: LanguageCode, lemma: string): boolean {
  return language === 'en' ? lexicon().translate(lemma).length > 0 : (russian ??= readRussian()).has(lemma)
}

let russian: ReadonlySet<string> | undefined
const readRussian = (): ReadonlySet<string> =>
  new Set(english.split('\n').flatMap((line) => line.slice(line.indexOf('=') + 1).split(';')))
