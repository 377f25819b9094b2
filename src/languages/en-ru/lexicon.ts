import type { LanguageCode } from '../../types'
import type { Dictionary } from '../language'
import { languages } from '../languages'
import { lazily } from '../lazily'
import { remembered } from '../remembered'
import { fromAscii } from './asciiLetters'
import { openIds } from './idLists'
import type { NameKind } from './nameKinds'
import * as packed from './packed'
import { noRole, readRole, type Role } from './roles'
import { openSenses, type Phrase } from './senses'
import { openTerms, type TermList } from './termList'
import { type WordBook, wordBook } from './wordBook'
import type { WordList } from './wordList'

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
export interface Lexicon extends WordBook {
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
  /** The words that begin with a word and have an opposite: 1 on the one end of what they tell of (`accept`), -1 on the other (`reject`); several that exclude each other are 1, 2, 3 (bus, train, tram). */
  oppositions(language: LanguageCode, first: string): readonly Framing[]
  /** What a name is the name of, be it one word or several: `los angeles`, «барселона» → city. Names in lower case and the nominative. */
  nameKind(name: string): NameKind | undefined
  /** About how often a lemma stands in 300,000 words of news, as a power of two; 2 for all that stand there seldom. */
  commonness(language: LanguageCode, lemma: string): number
}

/** The class of lemmas seen fewer than six times. */
const seldom = 2

/** The lexicon. A table is opened when something in it is first asked for. */
export const lexicon = lazily(open)

function open(): Lexicon {
  const book = wordBook()
  const { words } = book
  const terms = {
    en: lazily(() => openTerms(words.en(), packed.englishFirsts, packed.englishRests)),
    ru: lazily(() => openTerms(words.ru(), packed.russianFirsts, packed.russianRests)),
  }
  const senses = lazily(() => openSenses(packed.senses, terms.en(), terms.ru()))
  const aspects = openSets(packed.aspects, terms.ru)
  const synonyms = {
    en: openSets(packed.englishSynonyms, terms.en),
    ru: openSets(packed.russianSynonyms, terms.ru),
  }
  const families = {
    en: openFamilies(packed.englishFamilies, terms.en),
    ru: openFamilies(packed.russianFamilies, terms.ru),
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
  const commonness = {
    en: lazily(() => commonnessIn(packed.englishFrequency, words.en())),
    ru: lazily(() => commonnessIn(packed.russianFrequency, words.ru())),
  }
  const dictionaries: Record<LanguageCode, Dictionary> = {
    en: { ...book.dictionaries.en, family: families.en },
    ru: { ...book.dictionaries.ru, family: families.ru },
  }
  const lemmaOf = (language: LanguageCode, word: string): string =>
    languages[language].morphology.lemmas(word, dictionaries[language])[0] ?? word
  const roles = { en: packed.englishExpressionRoles, ru: packed.russianExpressionRoles }
  const expressionRole = (language: LanguageCode, expression: string): Role => {
    const id = terms[language]().find(expression)
    return id < 0 ? noRole : readRole(roles[language].charCodeAt(id - words[language]().size))
  }
  /** A name of one word as it is, of several by their lemmas: `los angeles`, «нью-йорк». */
  const kindOf = (language: LanguageCode, name: string): NameKind | undefined => {
    const parts = name.split(/[ -]/)
    const term = parts.length === 1 ? name : parts.map((part) => lemmaOf(language, part)).join(' ')
    return term.includes(' ') ? expressionRole(language, term).kind : book.roleOf(language, term).kind
  }
  const kinds = remembered((name) => ({ kind: kindOf('en', name) ?? kindOf('ru', name) }))
  return {
    ...book,
    dictionaries,
    translate: (headword) => senses().of(headword).words,
    translateName: (name) => senses().of(name).names,
    phrases: (language, firstLemma) => senses().phrases(language, firstLemma),
    synonyms: (language, lemma) => synonyms[language](lemma),
    aspects,
    hedges: (language, first) => hedges[language]().get(first) ?? [],
    framings: (language, first) => framings[language]().get(first) ?? [],
    oppositions: (language, first) => oppositions[language]().get(first) ?? [],
    nameKind: (name) => kinds(name).kind,
    commonness: (language, lemma) => commonness[language]()[words[language]().find(lemma)] ?? seldom,
  }
}

const none: readonly string[] = []
const linesOf = (table: string): string[] => (table === '' ? [] : fromAscii(table).split('\n'))

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

/** The other words of all sets that a word stands in. */
function openSets(table: string, terms: () => TermList): (word: string) => readonly string[] {
  const byMember = lazily(() => {
    const found = new Map<number, (readonly number[])[]>()
    for (const set of openIds(table).all()) {
      for (const member of set) {
        const sets = found.get(member)
        if (sets) sets.push(set)
        else found.set(member, [set])
      }
    }
    return found
  })
  return (word) => {
    const id = terms().find(word)
    const sets = byMember().get(id)
    return sets ? [...new Set(sets.flat())].filter((other) => other !== id).map(terms().at) : none
  }
}

/** The first word of the set that a word stands in. */
function openFamilies(table: string, terms: () => TermList): (word: string) => string | undefined {
  const keys = lazily(
    () =>
      new Map(
        openIds(table)
          .all()
          .flatMap((set) => set.map((member) => [member, set[0]!] as const)),
      ),
  )
  return (word) => {
    const key = keys().get(terms().find(word))
    return key === undefined ? key : terms().at(key)
  }
}

/** The class of each word, by its place in the list. */
function commonnessIn(table: string, words: WordList): Uint8Array {
  const found = new Uint8Array(words.size).fill(seldom)
  openIds(table)
    .all()
    .forEach((places, n) => places.forEach((place) => (found[place] = n)))
  return found
}

function groupedBy<T, V>(all: readonly T[], keyOf: (one: T) => string, valueOf: (one: T) => V): Map<string, V[]> {
  const groups = new Map<string, V[]>()
  for (const one of all) {
    const group = groups.get(keyOf(one))
    if (group) group.push(valueOf(one))
    else groups.set(keyOf(one), [valueOf(one)])
  }
  return groups
}

/** `key=value` → [key, value] */
function cut(line: string, mark: string): [string, string] {
  const at = line.indexOf(mark)
  return at < 0 ? [line, ''] : [line.slice(0, at), line.slice(at + 1)]
}
