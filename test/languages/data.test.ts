import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { languages } from '../../src/languages/languages'
import { filesUnder, readSource } from '../helpers/sources'

const tables = new URL('../../src/languages/en-ru/tables/', import.meta.url)
const linesOf = (file: string): string[] => readFileSync(new URL(file, tables), 'utf8').split('\n').slice(0, -1)

/** What a cell may hold. A list is parted by `; ` and has nothing twice. */
type Cell = (cell: string) => string | undefined

const spelled =
  (letters: RegExp, name: string): Cell =>
  (cell) => {
    if (!letters.test(cell) || cell !== cell.trim() || cell.includes('  ')) return `“${cell}” is no ${name}`
    const mixed = cell.match(/\p{sc=Latin}\p{sc=Cyrillic}|\p{sc=Cyrillic}\p{sc=Latin}/u)
    return mixed ? `“${cell}” mixes two alphabets` : undefined
  }
const oneOf =
  (...wanted: readonly string[]): Cell =>
  (cell) =>
    wanted.includes(cell) ? undefined : `“${cell}” is none of ${wanted.join(', ')}`
const number =
  (from: number, to: number): Cell =>
  (cell) =>
    /^-?\d+$/.test(cell) && Number(cell) >= from && Number(cell) <= to ? undefined : `“${cell}” is not ${from} to ${to}`
const list =
  (item: Cell, least = 1): Cell =>
  (cell) => {
    const items = cell.split('; ')
    const twice = items.find((one, place) => items.indexOf(one) < place)
    if (twice !== undefined) return `“${twice}” stands there twice`
    return items.length < least ? `“${cell}” has too few items` : items.map(item).find(Boolean)
  }

const english = spelled(/^[\p{sc=Latin}\d .,'’&/%$€£¥₽°+!?()№–-]+$/u, 'English')
/** Names keep their Latin letters where Russian papers do: «24.kg», «SpaceX». */
const russian = spelled(/^[а-яёa-zà-ž\d .,'’«»"%№/&+!$€₽℃°²³·()—–-]+$/iu, 'Russian')
const lowerRussian = spelled(/^[а-яa-z\d .,'«»"%№/+!$-]+$/u, 'Russian in lower case without ё')
const word = spelled(/^[a-zа-я\d.'’-]+$/u, 'word in lower case without ё')
const wordClass = oneOf('adj', 'adv', 'conj', 'det', 'expr', 'interj', 'n', 'num', 'prep', 'pron', 'v')
const language = oneOf('en', 'ru')

const formats: Readonly<Record<string, readonly Cell[]>> = {
  words: [english, wordClass, list(lowerRussian)],
  names: [list(english), list(russian)],
  'abbreviations.tsv': [english, list(russian), list(spelled(/./u, 'meaning')), english],
  'cues.tsv': [language, lowerRussian, word],
  'en-families.tsv': [list(english)],
  'en-forms.tsv': [english, english],
  'framing.tsv': [word, language, russian, number(-2, 2)],
  'frequency.en.tsv': [word, number(3, 20)],
  'frequency.ru.tsv': [word, number(3, 20)],
  'oppositions.tsv': [word, language, lowerRussian, number(-1, 17)],
  'phrases.tsv': [english, wordClass, list(russian)],
  'roles.tsv': [english, list(russian), list(english)],
  'ru-aspect.tsv': [lowerRussian, list(lowerRussian)],
  'ru-families.tsv': [list(lowerRussian)],
  'ru-forms.tsv': [lowerRussian, lowerRussian],
  'synonyms.en.tsv': [wordClass, list(english, 2)],
  'synonyms.ru.tsv': [wordClass, list(lowerRussian, 2)],
}

const files = ['', 'words/', 'names/'].flatMap((folder) =>
  readdirSync(new URL(folder || '.', tables)).flatMap((file) => (file.endsWith('.tsv') ? folder + file : [])),
)

describe.each(files)('the table %s', (file) => {
  const format = formats[file] ?? formats[file.split('/')[0]!] ?? []
  const lines = linesOf(file)

  test('holds in each cell what belongs there', () => {
    const faults = lines.flatMap((line, place) => {
      const cells = line.split('\t')
      const fault =
        cells.length === format.length
          ? cells.map((cell, column) => format[column]!(cell)).find(Boolean)
          : `${cells.length} cells`
      return fault === undefined ? [] : `${place + 1}: ${fault}`
    })
    expect(faults).toEqual([])
  })

  test('is sorted and has no line twice', () => {
    expect(lines.filter((line, place) => place > 0 && lines[place - 1]! >= line)).toEqual([])
  })
})

test.each([...files.filter((file) => file.startsWith('words/')), 'phrases.tsv'])(
  '%s has one line for a headword of one class',
  (file) => {
    const keys = linesOf(file).map((line) => line.split('\t').slice(0, 2).join(' '))
    expect(keys.filter((key, place) => keys.indexOf(key) < place)).toEqual([])
  },
)

test('a word stands in the file of its first letter', () => {
  const strays = files.flatMap((file) => {
    const letter = /^words\/(.)/.exec(file)?.[1]
    return letter ? linesOf(file).filter((line) => !line.toLowerCase().startsWith(letter)) : []
  })
  expect(strays).toEqual([])
})

test.each([
  ['cues.tsv', 0],
  ['framing.tsv', 1],
  ['oppositions.tsv', 1],
])('%s speaks of both languages', (file, column) => {
  expect(new Set(linesOf(file).map((line) => line.split('\t')[column]))).toEqual(new Set(['en', 'ru']))
})

test('cues and framings are of the same kinds in English and Russian', () => {
  const kinds = (file: string, kind: number, language: number, code: string) =>
    new Set(linesOf(file).flatMap((line) => (line.split('\t')[language] === code ? line.split('\t')[kind]! : [])))
  for (const [file, kind, language] of [
    ['cues.tsv', 2, 0],
    ['framing.tsv', 0, 1],
    ['oppositions.tsv', 0, 1],
  ] as const) {
    expect(kinds(file, kind, language, 'ru')).toEqual(kinds(file, kind, language, 'en'))
  }
})

/** `numbers.cardinals: Map`, for each thing that is known of a language. */
function shapeOf(value: unknown, path: string): string[] {
  if (typeof value !== 'object' || value === null) return [`${path}: ${typeof value}`]
  if (Object.getPrototypeOf(value) !== Object.prototype) return [`${path}: ${value.constructor.name}`]
  return Object.entries(value).flatMap(([key, inner]) => shapeOf(inner, `${path}.${key}`))
}

test('English and Russian have the same kinds of data, but for what case endings need', () => {
  const english = shapeOf(languages.en, '')
  const russian = shapeOf(languages.ru, '')
  expect(english.filter((kind) => !russian.includes(kind))).toEqual([])
  expect(russian.filter((kind) => !english.includes(kind)).sort()).toEqual([
    '.nameWords.familyName: RegExp',
    '.nameWords.smallTails.adjective: RegExp',
    '.nameWords.smallTails.nouns: Set',
  ])
})

/** Sets of words as they are written down, `new Set(['a', 'b'])`; in those that are put together nothing is in order. */
function setsIn(code: string): string[][] {
  const bare = code.replace(/\/\*[\s\S]*?\*\/|(?<=^|[,[]) *\/\/.*/gm, '')
  return Array.from(bare.matchAll(/new Set(?:<string>)?\(\[([^\]]*)\]\)/g), ([, inside = '']) =>
    inside.includes('...') ? [] : Array.from(inside.matchAll(/'([^'\n]*)'|"([^"\n]*)"/g), ([, a, b]) => a ?? b ?? ''),
  )
}

describe.each(['src/languages/en', 'src/languages/ru'])('the sets of %s', (folder) => {
  test.each(filesUnder(folder, '.ts'))('%s are sorted and have nothing twice', (path) => {
    const unordered = (words: string[]) => words.filter((word, place) => place > 0 && words[place - 1]! >= word)
    expect(setsIn(readSource(path)).flatMap(unordered)).toEqual([])
  })
})
