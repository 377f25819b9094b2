import { describe, expect, test } from 'vitest'
import { buildTable } from '../../src/comparison/buildTable'
import {
  compareReports,
  type Claim,
  type Comparison,
  type Finding,
  type ReportInput,
  type Status,
} from '../../src/index'

const en = (id: string, text: string): ReportInput => ({ id, language: 'en', text, publishedOn: '2025-04-18' })
const ru = (id: string, text: string): ReportInput => ({ id, language: 'ru', text, publishedOn: '2025-04-18' })

/** The rows that several reports share, in their words. */
const sharedRows = ({ table, claims, reports }: Comparison): string[][] =>
  table
    .filter((row) => row.claims.length > 1)
    .map((row) =>
      row.claims.map((id) => {
        const { report, span } = claims.find((claim) => claim.id === id)!
        return `${report}: ${reports.find((each) => each.id === report)!.text.slice(span.start, span.end)}`
      }),
    )

describe('one proposition is one row', () => {
  test('in three reports of two languages', () => {
    const comparison = compareReports([
      en('AP', 'A dam burst near Shymkent at dawn on Thursday. Prosecutors have opened a criminal case.'),
      ru('ТАСС', 'Прокуратура возбудила уголовное дело. На рассвете в четверг под Шымкентом прорвало плотину.'),
      ru('РБК', 'Под Шымкентом в четверг на рассвете прорвало плотину.'),
    ])
    expect(sharedRows(comparison)).toEqual([
      [
        'AP: A dam burst near Shymkent at dawn on Thursday',
        'ТАСС: На рассвете в четверг под Шымкентом прорвало плотину',
        'РБК: Под Шымкентом в четверг на рассвете прорвало плотину',
      ],
      ['AP: Prosecutors have opened a criminal case', 'ТАСС: Прокуратура возбудила уголовное дело'],
    ])
    expect(comparison.table.map(({ sources }) => sources)).toEqual([
      { AP: 'stated', ТАСС: 'stated', РБК: 'stated' },
      { AP: 'stated', ТАСС: 'stated', РБК: 'omitted' },
    ])
  })

  test.each([
    [
      'English',
      en('AP', 'The ferry sank off Tunisia on Sunday. The captain was arrested in Marseille.'),
      en('Reuters', 'The captain was arrested in Marseille. The ferry sank off Tunisia on Sunday.'),
    ],
    [
      'Russian',
      ru('ТАСС', 'Паром затонул в воскресенье у берегов Туниса. Капитана арестовали в Марселе.'),
      ru('РБК', 'В Марселе арестовали капитана. Паром затонул у берегов Туниса в воскресенье.'),
    ],
  ])('in two reports, both %s, that tell it in another order', (_, first, second) => {
    const { table } = compareReports([first, second])
    expect(table.map(({ claims }) => claims.length)).toEqual([2, 2])
  })

  test('where one sentence holds it beside another', () => {
    const comparison = compareReports([
      en('AP', 'The dam burst at dawn on Thursday, and the water flooded 230 houses in Zhanatalap.'),
      ru('ТАСС', 'В четверг на рассвете прорвало плотину, и вода затопила 230 домов в Жанаталапе.'),
    ])
    expect(sharedRows(comparison)).toEqual([
      ['AP: The dam burst at dawn on Thursday', 'ТАСС: В четверг на рассвете прорвало плотину'],
      ['AP: the water flooded 230 houses in Zhanatalap', 'ТАСС: вода затопила 230 домов в Жанаталапе'],
    ])
  })

  test('in all its rows where a report is compared with its copies', () => {
    const text =
      'The dam burst at dawn on Thursday, and the water flooded 230 houses. Two people died. Prosecutors opened a case.'
    const { table } = compareReports([en('AP', text), en('Daily', text), en('Post', text)])
    expect(table.map(({ claims }) => claims.length)).toEqual([3, 3, 3, 3])
  })
})

describe('what is not one proposition keeps its own row', () => {
  test.each([
    [
      'another number',
      en('AP', 'The dam burst killed 17 people.'),
      ru('ТАСС', 'При прорыве плотины погибли 15 человек.'),
    ],
    ['another day', en('AP', 'On Aug. 7 Putin called Tokayev.'), ru('ТАСС', '8 августа Путин позвонил Токаеву.')],
    ['the negation', en('AP', 'The roof alarm was switched off.'), en('BBC', 'The roof alarm was not switched off.')],
  ])('%s', (_, first, second) => {
    expect(sharedRows(compareReports([first, second]))).toEqual([])
  })
})

describe('rows of many reports', () => {
  const claims = ['a', 'b', 'c', 'd'].map((report): Claim => ({
    id: `${report}1`,
    report,
    paragraph: 0,
    span: { start: 0, end: 10 },
    anchors: [],
  }))
  const reports = claims.map(({ report }) => report)
  const judged = (from: string, to: string, status: Status, score = 0.8): Finding => {
    const about = { claim: `${from}1`, report: to, score, reasons: [] }
    return status === 'omitted' ? { status, ...about } : { status, span: { start: 0, end: 10 }, ...about }
  }
  const bothWays = (one: string, other: string, status: Status, score?: number) => [
    judged(one, other, status, score),
    judged(other, one, status, score),
  ]
  const rowsOf = (findings: readonly Finding[]): string[] =>
    buildTable(claims, findings, reports).map((row) => row.claims.join(' '))

  test('hold together over one slip of judgement', () => {
    const slip = bothWays('a', 'c', 'omitted')
    const others = [
      ['a', 'b'],
      ['b', 'c'],
      ['a', 'd'],
      ['b', 'd'],
      ['c', 'd'],
    ].flatMap(([one, other]) => bothWays(one!, other!, 'included'))
    expect(rowsOf([...slip, ...others])).toEqual(['a1 b1 c1 d1'])
  })

  test('do not grow along a chain, whose ends no longer say the same', () => {
    const chain = [
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'd'],
    ].flatMap(([one, other]) => bothWays(one!, other!, 'included'))
    expect(rowsOf(chain)).toEqual(['a1 b1 c1', 'd1'])
  })

  test('never join claims that contradict each other', () => {
    const findings = [
      ...bothWays('a', 'b', 'included'),
      ...bothWays('b', 'c', 'included'),
      judged('a', 'c', 'contradicted'),
    ]
    expect(rowsOf(findings)).toEqual(['a1 b1', 'c1', 'd1'])
  })

  test('take the surest pair first', () => {
    const twice: Claim = { ...claims[1]!, id: 'b2', span: { start: 20, end: 30 } }
    const included = (claim: string, report: string, start: number, score: number): Finding => ({
      status: 'included',
      claim,
      report,
      span: { start, end: start + 10 },
      score,
      reasons: [],
    })
    const findings = [included('a1', 'b', 20, 0.9), included('b1', 'a', 0, 0.6), included('b2', 'a', 0, 0.9)]
    expect(buildTable([...claims, twice], findings, reports).map((row) => row.claims)).toContainEqual(['a1', 'b2'])
  })

  test('one way is not enough', () => {
    expect(rowsOf([judged('a', 'b', 'included'), judged('b', 'a', 'rephrased')])).toEqual(['a1', 'b1', 'c1', 'd1'])
  })

  test('show what the surest findings say of a source that states it not', () => {
    const findings = [
      ...bothWays('a', 'b', 'included'),
      judged('a', 'c', 'omitted', 0.5),
      judged('b', 'c', 'included', 0.9),
    ]
    expect(buildTable(claims, findings, reports)[0]?.sources).toEqual({
      a: 'stated',
      b: 'stated',
      c: 'included',
      d: 'omitted',
    })
  })
})
