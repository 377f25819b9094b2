import { describe, expect, test } from 'vitest'
import { alignReports, compareReports, readReport, type Similarity } from '../../src/index'

const ap = readReport({ id: 'AP', text: 'The dam burst at dawn on Friday.\n\nTwo villages were flooded.' })
const tass = readReport({ id: 'TASS', text: 'На рассвете в пятницу прорвало плотину.' })

const always =
  (score: unknown): Similarity =>
  (rows, columns) => ({ rows: rows.length, columns: columns.length, at: () => score as number })

test.each<[string, unknown, RegExp]>([
  ['nothing', () => undefined, /gave nothing; it has to give \{ rows, columns, at\(row, column\) \}/],
  ['a bare number', () => 1, /gave 1;/],
  ['a promise', async (...handed: Parameters<Similarity>) => Promise.resolve(always(1)(...handed)), /at once/],
  ['another shape', () => ({ rows: 1, columns: 1, at: () => 1 }), /handed 2 rows and 1 columns and gave 1 by 1/],
  ['no number', always('high'), /gave "high" for row 0 and column 0/],
  ['NaN', always(NaN), /gave NaN/],
  ['a cosine below 0', always(-0.3), /gave -0\.3/],
  ['too few columns', () => ({ rows: 2, columns: 2, at: () => 1 }), /gave 2 by 2/],
  ['a score as text', always('0.5'), /gave "0\.5"/],
  ['a score for some pairs', always(undefined), /gave nothing for row 0/],
  ['percents', always(85), /gave 85 .* a score is a number from 0 to 1/],
])('a similarity that gives %s is refused', (_, similarity, message) => {
  const attempt = () => alignReports(ap, tass, { similarity: similarity as Similarity })
  expect(attempt).toThrow(expect.objectContaining({ code: 'invalid-options', message: expect.stringMatching(message) }))
})

test('a similarity may miss the bounds by a rounding error, and is asked once for each pair', () => {
  const asked: string[] = []
  const similarity: Similarity = (rows, columns) => ({
    rows: rows.length,
    columns: columns.length,
    at: (row, column) => {
      asked.push(`${row} ${column}`)
      return 1 + 1e-12
    },
  })
  expect(alignReports(ap, tass, { similarity }).links.every(({ score }) => score <= 1)).toBe(true)
  expect(asked).toEqual(['0 0', '1 0'])
})

describe('a similarity of the caller', () => {
  const first = readReport({ id: 'first', text: 'One came.\n\nTwo went.' })
  const second = readReport({ id: 'second', text: 'Three sat.\n\nFour stood.\n\nFive lay.' })

  /** Scores by the words given for a pair, else 0. */
  const scoring =
    (scores: Readonly<Record<string, number>>): Similarity =>
    (rows, columns) => ({
      rows: rows.length,
      columns: columns.length,
      at: (row, column) => scores[`${rows[row]!.text} ${columns[column]!.text}`] ?? 0,
    })

  test('decides what is linked', () => {
    const similarity = scoring({ 'One came. Five lay.': 0.9, 'Two went. Four stood.': 0.8 })
    expect(alignReports(first, second, { similarity }).links.map(({ pair }) => pair)).toEqual([
      [0, 2],
      [1, 1],
    ])
  })

  test('that finds nothing alike links nothing', () => {
    expect(alignReports(first, second, { similarity: scoring({}) }).links).toEqual([])
  })

  test('may go from 0 to 1, the bounds among them', () => {
    const low = scoring({ 'One came. Five lay.': 1, 'Two went. Four stood.': -1e-12 })
    expect(alignReports(first, second, { similarity: low }).links.map(({ pair }) => pair)).toEqual([[0, 2]])
  })

  test('is handed each sentence with the anchors that lie in it', () => {
    const handed: string[] = []
    const text = 'On Friday 17 died. Putin called Tokayev on Monday.\n\nIt cost $40 million.'
    const similarity: Similarity = (rows, columns) => {
      for (const { text, anchors = [] } of rows)
        handed.push(`${text} ${anchors.map(({ span }) => text.slice(span.start, span.end)).join(', ')}`)
      return scoring({})(rows, columns)
    }
    alignReports(readReport({ id: 'a', text }), second, { similarity })
    expect(handed).toEqual([
      'On Friday 17 died. Friday, 17',
      'Putin called Tokayev on Monday. Putin, Tokayev, Monday',
      'It cost $40 million. $40 million',
    ])
  })
})

test.each([
  ['no options', null, 'invalid-options', /options are null/],
  ['a similarity that is no function', { similarity: 'lexical' }, 'invalid-options', /similarity is "lexical"/],
  ['progress that is no function', { onProgress: 'loud' }, 'invalid-options', /onProgress is "loud"/],
])('compareReports refuses %s', (_, options, code, message) => {
  const attempt = () => compareReports([ap, tass], options as never)
  expect(attempt).toThrow(expect.objectContaining({ code, message: expect.stringMatching(message) }))
})

test.each([
  ['no list', undefined, 'too-few-reports', /handed nothing/],
  ['no report', [], 'too-few-reports', /handed no report/],
  ['a single report', [ap], 'too-few-reports', /handed one report/],
  [
    'a report whose text was changed after it was read',
    [ap, { ...tass, text: 'Мир.' }],
    'invalid-report',
    /do not fit/,
  ],
  [
    'a report that was put together by hand',
    [ap, { id: 'x', text: 'Мир.', paragraphs: [] }],
    'invalid-report',
    /has not been read/,
  ],
  ['two of one name', [ap, ap], 'duplicate-id', /"AP"/],
])('compareReports refuses %s', (_, reports, code, message) => {
  const attempt = () => compareReports(reports as never)
  expect(attempt).toThrow(expect.objectContaining({ code, message: expect.stringMatching(message) }))
})
