import fc from 'fast-check'
import { expect, test } from 'vitest'
import { renderTable } from '../../src/rendering/claimTable'
import { columns } from '../../src/rendering/plainText'
import type { Comparison } from '../../src/types'
import { example } from './example'

test('one line a claim, one sign a source', () => {
  expect(renderTable(example())).toBe(
    [
      '#  Claim                              ap  tass',
      '1  “On Aug. 7 Orlov called Bakirov”   ●   ≠',
      '2  “They spoke for at least an hour”  ●   ≈',
      '3  “Trade grew by 5%”                 ●   ○',
      '',
      '● stated  = included  ≈ rephrased  ≠ contradicted  ○ omitted',
      '',
    ].join('\n'),
  )
})

test('long names of sources give way to numbers', () => {
  expect(renderTable(example({ enId: 'The Associated Press' }))).toMatch(
    /^1 The Associated Press\n2 tass\n\n#.*1 {2}2\n/u,
  )
})

test('speaks Russian', () => {
  expect(renderTable(example(), { locale: 'ru' })).toContain('● сообщает')
})

test('says so when there is no claim', () => {
  expect(renderTable({ ...example(), table: [] })).toBe('No claims were found.\n')
})

test('many sources take several tables', () => {
  const comparison = example()
  const reports = Array.from({ length: 30 }, (_, at) => ({ ...comparison.reports[0]!, id: `r${at}` }))
  expect(renderTable({ ...comparison, reports }).match(/#/gu)).toHaveLength(3)
})

test('stays within 100 columns and keeps a line a line, whatever the texts hold', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', 'я', '東', '🙂', '\u0301', '\n', '\u001B', '\u202E', ' '),
    maxLength: 300,
  })
  fc.assert(
    fc.property(text, text, (en, id) => {
      const comparison: Comparison = example({ en, enId: id })
      const lines = renderTable(comparison).split('\n')
      expect(Math.max(...lines.map(columns))).toBeLessThanOrEqual(100)
      expect(lines.join('')).not.toMatch(/[\u001B\u202E]/u)
      expect(lines.filter((line) => /^\d {2}“/u.test(line))).toHaveLength(3)
    }),
  )
})
