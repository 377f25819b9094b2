import { appendFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect } from 'vitest'

/*
 * Many small cases instead of a few large ones, up to a time for each law; how many there were goes into a file, and with
 * them the seed. Run by `npm run campaign`.
 */
const { SVERKA_CAMPAIGN = '', SVERKA_SECONDS = '1', SVERKA_RUNS = '1', SVERKA_SIZE = 'small' } = process.env

fc.configureGlobal({
  numRuns: 100 * Number(SVERKA_RUNS),
  baseSize: SVERKA_SIZE as fc.Size,
  defaultSizeToMaxWhenMaxSpecified: false,
  interruptAfterTimeLimit: 1000 * Number(SVERKA_SECONDS),
  markInterruptAsFailure: false,
  reporter: (details) => {
    const { numRuns, seed, failed, counterexamplePath: path } = details
    const law = expect.getState().currentTestName
    appendFileSync(SVERKA_CAMPAIGN, `${JSON.stringify({ law, numRuns, seed, ...(failed && { failed, path }) })}\n`)
    if (failed) throw new Error(fc.defaultReportMessage(details))
  },
})
