#!/usr/bin/env node
// Packs the tables beside this file into packed.ts, the one module of the lexicon that is bundled: `npm run lexicon`.
// What is packed is what the matcher asks for, in the order in which it asks. Lines with a key are sorted by it, as it is
// packed, so that they can be searched unread (packedTable.ts):
//
//   english   headword=translation;translation            one line a headword, best sense first, parts of speech merged
//   names     the same, for words that want a capital
//   phrases   first word>rest=translation;…|rest=…        one line a first word, all words as lemmas
//   russian   first word>rest|rest|…                      the Russian expressions of several words, as lemmas
//   kinds     one letter a line of `names`                what the name is the name of: by nameFiles
//   places    kind>name;name|…                            names of places that are several words or are hyphenated
//   hedges    one a line, as it is written
//   framings  concept=strength:word;word|strength:word   words for one thing, from the mildest (-2) to the strongest (2)
//   oppositions  the same: words for one thing and for its opposite (1, -1)
//   frequency words of one class                          line n: lemmas seen about 2^n times in 300,000 words of news
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const here = fileURLToPath(new URL('.', import.meta.url))
const tables = join(here, 'tables')
const rowsOf = (file) =>
  readFileSync(join(tables, file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('\t'))
const filesIn = (folder) => readdirSync(join(tables, folder)).map((file) => `${folder}/${file}`)
const plain = (text) => text.toLowerCase().replaceAll('ё', 'е').replaceAll('’', "'")
const listOf = (cell) =>
  cell
    .split('; ')
    .map((term) => term.trim())
    .filter(Boolean)

const { languages, toAscii } = await loadLanguages()

/** Runs the same lemmas as the library does, over the same tables. */
async function loadLanguages() {
  const outfile = join(tmpdir(), `sverka-languages-${process.pid}.mjs`)
  const contents = `export { languages } from '../languages'; export { toAscii } from './asciiLetters'`
  await build({
    stdin: { contents, resolveDir: here, loader: 'ts' },
    outfile,
    bundle: true,
    format: 'esm',
    logLevel: 'error',
  })
  return import(pathToFileURL(outfile))
}

// ── what the tables say ─────────────────────────────────────────────────────
const words = new Map() // headword → translations by part of speech
for (const file of filesIn('words'))
  for (const [headword, , translations] of rowsOf(file)) add(words, plain(headword), [listOf(plain(translations))])

const names = new Map() // English name → Russian names
for (const file of filesIn('names'))
  for (const [english, russian] of rowsOf(file))
    for (const variant of listOf(english)) add(names, plain(variant), listOf(plain(russian)))
for (const [english, russian, expansion] of rowsOf('abbreviations.tsv')) {
  const meanings = [...listOf(expansion), ...listOf(russian)].map(plain)
  const target = /^\p{Lu}/u.test(english) ? names : words
  const russianOnes = meanings.filter((term) => /[а-я]/.test(term)).map((term) => term.replace(/[«»"]/g, ''))
  if (russianOnes.length > 0) add(target, plain(english), target === words ? [russianOnes] : russianOnes)
}

const phrases = new Map()
for (const [english, , russian] of rowsOf('phrases.tsv')) add(phrases, plain(english), listOf(plain(russian)))
for (const [english, russian] of rowsOf('roles.tsv'))
  add(phrases, plain(english).replace(/^the /, ''), listOf(plain(russian)))

function add(map, key, values) {
  const list = map.get(key) ?? []
  for (const value of values) if (!list.includes(value)) list.push(value)
  map.set(key, list)
}

/** Best sense of each part of speech first, then the second ones, … */
const interleave = (lists) => {
  const longest = Math.max(...lists.map((list) => list.length))
  const ranks = Array.from({ length: longest }, (_, rank) => lists.flatMap((list) => list[rank] ?? []))
  return [...new Set(ranks.flat())]
}

// ── words of several words go as lemmas ─────────────────────────────────────
const irregular = { en: forms('en-forms.tsv'), ru: forms('ru-forms.tsv') }
function forms(file) {
  const map = new Map()
  for (const [form, lemma] of rowsOf(file)) add(map, plain(form), [plain(lemma)])
  return map
}

/** `by-election` is two words, as texts are cut at hyphens too. */
const isSingle = (term) => !/[\s-]/.test(term)
const known = {
  en: new Set([...words.keys(), ...names.keys()].filter(isSingle)),
  ru: new Set(
    [...words.values()]
      .flat(2)
      .concat([...names.values()].flat(), [...phrases.values()].flat())
      .filter(isSingle),
  ),
}
const dictionary = (code) => ({
  has: (lemma) => known[code].has(lemma),
  irregular: (form) => irregular[code].get(form) ?? [],
})
const dictionaries = { en: dictionary('en'), ru: dictionary('ru') }
const lemmatise = (code, expression) =>
  expression
    .split(/[\s-]+/)
    .map((word) => languages[code].morphology.lemmas(word.replace(/[.,!?]+$/, '') || word, dictionaries[code])[0])
    .join(' ')

const several = new Set() // Russian expressions of several words
const russianKey = (term) => {
  if (isSingle(term)) return term
  const key = lemmatise('ru', term)
  if (!isSingle(key)) several.add(key)
  return key
}

const line = (key, russian) => `${key}=${[...new Set(russian.map(russianKey))].join(';')}`
const single = (map, flatten) =>
  [...map]
    .filter(([key]) => isSingle(key))
    .sort(byKey)
    .map(([key, value]) => line(key, flatten(value)))
const byKey = ([a], [b]) => (toAscii(a) < toAscii(b) ? -1 : 1)

const english = single(words, interleave)
const nameLines = single(names, (list) => list)
const starts = new Map()
const withSeveral = [
  ...[...phrases],
  ...[...words].map(([key, lists]) => [key, interleave(lists)]),
  ...[...names],
].filter(([key]) => !isSingle(key))
const merged = new Map()
for (const [key, russian] of withSeveral) add(merged, lemmatise('en', key), russian)
for (const [key, russian] of [...merged].sort(byKey)) {
  const [first, ...rest] = key.split(' ')
  if (rest.length > 0) add(starts, first, [line(rest.join(' '), russian)])
}
const phraseLines = [...starts].sort(byKey).map(([first, rests]) => `${first}>${rests.join('|')}`)

const russianStarts = new Map()
for (const key of [...several].sort()) {
  const [first, ...rest] = key.split(' ')
  add(russianStarts, first, [rest.join(' ')])
}
const russianLines = [...russianStarts].sort(byKey).map(([first, rests]) => `${first}>${rests.join('|')}`)

function byClass(file) {
  const classes = []
  for (const [lemma, n] of rowsOf(file)) (classes[Number(n)] ??= []).push(lemma)
  return Array.from(classes, (lemmas) => lemmas?.join(';') ?? '')
}

/** Words that make less sure what they stand with, as they are written. */
const hedges = (code) =>
  rowsOf('cues.tsv')
    .filter(([language, , kind]) => language === code && kind === 'hedge')
    .map(([, cue]) => plain(cue).replaceAll('-', ' '))

/** `concept=-2:term;term|1:term`; terms of several words as lemmas. */
const framings = (code, file = 'framing.tsv') => {
  const concepts = new Map()
  for (const [concept, language, written, strength] of rowsOf(file)) {
    if (language !== code) continue
    const term = plain(written).replaceAll('-', ' ')
    const strengths = concepts.get(concept) ?? new Map()
    concepts.set(concept, strengths)
    add(strengths, strength, [isSingle(term) ? term : lemmatise(code, term)])
  }
  return [...concepts].map(
    ([concept, strengths]) =>
      `${concept}=${[...strengths].map(([strength, terms]) => `${strength}:${terms.join(';')}`).join('|')}`,
  )
}

/** What each table of names holds, the surest first: a name that stands in several is of the first. */
const nameFiles = [
  ['country', 'c'],
  ['demonym', 'd'],
  ['month-weekday', 'm'],
  ['city', 't'],
  ['region', 'r'],
  ['river-sea', 'w'],
  ['person', 'p'],
  ['agency-media', 'a'],
  ['organisation', 'o'],
  ['party', 'o'],
  ['company', 'o'],
  ['other', 'x'],
]
const kindByName = new Map()
for (const [file, kind] of nameFiles)
  for (const [english] of rowsOf(`names/${file}.tsv`))
    for (const variant of listOf(plain(english))) if (!kindByName.has(variant)) kindByName.set(variant, kind)
const kinds = nameLines.map((line) => kindByName.get(line.slice(0, line.indexOf('='))) ?? 'x').join('')
const places = ['c', 't', 'r'].map((kind) => {
  const found = [...names].filter(([english]) => kindByName.get(english) === kind)
  const hyphenated = found.flatMap(([english, russian]) => [english, ...russian]).filter((name) => / |-/.test(name))
  return `${kind}=${[...new Set(hyphenated)].sort().join(';')}`
})

const packed = {
  english,
  names: nameLines,
  phrases: phraseLines,
  russian: russianLines,
  englishForms: [...irregular.en].sort(byKey).map(([form, lemmas]) => `${form}=${lemmas.join(';')}`),
  russianForms: [...irregular.ru].sort(byKey).map(([form, lemmas]) => `${form}=${lemmas.join(';')}`),
  englishSynonyms: rowsOf('synonyms.en.tsv').map(([, members]) => listOf(plain(members)).filter(isSingle).join(';')),
  russianSynonyms: rowsOf('synonyms.ru.tsv').map(([, members]) => listOf(plain(members)).filter(isSingle).join(';')),
  englishFamilies: rowsOf('en-families.tsv').map(([members]) => listOf(plain(members)).join(';')),
  russianFamilies: rowsOf('ru-families.tsv').map(([members]) => listOf(plain(members)).join(';')),
  englishFrequency: byClass('frequency.en.tsv'),
  russianFrequency: byClass('frequency.ru.tsv'),
  kinds: [kinds],
  places,
  englishHedges: hedges('en'),
  russianHedges: hedges('ru'),
  englishFramings: framings('en'),
  russianFramings: framings('ru'),
  englishOppositions: framings('en', 'oppositions.tsv'),
  russianOppositions: framings('ru', 'oppositions.tsv'),
  aspects: rowsOf('ru-aspect.tsv').map(([one, others]) => [plain(one), ...listOf(plain(others))].join(';')),
}

const out = Object.entries(packed).map(
  ([name, lines]) => `export const ${name} = ${JSON.stringify(toAscii(lines.join('\n')))}`,
)
writeFileSync(
  join(here, 'packed.ts'),
  `// Generated by pack.mjs from tables/. Written for sverka by hand, MIT. Change the tables, then run npm run lexicon.\n${out.join('\n')}\n`,
)
for (const [name, lines] of Object.entries(packed))
  console.log(`${name.padEnd(16)} ${String(lines.length).padStart(6)} lines`)
