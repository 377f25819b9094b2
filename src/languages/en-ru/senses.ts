import type { LanguageCode } from '../../types'
import { remembered } from '../remembered'
import { openIds } from './idLists'
import { nameKinds } from './nameKinds'
import { type Role, readRole } from './roles'
import type { WordList } from './wordList'

/** An expression of several words, found by the lemma of its first. */
export interface Phrase {
  /** The lemmas after the first one. */
  readonly rest: readonly string[]
  /** What it means, as Russian lemmas; for a Russian phrase its own lemmas, joined by spaces. */
  readonly russian: readonly string[]
}

/** What English words mean in Russian, and what that tells of the words of both. */
export interface Senses {
  /** Translations of an English word, and of a name, best first. */
  of(word: string): Meanings
  /** Whether a term is translated, or is a translation, as a word and as a name. */
  roleOf(language: LanguageCode, term: string): Role
  /** The expressions that begin with a word. */
  phrases(language: LanguageCode, first: string): readonly Phrase[]
}

interface Meanings {
  readonly words: readonly string[]
  readonly names: readonly string[]
}

const noRole: Role = { isWord: false, kind: undefined }

/**
 * @param packed a list for each English term: translations, then a mark for the kind of name, then translations of that
 * @param roles a letter for each Russian one
 */
export function openSenses(packed: string, roles: string, english: WordList, russian: WordList): Senses {
  const lists = openIds(packed)
  const listOf = (word: string): readonly number[] => {
    const place = english.find(word)
    return place < 0 ? [] : lists.at(place)
  }
  const roleOf = {
    en: remembered((word): Role => {
      const list = listOf(word)
      const mark = list.find((item) => item < 0)
      if (list.length === 0) return noRole
      return { isWord: list[0] !== mark, kind: mark === undefined ? mark : nameKinds[-1 - mark] }
    }),
    ru: remembered((word): Role => {
      const place = russian.find(word)
      return place < 0 ? noRole : readRole(roles.charCodeAt(place))
    }),
  }
  const meaningsOf = (list: readonly number[]): Meanings => {
    const mark = list.findIndex((item) => item < 0)
    const end = mark < 0 ? list.length : mark
    return { words: list.slice(0, end).map(russian.at), names: list.slice(end + 1).map(russian.at) }
  }
  const phrasesOf = {
    en: remembered((first) =>
      expressions(english, first).flatMap(({ place, rest }) => {
        const { words, names } = meaningsOf(lists.at(place))
        return words.length + names.length > 0 ? [{ rest, russian: [...new Set([...words, ...names])] }] : []
      }),
    ),
    ru: remembered((first) =>
      expressions(russian, first).map(({ place, rest }) => ({ rest, russian: [russian.at(place)] })),
    ),
  }
  return {
    of: remembered((word) => meaningsOf(listOf(word))),
    roleOf: (language, word) => roleOf[language](word),
    phrases: (language, first) => phrasesOf[language](first),
  }
}

/** The terms of several words that begin with a word. */
function expressions(words: WordList, first: string): { readonly place: number; readonly rest: readonly string[] }[] {
  const [from, end] = words.beginningWith(first)
  return Array.from({ length: end - from }, (_, step) => {
    const [, ...rest] = words.at(from + step).split(' ')
    return { place: from + step, rest }
  })
}
