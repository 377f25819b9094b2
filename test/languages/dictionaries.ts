import { readdirSync, readFileSync } from 'node:fs'
import { joinFamilies } from '../../src/languages/joinFamilies'
import type { Dictionary } from '../../src/languages/language'

const tables = new URL('../../src/languages/en-ru/tables/', import.meta.url)

const plain = (text: string): string => text.toLowerCase().replaceAll('ё', 'е')

export const rows = (path: string): string[][] =>
  plain(readFileSync(new URL(path, tables), 'utf8'))
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('\t'))

const files = (folder: string): string[] => readdirSync(new URL(folder, tables)).map((file) => folder + file)
const single = (cells: (string | undefined)[]): string[] =>
  cells.flatMap((cell) => cell?.split('; ') ?? []).filter((term) => !term.includes(' '))

const words = files('words/').flatMap(rows)
const names = files('names/').flatMap(rows)

function dictionary(headwords: string[], formsFile: string, familyFiles: string[]): Dictionary {
  const known = new Set(headwords)
  const forms = new Map<string, string[]>()
  for (const [form = '', lemma = ''] of rows(formsFile)) forms.set(form, [...(forms.get(form) ?? []), lemma])
  const families = joinFamilies(familyFiles.flatMap(rows).map((row) => row.flatMap((cell) => cell.split('; '))))
  return {
    has: (lemma) => known.has(lemma),
    irregular: (form) => forms.get(form) ?? [],
    family: (lemma) => families.get(lemma),
  }
}

/** What the tables say, as the rules of form ask for it. */
export const dictionaries = {
  en: dictionary(single([...words, ...names].map(([english]) => english)), 'en-forms.tsv', ['en-families.tsv']),
  ru: dictionary(
    single([...words.map(([, , russian]) => russian), ...names.map(([, russian]) => russian)]),
    'ru-forms.tsv',
    ['ru-families.tsv', 'ru-aspect.tsv'],
  ),
}
