import { comparableValue } from '../features/comparableValue'
import { findAnchors } from '../features/findAnchors'
import { trimmed } from '../features/trimmed'
import { lexicon } from '../languages/en-ru/lexicon'
import { lazily } from '../languages/lazily'
import type { Anchor, DateAnchor, LanguageCode, NumberAnchor, Passage, Span, TimeAnchor } from '../types'
import { type Token, tokenize } from '../units/tokens'
import { linkKinds, type Meaning, meaningsOf, type WordMeaning } from './meanings'
import { type Sounding, soundingOf } from './sounds'
import { vocabulary } from './vocabulary'

/** One thing a passage says: a word, a phrase, a number or a date. */
export interface Term {
  readonly span: Span
  /** The first and last word it covers, as places in `Terms.weights`. */
  readonly first: number
  readonly last: number
  /** Of a word that may be a name; two such terms that meet by sound must also look alike. */
  readonly sounding?: Sounding
}

/** The keys on which terms can meet others, in the order of their ids: four columns, as a passage has hundreds. */
export interface Keys {
  readonly ids: Int32Array
  /** The key's term, as a place in `Terms.terms`. */
  readonly terms: Int32Array
  readonly weights: Float64Array
  /** Places in {@link linkKinds}. */
  readonly kinds: Uint8Array
}

/** A passage as its terms. */
export interface Terms {
  readonly language: LanguageCode
  readonly terms: readonly Term[]
  readonly keys: Keys
  /** How much each word tells, 0..1, in the order of the text. */
  readonly weights: readonly number[]
  /** How much each term tells. */
  readonly worths: Float64Array
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

/** A cognate of fewer letters is a chance likeness. */
const shortestCognate = 5

/** Makes a function that reads passages into terms; only those that one reader read can be linked. */
export function createTermReader(numbers = vocabulary()): (passage: Passage) => Terms {
  return (passage) => {
    const { text, language } = passage
    const words = wordsOf(text, tokenize(text))
    const looked = words.map(({ form, capital }) => meaningsOf(form, language, capital))
    const weights = looked.map(({ weight }) => weight)
    const terms: Term[] = []
    const found: FoundKeys[] = []
    const add = (term: Term, ...ways: readonly (readonly Meaning[])[]): void => {
      for (const meanings of ways) found.push({ term: terms.length, meanings, ids: numbers.idsOf(meanings) })
      terms.push(term)
    }

    words.forEach((word, at) => {
      const { meanings, known } = looked[at]!
      const place = { span: word.span, first: at, last: at }
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

interface FoundKeys {
  readonly term: number
  readonly meanings: readonly Meaning[]
  readonly ids: Int32Array
}

/** A key's id and its place are sorted as one number. */
const mostPlaces = 2 ** 24

function keysInOrder(found: readonly FoundKeys[]): Keys {
  const packed = new Float64Array(found.reduce((size, { ids }) => size + ids.length, 0))
  const unordered = emptyKeys(packed.length)
  let next = 0
  for (const { term, meanings, ids } of found) {
    meanings.forEach(({ weight, kind }, at) => {
      packed[next] = ids[at]! * mostPlaces + next
      setKey(unordered, next++, ids[at]!, term, weight, linkKinds.indexOf(kind))
    })
  }
  packed.sort()
  const keys = emptyKeys(packed.length)
  for (let at = 0; at < packed.length; at++) copyKey(unordered, packed[at]! % mostPlaces, keys, at)
  return keys
}

const emptyKeys = (size: number): Keys => ({
  ids: new Int32Array(size),
  terms: new Int32Array(size),
  weights: new Float64Array(size),
  kinds: new Uint8Array(size),
})

function setKey(keys: Keys, at: number, id: number, term: number, weight: number, kind: number): void {
  keys.ids[at] = id
  keys.terms[at] = term
  keys.weights[at] = weight
  keys.kinds[at] = kind
}

/** Copies a key, with another term where one is given. */
function copyKey(from: Keys, place: number, to: Keys, at: number, term = from.terms[place]!): void {
  setKey(to, at, from.ids[place]!, term, from.weights[place]!, from.kinds[place]!)
}

/** The same passage, its words weighing otherwise. */
export const weighed = (passage: Terms, weights: readonly number[]): Terms => ({
  ...passage,
  weights,
  worths: worthsOf(passage.terms, weights),
  total: sumOf(weights),
})

function worthsOf(terms: readonly Term[], weights: readonly number[]): Float64Array {
  const worths = new Float64Array(terms.length)
  terms.forEach(({ first, last }, place) => {
    for (let at = first; at <= last; at++) worths[place]! += weights[at]!
  })
  return worths
}

/** A part of a passage, with the place in it of each term of the whole, or -1. */
export interface ClippedTerms {
  readonly terms: Terms
  readonly places: Int32Array
}

/** The part of a passage that lies within a span of it, as terms; their spans are offsets from `origin`. */
export function clipTerms(whole: Terms, span: Span, origin: number): ClippedTerms {
  const from = whole.words.findIndex(({ start }) => start >= span.start)
  const to = from < 0 ? from : Math.max(from, whole.words.findLastIndex(({ end }) => end <= span.end) + 1)
  const moved = ({ start, end }: Span): Span => ({ start: start - origin, end: end - origin })
  const places = new Int32Array(whole.terms.length).fill(-1)
  const terms: Term[] = []
  whole.terms.forEach((term, place) => {
    if (term.first < from || term.last >= to) return
    places[place] = terms.length
    terms.push({ ...term, span: moved(term.span), first: term.first - from, last: term.last - from })
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
      words: within(whole.words).map(moved),
      wordKeys: within(whole.wordKeys),
    },
  }
}

/** The keys of the terms that have a place. */
function keysOf(keys: Keys, places: Int32Array): Keys {
  let count = 0
  for (const term of keys.terms) if (places[term]! >= 0) count++
  const kept = emptyKeys(count)
  let next = 0
  for (let at = 0; at < keys.ids.length; at++) {
    const place = places[keys.terms[at]!]!
    if (place >= 0) copyKey(keys, at, kept, next++, place)
  }
  return kept
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

function joinKeys(one: Keys, other: Keys): Keys {
  const keys = emptyKeys(one.ids.length + other.ids.length)
  let [a, b] = [0, 0]
  for (let at = 0; at < keys.ids.length; at++) {
    const isOne = b === other.ids.length || (a < one.ids.length && one.ids[a]! <= other.ids[b]!)
    const [from, place] = isOne ? [one, a++] : [other, b++]
    copyKey(from, place, keys, at)
  }
  return keys
}

const sumOf = (weights: readonly number[]): number => weights.reduce((sum, weight) => sum + weight, 0)

/** The share of what a passage's words tell that is met on the other side. */
export function coverageOf({ weights, total }: Terms, met: ArrayLike<number>): number {
  if (total === 0) return 0
  let sum = 0
  for (let at = 0; at < weights.length; at++) sum += weights[at]! * met[at]!
  return sum / total
}

const maySoundAlike = ({ form, capital, opening }: Word, known: boolean): boolean =>
  form.length >= 2 && ((capital && !(opening && known)) || (!known && form.length >= shortestCognate))

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
  switch (anchor.kind) {
    case 'number':
      return numberMeanings(anchor)
    case 'date':
      return dateKeys(anchor).map((key) => ({ key, weight: 1, kind: 'date' }))
    case 'time':
      return timeKeys(anchor).map((key) => ({ key, weight: 1, kind: 'number' }))
    default:
      return []
  }
}

/** The clocks of two zones agree on the minutes: 11:32 UTC, 14:32 мск. */
const timeKeys = ({ minutes }: TimeAnchor): string[] =>
  minutes % 60 === 0 ? [`T${minutes}`] : [`T${minutes}`, `M${minutes % 60}`]

const sameUnit = 1
const sameValue = 0.85
/** 24,318 and «более 24 тысяч» meet at 24,000; each side carries it, as all weights. */
const rounded = 0.88

function numberMeanings(anchor: NumberAnchor): Meaning[] {
  const { value, unit = '' } = comparableValue(anchor)
  const near = [1, 2]
    .map((digits) => Number(value.toPrecision(digits)))
    .filter((round) => value >= smallestRounded && round !== value)
  return [
    { key: `N${trimmed(value)} ${unit}`, weight: sameUnit, kind: 'number' },
    { key: `N${trimmed(value)}`, weight: sameValue, kind: 'number' },
    ...near.map((round): Meaning => ({ key: `N${round}`, weight: rounded, kind: 'number' })),
  ]
}

/** Below this a number that is a little off is another number. */
const smallestRounded = 20

function dateKeys({ year, month, day, weekday, from, to }: DateAnchor): string[] {
  return [
    from === undefined ? [] : `D${from} ${to}`,
    month === undefined ? [] : `D${month}-${day ?? ''}`,
    weekday === undefined ? [] : `W${weekday}`,
    year === undefined || month !== undefined ? [] : `Y${year}`,
  ].flat()
}

/** One, two and three are everywhere. */
const numberWeight = (anchor: Anchor): number => (anchor.kind === 'number' && anchor.value <= 3 ? 0.3 : 0.75)
