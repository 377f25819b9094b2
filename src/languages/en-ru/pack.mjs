#!/usr/bin/env node
// Packs the tables beside this file into packed.ts, the one module of the lexicon that is bundled: `npm run lexicon`.
//
//   english, russian   all words and expressions of the language, in the order of letters (wordList.ts); all else names
//                      them by their places there, which are small numbers (idLists.ts). Expressions are lemmas.
//   senses             a list for each English one: its translations, best first, then a mark for the kind of name, and
//                      what it means as a name
//   roles              a letter for each Russian one: of what it is a translation (roles.ts)
//   …Synonyms, aspects a list for each set
//   …Families          the same, the word that is the family's key first
//   …Frequency         list n: lemmas seen about 2^n times in 300,000 words of news
//   …Forms             form=lemma;lemma
//   …Hedges            one a line, as it is written
//   …Framings          concept=strength:word;word|strength:word   from the mildest (-2) to the strongest (2)
//   …Oppositions      the same: words for a thing and its opposite (1, -1), for several that exclude each other (1, 2, 3), for none (0)
import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import * as tables from './readTables.mjs'
import { add, isSingle } from './readTables.mjs'
import { trimSenses } from './trimSenses.mjs'

const here = fileURLToPath(new URL('.', import.meta.url))
const { joinFamilies, languages, nameKinds, nameLikeness, nameStem, packIds, packRole, packWords, SAME_NAME, toAscii } =
  await loadSources()

/** Runs the same code as the library does, over the same tables. */
async function loadSources() {
  const outfile = join(tmpdir(), `sverka-languages-${process.pid}.mjs`)
  const contents = `
    export { joinFamilies } from '../joinFamilies'
    export { languages } from '../languages'
    export { toAscii } from './asciiLetters'
    export { packIds } from './idLists'
    export { nameKinds } from './nameKinds'
    export { packRole } from './roles'
    export { nameLikeness, nameStem, SAME_NAME } from './transliteration'
    export { packWords } from './wordList'`
  await build({
    stdin: { contents, resolveDir: here, loader: 'ts' },
    outfile,
    bundle: true,
    format: 'esm',
    logLevel: 'error',
  })
  return import(pathToFileURL(outfile))
}

const words = tables.readWords()
const names = tables.readNames()
const kinds = tables.readKinds()
const phrases = tables.readPhrases()
const forms = { en: tables.readForms('en'), ru: tables.readForms('ru') }

// ── words of several words go as lemmas ─────────────────────────────────────
const singles = (terms) => new Set([...terms].filter(isSingle))
const known = {
  en: singles([...words.keys(), ...names.keys()]),
  ru: singles([words, names, phrases].flatMap((map) => [...map.values()].flat(2))),
}
const dictionaryOf = (code) => ({
  has: (lemma) => known[code].has(lemma),
  irregular: (form) => forms[code].get(form) ?? [],
})
const dictionaries = { en: dictionaryOf('en'), ru: dictionaryOf('ru') }
const lemmatise = (code, expression) =>
  expression
    .split(/[\s-]+/)
    .map((word) => languages[code].morphology.lemmas(word.replace(/[.,!?]+$/, '') || word, dictionaries[code])[0])
    .join(' ')
const termOf = (code, written) => (isSingle(written) ? written : lemmatise(code, written))

// ── English term → what it means ────────────────────────────────────────────
/** Only places are known by names of several words: of persons and parties a part is enough. */
const placeKinds = ['country', 'city', 'region']
const senses = new Map() // term → { words, parts (of speech), names, kind }
const sensesOf = (term) => {
  if (!senses.has(term)) senses.set(term, { words: [], parts: 1, names: [] })
  return senses.get(term)
}
const addTo = (list, russian) => {
  for (const term of russian.map((written) => termOf('ru', written))) if (!list.includes(term)) list.push(term)
}
for (const [written, russian] of phrases) addWords(written, [russian])
for (const [written, parts] of words) addWords(written, parts)
function addWords(written, parts) {
  const term = termOf('en', written)
  if (isSingle(term) !== isSingle(written)) return
  const found = sensesOf(term)
  found.parts = parts.length
  addTo(found.words, interleave(parts))
}
/** The best sense of each part of speech first, then the second ones, … */
function interleave(lists) {
  const longest = Math.max(...lists.map((list) => list.length))
  return Array.from({ length: longest }, (_, rank) => lists.flatMap((list) => list[rank] ?? [])).flat()
}
const russianWords = new Set([...senses.values()].flatMap(({ words }) => words))
for (const [written, russian] of names) {
  const term = termOf('en', written)
  if (isSingle(term) !== isSingle(written)) continue
  const found = sensesOf(term)
  const kind = kinds.get(written) ?? 'other'
  if (isSingle(term) || placeKinds.includes(kind)) {
    addTo(found.names, russian)
    if (found.kind === undefined || nameKinds.indexOf(kind) < nameKinds.indexOf(found.kind)) found.kind = kind
  } else addTo(found.words, russian)
}

/** Each family with the word that is its key first. */
function familiesOf(lines) {
  const families = new Map()
  for (const [word, key] of joinFamilies(lines)) families.set(key, [...(families.get(key) ?? [key]), word])
  return [...families.values()].map((members) => [...new Set(members)])
}

// ── what is packed of it ────────────────────────────────────────────────────
const allSets = {
  englishSynonyms: tables.readSets('synonyms.en.tsv', 1),
  russianSynonyms: tables.readSets('synonyms.ru.tsv', 1),
  aspects: tables.readSets('ru-aspect.tsv'),
  englishFamilies: familiesOf(tables.readSets('en-families.tsv')),
  russianFamilies: familiesOf([...tables.readSets('ru-families.tsv'), ...tables.readSets('ru-aspect.tsv')]),
  englishFrequency: tables.readFrequency('en'),
  russianFrequency: tables.readFrequency('ru'),
}
const common = { en: new Set(allSets.englishFrequency.flat()), ru: new Set(allSets.russianFrequency.flat()) }

const editions = {
  packed: { isWhole: true, limits: { mostOfWord: 12, mostOfExpression: Infinity, keepsRare: true }, has: () => true },
  /** What news have often: words seen often in either language, and names that their sound does not give away. */
  packedLight: {
    isWhole: false,
    limits: { mostOfWord: 3, mostOfExpression: 0, keepsRare: false },
    has: (term, { words, names, kind }) =>
      common.en.has(term) ||
      common.ru.has(words[0]) ||
      ['country', 'demonym', 'calendar'].includes(kind) ||
      (names.length > 0 && !soundsLike(term, names[0])),
  },
}
const soundsLike = (english, russian) => nameLikeness(nameStem(english), nameStem(russian)) >= SAME_NAME

const isEnglish = (name) => name.startsWith('english')
const inOrder = (terms) => [...new Set(terms)].sort()
const placesIn = (list) => {
  const places = new Map(list.map((term, place) => [term, place]))
  return (term) => places.get(term)
}

/** The exports of an edition's module. */
function pack({ isWhole, limits, has }) {
  const kept = new Map(
    [...trimSenses(senses, allSets.aspects, limits)].filter(
      ([term, found]) => found.words.length + found.names.length > 0 && has(term, found),
    ),
  )
  const translations = [...kept.values()].flatMap(({ words, names }) => [...words, ...names])
  const sets = isWhole ? allSets : setsAmong(new Set(kept.keys()), new Set(translations))
  const membersOf = (ofEnglish) =>
    Object.entries(sets).flatMap(([name, lists]) => (isEnglish(name) === ofEnglish ? lists.flat() : []))
  const english = inOrder([...kept.keys(), ...membersOf(true)])
  const russian = inOrder([...translations, ...membersOf(false)])
  const [englishPlace, russianPlace] = [english, russian].map(placesIn)
  const listOf = (term) => {
    const { words, names, kind } = kept.get(term) ?? { words: [], names: [] }
    const mark = kind === undefined ? [] : [-1 - nameKinds.indexOf(kind)]
    return [...words.map(russianPlace), ...mark, ...names.map(russianPlace)]
  }
  return {
    english: packWords(english),
    russian: packWords(russian),
    senses: packIds(english.map(listOf)),
    roles: russian.map(roleOf).join(''),
    ...Object.fromEntries(
      Object.entries(sets).map(([name, lists]) => [
        name,
        packIds(lists.map((list) => list.map(isEnglish(name) ? englishPlace : russianPlace))),
      ]),
    ),
    englishForms: toAscii(linesOf(forms.en).join('\n')),
    russianForms: toAscii(linesOf(forms.ru).join('\n')),
    englishHedges: toAscii(tables.readHedges('en').join('\n')),
    russianHedges: toAscii(tables.readHedges('ru').join('\n')),
    englishFramings: toAscii(gradedWords('en', 'framing.tsv').join('\n')),
    russianFramings: toAscii(gradedWords('ru', 'framing.tsv').join('\n')),
    englishOppositions: toAscii(gradedWords('en', 'oppositions.tsv').join('\n')),
    russianOppositions: toAscii(gradedWords('ru', 'oppositions.tsv').join('\n')),
  }
}

/** The sets with no words but those that an edition has; how frequent others are it knows all the same, and the aspects of its verbs. */
function setsAmong(english, russian) {
  const among = ([name, lists]) => {
    const has = (word) => (isEnglish(name) ? english : russian).has(word)
    if (name.endsWith('Frequency')) return [name, lists]
    if (name === 'aspects') return [name, lists.filter((list) => list.some(has))]
    return [name, lists.map((list) => list.filter(has)).filter((list) => list.length > 1)]
  }
  return Object.fromEntries(Object.entries(allSets).map(among))
}

/** What a Russian term is a translation of, a word or a name. */
const roleOf = rolesOf()
function rolesOf() {
  const kindOf = new Map()
  for (const { names, kind } of senses.values())
    for (const term of names) kindOf.set(term, Math.min(nameKinds.indexOf(kind), kindOf.get(term) ?? nameKinds.length))
  return (term) => packRole(russianWords.has(term), nameKinds[kindOf.get(term)])
}

const linesOf = (map) => [...map].map(([key, values]) => `${key}=${values.join(';')}`).sort()

/** `concept=-2:term;term|1:term`; terms of several words as lemmas. */
function gradedWords(code, file) {
  const concepts = new Map()
  for (const { concept, term, strength } of tables.readStrengths(code, file)) {
    const strengths = concepts.get(concept) ?? new Map()
    concepts.set(concept, strengths)
    add(strengths, strength, [termOf(code, term)])
  }
  return [...concepts].map(
    ([concept, strengths]) =>
      `${concept}=${[...strengths].map(([strength, terms]) => `${strength}:${terms.join(';')}`).join('|')}`,
  )
}

for (const [name, edition] of Object.entries(editions)) {
  const parts = pack(edition)
  const code = Object.entries(parts).map(([part, text]) => `export const ${part} = ${JSON.stringify(text)}`)
  const head = `// Generated by pack.mjs from tables/. Written for sverka by hand, MIT. Change the tables, then run npm run lexicon.`
  const module = `${head}\n${code.join('\n')}\n`
  writeFileSync(join(here, `${name}.ts`), module)
  console.log(`\n${name}: ${kilobytes(module.length)}, gzipped ${kilobytes(gzipSync(module).length)}`)
  for (const [part, text] of Object.entries(parts))
    console.log(`  ${part.padEnd(18)}${kilobytes(text.length)}${kilobytes(gzipSync(text).length)}`)
}

function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1).padStart(8)} kB`
}
