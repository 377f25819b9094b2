import { findAnchors } from '../features/findAnchors'
import { lexicon } from '../languages/en-ru/lexicon'
import { nameStems, soundKeys } from '../languages/en-ru/transliteration'
import { remembered } from '../languages/remembered'
import type { Anchor, LanguageCode, Passage, Span } from '../types'
import { type Token, tokenize } from '../units/tokens'
import { type LinkKind, type Meaning, meaningsOf, type WordMeaning } from './meanings'

/** One thing a passage says: a word, a phrase, a number or a date. */
export interface Term {
  readonly span: Span
  /** The first and last word it covers, as places in `Terms.weights`. */
  readonly first: number
  readonly last: number
  /** Plain spellings of a word that may be a name; two such terms that meet by sound must also look alike. */
  readonly spellings?: readonly string[]
}

/** One key on which a term can meet another's. */
export interface Entry {
  readonly key: number
  /** The term's place in `Terms.terms`. */
  readonly term: number
  readonly weight: number
  readonly kind: LinkKind
}

/** A passage as its terms. */
export interface Terms {
  readonly language: LanguageCode
  readonly terms: readonly Term[]
  /** The keys of all terms, in the order of the keys. */
  readonly entries: readonly Entry[]
  /** How much each word tells, 0..1, in the order of the text. */
  readonly weights: readonly number[]
  readonly total: number
  /** Where each word stands in the passage. */
  readonly words: readonly Span[]
  /** One key a word, the same for all its forms. */
  readonly wordKeys: readonly number[]
}

interface Word {
  readonly span: Span
  readonly form: string
  readonly capital: boolean
  /** Whether a sentence may open here, so that a capital says nothing. */
  readonly opening: boolean
}

const soundWeight = 0.95
/** A cognate of fewer letters is a chance likeness. */
const shortestCognate = 5

/** Makes a function that reads passages into terms; only those that one reader read can be linked. */
export function createTermReader(): (passage: Passage) => Terms {
  const ids = new Map<string, number>()
  const idOf = (key: string): number => {
    const known = ids.get(key)
    if (known !== undefined) return known
    ids.set(key, ids.size)
    return ids.size - 1
  }

  return (passage) => {
    const { text, language } = passage
    const words = wordsOf(text, tokenize(text))
    const looked = words.map(({ form, capital }) => meaningsOf(form, language, capital))
    const weights = looked.map(({ weight }) => weight)
    const terms: Term[] = []
    const entries: Entry[] = []
    const add = (term: Term, meanings: readonly Meaning[]): void => {
      for (const { key, weight, kind } of meanings) entries.push({ key: idOf(key), term: terms.length, weight, kind })
      terms.push(term)
    }

    words.forEach((word, at) => {
      const { meanings, known } = looked[at]!
      const place = { span: word.span, first: at, last: at }
      if (!maySoundAlike(word, known)) return add(place, meanings)
      const { spellings, sounds } = soundsOf(text.slice(word.span.start, word.span.end))
      add({ ...place, spellings }, [...meanings, ...sounds])
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
    entries.sort((a, b) => a.key - b.key)
    const wordKeys = looked.map(({ lemmas }) => idOf(lemmas[0]!))
    return { language, terms, entries, weights, words: words.map(({ span }) => span), wordKeys, total: sumOf(weights) }
  }
}

/** The part of a passage that lies within a span of it, as terms; their spans are offsets from `origin`. */
export function clipTerms(whole: Terms, span: Span, origin: number): Terms {
  const from = whole.words.findIndex(({ start }) => start >= span.start)
  const to = whole.words.findLastIndex(({ end }) => end <= span.end) + 1
  const moved = ({ start, end }: Span): Span => ({ start: start - origin, end: end - origin })
  const places = new Map<number, number>()
  const terms = whole.terms.flatMap((term, place) => {
    if (from < 0 || term.first < from || term.last >= to) return []
    places.set(place, places.size)
    return [{ ...term, span: moved(term.span), first: term.first - from, last: term.last - from }]
  })
  const entries = whole.entries.flatMap((entry) => {
    const term = places.get(entry.term)
    return term === undefined ? [] : [{ ...entry, term }]
  })
  const [words, weights, wordKeys] = [whole.words, whole.weights, whole.wordKeys].map((list) =>
    from < 0 ? [] : list.slice(from, Math.max(from, to)),
  ) as [Span[], number[], number[]]
  return { language: whole.language, terms, entries, weights, words: words.map(moved), wordKeys, total: sumOf(weights) }
}

/** Passages that follow each other, as one. */
export function joinTerms(parts: readonly Terms[]): Terms {
  return parts.reduce((before, part) => ({
    language: part.language,
    terms: [
      ...before.terms,
      ...part.terms.map((term) => ({
        ...term,
        first: term.first + before.words.length,
        last: term.last + before.words.length,
      })),
    ],
    entries: [
      ...before.entries,
      ...part.entries.map((entry) => ({ ...entry, term: entry.term + before.terms.length })),
    ].sort((a, b) => a.key - b.key),
    weights: [...before.weights, ...part.weights],
    words: [...before.words, ...part.words],
    wordKeys: [...before.wordKeys, ...part.wordKeys],
    total: before.total + part.total,
  }))
}

const sumOf = (weights: readonly number[]): number => weights.reduce((sum, weight) => sum + weight, 0)

/** What the words from `first` to `last` of a passage tell together. */
export function weightOf({ first, last }: Term, weights: readonly number[]): number {
  let sum = 0
  for (let at = first; at <= last; at++) sum += weights[at]!
  return sum
}

/** The share of what a passage's words tell that is met on the other side. */
export function coverageOf({ weights, total }: Terms, met: ArrayLike<number>): number {
  return total > 0 ? weights.reduce((sum, weight, place) => sum + weight * met[place]!, 0) / total : 0
}

const maySoundAlike = ({ form, capital, opening }: Word, known: boolean): boolean =>
  form.length >= 2 && ((capital && !(opening && known)) || (!known && form.length >= shortestCognate))

/** How a word that may be a name is spelled in plain Latin letters, and the keys by which it meets its other spellings. */
const soundsOf = remembered((word) => {
  const spellings = nameStems(word)
  const keys = new Set(spellings.flatMap((spelling) => soundKeys(spelling)))
  return { spellings, sounds: [...keys].map((key): Meaning => ({ key: `S${key}`, weight: soundWeight, kind: 'name' })) }
})

const sentenceMark = /[.!?…:;«»"“”„—–•]/

/** The words of a text; `Russia-Ukraine` is two, `don't` is `do` and `not`, `Ukraine’s` is `ukraine`. */
function wordsOf(text: string, tokens: readonly Token[]): Word[] {
  const words: Word[] = []
  let opening = true
  for (const { span, kind } of tokens) {
    const whole = text.slice(span.start, span.end)
    if (kind === 'punctuation') {
      opening ||= sentenceMark.test(whole)
      continue
    }
    for (const part of whole.matchAll(/[^-‐‑]+/g)) {
      const start = span.start + part.index
      const capital = /^\p{Lu}/u.test(part[0])
      const form = part[0].toLowerCase().replaceAll('ё', 'е').replaceAll('’', "'").replaceAll('\u00AD', '')
      const word = { span: { start, end: start + part[0].length }, capital, opening }
      opening = false
      if (form.endsWith("n't"))
        words.push({ ...word, form: form.slice(0, -3) }, { ...word, form: 'not', capital: false })
      else words.push({ ...word, form: form.replace(/'s?$/, '') })
    }
  }
  return words
}

interface FoundPhrase {
  readonly first: number
  readonly last: number
  readonly russian: readonly string[]
}

/** Expressions of several words that stand in the lexicon, wherever their lemmas follow each other. */
function phrasesIn(words: readonly WordMeaning[], language: LanguageCode): FoundPhrase[] {
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

/** The words that lie within a span, first and last. */
function coveredBy(span: Span, words: readonly Word[]): readonly [number, number] | undefined {
  const first = words.findIndex((word) => word.span.start >= span.start && word.span.end <= span.end)
  if (first < 0) return undefined
  let last = first
  while (last + 1 < words.length && words[last + 1]!.span.end <= span.end) last++
  return [first, last]
}

function anchorMeanings(anchor: Anchor): Meaning[] {
  if (anchor.kind === 'number') {
    return [
      { key: `N${anchor.value} ${anchor.unit ?? ''}`, weight: 1, kind: 'number' },
      { key: `N${anchor.value}`, weight: 0.85, kind: 'number' },
    ]
  }
  if (anchor.kind !== 'date') return []
  const { year, month, day, weekday, from, to } = anchor
  const keys = [
    from === undefined ? undefined : `D${from} ${to}`,
    month === undefined ? undefined : `D${month}-${day ?? ''}`,
    weekday === undefined ? undefined : `W${weekday}`,
    year === undefined || month !== undefined ? undefined : `Y${year}`,
  ]
  return keys.filter((key) => key !== undefined).map((key) => ({ key, weight: 1, kind: 'date' }))
}

/** One, two and three are everywhere. */
const numberWeight = (anchor: Anchor): number => (anchor.kind === 'number' && anchor.value <= 3 ? 0.3 : 0.75)
