import { expect, test } from 'vitest'
import { alignReports, compareReports, readReport, type Report } from '../src/index'
import { fixtures } from './helpers/texts'

/*
 * Eight times the text, eight times the time, where what is quadratic takes 64 times as long. Processor time, the best of
 * three: what else the machine does, and what the engine still compiles and collects beside it, only ever adds.
 */
const mostGrowth = 32

function seconds(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

/** `prepare` makes the work for a size: what it does beforehand does not count. */
function expectLinear(size: number, prepare: (size: number) => () => unknown): void {
  const [once, eightTimes] = [prepare(size), prepare(8 * size)]
  once() // tables are opened, code is compiled
  const best = (work: () => unknown) => Math.min(seconds(work), seconds(work), seconds(work))
  // Below some milliseconds the clock and the compiler are all that is measured.
  expect(best(eightTimes) / Math.max(0.02, best(once))).toBeLessThan(mostGrowth)
}

test.each<[string, number, (size: number) => string]>([
  ['lines of one letter', 2500, (size) => 'a\n'.repeat(size)],
  ['blank lines', 100_000, (size) => `Peace.${'\n'.repeat(size)}Peace.`],
  ['spaces', 100_000, (size) => `Peace.${' '.repeat(size)}Peace.`],
  ['a word of any length', 50_000, (size) => `Peace ${'a'.repeat(size)}`],
  ['a word of hyphens', 5000, (size) => `Peace ${'a-'.repeat(size)}`],
  ['capitals', 1000, (size) => 'Kovalev Met '.repeat(size)],
  ['figures', 1000, (size) => `Peace ${Array.from({ length: size }, (_, at) => at).join(' ')}`],
  ['digits', 50_000, (size) => `Peace ${'9'.repeat(size)}`],
  ['figures with signs between them', 1000, (size) => `Peace ${'1,2.3-4:'.repeat(size)}`],
  ['days', 500, (size) => 'on May 5, 2025, last Monday, '.repeat(size)],
  ['quotation marks that open', 2500, (size) => 'Peace “'.repeat(size)],
  ['quotation marks that do not tell which', 2500, (size) => 'Peace " '.repeat(size)],
  ['apostrophes', 2500, (size) => `Peace ' it's `.repeat(size)],
  ['brackets', 5000, (size) => '(peace '.repeat(size)],
  ['dots', 20_000, (size) => `Peace ${'.'.repeat(size)}`],
  ['initials', 2000, (size) => 'J. R. '.repeat(size)],
  ['marks of damage', 20_000, (size) => `Peace ${'\uFFFD\u0000'.repeat(size)}`],
  ['markup', 1000, (size) => 'Peace <a href="x">&nbsp;'.repeat(size)],
])('readReport takes time in proportion to the text: %s', (_, size, textOf) => {
  expectLinear(size, (length) => {
    const text = textOf(length)
    return () => readReport({ id: 'AP', text, language: 'en' })
  })
})

test.each<[string, number, (size: number) => string]>([
  ['figures', 1000, (size) => Array.from({ length: size }, (_, at) => 3 * at + 7).join(' ')],
  ['one word', 1500, (size) => 'peace '.repeat(size)],
  ['names', 500, (size) => 'Ivan Kovalev met '.repeat(size)],
])('a sentence that never ends is compared in time in proportion to its length: %s', (_, size, textOf) => {
  const short = readReport({ id: 'TASS', text: 'The dam burst, and 17 people died.' })
  expectLinear(size, (length) => {
    const long = readReport({ id: 'AP', text: `Peace has come ${textOf(length)}`, language: 'en' })
    return () => compareReports([long, short])
  })
})

const sentencesIn = (wanted: string): readonly string[] =>
  fixtures.flatMap(({ language, text }) => (language === wanted ? (text.match(/[^.!?\n]+[.!?]/g) ?? []) : []))
const sentences = sentencesIn('en')

/** A report of so many sentences of the events, which come again from the start. */
function reportOf(language: 'en' | 'ru', size: number): Report {
  const all = sentencesIn(language)
  const text = Array.from({ length: size }, (_, at) => all[at % all.length]!).join('\n\n')
  return readReport({ id: language, language, text })
}

test.each([
  ['aligned', 100, alignReports],
  ['compared', 40, (first: Report, second: Report) => compareReports([first, second])],
] as const)('two long reports are %s in time that follows their sentences and not their pairs', (_, size, work) => {
  expectLinear(size, (length) => {
    const [first, second] = [reportOf('en', length), reportOf('ru', length)]
    // Read anew each time: what a report's words come to is kept with the report.
    return () => work({ ...first }, { ...second })
  })
})

test('a report held against a short one costs what its sentences cost', () => {
  const short = readReport(fixtures.find(({ language }) => language === 'ru')!)
  expectLinear(100, (size) => {
    const text = Array.from({ length: size }, (_, at) => sentences[at % sentences.length]!).join('\n\n')
    const long = readReport({ id: 'AP', text })
    return () => alignReports(long, short)
  })
})
