import type { LanguageCode } from '../../types'
import { remembered } from '../remembered'
import { openIds } from './idLists'
import type { ListedExpression, TermList } from './termList'

/** An expression of several words, found by the lemma of its first. */
export interface Phrase {
  /** The lemmas after the first one. */
  readonly rest: readonly string[]
  /** What it means, as Russian lemmas; for a Russian phrase its own lemmas, joined by spaces. */
  readonly russian: readonly string[]
}

/** What English words mean in Russian. */
export interface Senses {
  /** Translations of an English word, and of a name, best first. */
  of(word: string): Meanings
  /** The expressions that begin with a word. */
  phrases(language: LanguageCode, first: string): readonly Phrase[]
}

interface Meanings {
  readonly words: readonly string[]
  readonly names: readonly string[]
}

const nothing: Meanings = { words: [], names: [] }

/** @param packed a list for each English term: translations, then a mark and what it means as a name where it is one */
export function openSenses(packed: string, english: TermList, russian: TermList): Senses {
  const lists = openIds(packed)
  const meaningsOf = (id: number): Meanings => {
    const list = lists.at(id)
    const mark = list.findIndex((item) => item < 0)
    const end = mark < 0 ? list.length : mark
    return { words: list.slice(0, end).map(russian.at), names: list.slice(end + 1).map(russian.at) }
  }
  const translationsOf = (id: number): readonly string[] => {
    const { words, names } = meaningsOf(id)
    return [...new Set([...words, ...names])]
  }
  /** Many expressions begin with a word, and few of them stand in a text: only those are translated. */
  const phraseOf = ({ id, rest }: ListedExpression, translations: (id: number) => readonly string[]): Phrase => ({
    rest,
    get russian() {
      return translations(id)
    },
  })
  const phrasesOf = {
    en: remembered((first) =>
      english
        .beginningWith(first)
        .filter(({ id }) => lists.has(id))
        .map((expression) => phraseOf(expression, translationsOf)),
    ),
    ru: remembered((first) =>
      russian.beginningWith(first).map((expression) => phraseOf(expression, (id) => [russian.at(id)])),
    ),
  }
  return {
    of: remembered((word) => {
      const id = english.find(word)
      return id < 0 ? nothing : meaningsOf(id)
    }),
    phrases: (language, first) => phrasesOf[language](first),
  }
}
