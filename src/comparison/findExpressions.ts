import type { Expression } from '../languages/en-ru/lexicon'
import type { Span } from '../types'
import { placedWords, type PlacedWord } from './contradictions/placedWords'
import type { Place } from './contradictions/surroundings'
import type { Words } from './match'

/** An expression of a table where it stands. */
export interface FoundExpression<Entry> extends Place {
  readonly span: Span
  readonly entry: Entry
}

/**
 * The expressions that stand among words, by their forms or likeliest lemmas; `begin` gives those that begin with a word.
 * What lies within another is no expression of its own: `military operation`, not `operation`.
 */
export function findExpressions<Entry extends Expression>(
  words: Words,
  begin: (first: string) => readonly Entry[],
): readonly FoundExpression<Entry>[] {
  const placed = placedWords(words)
  const found: FoundExpression<Entry>[] = []
  placed.forEach(({ form, lemmas: [lemma = form], span }, first) => {
    const ofForm = begin(form)
    const ofLemma = lemma === form ? [] : begin(lemma).filter((entry) => !ofForm.includes(entry))
    for (const entry of [ofForm, ofLemma].flat()) {
      const last = first + entry.rest.length
      if (entry.rest.every((written, step) => isForm(placed[first + 1 + step], written)))
        found.push({ entry, first, last, span: { start: span.start, end: placed[last]!.span.end } })
    }
  })
  return found.filter((one) => !found.some((other) => holds(other, one)))
}

const isForm = (word: PlacedWord | undefined, written: string): boolean =>
  word !== undefined && (word.form === written || word.lemmas[0] === written)

const holds = (one: Place, other: Place): boolean =>
  one.first <= other.first && other.last <= one.last && one.last - one.first > other.last - other.first
