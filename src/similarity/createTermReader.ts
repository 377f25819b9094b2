import { findAnchors } from '../features/findAnchors'
import type { Passage, Span } from '../types'
import { tokenize } from '../units/tokens'
import { anchorMeanings, numberWeight } from './anchorMeanings'
import { type FoundKeys, keysInOrder } from './keys'
import { type Meaning, meaningsOf } from './meanings'
import { phrasesIn } from './phrasesIn'
import { soundingOf } from './sounds'
import { sumOf, type Term, type Terms, worthsOf } from './terms'
import { vocabulary } from './vocabulary'
import { type Word, wordsOf } from './wordsOf'

/** A cognate of fewer letters is a chance likeness. */
const shortestCognate = 5

/**
 * Makes a function that reads passages, or what lies `within` a span of one, into terms; only those that one reader read can
 * be linked. Their spans are offsets into the passage.
 */
export function createTermReader(numbers = vocabulary()): (passage: Passage, within?: Span) => Terms {
  return (passage, within) => {
    const { text, language } = passage
    const words = wordsOf(text, tokenize(text, within))
    const looked = words.map(({ form, capital }) => meaningsOf(form, language, capital))
    const weights = looked.map(({ weight }) => weight)
    const terms: Term[] = []
    const found: FoundKeys[] = []
    const add = (term: Term, ...ways: readonly (readonly Meaning[])[]): void => {
      for (const meanings of ways) found.push({ term: terms.length, meanings, ids: numbers.idsOf(meanings) })
      terms.push(term)
    }

    words.forEach((word, at) => {
      const { meanings, known, weight } = looked[at]!
      const place = { span: word.span, first: at, last: at }
      if (weight === 0) return add(place) // `the` and «и» tell nothing, and meet everywhere
      if (!maySoundAlike(word, known)) return add(place, meanings)
      const sounding = soundingOf(text.slice(word.span.start, word.span.end))
      add({ ...place, sounding }, meanings, sounding.meanings)
    })
    for (const { first, last, russian } of phrasesIn(looked, language)) {
      const span = { start: words[first]!.span.start, end: words[last]!.span.end }
      add(
        { span, first, last },
        russian.map((key): Meaning => ({ key: `R${key}`, weight: 1, kind: 'phrase' })),
      )
    }
    for (const anchor of passage.anchors ?? findAnchors(text, { language })) {
      const meanings = anchorMeanings(anchor)
      const covered = meanings.length > 0 ? coveredBy(anchor.span, words) : undefined
      if (!covered) continue
      const [first, last] = covered
      weights[first] = Math.max(weights[first]!, numberWeight(anchor))
      add({ span: anchor.span, first, last }, meanings)
    }
    return {
      language,
      terms,
      keys: keysInOrder(found),
      weights,
      worths: worthsOf(terms, weights),
      total: sumOf(weights),
      words: words.map(({ span }) => span),
      wordKeys: looked.map(({ lemmas }) => numbers.idOf(lemmas[0]!)),
    }
  }
}

const maySoundAlike = ({ form, capital, opening }: Word, known: boolean): boolean =>
  form.length >= 2 && ((capital && !(opening && known)) || (!known && form.length >= shortestCognate))

/** The words that lie within a span, first and last. */
function coveredBy(span: Span, words: readonly Word[]): readonly [number, number] | undefined {
  const first = words.findIndex((word) => word.span.start >= span.start && word.span.end <= span.end)
  if (first < 0) return undefined
  let last = first
  while (last + 1 < words.length && words[last + 1]!.span.end <= span.end) last++
  return [first, last]
}
