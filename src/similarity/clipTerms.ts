import { lazily } from '../languages/lazily'
import type { Span } from '../types'
import { joinKeys, keysOf } from './keys'
import { sumOf, type Term, type Terms, worthsOf } from './terms'

/** A part of a passage, with the place in it of each term of the whole, or -1. */
export interface ClippedTerms {
  readonly terms: Terms
  readonly places: Int32Array
}

/** The part of a passage that lies within a span of it, as terms. */
export function clipTerms(whole: Terms, span: Span): ClippedTerms {
  const from = whole.words.findIndex(({ start }) => start >= span.start)
  const to = from < 0 ? from : Math.max(from, whole.words.findLastIndex(({ end }) => end <= span.end) + 1)
  const places = new Int32Array(whole.terms.length).fill(-1)
  const terms: Term[] = []
  whole.terms.forEach((term, place) => {
    if (term.first < from || term.last >= to) return
    places[place] = terms.length
    terms.push({ ...term, first: term.first - from, last: term.last - from })
  })
  const within = <T>(list: readonly T[]): readonly T[] => (from < 0 ? [] : list.slice(from, to))
  const weights = within(whole.weights)
  const keys = lazily(() => keysOf(whole.keys, places))
  return {
    places,
    terms: {
      language: whole.language,
      terms,
      get keys() {
        return keys()
      },
      weights,
      worths: worthsOf(terms, weights),
      total: sumOf(weights),
      words: within(whole.words),
      wordKeys: within(whole.wordKeys),
    },
  }
}

/** Passages that follow each other, as one. */
export function joinTerms(parts: readonly Terms[]): Terms {
  return parts.reduce((before, part) => {
    const [words, terms] = [before.words.length, before.terms.length]
    return {
      language: part.language,
      terms: [
        ...before.terms,
        ...part.terms.map((term) => ({ ...term, first: term.first + words, last: term.last + words })),
      ],
      keys: joinKeys(before.keys, { ...part.keys, terms: part.keys.terms.map((term) => term + terms) }),
      weights: [...before.weights, ...part.weights],
      worths: Float64Array.from([...before.worths, ...part.worths]),
      total: before.total + part.total,
      words: [...before.words, ...part.words],
      wordKeys: [...before.wordKeys, ...part.wordKeys],
    }
  })
}
