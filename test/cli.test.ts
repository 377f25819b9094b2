import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { Comparison } from '../src/types'
import { readSource, root } from './helpers/sources'

/* The command line as it was built: `npm run build` comes first. */

const folder = mkdtempSync(join(tmpdir(), 'sverka-cli-'))
const write = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}
const run = (args: readonly string[], input = '') =>
  spawnSync(process.execPath, [`${root}dist/cli.js`, ...args], { cwd: folder, input, encoding: 'utf8' })
const compareAsJson = (args: readonly string[], input?: string) =>
  JSON.parse(run(['compare', ...args, '--json'], input).stdout) as Comparison

const english = write(
  'ap.txt',
  'A ferry sank off Tunisia on Sunday, killing two people.\n\nThe captain was arrested.\n',
)
const russian = write('tass.txt', 'В воскресенье у берегов Туниса затонул паром, два человека погибли.\n')

describe('sverka compare', () => {
  test('prints the table of claims', () => {
    const { status, stdout } = run(['compare', english, russian, '--published', '2025-11-02,2025-11-03'])
    expect(status).toBe(0)
    expect(stdout).toContain('The captain was arrested')
    expect(stdout).toMatch(/ ap +tass\n/)
  })

  test('names reports after their files, or as told', () => {
    expect(compareAsJson([english, russian]).reports.map(({ id }) => id)).toEqual(['ap', 'tass'])
    expect(compareAsJson([english, russian, '--names', 'AP,ТАСС']).reports.map(({ id }) => id)).toEqual(['AP', 'ТАСС'])
    expect(compareAsJson([english, `${folder}/../${folder.split('/').at(-1)!}/ap.txt`]).reports[0]?.id).toBe(english)
  })

  test('takes days in the order of the files, and lets one be missing', () => {
    const days = compareAsJson([english, russian, '--published', ',2025-11-03']).reports.map(
      (report) => report.publishedOn,
    )
    expect(days).toEqual([undefined, '2025-11-03'])
  })

  test('reads one report from standard input', () => {
    const { reports } = compareAsJson(
      [english, '-'],
      'Паром, который затонул в воскресенье у берегов Туниса, был старым.',
    )
    expect(reports.map(({ id, language }) => [id, language])).toEqual([
      ['ap', 'en'],
      ['stdin', 'ru'],
    ])
  })

  test('prints Markdown', () => {
    const { status, stdout } = run(['compare', english, russian, '--markdown'])
    expect(status).toBe(0)
    expect(stdout).toContain('|')
  })

  test('speaks Russian when told to', () => {
    const [inEnglish, inRussian] = ['en', 'ru'].map(
      (locale) => run(['compare', english, russian, '--locale', locale]).stdout,
    )
    expect(inRussian).not.toBe(inEnglish)
    expect(inRussian).toContain('The captain was arrested')
  })

  test('writes the page where it is told and says where', () => {
    const { status, stderr } = run(['compare', english, russian, '--html', 'page.html'])
    expect(status).toBe(0)
    const page = /file:\S+page\.html/.exec(stderr)?.[0] ?? ''
    expect(readFileSync(fileURLToPath(page), 'utf8')).toMatch(/^<!doctype html>/i)
  })
})

describe('sverka examples', () => {
  test('compares an invented event and names the others', () => {
    const { status, stdout, stderr } = run(['examples'])
    expect(status).toBe(0)
    expect(stdout).not.toBe('')
    expect(stderr).toContain('sverka examples rate-decision')
  })

  test('takes the name of an event', () => {
    const { reports } = JSON.parse(run(['examples', 'rate-decision', '--json']).stdout) as Comparison
    expect(reports.map(({ publishedOn }) => publishedOn)).toEqual(['2025-06-11', '2025-06-11', '2025-06-12'])
  })
})

describe('what went wrong is said in one line', () => {
  const latin = write('koi8.txt', new Uint8Array([0xf0, 0xc1, 0xd2, 0xcf, 0xcd]))
  const blank = write('blank.txt', ' \n\n ')

  test.each<[number, string, string[]]>([
    [1, 'cannot read', ['compare', english, 'nowhere.txt']],
    [1, 'not UTF-8', ['compare', english, latin]],
    [1, 'blank', ['compare', english, blank]],
    [1, '2025-02-30', ['compare', english, russian, '--published', '2025-02-30']],
    [1, 'language', ['compare', english, russian, '--language', 'eng,ru']],
    [1, 'cannot write', ['compare', english, russian, '--html', 'no/such/folder/page.html']],
    [2, 'two files', ['compare', english]],
    [2, 'only once', ['compare', '-', '-']],
    [2, '3 values for 2 files', ['compare', english, russian, '--published', '2025-11-02,2025-11-02,2025-11-02']],
    [2, 'exclude each other', ['compare', english, russian, '--json', '--markdown']],
    [2, '--locale', ['compare', english, russian, '--locale', 'fr']],
    [2, '--pdf', ['compare', english, russian, '--pdf']],
    [2, 'unknown command "contrast"', ['contrast']],
    [2, 'no event "moon"', ['examples', 'moon']],
  ])('exit code %i, "%s"', (code, words, args) => {
    const { status, stdout, stderr } = run(args)
    expect([status, stderr]).toEqual([code, expect.stringContaining(words)])
    expect(stderr).toMatch(/^sverka: /m)
    expect(stderr).not.toMatch(/^ +at /m)
    if (!args.includes('--html')) expect(stdout).toBe('')
  })
})

test.each([[], ['--help'], ['help'], ['compare', '-h']])('sverka %s shows the help', (...args) => {
  const { status, stdout } = run(args)
  expect(status).toBe(0)
  expect(stdout).toContain('sverka compare FILE FILE')
})

test('--version prints the version of the package', () => {
  const { version } = JSON.parse(readSource('package.json')) as { version: string }
  expect(run(['--version']).stdout.trim()).toBe(version)
})
