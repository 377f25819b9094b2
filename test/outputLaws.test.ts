import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toCsv, toJsonLd, toTmx, toWebAnnotations } from '../src/formats/index'
import {
  blendSimilarities,
  compareReports,
  explainFinding,
  lexicalSimilarity,
  measureReliability,
  renderHtml,
  renderMarkdown,
  renderTable,
  summarizeSources,
  type Comparison,
  type LanguageCode,
  type Passage,
  type Status,
} from '../src/index'
import { embedTexts, vectorSimilarity } from '../src/neural/index'
import { faultIn } from './formats/tmxFault'
import { allowTime, deepFreeze, expectScore, manyRuns, runs } from './helpers/laws'
import { anyText, inputs } from './helpers/texts'

/* Laws of what stands at the end of the line: pages, formats, sums, and similarities of one's own. */

allowTime()

const statuses: readonly Status[] = ['included', 'rephrased', 'contradicted', 'omitted']
const locales = fc.constantFrom<LanguageCode[]>('en', 'ru')
const separators = fc.constantFrom(',' as const, ';' as const, '\t' as const)

const outputsOf = (comparison: Comparison, locale: LanguageCode): readonly unknown[] => [
  renderHtml(comparison, { locale }),
  renderMarkdown(comparison, { locale }),
  renderTable(comparison, { locale }),
  toCsv(comparison, { locale }),
  toJsonLd(comparison, { locale }),
  toTmx(comparison, { sourceLanguage: locale }),
  toWebAnnotations(comparison, { locale }),
  summarizeSources(comparison),
  comparison.findings.map((finding) => explainFinding(finding, comparison, { locale })),
]

describe('a comparison', () => {
  test('survives JSON unchanged, and comes out the same afterwards in every form', () => {
    fc.assert(
      fc.property(inputs, locales, (given, locale) => {
        const comparison = deepFreeze(compareReports(given))
        const copy = JSON.parse(JSON.stringify(comparison)) as Comparison
        expect(copy).toStrictEqual(comparison)
        const outputs = outputsOf(comparison, locale)
        expect(outputsOf(copy, locale)).toEqual(outputs)
        expect(JSON.parse(JSON.stringify(outputs))).toStrictEqual(outputs)
      }),
      runs,
    )
  })

  test('is a page with one script of its own, and whole characters', () => {
    fc.assert(
      fc.property(inputs, locales, (given, locale) => {
        const page = renderHtml(compareReports(given), { locale })
        expect(page.match(/<script/gu)).toHaveLength(1)
        expect(page).not.toMatch(/\p{Surrogate}|\0/u)
      }),
      runs,
    )
  })

  test('is a valid translation memory, a record for each claim, and a graph whose references meet', () => {
    fc.assert(
      fc.property(inputs, separators, (given, separator) => {
        const comparison = compareReports(given)
        expect(faultIn(toTmx(comparison))).toBeUndefined()
        const records: unknown = parse(toCsv(comparison, { separator }), { delimiter: separator })
        expect(records).toHaveLength(comparison.table.length + 1)
        const document = toJsonLd(comparison)
        const named = new Set(document['@graph'].map((node) => node['@id']))
        for (const reference of JSON.stringify(document).matchAll(/"@id":("(?:[^"\\]|\\.)*")/gu)) {
          expect(named).toContain(JSON.parse(reference[1]!))
        }
      }),
      runs,
    )
  })

  test('is summed up in shares, and each finding in a sentence', () => {
    fc.assert(
      fc.property(inputs, locales, (given, locale) => {
        const comparison = compareReports(given)
        for (const { shares, onlyHere, everywhereElse } of summarizeSources(comparison)) {
          const sum = Object.values(shares).reduce((all, share) => all + share, 0)
          expect(sum === 0 || Math.abs(sum - 1) < 1e-9).toBe(true)
          for (const place of [...onlyHere, ...everywhereElse]) expect(comparison.table[place]).toBeDefined()
        }
        for (const finding of comparison.findings) {
          expect(explainFinding(finding, comparison, { locale })).toMatch(/^\S.*[.…]$/su)
        }
      }),
      runs,
    )
  })
})

test('reliability is a sum over ten bins that hold every finding', () => {
  const labelled = fc.record({
    finding: fc.record({
      status: fc.constantFrom(...statuses),
      score: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
    label: fc.constantFrom(...statuses),
  })
  fc.assert(
    fc.property(fc.array(labelled), (findings) => {
      const { bins, error } = measureReliability(deepFreeze(findings))
      expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(findings.length)
      for (const { right } of bins) expectScore(right)
      expectScore(error)
    }),
    manyRuns,
  )
})

describe('similarities', () => {
  const passage = locales.chain((language) => fc.record({ text: anyText(language), language: fc.constant(language) }))
  const passages = fc.array(passage, { minLength: 1, maxLength: 3 })
  const vectorFor = (size: number) => (text: string) =>
    Array.from({ length: size }, (_, at) => (text.charCodeAt(at) % 7 || 0) - 3)

  test('over vectors and blended ones score from 0 to 1, the same from both sides', async () => {
    const size = fc.integer({ min: 1, max: 5 })
    const weight = fc.oneof(fc.constantFrom(1, 5e-324, 1e-9, 1e9), fc.double({ min: 0.01, max: 100, noNaN: true }))
    await fc.assert(
      fc.asyncProperty(passages, passages, size, size, weight, async (rows, columns, batchSize, length, share) => {
        const texts = [...rows, ...columns].map(({ text }) => text)
        const vectors = await embedTexts(deepFreeze(texts), (batch) => batch.map(vectorFor(length)), { batchSize })
        const neural = vectorSimilarity(vectors)
        for (const similarity of [
          neural,
          blendSimilarities([
            [lexicalSimilarity(), 1],
            [neural, share],
          ]),
        ]) {
          const [there, back] = [similarity(rows, columns), similarity(columns, rows)]
          forEachPair(rows, columns, (row, column) => {
            expectScore(there.at(row, column))
            expect(back.at(column, row)).toBeCloseTo(there.at(row, column), 9)
          })
        }
      }),
      runs,
    )
  })

  test('blended with themselves are what they were', () => {
    fc.assert(
      fc.property(passages, passages, (rows, columns) => {
        const alone = lexicalSimilarity()
        const [once, twice] = [
          alone(rows, columns),
          blendSimilarities([
            [alone, 1],
            [alone, 3],
          ])(rows, columns),
        ]
        forEachPair(rows, columns, (row, column) => {
          expect(twice.at(row, column)).toBeCloseTo(once.at(row, column), 9)
        })
      }),
      runs,
    )
  })
})

function forEachPair(
  rows: readonly Passage[],
  columns: readonly Passage[],
  look: (row: number, column: number) => void,
): void {
  rows.forEach((_, row) => {
    columns.forEach((__, column) => look(row, column))
  })
}
