import { lexicon } from '../languages/en-ru/lexicon'
import type { Phrase } from '../languages/en-ru/senses'
import { groupBy } from '../languages/groupBy'
import { remember } from '../languages/remember'
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
  return words.slice(0, -1).flatMap(({ lemmas }, first) =>
    lemmas.flatMap((lemma) => {
      const beginning = bySecond(book.phrases(language, lemma))
      return words[first + 1]!.lemmas.flatMap((second) => beginning.get(second) ?? [])
        .filter(({ rest }) => rest.every((next, step) => words[first + 1 + step]?.lemmas.includes(next)))
        .map(({ rest, russian }) => ({ first, last: first + rest.length, russian }))
    }),
  )
}

/** Hundreds begin with `at` or «в», and few of them go on with a given word. */
const bySecond = remember((phrases: readonly Phrase[]) => groupBy(phrases, ({ rest }) => rest[0]))
