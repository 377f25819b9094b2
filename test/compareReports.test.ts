import { expect, test } from 'vitest'
import { compareReports } from '../src'

const reports = [
  { id: 'a', text: 'The dam burst at dawn on Friday.\n\nTwo villages were flooded.' },
  { id: 'b', text: 'На рассвете в пятницу прорвало плотину.' },
  { id: 'c', text: 'A dam burst on Friday. Four people died.' },
]

test('tells after each finding how many there are and will be, and finds the same', () => {
  const told: [number, number][] = []
  const comparison = compareReports(reports, { onProgress: (done, all) => told.push([done, all]) })
  expect(comparison).toEqual(compareReports(reports))
  const all = comparison.findings.length
  expect(told).toEqual(Array.from({ length: all }, (_, at) => [at + 1, all]))
})
