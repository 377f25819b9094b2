// npm run fit: fits the weights of judgement on the labelled events, and says how well they do on events that they were not
// fitted on. Those of src/comparison/weighStatus.ts are printed, to be pasted by hand, since they move verdicts; then run it
// again: those of src/comparison/scoreWeights.ts, which rest on the verdicts, are written.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { importSources, root } from './bundle.mjs'

const { eventNames, heldOut, readGold, fitScores, fitSignals, judgeGold } = await importSources(
  `export { eventNames, heldOut, readGold } from './test/helpers/gold'
   export { fitScores, fitSignals, judgeGold } from './test/helpers/judgeGold'`,
  'test/helpers/sources.ts',
)

const events = eventNames.filter((name) => !heldOut.has(name)).map(readGold)
const judged = events.flatMap((gold) => judgeGold(gold))
const leftOut = events.flatMap((gold) =>
  judgeGold(gold, fitSignals(judged.filter(({ event }) => event !== gold.event))),
)
const agreed = leftOut.filter(({ label, decision }) => label === decision.status).length
console.log(`${judged.length} verdicts; on events left out ${((100 * agreed) / judged.length).toFixed(1)} % agree`)
console.log(rounded(fitSignals(judged)))

const path = join(root, 'src/comparison/scoreWeights.ts')
const source = `import type { ScoreWeights } from './rateStatus'

/** What each ground of a decision is worth for a status, against \`omitted\`; written by \`npm run fit\`. */
export const scoreWeights: ScoreWeights = ${JSON.stringify(rounded(fitScores(judged)))}`
writeFileSync(path, await format(source, { ...(await resolveConfig(path)), parser: 'typescript' }))

function rounded(weights) {
  return Object.fromEntries(
    Object.entries(weights).map(([name, value]) => [
      name,
      typeof value === 'number' ? Math.round(100 * value) / 100 : rounded(value),
    ]),
  )
}
