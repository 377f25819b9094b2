import { lexicon } from '../languages/en-ru/lexicon'
import type { LanguageCode } from '../types'
import type { WordMeaning } from './meanings'

interface FoundPhrase {
  readonly first: number
  readonly last: number
  readonly russian: readonly string[]
}

/** Expressions of several words that stand in the lexicon, wherever their lemmas follow each other. */
export function phrasesIn(words: readonly WordMeaning[], language: LanguageCode): FoundPhrase[] {
  const book = lexicon()
  return words.flatMap(({ lemmas }, first) =>
    lemmas.flatMap((lemma) =>
      book
        .phrases(language, lemma)
        .filter(({ rest }) => rest.every((next, step) => words[first + 1 + step]?.lemmas.includes(next)))
        .map(({ rest, russian }) => ({ first, last: first + rest.length, russian })),
    ),
  )
}
