import type { LanguageCode } from '../../types'
import type { Dictionary } from '../language'
import { lazily } from '../lazily'
import { remembered } from '../remembered'
import { fromAscii } from './asciiLetters'
import * as packed from './packedWords'
import { noRole, readRole, type Role } from './roles'
import { openWords, type WordList } from './wordList'

/** Which words and names there are, without what they mean: all of the lexicon that reading a report takes. */
export interface WordBook {
  readonly dictionaries: Readonly<Record<LanguageCode, Dictionary>>
  readonly words: Readonly<Record<LanguageCode, () => WordList>>
  /** What a single word is. */
  roleOf(language: LanguageCode, word: string): Role
  /** Whether it has a lemma otherwise than as a name: `police`, «полиция», but not `london`. */
  isWord(language: LanguageCode, lemma: string): boolean
  /** Whether it has a single word as a name, be it a word too: `mark`, «роман». */
  isName(language: LanguageCode, lemma: string): boolean
}

/** The word book. A table is opened when something in it is first asked for. */
export const wordBook = lazily(open)

function open(): WordBook {
  const words = { en: lazily(() => openWords(packed.english)), ru: lazily(() => openWords(packed.russian)) }
  const rolesOf = (list: () => WordList, letters: string) =>
    remembered((word): Role => {
      const place = list().find(word)
      return place < 0 ? noRole : readRole(letters.charCodeAt(place))
    })
  const roles = { en: rolesOf(words.en, packed.englishRoles), ru: rolesOf(words.ru, packed.russianRoles) }
  const roleOf = (language: LanguageCode, word: string): Role => roles[language](word)
  const dictionaryOf = (language: LanguageCode, table: string): Dictionary => {
    const forms = lazily(() => formsIn(table))
    return {
      has: (lemma) => {
        const { isWord, kind } = roleOf(language, lemma)
        return isWord || kind !== undefined
      },
      irregular: (form) => forms().get(form) ?? none,
    }
  }
  return {
    dictionaries: { en: dictionaryOf('en', packed.englishForms), ru: dictionaryOf('ru', packed.russianForms) },
    words,
    roleOf,
    isWord: (language, lemma) => roleOf(language, lemma).isWord,
    isName: (language, lemma) => roleOf(language, lemma).kind !== undefined,
  }
}

const none: readonly string[] = []

/** `form=lemma;lemma` */
const formsIn = (table: string): Map<string, readonly string[]> =>
  new Map(
    fromAscii(table)
      .split('\n')
      .map((line) => {
        const [form = '', lemmas = ''] = line.split('=')
        return [form, lemmas.split(';')]
      }),
  )
