import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  alignReports,
  blendSimilarities,
  compareReports,
  detectLanguage,
  explainFinding,
  extractClaims,
  findAnchors,
  judgeClaim,
  lexicalSimilarity,
  measureReliability,
  readReport,
  renderHtml,
  renderMarkdown,
  renderTable,
  summarizeSources,
  SverkaError,
  type Alignment,
  type Anchor,
  type Comparison,
  type LanguageCode,
  type Report,
  type ReportInput,
  type Span,
} from '../src/index'
import { eventNames, inputsOf, readGold } from './helpers/gold'

/* Laws of the whole line, on reports put together from the sentences of the fixtures and from odd pieces. */

const runs = { numRuns: 40 }
const fixtures = eventNames.flatMap((event) => inputsOf(readGold(event)))
const sentences = (language: LanguageCode) =>
  fixtures
    .filter((report) => report.language === language)
    .flatMap(({ text }) => text.split(/(?<=[.!?])\s+|\n+/).filter(Boolean))

const odd = fc.constantFrom(
  '\u0000',
  '\uD800',
  'x\uDC00y',
  '\u202Eabc\u202C',
  'e\u0301',
  '👩‍👩‍👧',
  '&amp;<b>',
  '1 2 3,4.5',
  '«»“”',
  '"',
  '—',
  'date 2025-08-11',
  '99.99.9999',
  '1e999%',
  '__proto__',
  '\u00AD',
  '\u00A0\u2028\u2029',
  'ё'.repeat(300),
)
const gaps = fc.constantFrom(' ', '\n', '\n\n', '\r\n\r\n', '\u00A0', '')

/** A text of one language with something odd here and there; always with enough of the language to be read. */
const text = (language: LanguageCode): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.array(fc.tuple(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...sentences(language)) }, odd), gaps), {
        minLength: 1,
        maxLength: 12,
      }),
      fc.constantFrom(...sentences(language)),
    )
    .map(([parts, last]) => parts.map(([part, gap]) => part + gap).join('') + last)

const ids = fc.constantFrom('AP', 'ТАСС', '__proto__', 'constructor', 'toString', 'a|b', '0', ' x', '<i>', 'en.01')
const day = fc.constantFrom('2025-02-28', '2024-02-29', '2025-08-10', '1999-12-31')

const input: fc.Arbitrary<ReportInput> = fc.constantFrom<LanguageCode[]>('en', 'ru').chain((language) =>
  fc.tuple(ids, text(language), fc.option(day, { nil: undefined })).map(([id, words, publishedOn]) => ({
    id,
    text: words,
    language,
    ...(publishedOn !== undefined && { publishedOn }),
  })),
)
const inputs = fc.uniqueArray(input, { minLength: 2, maxLength: 3, selector: ({ id }) => id })

describe('every span quotes its text', () => {
  test('a report is its paragraphs and the white space between them', () => {
    fc.assert(
      fc.property(input, (given) => {
        const report = readReport(given)
        expect(report.text).toBe(given.text)
        let end = 0
        for (const [index, paragraph] of report.paragraphs.entries()) {
          expect(paragraph.index).toBe(index)
          expectSpace(report.text.slice(end, paragraph.span.start))
          expectTrimmed(report.text, paragraph.span)
          let inside = paragraph.span.start
          for (const sentence of paragraph.sentences) {
            expectWithin(paragraph.span, { start: inside, end: sentence.span.end })
            expectTrimmed(report.text, sentence.span)
            inside = sentence.span.end
            for (const anchor of sentence.anchors) expectWithin(paragraph.span, anchor.span)
          }
          end = paragraph.span.end
        }
        expectSpace(report.text.slice(end))
      }),
      runs,
    )
  })

  test('claims lie in their paragraph, anchors of a text in the text', () => {
    fc.assert(
      fc.property(input, (given) => {
        const report = readReport(given)
        for (const claim of extractClaims(report)) {
          expectTrimmed(report.text, claim.span)
          expectWithin(report.paragraphs[claim.paragraph]!.span, claim.span)
          for (const span of Object.values({ ...claim.attribution })) expectTrimmed(report.text, span)
        }
        expectAnchorsWithin(findAnchors(given.text, { language: report.language }), given.text)
      }),
      runs,
    )
  })

  test('findings quote the report they are about, and reasons both', () => {
    fc.assert(
      fc.property(inputs, (given) => {
        const comparison = compareReports(given)
        const texts = new Map(given.map((report) => [report.id, report.text]))
        const claims = new Map(comparison.claims.map((claim) => [claim.id, claim]))
        expect(claims.size).toBe(comparison.claims.length)
        for (const finding of comparison.findings) {
          const ours = texts.get(claims.get(finding.claim)!.report)!
          const theirs = texts.get(finding.report)!
          if (finding.status !== 'omitted') expectTrimmed(theirs, finding.span)
          expectScore(finding.score)
          expect(finding.uncertain === true).toBe(finding.runnerUp !== undefined)
          if (finding.runnerUp) {
            expectScore(finding.runnerUp.score + finding.score)
            expect(finding.runnerUp.status).not.toBe(finding.status)
          }
          for (const reason of finding.reasons) {
            if (reason.ours) expectWithin({ start: 0, end: ours.length }, reason.ours)
            if (reason.theirs) expectWithin({ start: 0, end: theirs.length }, reason.theirs)
          }
        }
      }),
      runs,
    )
  })
})

describe('comparisons', () => {
  test('have a finding for each claim and each other report, and a row for each claim', () => {
    fc.assert(
      fc.property(inputs, (given) => {
        const { claims, findings, table, alignments } = compareReports(given)
        const wanted = claims.flatMap(({ id, report }) =>
          given.filter((other) => other.id !== report).map((other) => `${id} ${other.id}`),
        )
        expect(findings.map(({ claim, report }) => `${claim} ${report}`).sort()).toEqual(wanted.sort())
        expect(table.flatMap((row) => row.claims).sort()).toEqual(claims.map(({ id }) => id).sort())
        for (const row of table) expect(Object.keys(row.sources).sort()).toEqual(given.map(({ id }) => id).sort())
        expect(alignments).toHaveLength((given.length * (given.length - 1)) / 2)
      }),
      runs,
    )
  })

  test('survive JSON unchanged, and render the same afterwards', () => {
    fc.assert(
      fc.property(inputs, (given) => {
        const comparison = compareReports(given)
        const copy = JSON.parse(JSON.stringify(comparison)) as Comparison
        expect(copy).toStrictEqual(comparison)
        expect(renderHtml(copy)).toBe(renderHtml(comparison))
        expect(renderMarkdown(copy)).toBe(renderMarkdown(comparison))
        expect(renderTable(copy)).toBe(renderTable(comparison))
      }),
      runs,
    )
  })

  test('are the same for the same reports, read before or not, and leave them as they were', () => {
    fc.assert(
      fc.property(inputs, (given) => {
        const frozen = deepFreeze(given)
        const first = compareReports(frozen)
        expect(compareReports(frozen.map(readReport))).toEqual(first)
        expect(compareReports(deepFreeze(frozen.map(readReport)))).toEqual(first)
      }),
      runs,
    )
  })

  test('mirror when the reports change places', () => {
    fc.assert(
      fc.property(input, input, (one, other) => {
        const [first, second] = [readReport({ ...one, id: 'first' }), readReport({ ...other, id: 'second' })]
        expect(mirrored(alignReports(second, first))).toEqual(linksOf(alignReports(first, second)))
        const there = compareReports([first, second])
        const back = compareReports([second, first])
        expect(statusesOf(back)).toEqual(statusesOf(there))
      }),
      runs,
    )
  })

  test('come out of ids that are names of Object.prototype', () => {
    const [first, second] = fixtures
    const comparison = compareReports([
      { ...first!, id: '__proto__' },
      { ...second!, id: 'constructor' },
    ])
    expect(Object.keys(comparison.table[0]!.sources).sort()).toEqual(['__proto__', 'constructor'])
    expect(({} as Record<string, unknown>)['stated']).toBeUndefined()
    expect(renderHtml(comparison)).toContain('__proto__')
  })
})

describe('a report against itself', () => {
  test.each(
    fixtures.filter(({ id }) => id.endsWith('1')).map((report) => [report.text.trim().slice(0, 40), report] as const),
  )('%s… includes every claim of its own', (_, report) => {
    const { findings, alignments } = compareReports([report, { ...report, id: 'copy' }])
    expect(findings.filter(({ status }) => status !== 'included')).toEqual([])
    expect(alignments[0]?.event).toBe('same')
  })
})

describe('lexicalSimilarity', () => {
  test('gives scores from 0 to 1 that do not depend on the side', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...sentences('en')),
        fc.constantFrom(...sentences('ru')),
        fc.constantFrom(...sentences('ru')),
        (english, russian, another) => {
          const rows = [{ text: english, language: 'en' as const }]
          const columns = [russian, another].map((words) => ({ text: words, language: 'ru' as const }))
          const there = lexicalSimilarity()(rows, columns)
          const back = lexicalSimilarity()(columns, rows)
          expect([there.rows, there.columns, back.rows, back.columns]).toEqual([1, 2, 2, 1])
          for (const i of [0, 1]) {
            expectScore(there.at(0, i))
            expect(back.at(i, 0)).toBeCloseTo(there.at(0, i), 9)
          }
        },
      ),
      runs,
    )
  })
})

describe('only a SverkaError is ever thrown', () => {
  const fine: Report = readReport(fixtures[0]!)
  const comparison = compareReports(fixtures.slice(0, 2))
  const anything = fc.oneof(
    fc.anything({ withNullPrototype: true }),
    fc.string({ unit: 'binary' }),
    fc.record({
      id: fc.anything(),
      text: fc.string({ unit: 'binary' }),
      language: fc.anything(),
      publishedOn: fc.anything(),
    }),
  )

  test.each<[string, (value: never) => unknown]>([
    ['detectLanguage', detectLanguage],
    ['readReport', readReport],
    ['readReport with an odd text', (value) => readReport({ id: 'x', language: 'ru', text: value })],
    ['readReport with an odd day', (value) => readReport({ id: 'x', text: 'Peace has come.', publishedOn: value })],
    ['findAnchors', (value) => findAnchors(value, { language: 'en' })],
    ['findAnchors with an odd context', (value) => findAnchors('on Sunday', value)],
    ['findAnchors with an odd day', (value) => findAnchors('on Sunday', { language: 'en', publishedOn: value })],
    ['compareReports', compareReports],
    ['compareReports with one odd report', (value) => compareReports([fine, value])],
    ['compareReports with odd options', (value) => compareReports([fine, { ...fine, id: 'copy' }], value)],
    ['alignReports', (value) => alignReports(fine, value)],
    ['extractClaims', extractClaims],
    ['judgeClaim', (value) => judgeClaim(value, fine, fine)],
    [
      'judgeClaim against something odd',
      (value) => judgeClaim({ report: fine.id, span: { start: 0, end: 9 } }, fine, value),
    ],
    ['summarizeSources', summarizeSources],
    ['measureReliability', measureReliability],
    ['renderMarkdown', renderMarkdown],
    ['renderHtml', renderHtml],
    ['renderTable', renderTable],
    ['renderTable in an odd language', (value) => renderTable(comparison, { locale: value })],
    ['renderTable with odd options', (value) => renderTable(comparison, value)],
    ['explainFinding', (value) => explainFinding(value, comparison)],
    ['blendSimilarities', blendSimilarities],
    [
      'a similarity that gives something odd',
      (value) => alignReports(fine, { ...fine, id: 'copy' }, { similarity: () => value }),
    ],
    [
      'a similarity with odd scores',
      (value) =>
        alignReports(fine, fine, {
          similarity: (rows, columns) => ({ rows: rows.length, columns: columns.length, at: () => value }),
        }),
    ],
  ])('by %s', (_, call) => {
    fc.assert(
      fc.property(anything, (value) => {
        try {
          call(value as never)
        } catch (error) {
          if (!(error instanceof SverkaError)) throw error
          expect(error.code).toMatch(/^[a-z]+(?:-[a-z]+)+$/)
          expect(error.message.length).toBeGreaterThan(20)
        }
      }),
      { numRuns: 150 },
    )
  })

  test('and every finding of a comparison can be explained', () => {
    for (const finding of comparison.findings) {
      for (const locale of ['en', 'ru'] as const) expect(explainFinding(finding, comparison, { locale })).not.toBe('')
    }
  })
})

function expectWithin(outer: Span, inner: Span): void {
  expect(inner.start).toBeGreaterThanOrEqual(outer.start)
  expect(inner.start).toBeLessThanOrEqual(inner.end)
  expect(inner.end).toBeLessThanOrEqual(outer.end)
}

function expectTrimmed(whole: string, span: Span): void {
  expectWithin({ start: 0, end: whole.length }, span)
  const quoted = whole.slice(span.start, span.end)
  expect(quoted).not.toBe('')
  expect(quoted).toBe(quoted.trim())
}

function expectSpace(between: string): void {
  expect(between.trim()).toBe('')
}

function expectScore(score: number): void {
  expect(score).toBeGreaterThanOrEqual(0)
  expect(score).toBeLessThanOrEqual(1)
}

function expectAnchorsWithin(anchors: readonly Anchor[], whole: string): void {
  for (const anchor of anchors) expectTrimmed(whole, anchor.span)
  const starts = anchors.map(({ span }) => span.start)
  expect(starts).toEqual([...starts].sort((a, b) => a - b))
}

const linksOf = ({ links, event }: Alignment) => ({
  event,
  links: links.map(({ pair, extent }) => `${pair.join('–')} ${extent}`).sort(),
})

const mirrored = ({ links, event }: Alignment) => ({
  event,
  links: links.map(({ pair: [first, second], extent }) => `${second}–${first} ${extent}`).sort(),
})

const statusesOf = ({ findings }: Comparison) =>
  findings.map(({ claim, report, status }) => `${claim} ${report} ${status}`).sort()

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    Object.values(value).forEach(deepFreeze)
  }
  return value
}
