#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { compareReports, SverkaError } from 'sverka'
import type { ReportInput } from 'sverka'
import { FileError, UsageError } from './cli/errors'
import { listExamples, readExample } from './cli/examples'
import { findFiles } from './cli/findFiles'
import { help } from './cli/help'
import { readCommandLine } from './cli/options'
import type { CommandLine, Options } from './cli/options'
import { readReports } from './cli/readReports'
import { clearProgress, print, say, showProgress } from './cli/terminal'
import { writeComparison } from './cli/writeComparison'

async function main({ command, operands, asksFor, options }: CommandLine): Promise<void> {
  if (asksFor === 'help') return print(help)
  if (asksFor === 'version') return print(version())
  if (command === 'compare') return compare(await readReports(findFiles(operands), options), options)
  if (command === 'examples') return examples(operands, options)
  throw new UsageError(command === undefined ? 'no command given' : `unknown command "${command}"`)
}

function compare(reports: readonly ReportInput[], options: Options): void {
  const onProgress = (done: number, all: number) =>
    showProgress(reports.length, `Comparing ${reports.length} reports: ${Math.floor((100 * done) / all)} %`)
  const comparison = compareReports(reports, { onProgress })
  clearProgress()
  writeComparison(comparison, options)
}

function examples([event, another]: readonly string[], options: Options): void {
  if (another !== undefined) throw new UsageError('examples compares one event at a time')
  if (event !== undefined) return compare(readExample(event), options)
  print(listExamples())
  say('\nTo compare the reports of one: sverka examples EVENT')
}

function version(): string {
  const manifest = readFileSync(new URL('../package.json', import.meta.url), 'utf8')
  return (JSON.parse(manifest) as { version: string }).version
}

// `sverka … | head` closes the pipe early; that is no fault.
process.stdout.on('error', () => process.exit())

try {
  await main(readCommandLine(process.argv.slice(2)))
} catch (error) {
  clearProgress()
  if (error instanceof UsageError) {
    say(`sverka: ${error.message}\nSee sverka --help`)
    process.exitCode = 2
  } else if (error instanceof SverkaError || error instanceof FileError) {
    say(`sverka: ${error.message}`)
    process.exitCode = 1
  } else throw error
}
