import { describe, expect, test } from 'vitest'
import {
  compareReports,
  summarizeSources,
  type Alignment,
  type Comparison,
  type Notice,
  type SourceSummary,
} from '../../src/index'
import { signs } from '../../src/rendering/statuses'

interface Told {
  /** Pairs of reports that share their wording. */
  readonly copies?: readonly string[]
  /** Pairs of reports whose event is another, or only partly the same. */
  readonly events?: Readonly<Record<string, Alignment['event']>>
}

/** A comparison of the reports A, B, C … with these rows, a sign for each report as the claim table has it: `●=○`. */
function told(rows: readonly string[], { copies = [], events = {} }: Told = {}): Comparison {
  const ids = [...'ABCDE'].slice(0, rows[0]!.length)
  const pairs = ids.flatMap((first, at) => ids.slice(at + 1).map((second) => [first, second] as const))
  const statusOf = (sign: string) =>
    (Object.keys(signs) as (keyof typeof signs)[]).find((status) => signs[status] === sign)!
  return {
    reports: ids.map((id) => ({ id, language: 'en', text: '', paragraphs: [] })),
    alignments: pairs.map((reports) => ({
      reports,
      event: events[reports.join('')] ?? 'same',
      eventScore: 0.5,
      links: [],
    })),
    claims: [],
    findings: [],
    table: rows.map((row) => ({
      claims: [],
      sources: Object.fromEntries(ids.map((id, at) => [id, statusOf(row[at]!)])),
    })),
    notices: copies.map((pair): Notice => ({ code: 'shared-wording', message: '', reports: [...pair] })),
  }
}

const summaryOf = (id: string, comparison: Comparison): SourceSummary =>
  summarizeSources(comparison).find(({ report }) => report === id)!

describe('three reports of one event', () => {
  const rows = ['●●●', '●=○', '●○○', '○●●', '≠●≈', '○●=', '○≠●']

  test('have a summary each, in their order', () => {
    expect(summarizeSources(told(rows)).map(({ report }) => report)).toEqual(['A', 'B', 'C'])
  })

  test('each row counts once for each of them', () => {
    expect(summaryOf('A', told(rows)).counts).toEqual({
      stated: 3,
      included: 0,
      rephrased: 0,
      contradicted: 1,
      omitted: 3,
    })
    expect(summaryOf('C', told(rows)).counts).toEqual({
      stated: 3,
      included: 1,
      rephrased: 1,
      contradicted: 0,
      omitted: 2,
    })
    expect(summaryOf('C', told(rows)).shares).toEqual({
      stated: 3 / 7,
      included: 1 / 7,
      rephrased: 1 / 7,
      contradicted: 0,
      omitted: 2 / 7,
    })
  })

  test('only one says what both others omit', () => {
    expect(summarizeSources(told(rows)).map(({ onlyHere }) => onlyHere)).toEqual([[2], [], []])
  })

  test('all the others say what both have, in whatever words', () => {
    expect(summaryOf('A', told(rows)).everywhereElse).toEqual([3, 5])
    expect(summaryOf('A', told(['○●≈'])).everywhereElse).toEqual([0])
  })

  test('what one of the others contradicts is not said by all of them', () => {
    expect(summaryOf('A', told(['○≠●'])).everywhereElse).toEqual([])
  })
})

test('of two reports neither lacks what all the others say', () => {
  expect(
    summarizeSources(told(['●○', '○●'])).map(({ onlyHere, everywhereElse }) => [onlyHere, everywhereElse]),
  ).toEqual([
    [[0], []],
    [[1], []],
  ])
})

describe('reports that share their wording are one witness', () => {
  test('each names the others', () => {
    const comparison = told(['●●●○'], { copies: ['AB', 'BC'] })
    expect(summarizeSources(comparison).map(({ copies }) => copies)).toEqual([['B', 'C'], ['A', 'C'], ['A', 'B'], []])
  })

  test('what only they say, only each of them says', () => {
    const comparison = told(['●●○', '●=○', '○○●'], { copies: ['AB'] })
    expect(summarizeSources(comparison).map(({ onlyHere }) => onlyHere)).toEqual([[0, 1], [0], [2]])
  })

  test('they are not all the others by themselves', () => {
    expect(summaryOf('A', told(['○●●'], { copies: ['BC'] })).everywhereElse).toEqual([])
    expect(summaryOf('A', told(['○●●●'], { copies: ['BC'] })).everywhereElse).toEqual([0])
  })

  test('a witness tells what one of its copies tells', () => {
    expect(summaryOf('A', told(['○●○●'], { copies: ['BC'] })).everywhereElse).toEqual([0])
  })

  test('a report lacks nothing that its copies alone could add', () => {
    expect(summaryOf('A', told(['○●●○'], { copies: ['AB'] })).everywhereElse).toEqual([])
  })
})

describe('a report of another event', () => {
  const rows = ['●●○', '●○○', '○○●']
  const apart = { AC: 'different', BC: 'different' } as const

  test('changes nothing in the summaries of the others', () => {
    const without = told(['●●', '●○'])
    for (const id of ['A', 'B']) expect(summaryOf(id, told(rows, { events: apart }))).toEqual(summaryOf(id, without))
  })

  test('has its own claims, which nobody else could have told', () => {
    const { counts, onlyHere } = summaryOf('C', told(rows, { events: apart }))
    expect(counts).toEqual({ stated: 1, included: 0, rephrased: 0, contradicted: 0, omitted: 0 })
    expect(onlyHere).toEqual([])
  })

  test('counts where it tells of the event among others', () => {
    expect(summaryOf('C', told(rows, { events: { AC: 'partly', BC: 'different' } })).counts.omitted).toBe(2)
  })
})

test('a comparison without claims has empty summaries', () => {
  const nothing = { stated: 0, included: 0, rephrased: 0, contradicted: 0, omitted: 0 }
  expect(summaryOf('A', { ...told(['●●']), table: [] })).toEqual({
    report: 'A',
    counts: nothing,
    shares: nothing,
    onlyHere: [],
    everywhereElse: [],
    copies: [],
  })
})

test('two papers that print one agency are named from their texts on', () => {
  const text = 'A dam burst at dawn on Thursday near Shymkent.\n\nThe water flooded 230 houses in Zhanatalap.'
  const comparison = compareReports([
    { id: 'Daily', language: 'en', text },
    { id: 'Post', language: 'en', text: `By Ann Example\n\n${text}` },
    { id: 'ТАСС', language: 'ru', text: 'Премьер-министр Грузии подал в отставку, сообщила его пресс-служба.' },
  ])
  expect(summarizeSources(comparison).map(({ copies }) => copies)).toEqual([['Post'], ['Daily'], []])
})
