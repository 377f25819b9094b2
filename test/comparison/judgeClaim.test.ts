import { describe, expect, test } from 'vitest'
import { extractClaims, judgeClaim, readReport, type Finding, type Report, type Similarity } from '../../src/index'

interface Days {
  readonly ours?: string
  readonly theirs?: string
}

const read = (id: string, text: string, on?: string): Report =>
  readReport({ id, text, language: /[а-я]/i.test(text) ? 'ru' : 'en', ...(on !== undefined && { publishedOn: on }) })

/** The finding on a claim, [in brackets] where it is not the whole text. */
function judge(marked: string, theirs: string, { ours: our, theirs: their }: Days = {}): Finding {
  const start = Math.max(0, marked.indexOf('['))
  const text = marked.replace(/[[\]]/g, '')
  const end = marked.includes(']') ? marked.indexOf(']') - 1 : text.length
  return judgeClaim({ report: 'ours', span: { start, end } }, read('ours', text, our), read('theirs', theirs, their))
}

const rouble = 'Курс рубля вырос до 78 за доллар.'

describe('a claim is', () => {
  test.each([
    [
      'included',
      'where it is all there',
      'The dam burst at dawn on Friday.',
      'На рассвете в пятницу прорвало плотину.',
    ],
    [
      'included',
      'where one of the claims beside it is denied',
      '[The dam burst at dawn], killing 17 people.',
      'На рассвете прорвало плотину, погибли 15 человек.',
    ],
    ['rephrased', 'where a hedge is gone', 'At least 12 miners died in the mine.', 'В шахте погибли 12 горняков.'],
    [
      'rephrased',
      'where a word frames it otherwise',
      'The invasion of Ukraine began in February 2022.',
      'Операция на Украине началась в феврале 2022 года.',
    ],
    [
      'rephrased',
      'where day, place and reason are gone',
      'The treaty was signed by the presidents in Baku on Monday after long talks.',
      'Президенты подписали договор.',
    ],
    [
      'rephrased',
      'where a quotation became a paraphrase',
      '“We will not give up an inch of our land,” he said.',
      'Он заявил, что уступок по территории не будет.',
    ],
    [
      'contradicted',
      'where a fact differs',
      'The dam burst at dawn, [killing 17 people].',
      'На рассвете прорвало плотину, погибли 15 человек.',
    ],
    [
      'contradicted',
      'where little else than the figure is said',
      'Dunav won 4-3 on penalties.',
      '«Дунай» победил по пенальти 5:4.',
    ],
    ['omitted', 'where nothing of it is there', 'The dam burst at dawn on Friday.', 'Плотник купил дом.'],
  ])('%s %s', (status, _, ours, theirs) => {
    expect(judge(ours, `${theirs} ${rouble}`).status).toBe(status)
  })
})

test('quotes the sentence that shows it, whichever it is', () => {
  const theirs = `${rouble}\n\nНа рассвете в пятницу прорвало плотину.\n\nЗатоплены две деревни.`
  const finding = judge('The dam burst at dawn on Friday.', theirs)
  expect(finding.status !== 'omitted' && theirs.slice(finding.span.start, finding.span.end)).toBe(
    'На рассвете в пятницу прорвало плотину.',
  )
})

test('a figure that another sentence confirms is not contradicted', () => {
  const theirs = 'При взрыве погибли 15 горняков.\n\nПозже стало известно, что при взрыве погибли 17 горняков.'
  const finding = judge('The blast killed 17 miners.', theirs)
  expect(finding.status).toBe('included')
})

test('reports of different events contradict nothing', () => {
  const [ours, theirs] = ['The blast killed 17 miners.', 'При взрыве погибли 15 горняков.']
  expect(judge(ours, theirs, { ours: '2025-08-10', theirs: '2025-08-10' }).status).toBe('contradicted')
  expect(judge(ours, theirs, { ours: '2025-08-10', theirs: '2026-08-10' }).status).not.toBe('contradicted')
})

describe('a finding names', () => {
  const ap = read('AP', 'The dam burst at dawn, and two villages were flooded.')
  const tass = read('ТАСС', 'На рассвете прорвало плотину.')

  test('the claim and the report', () => {
    const [claim] = extractClaims(ap)
    expect(judgeClaim(claim!, ap, tass)).toMatchObject({ claim: 'AP.01', report: 'ТАСС' })
  })

  test('by its place a claim without a name', () => {
    expect(judgeClaim({ report: 'AP', span: { start: 4, end: 21 } }, ap, tass).claim).toBe('AP:4-21')
  })

  test('the same, however often and in whatever order claims are asked for', () => {
    const claims = extractClaims(ap)
    const there = claims.map((claim) => judgeClaim(claim, ap, tass))
    expect(claims.toReversed().map((claim) => judgeClaim(claim, ap, tass))).toEqual(there.toReversed())
    const elsewhere = judgeClaim(claims[0]!, ap, read('РБК', rouble))
    expect(elsewhere.status).toBe('omitted')
    expect(judgeClaim(claims[0]!, ap, tass)).toEqual(there[0])
  })

  test('what the similarity of the caller says', () => {
    const [claim] = extractClaims(ap)
    const nothing: Similarity = (rows, columns) => ({ rows: rows.length, columns: columns.length, at: () => 0 })
    expect(judgeClaim(claim!, ap, tass).status).toBe('included')
    expect(judgeClaim(claim!, ap, tass, { similarity: nothing }).status).toBe('omitted')
    expect(judgeClaim(claim!, ap, tass).status).toBe('included')
  })

  test.each([
    [{ report: 'ТАСС', span: { start: 0, end: 4 } }, /claim is of report "ТАСС", but "AP" was handed in/],
    [{ report: 'AP', span: { start: -1, end: 4 } }, /-1\.\.4 lies outside the 53 characters of "AP"/],
    [{ report: 'AP', span: { start: 4, end: 4 } }, /4\.\.4/],
    [{ report: 'AP', span: { start: 4, end: 54 } }, /4\.\.54/],
  ])('what is wrong with the claim %j', (claim, message) => {
    expect(() => judgeClaim(claim, ap, tass)).toThrow(
      expect.objectContaining({ code: 'invalid-claim', message: expect.stringMatching(message) as string }) as Error,
    )
  })

  test('a claim that takes in the whole text', () => {
    expect(judgeClaim({ report: 'AP', span: { start: 0, end: 53 } }, ap, tass).claim).toBe('AP:0-53')
  })
})
