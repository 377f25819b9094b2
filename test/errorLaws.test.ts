import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toCsv, toJsonLd, toTmx, toWebAnnotations } from '../src/formats/index'
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
  type Report,
} from '../src/index'
import { embedTexts, textsToEmbed, vectorSimilarity } from '../src/neural/index'
import { allowTime, expectSverkaError, manyRuns } from './helpers/laws'
import { fixtures } from './helpers/texts'

allowTime()

describe('only a SverkaError is ever thrown', () => {
  const fine: Report = readReport({ id: 'AP', text: 'The dam burst on Friday, officials said. Two people died.' })
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
    ['explainFinding with odd options', (value) => explainFinding(comparison.findings[0]!, comparison, value)],
    ['toCsv', toCsv],
    ['toCsv with odd options', (value) => toCsv(comparison, value)],
    ['toCsv with an odd separator', (value) => toCsv(comparison, { separator: value })],
    ['toJsonLd', toJsonLd],
    ['toJsonLd with odd options', (value) => toJsonLd(comparison, value)],
    ['toTmx', toTmx],
    ['toTmx with odd options', (value) => toTmx(comparison, value)],
    ['toWebAnnotations', toWebAnnotations],
    ['toWebAnnotations with odd options', (value) => toWebAnnotations(comparison, value)],
    ['textsToEmbed', textsToEmbed],
    ['vectorSimilarity', vectorSimilarity],
    ['vectorSimilarity over odd vectors', (value) => vectorSimilarity(new Map([['a', value]]))],
    ['vectorSimilarity with odd options', (value) => vectorSimilarity(new Map(), value)],
    ['lexicalSimilarity of odd passages', (value) => lexicalSimilarity()(value, value)],
    ['blendSimilarities', blendSimilarities],
    ['blendSimilarities of something odd', (value) => blendSimilarities([[value, 1]])],
    ['blendSimilarities by an odd weight', (value) => blendSimilarities([[lexicalSimilarity(), value]])],
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
          expectSverkaError(error)
        }
      }),
      manyRuns,
    )
  })

  test.each<[string, (value: never) => Promise<unknown>]>([
    ['embedTexts', (value) => embedTexts(value, (texts) => texts.map(() => [1]))],
    ['embedTexts with an odd model', (value) => embedTexts(['peace'], value)],
    ['embedTexts with a model that gives something odd', (value) => embedTexts(['peace'], () => value)],
    ['embedTexts with odd options', (value) => embedTexts(['peace'], () => [[1]], value)],
  ])('by %s', async (_, call) => {
    await fc.assert(
      fc.asyncProperty(anything, async (value) => {
        await call(value as never).catch(expectSverkaError)
      }),
      manyRuns,
    )
  })

  test.each<[string, (damaged: never) => unknown, whole?: unknown]>([
    ['summarizeSources', summarizeSources],
    ['renderMarkdown', renderMarkdown],
    ['renderHtml', renderHtml],
    ['renderTable', renderTable],
    ['toCsv', toCsv],
    ['toJsonLd', toJsonLd],
    ['toTmx', toTmx],
    ['toWebAnnotations', toWebAnnotations],
    ['explainFinding', (damaged: never) => explainFinding(comparison.findings[0]!, damaged)],
    ['explainFinding of the finding', (damaged: never) => explainFinding(damaged, comparison), comparison.findings[0]],
  ])('by %s, whatever became of a comparison on its way', (_, call, whole = comparison) => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 1, maxLength: 7 }), fc.anything(), (path, value) => {
        try {
          call(damage(whole, path, value) as never)
        } catch (error) {
          expectSverkaError(error)
        }
      }),
      manyRuns,
    )
  })

  test('and every finding of a comparison can be explained', () => {
    for (const finding of comparison.findings) {
      for (const locale of ['en', 'ru'] as const) expect(explainFinding(finding, comparison, { locale })).not.toBe('')
    }
  })
})

/** A copy in which another value stands at some place: each number of the path chooses among what is there. */
function damage(whole: unknown, [step, ...rest]: readonly number[], value: unknown): unknown {
  if (step === undefined || typeof whole !== 'object' || whole === null) return value
  const names = Object.keys(whole)
  const name = names[step % names.length]
  if (name === undefined) return value
  const copy = (Array.isArray(whole) ? [...(whole as unknown[])] : { ...whole }) as Record<string, unknown>
  copy[name] = damage(copy[name], rest, value)
  return copy
}
