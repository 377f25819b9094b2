import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  alignReports,
  compareReports,
  detectLanguage,
  extractClaims,
  findAnchors,
  judgeClaim,
  lexicalSimilarity,
  readReport,
  renderHtml,
  type Alignment,
  type Anchor,
  type Comparison,
  type LanguageCode,
  type Span,
} from '../src/index'
import { textsToEmbed } from '../src/neural/textsToEmbed'
import { allowTime, deepFreeze, expectScore, manyRuns, runs } from './helpers/laws'
import { anyText, fixtures, input, inputs, threeInputs } from './helpers/texts'

/* Laws of the whole line, on texts of every kind; test/errorLaws.test.ts and test/outputLaws.test.ts have those of its ends. */

allowTime()

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
      manyRuns,
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
      manyRuns,
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
        const reportOf = new Map(claims.map(({ id, report }) => [id, report]))
        for (const row of table) expect(new Set(row.claims.map((id) => reportOf.get(id))).size).toBe(row.claims.length)
        for (const row of table) expect(Object.keys(row.sources).sort()).toEqual(given.map(({ id }) => id).sort())
        expect(alignments).toHaveLength((given.length * (given.length - 1)) / 2)
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

  test('tell the same in whatever order the reports come', () => {
    fc.assert(
      fc.property(threeInputs, ([first, second, third]) => {
        const there = compareReports([first!, second!, third!])
        const another = compareReports([third!, first!, second!])
        expect(statusesOf(another)).toEqual(statusesOf(there))
        expect(rowsOf(another)).toEqual(rowsOf(there))
      }),
      runs,
    )
  })

  test('do not depend on what was compared before', () => {
    const asked = fixtures.slice(0, 2)
    const before = JSON.stringify(compareReports(asked))
    const globals = [globalThis, Object.prototype, Array.prototype, String.prototype].map((of) => Reflect.ownKeys(of))
    fc.assert(
      fc.property(inputs, (given) => void compareReports(given)),
      runs,
    )
    expect(JSON.stringify(compareReports(asked))).toBe(before)
    expect([globalThis, Object.prototype, Array.prototype, String.prototype].map((of) => Reflect.ownKeys(of))).toEqual(
      globals,
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

describe('each stage alone', () => {
  const oneOf = fc.oneof(anyText('en'), anyText('ru'))

  test('tells the language of a text, or that it cannot', () => {
    fc.assert(
      fc.property(oneOf, (text) => {
        const language = detectLanguage(text)
        expect([undefined, 'en', 'ru']).toContain(language)
        expect(detectLanguage(text)).toBe(language)
      }),
      manyRuns,
    )
  })

  test('finds the same anchors twice, in any text and in either language, and they survive JSON', () => {
    fc.assert(
      fc.property(oneOf, fc.constantFrom('en' as const, 'ru' as const), (text, language) => {
        const anchors = findAnchors(text, { language, publishedOn: '2024-02-29' })
        expectAnchorsWithin(anchors, text)
        expect(JSON.parse(JSON.stringify(anchors))).toStrictEqual(anchors)
        expect(findAnchors(text, { language, publishedOn: '2024-02-29' })).toEqual(anchors)
      }),
      manyRuns,
    )
  })

  test('reads what is frozen, and judges any span of it', () => {
    fc.assert(
      fc.property(inputs, fc.nat(), fc.nat(), (given, from, length) => {
        const [first, second] = deepFreeze(given.map(readReport))
        const start = from % first!.text.length
        const span = { start, end: Math.min(first!.text.length, start + 1 + (length % 300)) }
        const finding = judgeClaim({ report: first!.id, span }, first!, second!)
        expectScore(finding.score)
        if (finding.status !== 'omitted') expectTrimmed(second!.text, finding.span)
        expect(textsToEmbed(deepFreeze([first!, second!])).every((text) => text === text.trim())).toBe(true)
      }),
      runs,
    )
  })
})

describe('lexicalSimilarity', () => {
  test('scores any texts from 0 to 1, the same from both sides', () => {
    const passage = fc
      .constantFrom<LanguageCode[]>('en', 'ru')
      .chain((language) => fc.record({ text: anyText(language), language: fc.constant(language) }))
    fc.assert(
      fc.property(fc.array(passage, { maxLength: 3 }), fc.array(passage, { maxLength: 3 }), (rows, columns) => {
        const there = lexicalSimilarity()(deepFreeze(rows), deepFreeze(columns))
        const back = lexicalSimilarity()(columns, rows)
        for (let row = 0; row < rows.length; row++)
          for (let column = 0; column < columns.length; column++) {
            expectScore(there.at(row, column))
            expect(back.at(column, row)).toBeCloseTo(there.at(row, column), 9)
          }
      }),
      runs,
    )
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

const rowsOf = ({ table }: Comparison) => table.map(({ claims }) => [...claims].sort().join(' ')).sort()
