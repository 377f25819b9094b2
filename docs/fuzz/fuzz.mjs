/*
 * npm run fuzz [-- seconds]: feeds the built package with what a fuzzer grows from the fixtures, led by the code it reaches.
 * What fails is written to out/fuzz, and `docs/fuzz/target.cjs` says what a file of it holds. On Linux it asks for glibc 2.38.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { bytesOf } from './text.cjs'

const root = fileURLToPath(new URL('../../', import.meta.url))
const [seconds = '900'] = process.argv.slice(2)
const longest = 300

mkdirSync(`${root}out/fuzz/corpus`, { recursive: true })
for (const event of readdirSync(`${root}fixtures`)) {
  const files = readdirSync(`${root}fixtures/${event}`).filter((file) => file.endsWith('.txt'))
  const beginnings = files.map((file) => readFileSync(`${root}fixtures/${event}/${file}`, 'utf8').slice(0, longest / 2))
  const [en, ru] = ['en', 'ru'].map((language) => beginnings[files.findIndex((file) => file.startsWith(language))])
  if (en && ru) writeFileSync(`${root}out/fuzz/corpus/${event}`, Uint8Array.of(2, ...bytesOf(`${en}\0${ru}`)))
}
const fuzzer = ['--sync', '--includes', 'dist/', '--excludes', 'node_modules', '--timeout', '60000']
const limits = [
  `-max_total_time=${seconds}`,
  `-max_len=${longest}`,
  '-artifact_prefix=out/fuzz/',
  '-print_final_stats=1',
]
process.chdir(root)
process.argv.splice(2, Infinity, 'docs/fuzz/target.cjs', 'out/fuzz/corpus', ...fuzzer, '--', ...limits)
await import('@jazzer.js/core/dist/cli.js')
