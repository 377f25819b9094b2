import { describe, expect, test } from 'vitest'
import { groundsOf, nothingMatched, rateStatus, weighAll, type Grounds } from '../../src/comparison/rateStatus'
import { scoreWeights } from '../../src/comparison/scoreWeights'
import { compareReports, judgeClaim, readReport, type Status } from '../../src/index'

const clear = groundsOf({ included: 0.9, rephrased: 0.07, omitted: 0.03 }, {})
const between = groundsOf({ included: 0.46, rephrased: 0.44, omitted: 0.1 }, {})
const score = (status: Status, grounds: Grounds): number => rateStatus(status, grounds).score

test('the chances of the four statuses add up to 1', () => {
  for (const grounds of [clear, between, nothingMatched]) {
    const together = Object.values(weighAll(grounds, scoreWeights)).reduce((sum, chance) => sum + chance, 0)
    expect(together).toBeCloseTo(1, 12)
  }
})

describe('the score is that of the status', () => {
  test('more of the claim makes inclusion surer', () => {
    expect(score('included', clear)).toBeGreaterThan(score('included', between) + 0.2)
  })

  test('a fact that cannot be true as well makes a contradiction likely, which it hardly is without', () => {
    expect(score('contradicted', { ...clear, opposed: 1, opposing: 2 })).toBeGreaterThan(0.5)
    expect(score('contradicted', clear)).toBeLessThan(0.1)
  })

  test('a rule that makes a rephrasing of it is not always right', () => {
    const forced = score('rephrased', { ...clear, forced: 1 })
    expect(forced).toBeGreaterThan(score('rephrased', clear))
    expect(forced).toBeLessThan(0.9)
  })

  test('what nothing matches is most likely omitted', () => {
    expect(score('omitted', nothingMatched)).toBeGreaterThan(0.8)
    expect(score('omitted', nothingMatched)).toBeLessThan(1)
  })
})

describe('near a border', () => {
  test('a verdict is uncertain, and says what comes next', () => {
    const { uncertain, runnerUp } = rateStatus('included', between)
    expect(uncertain).toBe(true)
    expect(runnerUp).toEqual({ status: 'rephrased', score: score('rephrased', between) })
  })

  test('a status that is not the likeliest yields to that', () => {
    const { score, runnerUp } = rateStatus('omitted', between)
    expect(runnerUp?.score).toBeGreaterThan(score)
  })

  test('a clear verdict has no such fields', () => {
    expect(Object.keys(rateStatus('included', clear))).toEqual(['score'])
  })
})

test('findings carry it, from either function', () => {
  const reports = [
    { id: 'AP', language: 'en', text: 'The dam burst at dawn on Friday, and at least 17 people died near Shymkent.' },
    { id: 'ТАСС', language: 'ru', text: 'Около Шымкента прорвало плотину. Есть погибшие, сообщили власти области.' },
  ] as const
  const { findings, claims } = compareReports(reports)
  const [ap, tass] = reports.map((report) => readReport(report))
  for (const claim of claims.filter(({ report }) => report === 'AP')) {
    expect(findings).toContainEqual(judgeClaim(claim, ap!, tass!))
  }
  expect(findings.some(({ uncertain }) => uncertain)).toBe(true)
})
