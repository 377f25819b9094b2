import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { LanguageCode, ReportInput } from 'sverka'
import { UsageError } from './errors'
import { readText } from './readReports'

/** From dist/, where the command line is built to. */
const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url))

interface ExampleReport {
  readonly id: string
  readonly language: LanguageCode
  readonly publishedOn: string
  readonly file: string
}

/** One line an event: its name, the languages of its reports, what it is about. */
export function listExamples(): string {
  const events = exampleNames()
  const width = Math.max(...events.map((event) => event.length))
  const lines = events.map((event) => {
    const languages = reportsOf(event).map(({ language }) => language)
    const [title = ''] = /(?<=^# ).+/mu.exec(readFileSync(resolve(fixtures, event, 'source.md'), 'utf8')) ?? []
    return [event.padEnd(width), languages.join(' ').padEnd(8), title].join('  ')
  })
  return lines.join('\n')
}

/** The reports of one event, ready to be compared. */
export function readExample(event: string): ReportInput[] {
  const events = exampleNames()
  if (!events.includes(event)) throw new UsageError(`no event "${event}"; there are: ${events.join(', ')}`)
  return reportsOf(event).map(({ file, ...about }) => ({ ...about, text: readText(resolve(fixtures, event, file)) }))
}

function exampleNames(): readonly string[] {
  return readdirSync(fixtures)
    .filter((name) => existsSync(resolve(fixtures, name, 'gold.json')))
    .sort()
}

function reportsOf(event: string): readonly ExampleReport[] {
  const gold = readFileSync(resolve(fixtures, event, 'gold.json'), 'utf8')
  return (JSON.parse(gold) as { readonly reports: readonly ExampleReport[] }).reports
}
