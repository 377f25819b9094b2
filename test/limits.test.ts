import { expect, test } from 'vitest'
import {
  alignReports,
  compareReports,
  judgeClaim,
  readReport,
  type CompareOptions,
  type ReportInput,
} from '../src/index'

const short = readReport({ id: 'AP', text: 'Peace has come. The dam burst on Friday.', language: 'en' })
const report = (id: string, text: string): ReportInput => ({ id, text, language: 'en' })
const manyReports = Array.from({ length: 51 }, (_, place) => report(`source ${place}`, 'Peace has come.'))
const failure = (code: string, message: RegExp): unknown =>
  expect.objectContaining({ code, message: expect.stringMatching(message) })

test.each<[string, ReportInput, RegExp]>([
  ['10 MB of text', report('TASS', 'Peace has come. '.repeat(650_000)), /"TASS" has 10400000 characters.*limits\.char/],
  ['10,001 lines of one letter', report('TASS', 'a\n'.repeat(10_001)), /"TASS" has 10001 sentences.*limits\.sent/],
])('compareReports refuses %s', (_, long, message) => {
  expect(() => compareReports([short, long])).toThrow(failure('too-long', message))
})

test('compareReports refuses 51 reports, and takes them where the limit is raised', () => {
  expect(() => compareReports(manyReports)).toThrow(failure('too-many-reports', /51 reports.*50.*limits\.reports/))
  const raised = compareReports(manyReports.slice(0, 3), { limits: { reports: Infinity } })
  expect(raised.reports).toHaveLength(3)
  expect(() => compareReports(manyReports.slice(0, 3), { limits: { reports: 2 } })).toThrow(
    failure('too-many-reports', /3/),
  )
})

const claim = { report: 'AP', span: { start: 0, end: 15 } }

test.each<[string, (options: CompareOptions) => unknown]>([
  ['compareReports', (options) => compareReports([short, { ...short, id: 'copy' }], options)],
  ['alignReports', (options) => alignReports(short, short, options)],
  ['judgeClaim', (options) => judgeClaim(claim, short, short, options)],
])('%s holds to the limits it is given', (_, call) => {
  expect(() => call({ limits: { characters: 39 } })).toThrow(failure('too-long', /40 characters.*at most 39/))
  expect(() => call({ limits: { sentences: 1 } })).toThrow(failure('too-long', /2 sentences.*at most 1/))
  expect(() => call({ limits: { sentences: 2, characters: 40 } })).not.toThrow()
})

test.each([
  [{ sentences: 0 }, /limits\.sentences is 0/],
  [{ characters: Number.NaN }, /limits\.characters is NaN/],
  [{ reports: '9' }, /limits\.reports is "9"/],
  [7, /options are 7/],
])('limits of %j are none', (limits, message) => {
  expect(() => alignReports(short, short, { limits } as never)).toThrow(failure('invalid-options', message))
})
