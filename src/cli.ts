#!/usr/bin/env node
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, extname, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { compareReports, renderHtml, renderMarkdown, renderTable, SverkaError } from 'sverka'
import type { Comparison, LanguageCode, ReportInput } from 'sverka'

const HELP = `sverka: what news reports of one event include, rephrase, omit and contradict, across English and Russian

Usage
  sverka compare FILE FILE [FILE…] [options]   compare two or more reports; - reads one from standard input
  sverka examples [EVENT] [options]            compare reports of an invented event that come with sverka

Options
  --published DAYS    days of publication, in the order of the files: 2025-08-10,2025-08-11 (leave one empty: ,2025-08-11)
  --names NAMES       how to call the reports: AP,TASS (default: the file names)
  --language CODES    en or ru for each report (default: detected from the text)
  --locale CODE       en or ru: the language of the output (default: en)
  --json              print the whole comparison as JSON instead of the table of claims
  --markdown          print it as Markdown instead, with the evidence
  --html FILE         write it as one self-contained web page as well
  --help, --version

Files are plain text in UTF-8, one report each; blank lines part the paragraphs.
Exit code: 0 compared, 1 a report cannot be read or compared, 2 wrong usage`

const DEFAULT_EVENT = 'ferry-collision'
const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url))

/** The command line was wrong; all else that goes wrong lies in the reports. */
class UsageError extends Error {}

/** A file could not be read or written. */
class FileError extends Error {}

type Arguments = ReturnType<typeof readArguments>['values']
type Options = Omit<Arguments, 'locale'> & { readonly locale: LanguageCode }

function readArguments(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        published: { type: 'string' },
        names: { type: 'string' },
        language: { type: 'string' },
        locale: { type: 'string' },
        json: { type: 'boolean' },
        markdown: { type: 'boolean' },
        html: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' },
      },
    })
  } catch (error) {
    throw new UsageError((error as Error).message)
  }
}

/** The options with what parseArgs cannot tell: which values a string may have, and what excludes what. */
function checkOptions(values: Arguments): Options {
  const { locale = 'en' } = values
  if (locale !== 'en' && locale !== 'ru') throw new UsageError(`--locale is en or ru, not "${locale}"`)
  if (values.json && values.markdown) throw new UsageError('--json and --markdown exclude each other')
  return { ...values, locale }
}

function main(args: string[]): void {
  const { values, positionals } = readArguments(args)
  const [command, ...operands] = positionals
  if (values.help || command === 'help' || args.length === 0) return print(HELP)
  if (values.version) return print(version())
  const options = checkOptions(values)
  if (command === 'compare') return report(compareReports(readFiles(operands, options)), options)
  if (command === 'examples') return compareExample(operands, options)
  throw new UsageError(command === undefined ? 'no command given' : `unknown command "${command}"`)
}

function compareExample(operands: readonly string[], options: Options): void {
  const events = readdirSync(fixtures).sort()
  const [event = DEFAULT_EVENT] = operands
  if (!events.includes(event)) throw new UsageError(`no event "${event}"; there are: ${events.join(', ')}`)
  report(compareReports(readEvent(event)), options)
  const others = events.filter((name) => name !== event)
  say(`\nThis was the event "${event}". Others: ${others.map((name) => `sverka examples ${name}`).join(', ')}`)
}

function readEvent(event: string): ReportInput[] {
  const folder = resolve(fixtures, event)
  const { reports } = JSON.parse(readFileSync(resolve(folder, 'gold.json'), 'utf8')) as {
    reports: { id: string; language: LanguageCode; publishedOn: string; file: string }[]
  }
  return reports.map(({ file, ...about }) => ({ ...about, text: readText(resolve(folder, file)) }))
}

function readFiles(files: readonly string[], options: Options): ReportInput[] {
  if (files.length < 2) throw new UsageError('compare needs at least two files')
  if (files.filter((file) => file === '-').length > 1) throw new UsageError('standard input can be read only once')
  const days = listed('published', options.published, files)
  const languages = listed('language', options.language, files)
  const names = listed('names', options.names, files)
  return files.map((file, i) => ({
    id: names[i] || defaultName(file, files),
    text: readText(file),
    ...(days[i] && { publishedOn: days[i] }),
    ...(languages[i] && { language: languages[i] as LanguageCode }),
  }))
}

/** The values of an option that has one for each file. */
function listed(option: string, value: string | undefined, files: readonly string[]): string[] {
  const values = value?.split(',').map((item) => item.trim()) ?? []
  if (values.length > files.length) {
    throw new UsageError(`--${option} has ${values.length} values for ${files.length} files`)
  }
  return values
}

/** `tass.txt` → tass, unless two files would have one name. */
function defaultName(file: string, files: readonly string[]): string {
  if (file === '-') return 'stdin'
  const short = (path: string) => basename(path, extname(path))
  return files.filter((other) => short(other) === short(file)).length > 1 ? file : short(file)
}

function readText(file: string): string {
  const bytes = onFile('read', file, () => readFileSync(file === '-' ? 0 : file))
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new FileError(`${file} is not UTF-8; convert it first, for example: iconv -f windows-1251 -t utf-8`)
  }
}

function onFile<T>(verb: 'read' | 'write', file: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw new FileError(`cannot ${verb} ${file}: ${(error as Error).message}`)
  }
}

function report(comparison: Comparison, options: Options): void {
  const { locale } = options
  for (const { message } of comparison.notices) say(`Note: ${message}`)
  if (options.json) print(JSON.stringify(comparison, null, 2))
  else print(options.markdown ? renderMarkdown(comparison, { locale }) : renderTable(comparison, { locale }))
  if (options.html !== undefined) {
    const path = resolve(options.html)
    onFile('write', path, () => writeFileSync(path, renderHtml(comparison, { locale })))
    say(`\nThe page: ${pathToFileURL(path).href}`)
  }
}

function version(): string {
  const manifest = readFileSync(new URL('../package.json', import.meta.url), 'utf8')
  return (JSON.parse(manifest) as { version: string }).version
}

function print(text: string): void {
  process.stdout.write(`${text.trimEnd()}\n`)
}

/** What is not the result goes to standard error, so that the result can be piped. */
function say(text: string): void {
  process.stderr.write(`${text}\n`)
}

// `sverka … | head` closes the pipe early; that is no fault.
process.stdout.on('error', () => process.exit())

try {
  main(process.argv.slice(2))
} catch (error) {
  if (error instanceof UsageError) {
    say(`sverka: ${error.message}\nSee sverka --help`)
    process.exitCode = 2
  } else if (error instanceof SverkaError || error instanceof FileError) {
    say(`sverka: ${error.message}`)
    process.exitCode = 1
  } else throw error
}
