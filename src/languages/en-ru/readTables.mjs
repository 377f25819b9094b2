// What the tables beside this file say, for pack.mjs.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const tables = fileURLToPath(new URL('tables', import.meta.url))

/** The lines of a table, cut into cells; of a folder, those of all its tables. */
const rowsOf = (path) =>
  path.endsWith('.tsv')
    ? readFileSync(join(tables, path), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => line.split('\t'))
    : readdirSync(join(tables, path)).flatMap((file) => rowsOf(`${path}/${file}`))

/** As the matcher spells its words. */
const plain = (text) => text.toLowerCase().replaceAll('ё', 'е').replaceAll('’', "'")

const listOf = (cell) =>
  cell
    .split('; ')
    .map((term) => term.trim())
    .filter(Boolean)
const plainList = (cell) => listOf(plain(cell))

/** `by-election` is two words, as texts are cut at hyphens too. */
export const isSingle = (term) => !/[\s-]/.test(term)

/** Adds to a key's list what it has not yet. */
export function add(map, key, values) {
  const list = map.get(key) ?? []
  map.set(key, [...list, ...values.filter((value) => !list.includes(value))])
}

const abbreviations = rowsOf('abbreviations.tsv').map(([english, russian, expansion]) => ({
  headword: plain(english),
  isName: /^\p{Lu}/u.test(english),
  russian: [...plainList(expansion), ...plainList(russian)]
    .filter((term) => /[а-я]/.test(term))
    .map((term) => term.replace(/[«»"]/g, '')),
}))

/** Headword → its translations, a list for each part of speech, best first. */
export function readWords() {
  const words = new Map()
  const addPart = (headword, russian) => words.set(headword, [...(words.get(headword) ?? []), russian])
  for (const [headword, , translations] of rowsOf('words')) addPart(plain(headword), plainList(translations))
  for (const { headword, isName, russian } of abbreviations)
    if (!isName && russian.length > 0) addPart(headword, russian)
  return words
}

/** English name → Russian names. */
export function readNames() {
  const names = new Map()
  for (const [english, russian] of rowsOf('names'))
    for (const variant of plainList(english)) add(names, variant, plainList(russian))
  for (const { headword, isName, russian } of abbreviations)
    if (isName && russian.length > 0) add(names, headword, russian)
  return names
}

/** What each table of names holds, the surest first: a name that stands in several is of the first. */
const kindsByTable = {
  country: 'country',
  demonym: 'demonym',
  'month-weekday': 'calendar',
  city: 'city',
  region: 'region',
  'river-sea': 'water',
  person: 'person',
  'agency-media': 'agency',
  organisation: 'organisation',
  party: 'organisation',
  company: 'organisation',
  other: 'other',
}

/** English name → what it is the name of. */
export function readKinds() {
  const kinds = new Map()
  for (const [table, kind] of Object.entries(kindsByTable))
    for (const [english] of rowsOf(`names/${table}.tsv`))
      for (const variant of plainList(english)) if (!kinds.has(variant)) kinds.set(variant, kind)
  return kinds
}

/** Expression of several words → translations. */
export function readPhrases() {
  const phrases = new Map()
  for (const [english, , russian] of rowsOf('phrases.tsv')) add(phrases, plain(english), plainList(russian))
  for (const [english, russian] of rowsOf('roles.tsv'))
    add(phrases, plain(english).replace(/^the /, ''), plainList(russian))
  return new Map([...phrases].filter(([expression]) => !isSingle(expression)))
}

/** Form → lemmas. */
export function readForms(code) {
  const lemmas = new Map()
  for (const [form, lemma] of rowsOf(`${code}-forms.tsv`)) add(lemmas, plain(form), [plain(lemma)])
  return lemmas
}

/** Lists of single words: those of one line of a table, from all cells that hold some. */
export const readSets = (file, firstCell = 0) =>
  rowsOf(file)
    .map((cells) => cells.slice(firstCell).flatMap(plainList).filter(isSingle))
    .filter((words) => words.length > 0)

/** The lemmas of each class of frequency. */
export function readFrequency(code) {
  const classes = []
  for (const [lemma, n] of rowsOf(`frequency.${code}.tsv`)) (classes[Number(n)] ??= []).push(lemma)
  return Array.from(classes, (lemmas) => lemmas ?? [])
}

/** Words that make less sure what they stand with, as they are written. */
export const readHedges = (code) =>
  rowsOf('cues.tsv')
    .filter(([language, , kind]) => language === code && kind === 'hedge')
    .map(([, cue]) => plain(cue).replaceAll('-', ' '))

/** Words for one thing, with how strong each is, or on which end of it. */
export const readStrengths = (code, file) =>
  rowsOf(file)
    .filter(([, language]) => language === code)
    .map(([concept, , term, strength]) => ({ concept, term: plain(term).replaceAll('-', ' '), strength }))
