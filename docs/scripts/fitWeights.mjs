// npm run fit: fits the weights of src/comparison/weighStatus.ts on the labelled events, and says how well they do on
// events that they were not fitted on (cross-validation, one event left out at a time). Paste what it prints by hand.
import { readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { root } from './bundle.mjs'

const contents = `
  export { readGold, readReportsOf, spanOf } from './test/helpers/gold'
  export { pairReports, turned } from './src/alignment/pairReports'
  export { createMatcher } from './src/comparison/findMatches'
  export { readSignals } from './src/comparison/readSignals'`
const outfile = join(tmpdir(), `sverka-fit-${process.pid}.mjs`)
await build({
  stdin: { contents, resolveDir: root, loader: 'ts' },
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  define: { 'import.meta.url': JSON.stringify(pathToFileURL(join(root, 'test/helpers/sources.ts')).href) },
})
const { readGold, readReportsOf, spanOf, pairReports, turned, createMatcher, readSignals } = await import(
  pathToFileURL(outfile)
)

/** `omitted` comes first: its weights are 0, and the others are told against it. Contradictions are found by rules. */
const statuses = ['omitted', 'included', 'rephrased']
const rows = readdirSync(join(root, 'fixtures')).flatMap((event) => rowsOf(readGold(event)))
const names = Object.keys(rows[0].signals)

const guesses = rows.map(() => 0)
for (const event of new Set(rows.map((row) => row.event))) {
  const model = fit(rows.filter((row) => row.event !== event))
  rows.forEach((row, at) => {
    if (row.event === event) guesses[at] = indexOfMost(model(row.signals))
  })
}
const agreed = rows.filter((row, at) => statuses.indexOf(row.status) === guesses[at]).length
console.log(`${rows.length} verdicts; on events left out ${((100 * agreed) / rows.length).toFixed(1)} % agree`)
for (const [at, status] of statuses.entries()) if (at > 0) console.log(status, fit(rows).weights(at))

/** The signals of every claim that is labelled anything but contradicted, between reports that share an event. */
function rowsOf(gold) {
  const reports = readReportsOf(gold)
  return gold.sameEvent
    .filter(([, , verdict]) => verdict !== 'different')
    .flatMap(([first, second]) => {
      const paired = pairReports(reports.get(first), reports.get(second))
      return [
        [first, second, paired],
        [second, first, turned(paired)],
      ]
    })
    .flatMap(([from, against, paired]) => {
      const matchesOf = createMatcher(paired)
      const claims = gold.claims.filter((claim) => claim.report === from && claim.in[against])
      return claims.flatMap((claim) => {
        const span = spanOf(claim, paired.first.report)
        const matches = matchesOf(span)
        const { status } = claim.in[against]
        if (matches.length === 0 || !statuses.includes(status)) return []
        const row = paired.first.sentences.findIndex((sentence) => sentence.span.end > span.start)
        const counterpart = Math.max(0, ...paired.pairs.filter((pair) => pair.row === row).map(({ score }) => score))
        return [{ event: gold.event, status, signals: readSignals(matches, counterpart) }]
      })
    })
}

/** Multinomial logistic regression by gradient descent on standardised signals, with a little shrinkage. */
function fit(rows, steps = 600, rate = 1, shrink = 0.0015) {
  const means = names.map((name) => mean(rows.map(({ signals }) => signals[name])))
  const spreads = names.map(
    (name, at) => Math.sqrt(mean(rows.map(({ signals }) => (signals[name] - means[at]) ** 2))) || 1,
  )
  const scaled = (signals) => [1, ...names.map((name, at) => (signals[name] - means[at]) / spreads[at])]
  const inputs = rows.map(({ signals }) => scaled(signals))
  const goals = rows.map(({ status }) => statuses.indexOf(status))
  const weights = statuses.map(() => new Float64Array(names.length + 1))
  const chances = (input) => {
    const powers = weights.map((own) => Math.exp(own.reduce((sum, weight, at) => sum + weight * input[at], 0)))
    const all = powers.reduce((sum, power) => sum + power, 0)
    return powers.map((power) => power / all)
  }
  for (let step = 0; step < steps; step++) {
    const slopes = weights.map((own) => own.map((weight, at) => (at === 0 ? 0 : shrink * weight)))
    inputs.forEach((input, row) =>
      chances(input).forEach((chance, status) => {
        const error = (chance - (goals[row] === status ? 1 : 0)) / inputs.length
        input.forEach((value, at) => (slopes[status][at] += error * value))
      }),
    )
    weights.forEach((own, status) => own.forEach((_, at) => (own[at] -= rate * slopes[status][at])))
  }
  const model = (signals) => chances(scaled(signals))
  /** In the signals' own measures, against `omitted`. */
  model.weights = (status) => {
    const own = names.map((_, at) => (weights[status][at + 1] - weights[0][at + 1]) / spreads[at])
    const bias = weights[status][0] - weights[0][0] - own.reduce((sum, weight, at) => sum + weight * means[at], 0)
    return Object.fromEntries(
      [['bias', bias], ...names.map((name, at) => [name, own[at]])].map(([name, weight]) => [
        name,
        Math.round(100 * weight) / 100,
      ]),
    )
  }
  return model
}

function mean(numbers) {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length
}

function indexOfMost(numbers) {
  return numbers.indexOf(Math.max(...numbers))
}
