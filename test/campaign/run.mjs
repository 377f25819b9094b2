/*
 * npm run campaign [-- cases [seconds]]: every law of the tests on new small cases, round after round, until there have been
 * so many (a million); a law takes so many seconds of a round at most (8). What fails prints its seed.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
const [wanted = 1_000_000, seconds = 8] = process.argv.slice(2).map(Number)
const record = `${root}out/campaign.jsonl`
/** One or two pieces make a text in most rounds, up to a dozen in the others. */
const sizes = ['xsmall', 'small', 'xsmall']

mkdirSync(`${root}out`, { recursive: true })
writeFileSync(record, '')
const tries = () => readFileSync(record, 'utf8').split('\n').filter(Boolean).map(JSON.parse)
const casesIn = (some) => some.reduce((sum, { numRuns }) => sum + numRuns, 0)

for (let round = 0; casesIn(tries()) < wanted; round++) {
  const env = {
    ...process.env,
    SVERKA_CAMPAIGN: record,
    SVERKA_RUNS: '30',
    SVERKA_SECONDS: String(seconds),
    SVERKA_SIZE: sizes[round % sizes.length],
  }
  const vitest = [`${root}node_modules/vitest/vitest.mjs`, 'run', '--config', 'test/campaign/vitest.config.ts']
  const { stderr } = spawnSync(process.execPath, vitest, { cwd: root, env, encoding: 'utf8' })
  const all = tries()
  if (stderr.includes('FAIL')) console.log(stderr)
  console.log(`round ${round}, ${sizes[round % sizes.length]}: ${casesIn(all)} cases so far`)
  if (all.length === 0) throw new Error('No law was tried.')
}

const laws = new Map()
for (const { law, numRuns } of tries()) laws.set(law, (laws.get(law) ?? 0) + numRuns)
for (const [law, cases] of laws) console.log(`${String(cases).padStart(9)}  ${law}`)
const broken = tries().filter(({ failed }) => failed)
for (const { law, seed, path } of broken) console.log(`BROKEN  ${law}  { seed: ${seed}, path: '${path}' }`)
console.log(`\n  ${casesIn(tries())} cases of ${laws.size} laws, ${broken.length} times one was broken`)
process.exitCode = broken.length === 0 ? 0 : 1
