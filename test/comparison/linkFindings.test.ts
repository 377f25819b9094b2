import { expect, test } from 'vitest'
import { compareReports, type ReportInput } from '../../src/index'
import { linkFindings } from '../../src/comparison/linkFindings'
import { alignReports, extractClaims, readReport, type Finding } from '../../src/index'

const ap = readReport({ id: 'AP', language: 'en', text: 'The dam burst at dawn.\n\nTwo villages were flooded.' })
const tass = readReport({ id: 'ТАСС', language: 'ru', text: 'Курс рубля вырос.\n\nПлотину прорвало на рассвете.' })
const alignment = { ...alignReports(ap, tass), links: [] }
const claims = new Map([...extractClaims(ap), ...extractClaims(tass)].map((claim) => [claim.id, claim]))

const spanOf = (text: string, words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
})
const dawn = spanOf(ap.text, 'dawn')
const рассвете = spanOf(tass.text, 'рассвете')

const finding = (claim: string, report: string, status: Finding['status'], words: string): Finding => {
  const about = { claim, report, score: 0.8, reasons: [{ rule: 'no-match' }] }
  const text = report === 'AP' ? ap.text : tass.text
  return status === 'omitted' ? { status, ...about } : { status, span: spanOf(text, words), ...about }
}

test.each(['included', 'rephrased', 'contradicted'] as const)('a claim that is %s links its paragraph', (status) => {
  const { links } = linkFindings(alignment, [ap, tass], claims, [finding('AP.01', 'ТАСС', status, 'Плотину прорвало')])
  expect(links).toEqual([{ pair: [0, 1], extent: 'partial', score: 0.8, reasons: [] }])
})

test('an omitted claim links nothing', () => {
  expect(linkFindings(alignment, [ap, tass], claims, [finding('AP.01', 'ТАСС', 'omitted', '')]).links).toEqual([])
})

test('the first report comes first, whichever makes the claim, with the words of both', () => {
  const there: Finding = {
    ...finding('AP.01', 'ТАСС', 'included', 'Плотину прорвало'),
    reasons: [
      { rule: 'word', ours: dawn, theirs: рассвете },
      { rule: 'number-missing', ours: dawn },
    ],
  }
  const back: Finding = {
    ...finding('ТАСС.02', 'AP', 'included', 'The dam burst'),
    reasons: [{ rule: 'word', ours: рассвете, theirs: dawn }],
  }
  const link = {
    pair: [0, 1],
    extent: 'partial',
    score: 0.8,
    reasons: [{ rule: 'word', ours: dawn, theirs: рассвете }],
  }
  expect(linkFindings(alignment, [ap, tass], claims, [there]).links).toEqual([link])
  expect(linkFindings(alignment, [ap, tass], claims, [back]).links).toEqual([link])
})

test('links that the alignment has stay as they are, and all are in the order of the paragraphs', () => {
  const known = { pair: [1, 0], extent: 'full', score: 0.9, reasons: [] } as const
  const { links } = linkFindings({ ...alignment, links: [known] }, [ap, tass], claims, [
    finding('AP.02', 'ТАСС', 'included', 'Курс'),
    finding('AP.02', 'ТАСС', 'included', 'Плотину'),
    finding('AP.01', 'ТАСС', 'included', 'Плотину'),
    finding('AP.01', 'ТАСС', 'included', 'Курс'),
  ])
  expect(links.map(({ pair, extent }) => [...pair, extent])).toEqual([
    [0, 0, 'partial'],
    [0, 1, 'partial'],
    [1, 0, 'full'],
    [1, 1, 'partial'],
  ])
})

test('a comparison has a link for each finding that quotes a paragraph', () => {
  const inputs: ReportInput[] = [
    {
      id: 'AP',
      language: 'en',
      text: 'The dam burst at dawn, the king opened a tulip show, and 17 people died.\n\nShares fell.',
    },
    { id: 'ТАСС', language: 'ru', text: 'Плотину прорвало на рассвете.\n\nПогибли 15 человек.\n\nАкции упали.' },
  ]
  const { alignments, claims, findings, reports } = compareReports(inputs)
  const paragraphOf = (id: string, at: number) =>
    reports.find((report) => report.id === id)!.paragraphs.findIndex(({ span }) => span.start <= at && at < span.end)
  const pairs = alignments[0]!.links.map(({ pair }) => pair.join('–'))
  for (const found of findings) {
    if (found.status === 'omitted') continue
    const { report, paragraph } = claims.find(({ id }) => id === found.claim)!
    const theirs = paragraphOf(found.report, found.span.start)
    expect(pairs).toContain(report === 'AP' ? `${paragraph}–${theirs}` : `${theirs}–${paragraph}`)
  }
})
