import { describe, expect, test } from 'vitest'
import { compareReports, type Notice, type ReportInput } from '../../src/index'

const wire = `Dam bursts in southern Kazakhstan

A dam burst at dawn on Friday near the town of Zhanatalap, flooding 230 houses, the emergencies ministry said.

At least four people died and 1,200 were taken to safety, Minister Marlen Dzhumagaliev told reporters.`

const retold = `Four killed as Kazakh reservoir gives way

The ministry for emergencies says that early on Friday water broke through a dam by Zhanatalap; 230 homes stand under water.

According to minister Dzhumagaliev the dead number at least four. About 1,200 residents had to leave.`

const daily: ReportInput = { id: 'Daily', language: 'en', text: wire }
const codesOf = (...reports: readonly ReportInput[]): string[] =>
  compareReports(reports).notices.flatMap(({ code, reports }: Notice) => (code === 'shared-wording' ? reports : []))

describe('shared wording is noticed', () => {
  test.each([
    ['of two prints of one text', wire],
    ['under another byline', `By Ann Example\n\n${wire.replace('on Friday', 'Friday').replace('1,200', 'some 1,200')}`],
    ['where one tells more', `${wire}\n\nIn other news, shares in London closed higher.\n\nThe pound gained too.`],
    ['where one tells less', wire.split('\n\n').slice(0, 2).join('\n\n')],
  ])('%s', (_, text) => {
    expect(codesOf(daily, { ...daily, id: 'Other', text })).toEqual(['Daily', 'Other'])
  })

  test('in a sentence that says what to make of it', () => {
    const { notices } = compareReports([daily, { ...daily, id: 'Post' }])
    expect(notices.map(({ message }) => message)).toContain(
      '"Daily" and "Post" share their wording; count them as one witness.',
    )
  })
})

describe('no wording is shared', () => {
  test.each<[string, ReportInput]>([
    ['by reports in words of their own', { id: 'Other', language: 'en', text: retold }],
    [
      'by a report that quotes one paragraph',
      { id: 'Other', language: 'en', text: `${retold}\n\n${wire.split('\n\n')[2]}` },
    ],
    ['across languages', { id: 'Вестник', language: 'ru', text: 'В пятницу на рассвете у Жанаталапа прорвало дамбу.' }],
  ])('%s', (_, other) => {
    expect(codesOf(daily, other)).toEqual([])
  })
})
