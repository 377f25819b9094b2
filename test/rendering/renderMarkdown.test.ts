import { expect, test } from 'vitest'
import { escapeMarkdown, renderMarkdown } from '../../src/rendering/renderMarkdown'
import { example, quotedWords } from './example'

test('verdict, notices, table, sources, evidence and links, in this order', () => {
  expect(renderMarkdown(example())).toBe(`# What the reports say

- **ap** · English
- **tass** · Russian

## One event?

- ap ↔ tass: **the same event** (0.90)

## Notices

> **Undated report** (tass): dates like “on Sunday” were not resolved.

## Claim by claim

| # | Claim | Source | ap | tass |
| --- | --- | --- | --- | --- |
| 1 | “On Aug. 7 Orlov called Bakirov” | ap | ● stated | ≠ contradicted |
| 2 | “They spoke for at least an hour” | ap | ● stated | ≈ rephrased |
| 3 | “Trade grew by 5%” | ap | ● stated | ○ omitted |

● stated  = included  ≈ rephrased  ≠ contradicted  ○ omitted  ? uncertain

## Source by source

| Source | ● stated | = included | ≈ rephrased | ≠ contradicted | ○ omitted | only here | all others, not here |
| --- | --- | --- | --- | --- | --- | --- | --- |
| ap | 3 (100%) | 0 (0%) | 0 (0%) | 0 (0%) | 0 (0%) | 1: 3 | 0 |
| tass | 0 (0%) | 0 (0%) | 1 (33%) | 1 (33%) | 1 (33%) | 0 | 0 |

## Evidence

### ap.1

“On Aug. 7 Orlov called Bakirov” (ap, paragraph 1)

- tass **≠ contradicted** (0.90): “8 августа состоялся разговор”
  “Aug. 7” against “8 августа”: another day.

### ap.2

“They spoke for at least an hour” (ap, paragraph 1)

- tass **≈ rephrased** (0.90): “Он длился час”
  Drops the hedge: “at least”.

### ap.3

“Trade grew by 5%” (ap, paragraph 1)

- tass **○ omitted** (0.70): Nothing there matches.

### tass.1

“Орлов позвонил Бакирову” (tass, paragraph 1)

- ap **= included** (0.90): “On Aug. 7 Orlov called Bakirov”
  The words agree.

## Linked paragraphs

### ap ↔ tass

- 1 ↔ 0 · full (0.80) · names: “Orlov” – “Орлов”
- 1 ↔ 1 · partial (0.40)
`)
})

test.each([
  ['a|b [c] *d* _e_ `f` ~g~ <h>', '\\*d\\*', 'a\\|b \\[c\\] \\*d\\* \\_e\\_ \\`f\\` \\~g\\~ \\<h>'],
  ['a heading', '# one', '\\# one'],
  ['a list', '1. one', '1\\. one'],
  ['a bullet', '- one', '\\- one'],
  ['an entity', 'AT&amp;T & Co', 'AT\\&amp;T & Co'],
  ['a line end', 'one\n\n# two', 'one # two'],
  ['a terminal code', '\u001B[31mred', '\uFFFD\\[31mred'],
  ['a turned direction', '\u202Ederorrim', '\uFFFDderorrim'],
  ['half a character', 'a\uD83D', 'a\uFFFD'],
  ['plain words', 'Rates rose 1.5% (from 3%) — "a lot"!', 'Rates rose 1.5% (from 3%) — "a lot"!'],
])('escapes %s', (title, text, escaped) => {
  expect(escapeMarkdown(title.includes('|') ? title : text)).toBe(escaped)
})

test('quotes every claim and its evidence', () => {
  const comparison = example({ en: 'One | two\n\n<b>*On* [Aug. 7] `x`</b>' })
  const plain = renderMarkdown(comparison).replace(/\\([^\w\s])/gu, '$1')
  for (const words of quotedWords(comparison)) expect(plain).toContain(words.replace(/\s+/gu, ' '))
})

test('names the rows that only one source has, the first of many, and the copies of a report', () => {
  const comparison = example()
  const rows = Array.from({ length: 7 }, () => comparison.table[2]!)
  const notices = [{ code: 'shared-wording' as const, message: 'They share their wording.', reports: ['ap', 'tass'] }]
  expect(renderMarkdown({ ...comparison, table: rows })).toContain('| 7: 1, 2, 3, 4, 5, … | 0 |')
  expect(renderMarkdown({ ...comparison, notices })).toContain('| ap (the same text as tass) |')
})

test('says each thing once, of all the reports it is about', () => {
  const { notices, ...rest } = example()
  const markdown = renderMarkdown({ ...rest, notices: [...notices, { ...notices[0]!, reports: ['ap'] }] })
  expect(markdown).toContain('> **Undated report** (tass, ap): dates')
})

test('marks what is uncertain, and says what else it may be', () => {
  const comparison = example()
  const findings = comparison.findings.map((finding) =>
    finding.status === 'rephrased'
      ? { ...finding, score: 0.5, uncertain: true as const, runnerUp: { status: 'included' as const, score: 0.41 } }
      : finding,
  )
  const markdown = renderMarkdown({ ...comparison, findings })
  expect(markdown).toContain('| ● stated | ≈ rephrased? |')
  expect(markdown).toContain('- tass **≈ rephrased?** (0.50, or included 0.41): “Он длился час”')
})

test('speaks Russian', () => {
  expect(renderMarkdown(example(), { locale: 'ru' })).toContain('| ● сообщает | ≠ противоречит |')
})

test('has words for what is not there', () => {
  const { reports, alignments } = example()
  const bare = alignments.map((alignment) => ({ ...alignment, links: [] }))
  const markdown = renderMarkdown({ reports, alignments: bare, claims: [], findings: [], table: [], notices: [] })
  expect(markdown).toContain('No claims were found.')
  expect(markdown).toContain('No paragraphs are linked.')
  expect(markdown).not.toContain('Notices')
})
