// npm run growth: where the time goes, and how it grows with the length of two reports. Processor time, after npm run build.
import { readFileSync, readdirSync } from 'node:fs'
import { alignReports, compareReports, extractClaims, readReport } from 'sverka'

const root = new URL('../../fixtures/', import.meta.url)
const sizes = [50, 100, 200, 400]

/** The sentences of all events in a language. */
const sentencesIn = (wanted) =>
  readdirSync(root).flatMap((event) => {
    const { reports } = JSON.parse(readFileSync(new URL(`${event}/gold.json`, root), 'utf8'))
    return reports
      .filter(({ language }) => language === wanted)
      .flatMap(({ file }) => readFileSync(new URL(`${event}/${file}`, root), 'utf8').match(/[^.!?\n]+[.!?]/g) ?? [])
  })

const texts = ['en', 'ru'].map((language) => ({ language, all: sentencesIn(language) }))
const inputsOf = (size) =>
  texts.map(({ language, all }) => ({
    id: language,
    language,
    text: Array.from({ length: size }, (_, at) => all[at % all.length]).join('\n\n'),
  }))

/** Milliseconds of the best of three. */
function time(work) {
  const runs = [1, 2, 3].map(() => {
    const before = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  })
  return Math.min(...runs)
}

function measure(size) {
  const inputs = inputsOf(size)
  const [first, second] = inputs.map(readReport)
  return {
    readReport: time(() => inputs.map(readReport)),
    extractClaims: time(() => [first, second].map((report) => extractClaims({ ...report }))),
    alignReports: time(() => alignReports({ ...first }, { ...second })),
    compareReports: time(() => compareReports([{ ...first }, { ...second }])),
  }
}

measure(100) // tables are opened, code is compiled
const rows = sizes.map(measure)
console.log(`\n  ${'sentences a report'.padEnd(20)}${sizes.map((size) => `${size}`.padStart(8)).join('')}  exponent`)
for (const stage of Object.keys(rows[0])) {
  const exponent = Math.log(rows.at(-1)[stage] / rows[0][stage]) / Math.log(sizes.at(-1) / sizes[0])
  const times = rows.map((row) => row[stage].toFixed(0).padStart(8)).join('')
  console.log(`  ${stage.padEnd(20)}${times}  ${exponent.toFixed(2).padStart(8)}`)
}
