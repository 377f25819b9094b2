import type { LanguageCode } from '../../types'
import { joinFamilies } from '../joinFamilies'
import type { Dictionary } from '../language'
import { lazily } from '../lazily'
import { remembered } from '../remembered'
import { fromAscii } from './asciiLetters'
import * as packed from './packed'
import { openTable, openTerms } from './packedTable'

/** An expression of several words, found by the lemma of its first. */
export interface Phrase {
  /** The lemmas after the first one. */
  readonly rest: readonly string[]
  /** What it means, as Russian lemmas; for a Russian phrase its own lemmas, joined by spaces. */
  readonly russian: readonly string[]
}

/** A word or several, found by the first. */
export interface Expression {
  /** The words after the first one. */
  readonly rest: readonly string[]
}

/** One of several words for a thing, by how strong it is: -2 the mildest, 2 the strongest. */
export interface Framing extends Expression {
  /** What it is a word for: `war`, `say`. */
  readonly concept: string
  readonly strength: number
}

/**
 * The bilingual lexicon: words, names and phrases, English to Russian, as the tables beside this file tell them.
 * Russian lemmas are the common ground: two words meet where they lead to the same Russian one.
 */
export interface Lexicon {
  readonly dictionaries: Readonly<Record<LanguageCode, Dictionary>>
  /** Whether it has a lemma otherwise than as a name: `police`, «полиция», but not `london`. */
  isWord(language: LanguageCode, lemma: string): boolean
  /** Whether it has a single word as a name, be it a word too: `mark`, «роман». */
  isName(language: LanguageCode, lemma: string): boolean
  /** The translations of an English headword, best sense first. */
  translate(headword: string): readonly string[]
  /** The same for a name, which only a capitalised word can be. */
  translateName(name: string): readonly string[]
  phrases(language: LanguageCode, firstLemma: string): readonly Phrase[]
  /** Words of the same language that mean nearly the same. */
  synonyms(language: LanguageCode, lemma: string): readonly string[]
  /** The verb of the other aspect: подтверждать, подтвердить. */
  aspects(lemma: string): readonly string[]
  /** The hedges that begin with a word: `it` → appears, is believed, … */
  hedges(language: LanguageCode, first: string): readonly Expression[]
  /** The framing words that begin with a word; those of several words as lemmas. */
  framings(language: LanguageCode, first: string): readonly Framing[]
  /** The words that begin with a word and have an opposite: 1 on the one end of what they tell of (`accept`), -1 on the other (`reject`). */
  oppositions(language: LanguageCode, first: string): readonly Framing[]
  /** What a name is the name of, be it one word or several: `los angeles`, «барселона» → city. Names in lower case and the nominative. */
  nameKind(name: string): NameKind | undefined
  /** About how often a lemma stands in 300,000 words of news, as a power of two; 2 for all that stand there seldom. */
  commonness(language: LanguageCode, lemma: string): number
}

/** Peoples and languages are `demonym`, rivers and seas `water`; what people found is `organisation`, be it a party or a company. */
export type NameKind =
  'country' | 'demonym' | 'calendar' | 'city' | 'region' | 'water' | 'person' | 'agency' | 'organisation' | 'other'

const none: readonly string[] = []
const noPhrases: readonly Phrase[] = []
/** The class of lemmas seen fewer than six times. */
const seldom = 2

/** The lexicon. A table is opened when something in it is first asked for. */
export const lexicon = lazily(open)

function open(): Lexicon {
  const english = openTable(packed.english)
  const names = openTable(packed.names)
  const russian = { words: openTerms(packed.english), names: openTerms(packed.names) }
  const forms = { en: listsOf(openTable(packed.englishForms)), ru: listsOf(openTable(packed.russianForms)) }
  const phrases = {
    en: openPhrases('en', openTable(packed.phrases, 'first word')),
    ru: openPhrases('ru', openTable(packed.russian, 'first word')),
  }
  const synonyms = {
    en: lazily(() => byMember(packed.englishSynonyms)),
    ru: lazily(() => byMember(packed.russianSynonyms)),
  }
  const aspects = lazily(() => byMember(packed.aspects))
  const families = {
    en: lazily(() => joinFamilies(setsOf(packed.englishFamilies))),
    ru: lazily(() => joinFamilies([...setsOf(packed.russianFamilies), ...setsOf(packed.aspects)])),
  }
  const hedges = {
    en: lazily(() => hedgesIn(packed.englishHedges)),
    ru: lazily(() => hedgesIn(packed.russianHedges)),
  }
  const framings = {
    en: lazily(() => framingsIn(packed.englishFramings)),
    ru: lazily(() => framingsIn(packed.russianFramings)),
  }
  const oppositions = {
    en: lazily(() => framingsIn(packed.englishOppositions)),
    ru: lazily(() => framingsIn(packed.russianOppositions)),
  }
  const kinds = lazily(readKinds)
  const frequency = {
    en: lazily(() => byClass(packed.englishFrequency)),
    ru: lazily(() => byClass(packed.russianFrequency)),
  }
  return {
    dictionaries: {
      en: {
        has: (lemma) => english(lemma) !== undefined || names(lemma) !== undefined,
        irregular: forms.en,
        family: (lemma) => families.en().get(lemma),
      },
      ru: {
        has: (lemma) => russian.words(lemma) || russian.names(lemma),
        irregular: forms.ru,
        family: (lemma) => families.ru().get(lemma),
      },
    },
    isWord: (language, lemma) => (language === 'en' ? english(lemma) !== undefined : russian.words(lemma)),
    isName: (language, lemma) => (language === 'en' ? names(lemma) !== undefined : russian.names(lemma)),
    translate: listsOf(english),
    translateName: listsOf(names),
    phrases: (language, firstLemma) => phrases[language](firstLemma),
    synonyms: (language, lemma) => others(synonyms[language](), lemma),
    aspects: (lemma) => others(aspects(), lemma),
    hedges: (language, first) => hedges[language]().get(first) ?? [],
    framings: (language, first) => framings[language]().get(first) ?? [],
    oppositions: (language, first) => oppositions[language]().get(first) ?? [],
    nameKind: (name) => kinds().get(name),
    commonness: (language, lemma) => frequency[language]().get(lemma) ?? seldom,
  }
}

const kindByLetter: Readonly<Record<string, NameKind>> = {
  c: 'country',
  d: 'demonym',
  m: 'calendar',
  t: 'city',
  r: 'region',
  w: 'water',
  p: 'person',
  a: 'agency',
  o: 'organisation',
  x: 'other',
}
const kindOrder = Object.values(kindByLetter)

const hedgesIn = (table: string): Map<string, Expression[]> =>
  groupedBy(
    linesOf(table).map((hedge) => hedge.split(' ')),
    ([first]) => first ?? '',
    ([, ...rest]) => ({ rest }),
  )

/** `concept=-2:term;term|1:term` */
function framingsIn(table: string): Map<string, Framing[]> {
  const all = linesOf(table).flatMap((line) => {
    const [concept, strengths] = cut(line, '=')
    return strengths.split('|').flatMap((group) => {
      const [strength, terms] = cut(group, ':')
      return terms.split(';').map((term) => ({ words: term.split(' '), concept, strength: Number(strength) }))
    })
  })
  return groupedBy(
    all,
    ({ words }) => words[0] ?? '',
    ({ words, ...about }) => ({ rest: words.slice(1), ...about }),
  )
}

/** By English and Russian names; a name of two kinds (Washington, Paris) is of the first. */
function readKinds(): ReadonlyMap<string, NameKind> {
  const found = new Map<string, NameKind>()
  const add = (name: string, kind: NameKind | undefined): void => {
    const before = found.get(name)
    if (kind && (!before || kindOrder.indexOf(kind) < kindOrder.indexOf(before))) found.set(name, kind)
  }
  linesOf(packed.names).forEach((line, at) => {
    for (const name of line.split(/[=;]/)) add(name, kindByLetter[packed.kinds[at] ?? ''])
  })
  for (const line of linesOf(packed.places)) {
    const [kind, places] = cut(line, '=')
    for (const name of places.split(';')) add(name, kindByLetter[kind])
  }
  return found
}

const linesOf = (table: string): string[] => fromAscii(table).split('\n')

const listsOf = (find: (key: string) => string | undefined): ((key: string) => readonly string[]) =>
  remembered((key) => find(key)?.split(';') ?? none)

/** `a;b` and `b;c` → a: [a;b], b: [a;b, b;c], … */
function byMember(table: string): Map<string, string[]> {
  const sets = new Map<string, string[]>()
  for (const line of linesOf(table))
    for (const member of line.split(';')) {
      const found = sets.get(member)
      if (found) found.push(line)
      else sets.set(member, [line])
    }
  return sets
}

function byClass(table: string): Map<string, number> {
  return new Map(
    linesOf(table).flatMap((line, n) =>
      line === '' ? [] : line.split(';').map((lemma): [string, number] => [lemma, n]),
    ),
  )
}

function groupedBy<T, V>(all: readonly T[], keyOf: (one: T) => string, valueOf: (one: T) => V): Map<string, V[]> {
  const groups = new Map<string, V[]>()
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), valueOf(one)])
  return groups
}

const setsOf = (table: string): string[][] => linesOf(table).map((line) => line.split(';'))

function others(sets: ReadonlyMap<string, readonly string[]>, word: string): readonly string[] {
  const lines = sets.get(word)
  return lines ? [...new Set(lines.flatMap((line) => line.split(';')))].filter((other) => other !== word) : none
}

/** Makes a function that cuts a line into its phrases. */
function openPhrases(
  language: LanguageCode,
  find: (firstWord: string) => string | undefined,
): (firstWord: string) => readonly Phrase[] {
  return remembered((first) => {
    const line = find(first)
    if (line === undefined) return noPhrases
    return line.split('|').map((phrase) => {
      const [rest, russian] = cut(phrase, '=')
      return { rest: rest.split(' '), russian: language === 'ru' ? [`${first} ${rest}`] : russian.split(';') }
    })
  })
}

/** `key=value` → [key, value] */
function cut(line: string, mark: string): [string, string] {
  const at = line.indexOf(mark)
  return at < 0 ? [line, ''] : [line.slice(0, at), line.slice(at + 1)]
}
