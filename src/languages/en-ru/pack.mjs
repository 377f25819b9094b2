#!/usr/bin/env node
// Packs the tables beside this file into the two modules of the lexicon that are bundled: `npm run lexicon`.
//
// packedWords.ts, which is all that reading a report takes:
//   english, russian   all words of the language, in the order of letters (wordList.ts); all else names them by their
//                      places there, which are small numbers (idLists.ts)
//   …Roles             a letter for each: whether it is a word, and of what kind of name (roles.ts)
//   …Forms             form=lemma;lemma
//
// packed.ts, what words mean:
//   …Firsts, …Rests    the expressions, as the places of their words (termList.ts). Expressions are lemmas, and are
//                      numbered after the words
//   …ExpressionRoles   a letter for each expression
//   senses             a list for each English word and expression: its translations, best first, then, where it is a
//                      name, a mark and what it means as that
//   …Synonyms, aspects a list for each set
//   …Families          the same, the word that is the family's key first
//   …Frequency         list n: lemmas seen about 2^n times in 300,000 words of news
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
const {
  joinFamilies,
  languages,
  nameKinds,
  nameLikeness,
  nameStem,
  packExpressions,
  packIds,
  packRole,
  packWords,
  SAME_NAME,
  toAscii,
} = await loadSources()

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
    export { packExpressions } from './termList'
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
  '': { isWhole: true, limits: { mostOfWord: 12, mostOfExpression: Infinity, keepsRare: true }, has: () => true },
  /** What news have often: words seen often in either language, and names that their sound does not give away. */
  Light: {
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

/** The exports of an edition's modules. */
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
  const english = termsOf([...kept.keys(), ...membersOf(true)])
  const russian = termsOf([...translations, ...membersOf(false)])
  const englishRole = (term) => {
    const { words = [], kind } = kept.get(term) ?? {}
    return packRole(words.length > 0, kind)
  }
  const listOf = (term) => {
    const { words, names, kind } = kept.get(term) ?? { words: [], names: [] }
    return [...words.map(russian.idOf), ...(kind === undefined ? [] : [-1]), ...names.map(russian.idOf)]
  }
  return {
    packedWords: {
      english: packWords(english.words),
      russian: packWords(russian.words),
      englishRoles: english.words.map(englishRole).join(''),
      russianRoles: russian.words.map(russianRole).join(''),
      englishForms: toAscii(linesOf(forms.en).join('\n')),
      russianForms: toAscii(linesOf(forms.ru).join('\n')),
    },
    packed: {
      englishFirsts: english.packed.firsts,
      englishRests: english.packed.rests,
      russianFirsts: russian.packed.firsts,
      russianRests: russian.packed.rests,
      englishExpressionRoles: english.expressions.map(englishRole).join(''),
      russianExpressionRoles: russian.expressions.map(russianRole).join(''),
      senses: packIds([...english.words, ...english.expressions].map(listOf)),
      ...Object.fromEntries(
        Object.entries(sets).map(([name, lists]) => [
          name,
          packIds(lists.map((list) => list.map((isEnglish(name) ? english : russian).idOf))),
        ]),
      ),
      englishHedges: toAscii(tables.readHedges('en').join('\n')),
      russianHedges: toAscii(tables.readHedges('ru').join('\n')),
      englishFramings: toAscii(gradedWords('en', 'framing.tsv').join('\n')),
      russianFramings: toAscii(gradedWords('ru', 'framing.tsv').join('\n')),
      englishOppositions: toAscii(gradedWords('en', 'oppositions.tsv').join('\n')),
      russianOppositions: toAscii(gradedWords('ru', 'oppositions.tsv').join('\n')),
    },
  }
}

/** Terms in the order of their numbers: words, be they only in expressions, then expressions. */
function termsOf(terms) {
  const isExpression = (term) => term.includes(' ')
  const expressions = inOrder(terms.filter(isExpression))
  const words = inOrder([
    ...terms.filter((term) => !isExpression(term)),
    ...expressions.flatMap((expression) => expression.split(' ')),
  ])
  const ids = new Map([...words, ...expressions].map((term, id) => [term, id]))
  const idOf = (term) => ids.get(term)
  return { words, expressions, idOf, packed: packExpressions(expressions, idOf) }
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
const russianRole = russianRoles()
function russianRoles() {
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
  for (const [module, parts] of Object.entries(pack(edition))) {
    const head = `// Generated by pack.mjs from tables/. Written for sverka by hand, MIT. Change the tables, then run npm run lexicon.`
    const code = Object.entries(parts).map(([part, text]) => `export const ${part} = ${JSON.stringify(text)}`)
    const source = `${head}\n${code.join('\n')}\n`
    writeFileSync(join(here, `${module}${name}.ts`), source)
    console.log(`\n${module}${name}: ${kilobytes(source.length)}, gzipped ${kilobytes(gzipSync(source).length)}`)
    for (const [part, text] of Object.entries(parts))
      console.log(`  ${part.padEnd(24)}${kilobytes(text.length)}${kilobytes(gzipSync(text).length)}`)
  }
}

function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1).padStart(8)} kB`
}
