import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'csv-parse/sync'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { clearProgress, showProgress } from '../src/cli/terminal'
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

  test('writes the result into a file when told, and says where', () => {
    const { stdout, stderr } = run(['compare', english, russian, '--json', '--output', 'result.json'])
    expect(stdout).toBe('')
    const path = fileURLToPath(/file:\S+result\.json/.exec(stderr)?.[0] ?? '')
    expect((JSON.parse(readFileSync(path, 'utf8')) as Comparison).reports).toHaveLength(2)
  })

  test('takes the reports of a folder, by name, and nothing else in it', () => {
    mkdirSync(join(folder, 'reports'))
    const names = ['b.md', 'a.txt', 'c.html', '.hidden.txt', 'notes.json', 'picture.png']
    for (const name of names) write(`reports/${name}`, name === 'c.html' ? page() : readFileSync(english, 'utf8'))
    expect(compareAsJson(['reports']).reports.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
    expect(compareAsJson([russian, 'reports']).reports.map(({ id }) => id)).toEqual(['tass', 'a', 'b', 'c'])
  })

  test('shows no progress where nobody looks', () => {
    const { stderr } = run(['compare', 'reports', english, russian])
    expect(stderr).not.toMatch(/Reading|Comparing|\u001B/)
  })
})

/** A page of a newspaper with what stands around an article. */
function page(charset = 'utf-8'): string {
  return `<!doctype html><html lang="ru"><head><meta charset="${charset}"><title>Паром затонул - Залив</title>
<meta property="og:site_name" content="Залив"><meta property="article:published_time" content="2025-11-03T08:00:00+03:00">
<script>document.write('реклама')</script></head><body><nav><a href="/">Главная</a> <a href="/news">Новости</a></nav>
<article><h1>Паром затонул</h1><p>В воскресенье у берегов Туниса затонул <b>паром</b>, погибли четыре человека, сообщила
береговая охрана.</p><p>На борту парома было более трёхсот пассажиров, рассказал представитель порта.</p></article>
<footer>Все права защищены <a href="/about">О нас</a></footer></body></html>`
}

describe('web pages', () => {
  const article = [
    'Паром затонул',
    'В воскресенье у берегов Туниса затонул паром, погибли четыре человека, сообщила береговая охрана.',
    'На борту парома было более трёхсот пассажиров, рассказал представитель порта.',
  ].join('\n\n')

  test('are read as their article, with what they tell of it', () => {
    expect(compareAsJson([english, write('zaliv.html', page())]).reports[1]).toMatchObject({
      id: 'zaliv',
      text: article,
      title: 'Паром затонул',
      source: 'Залив',
      publishedOn: '2025-11-03',
    })
  })

  test('keep to the day that the command line tells', () => {
    const { reports } = compareAsJson([english, write('zaliv.html', page()), '--published', ',2025-11-04'])
    expect(reports[1]?.publishedOn).toBe('2025-11-04')
  })

  test('are read from standard input too, and in the encoding they name', () => {
    expect(compareAsJson([english, '-'], page()).reports[1]?.text).toBe(article)
    const old = write('old.htm', encode(page('koi8-r'), 'koi8-r'))
    const { stdout, stderr } = run(['compare', english, old, '--json'])
    expect((JSON.parse(stdout) as Comparison).reports[1]?.text).toBe(article)
    expect(stderr).not.toContain('koi8-r')
  })

  test('may be a part of one', () => {
    const part = write('part.html', '<p>Паром затонул в воскресенье у берегов Туниса.</p><p>Погибли два человека.</p>')
    expect(compareAsJson([english, part]).reports[1]?.text).toBe(
      'Паром затонул в воскресенье у берегов Туниса.\n\nПогибли два человека.',
    )
  })
})

/** The bytes of a Russian text in an encoding of one byte a letter. */
function encode(text: string, encoding: string): Uint8Array {
  const letters = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))
  return Uint8Array.from([...text], (letter) => letters.indexOf(letter))
}

describe('encodings', () => {
  const text = readFileSync(russian, 'utf8')
  const readAs = (file: string) => {
    const { stdout, stderr } = run(['compare', english, file, '--json'])
    return { text: (JSON.parse(stdout) as Comparison).reports[1]?.text, stderr }
  }

  test.each(['windows-1251', 'koi8-r', 'ibm866'])(
    'Russian in %s is understood, and that it was guessed is said',
    (encoding) => {
      expect(readAs(write('old.txt', encode(text, encoding)))).toEqual({
        text,
        stderr: expect.stringContaining(`old.txt is not UTF-8; it was read as ${encoding}.`),
      })
    },
  )

  test('English with the curved quotes of old Windows is understood', () => {
    const latin1 = Buffer.from('The caf\u00E9\u0092s owner said on Sunday that the ferry sank off Tunisia.', 'latin1')
    expect(readAs(write('old.txt', latin1))).toEqual({
      text: 'The café’s owner said on Sunday that the ferry sank off Tunisia.',
      stderr: expect.stringContaining('windows-1252'),
    })
  })

  test.each<[string, number[], (text: string) => Uint8Array]>([
    ['UTF-8', [0xef, 0xbb, 0xbf], (text) => Buffer.from(text)],
    ['UTF-16', [0xff, 0xfe], (text) => Buffer.from(text, 'utf16le')],
    ['UTF-16, the other way round', [0xfe, 0xff], (text) => Buffer.from(text, 'utf16le').swap16()],
  ])('a byte order mark tells %s, and is no part of the text', (_, mark, bytesOf) => {
    const marked = write('marked.txt', Uint8Array.from([...mark, ...bytesOf(text)]))
    expect(readAs(marked)).toEqual({ text, stderr: expect.not.stringContaining('not UTF-8') })
  })
})

describe('other formats', () => {
  const printed = (...args: string[]) => run(['compare', english, russian, ...args]).stdout

  test('CSV, as Excel in Russia wants it', () => {
    const csv = printed('--csv', '--bom', '--separator', ';', '--locale', 'ru')
    expect(csv).toMatch(/^\uFEFFид;утверждение;/)
    const rows: unknown[] = parse(csv, { bom: true, columns: true, delimiter: ';' })
    expect(rows.length).toBeGreaterThan(1)
    expect(printed('--csv', '--separator', 'tab')).toMatch(/^id\tclaim\t/)
  })

  test('a translation memory', () => {
    expect(printed('--tmx')).toContain('<tmx version="1.4">')
  })

  test('JSON-LD and web annotations', () => {
    expect(JSON.parse(printed('--json-ld'))).toMatchObject({ '@context': 'https://schema.org' })
    expect(JSON.parse(printed('--annotations'))).toContainEqual(expect.objectContaining({ type: 'Annotation' }))
  })
})

describe('sverka examples', () => {
  test('lists the invented events', () => {
    const { status, stdout } = run(['examples'])
    expect(status).toBe(0)
    expect(stdout).toMatch(/^ferry-collision +en ru en +A collision at sea$/m)
  })

  test('compares the reports of one', () => {
    const { reports } = JSON.parse(run(['examples', 'rate-decision', '--json']).stdout) as Comparison
    expect(reports.map(({ publishedOn }) => publishedOn)).toEqual(['2025-06-11', '2025-06-11', '2025-06-12'])
  })
})

describe('progress', () => {
  const terminal = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  const { isTTY, columns } = process.stderr
  afterAll(() => {
    Object.assign(process.stderr, { isTTY, columns })
    terminal.mockRestore()
  })

  test('of many reports is one line on a terminal, no wider than it, and is wiped away', () => {
    Object.assign(process.stderr, { isTTY: true, columns: 20 })
    terminal.mockClear()
    showProgress(12, 'Reading 1 of 12: a-very-long-name.txt')
    showProgress(12, 'Reading 2 of 12')
    showProgress(12, 'Reading 2 of 12')
    clearProgress()
    expect(terminal.mock.calls.map(([text]) => text)).toEqual([
      'Reading 1 of 12: a-',
      '\r\u001B[2K',
      'Reading 2 of 12',
      '\r\u001B[2K',
    ])
  })

  test('of two reports is not worth a line', () => {
    terminal.mockClear()
    showProgress(2, 'Reading 1 of 2')
    clearProgress()
    expect(terminal).not.toHaveBeenCalled()
  })
})

describe('what went wrong is said in one line', () => {
  const noise = write('noise.txt', new Uint8Array([0xf0, 0xc1, 0x00, 0xff, 0x98, 0xcd]))
  mkdirSync(join(folder, 'empty'))
  const nothing = write('nothing.html', '<!doctype html><html><body> <script>1</script></body></html>')
  const blank = write('blank.txt', ' \n\n ')

  test.each<[number, string, string[]]>([
    [1, 'cannot read', ['compare', english, 'nowhere.txt']],
    [1, 'not UTF-8', ['compare', english, noise]],
    [1, 'no .txt, .md or .html file in empty', ['compare', english, 'empty']],
    [1, 'no article', ['compare', english, nothing]],
    [1, 'blank', ['compare', english, blank]],
    [1, '2025-02-30', ['compare', english, russian, '--published', '2025-02-30']],
    [1, 'language', ['compare', english, russian, '--language', 'eng,ru']],
    [1, 'cannot write', ['compare', english, russian, '--html', 'no/such/folder/page.html']],
    [2, 'at least two reports', ['compare', english]],
    [2, 'got none', ['compare']],
    [2, 'only once', ['compare', '-', '-']],
    [2, '3 values for 2 reports', ['compare', english, russian, '--published', '2025-11-02,2025-11-02,2025-11-02']],
    [2, 'exclude each other', ['compare', english, russian, '--json', '--markdown']],
    [2, 'go with --csv', ['compare', english, russian, '--bom']],
    [2, '--separator', ['compare', english, russian, '--csv', '--separator', '|']],
    [2, 'one event at a time', ['examples', 'rate-decision', 'dam-breach']],
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
  expect(stdout).toContain('sverka compare REPORT REPORT')
})

test('--version prints the version of the package', () => {
  const { version } = JSON.parse(readSource('package.json')) as { version: string }
  expect(run(['--version']).stdout.trim()).toBe(version)
})
