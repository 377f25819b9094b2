import { expect, test } from 'vitest'
import type { Comparison, Finding, Passage, Report, ReportInput, Similarity } from '../src/index'

/* Lines that must not compile: `tsc -p test` fails where one of them does. */
export function mustNotCompile(report: Report, finding: Finding, comparison: Comparison): void {
  // @ts-expect-error a report needs a text
  const noText: ReportInput = { id: 'AP' }
  // @ts-expect-error languages go by their two-letter codes
  const longCode: ReportInput = { id: 'AP', text: 'Peace', language: 'eng' }
  // @ts-expect-error sverka reads English and Russian
  const ukrainian: ReportInput = { id: 'AP', text: 'Мир', language: 'uk' }
  // @ts-expect-error days are written out, as yyyy-mm-dd
  const notADay: ReportInput = { id: 'AP', text: 'Peace', publishedOn: new Date(0) }
  // @ts-expect-error an absent field is left out, not undefined
  const emptyField: ReportInput = { id: 'AP', text: 'Peace', title: undefined }
  // @ts-expect-error a report that was read is not to be changed
  report.text = ''
  // @ts-expect-error nor are its paragraphs
  report.paragraphs[0] = report.paragraphs[1]!
  // @ts-expect-error nothing can be quoted before it is known that there is something to quote
  const span = finding.span
  // @ts-expect-error an omission has nothing to quote
  const nothing = finding.status === 'omitted' ? finding.span : undefined
  // @ts-expect-error a row has a status for each source, and a source may be missing
  const status: string = comparison.table[0]?.sources['AP']
  // @ts-expect-error a passage says in which language it is
  const passage: Passage = { text: 'Peace' }
  // @ts-expect-error a similarity scores lists, not two strings
  const wrong: Similarity = (a: string, b: string) => (a === b ? 1 : 0)
  // @ts-expect-error and it does not wait
  const waiting: Similarity = async () => Promise.resolve({ rows: 0, columns: 0, at: () => 0 })
  // @ts-expect-error a finding is uncertain or says nothing of it
  const sure: Finding = { status: 'omitted', claim: 'AP.01', report: 'TASS', score: 1, reasons: [], uncertain: false }
  // @ts-expect-error a runner-up has a score
  const second: Finding['runnerUp'] = { status: 'included' }
  void [sure, second]
  void [noText, longCode, ukrainian, notADay, emptyField, span, nothing, status, passage, wrong, waiting]
}

test('what has to be narrowed narrows', () => {
  const quote = (finding: Finding, text: string): string =>
    finding.status === 'omitted' ? '' : text.slice(finding.span.start, finding.span.end)
  const finding: Finding = {
    status: 'included',
    claim: 'AP.01',
    report: 'TASS',
    span: { start: 0, end: 3 },
    score: 1,
    reasons: [],
  }
  expect(quote(finding, 'мир и война')).toBe('мир')
})
