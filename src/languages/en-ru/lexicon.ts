import type { LanguageCode } from '../../types'
import { joinFamilies } from '../joinFamilies'
import type { Dictionary } from '../language'
import { fromAscii } from './asciiLetters'
import * as packed from './packed'

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
  /** Words of the same language that say the opposite: rise → fall, drop, decline. */
  antonyms(language: LanguageCode, lemma: string): readonly string[]
  /** The hedges that begin with a word: `it` → appears, is believed, … */
  hedges(language: LanguageCode, first: string): readonly Expression[]
  /** The framing words that begin with a word; those of several words as lemmas. */
  framings(language: LanguageCode, first: string): readonly Framing[]
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

/** The lexicon, unpacked when it is first asked for. */
export function lexicon(): Lexicon {
  return (unpacked ??= unpack())
}
let unpacked: Lexicon | undefined

function unpack(): Lexicon {
  const english = byHeadword(fromAscii(packed.english))
  const names = byHeadword(fromAscii(packed.names))
  /** A line is cut into its phrases when its first word is first met. */
  const phrases: Record<LanguageCode, Map<string, string | readonly Phrase[]>> = {
    en: byFirstWord(fromAscii(packed.phrases)),
    ru: byFirstWord(fromAscii(packed.russian)),
  }
  const synonyms = { en: byMember(fromAscii(packed.englishSynonyms)), ru: byMember(fromAscii(packed.russianSynonyms)) }
  const aspects = byMember(fromAscii(packed.aspects))
  const families = {
    en: joinFamilies(setsOf(fromAscii(packed.englishFamilies))),
    ru: joinFamilies([...setsOf(fromAscii(packed.russianFamilies)), ...setsOf(fromAscii(packed.aspects))]),
  }
  let antonyms: ReturnType<typeof readAntonyms> | undefined
  let hedges: ReturnType<typeof readHedges> | undefined
  let framings: ReturnType<typeof readFramings> | undefined
  let kinds: ReturnType<typeof readKinds> | undefined
  const frequency = { en: byClass(fromAscii(packed.englishFrequency)), ru: byClass(fromAscii(packed.russianFrequency)) }
  const russian = { words: termsIn(english), names: termsIn(names) }
  const forms = { en: byHeadword(fromAscii(packed.englishForms)), ru: byHeadword(fromAscii(packed.russianForms)) }
  return {
    dictionaries: {
      en: {
        has: (lemma) => english.has(lemma) || names.has(lemma),
        irregular: (form) => listed(forms.en, form),
        family: (lemma) => families.en.get(lemma),
      },
      ru: {
        has: (lemma) => russian.words.has(lemma) || russian.names.has(lemma),
        irregular: (form) => listed(forms.ru, form),
        family: (lemma) => families.ru.get(lemma),
      },
    },
    isWord: (language, lemma) => (language === 'en' ? english : russian.words).has(lemma),
    isName: (language, lemma) => (language === 'en' ? names : russian.names).has(lemma),
    translate: (headword) => listed(english, headword),
    translateName: (name) => listed(names, name),
    phrases: (language, firstLemma) => {
      const found = phrases[language].get(firstLemma)
      if (typeof found !== 'string') return found ?? noPhrases
      const opened = openPhrases(language, firstLemma, found)
      phrases[language].set(firstLemma, opened)
      return opened
    },
    synonyms: (language, lemma) => others(synonyms[language], lemma),
    aspects: (lemma) => others(aspects, lemma),
    antonyms: (language, lemma) => listed((antonyms ??= readAntonyms())[language], lemma),
    hedges: (language, first) => (hedges ??= readHedges())[language].get(first) ?? [],
    framings: (language, first) => (framings ??= readFramings())[language].get(first) ?? [],
    nameKind: (name) => (kinds ??= readKinds(names)).get(name),
    commonness: (language, lemma) => frequency[language].get(lemma) ?? seldom,
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

const readAntonyms = () => ({
  en: byHeadword(fromAscii(packed.englishAntonyms)),
  ru: byHeadword(fromAscii(packed.russianAntonyms)),
})

const readHedges = () => ({
  en: hedgesIn(fromAscii(packed.englishHedges)),
  ru: hedgesIn(fromAscii(packed.russianHedges)),
})

const hedgesIn = (table: string): Map<string, Expression[]> =>
  groupedBy(
    table.split('\n').map((hedge) => hedge.split(' ')),
    ([first]) => first ?? '',
    ([, ...rest]) => ({ rest }),
  )

const readFramings = () => ({
  en: framingsIn(fromAscii(packed.englishFramings)),
  ru: framingsIn(fromAscii(packed.russianFramings)),
})

/** `concept=-2:term;term|1:term` */
function framingsIn(table: string): Map<string, Framing[]> {
  const all = table.split('\n').flatMap((line) => {
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
function readKinds(names: ReadonlyMap<string, string>): ReadonlyMap<string, NameKind> {
  const found = new Map<string, NameKind>()
  const add = (name: string, kind: NameKind | undefined): void => {
    const before = found.get(name)
    if (kind && (!before || kindOrder.indexOf(kind) < kindOrder.indexOf(before))) found.set(name, kind)
  }
  let line = 0
  for (const [english, russian] of names) {
    const kind = kindByLetter[packed.kinds[line++] ?? '']
    for (const name of [english, ...russian.split(';')]) add(name, kind)
  }
  for (const [kind, places] of byHeadword(fromAscii(packed.places)))
    for (const name of places.split(';')) add(name, kindByLetter[kind])
  return found
}

const listed = (table: ReadonlyMap<string, string>, key: string): readonly string[] =>
  table.get(key)?.split(';') ?? none

function byHeadword(table: string): Map<string, string> {
  return new Map(table.split('\n').map((line) => cut(line, '=')))
}

function byFirstWord(table: string): Map<string, string> {
  return new Map(table.split('\n').map((line) => cut(line, '>')))
}

/** `a;b` and `b;c` → a: [a;b], b: [a;b, b;c], … */
function byMember(table: string): Map<string, string[]> {
  const sets = new Map<string, string[]>()
  for (const line of table.split('\n'))
    for (const member of line.split(';')) {
      const found = sets.get(member)
      if (found) found.push(line)
      else sets.set(member, [line])
    }
  return sets
}

function byClass(table: string): Map<string, number> {
  return new Map(
    table
      .split('\n')
      .flatMap((line, n) => (line === '' ? [] : line.split(';').map((lemma): [string, number] => [lemma, n]))),
  )
}

function termsIn(table: ReadonlyMap<string, string>): Set<string> {
  const terms = new Set<string>()
  for (const cell of table.values()) for (const term of cell.split(';')) terms.add(term)
  return terms
}

function groupedBy<T, V>(all: readonly T[], keyOf: (one: T) => string, valueOf: (one: T) => V): Map<string, V[]> {
  const groups = new Map<string, V[]>()
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), valueOf(one)])
  return groups
}

const setsOf = (table: string): string[][] => table.split('\n').map((line) => line.split(';'))

function others(sets: ReadonlyMap<string, readonly string[]>, word: string): readonly string[] {
  const lines = sets.get(word)
  return lines ? [...new Set(lines.flatMap((line) => line.split(';')))].filter((other) => other !== word) : none
}

function openPhrases(language: LanguageCode, first: string, packedRests: string): readonly Phrase[] {
  return packedRests.split('|').map((packedRest) => {
    const [rest, russian] = cut(packedRest, '=')
    return { rest: rest.split(' '), russian: language === 'ru' ? [`${first} ${rest}`] : russian.split(';') }
  })
}

/** `key=value` → [key, value] */
function cut(line: string, mark: string): [string, string] {
  const at = line.indexOf(mark)
  return at < 0 ? [line, ''] : [line.slice(0, at), line.slice(at + 1)]
}
