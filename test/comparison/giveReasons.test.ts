import { expect, test } from 'vitest'
import { pairReports } from '../../src/alignment/pairReports'
import { createMatcher } from '../../src/comparison/findMatches'
import { giveReasons } from '../../src/comparison/giveReasons'
import type { OpenStatus } from '../../src/comparison/weighStatus'
import { readReport } from '../../src/readReport'
import type { Report, Span } from '../../src/types'

const read = (id: string, text: string): Report => readReport({ id, text, language: /[а-я]/i.test(text) ? 'ru' : 'en' })

/** The reasons for a status that the whole of a text got: `word burst = прорвало`. */
function reasonsFor(status: OpenStatus, ours: string, theirs: string): readonly string[] {
  const matches = createMatcher(pairReports(read('ours', ours), read('theirs', theirs)))({ start: 0, end: ours.length })
  const [best, ...others] = matches
  const quote = (text: string, span: Span | undefined) => (span ? text.slice(span.start, span.end) : undefined)
  return giveReasons(status, [best!, ...others]).map((reason) => {
    const words = [quote(ours, reason.ours), quote(theirs, reason.theirs)].filter((one) => one !== undefined)
    return `${reason.rule} ${words.join(' = ')}`.trim()
  })
}

test('shows first that an included claim is all there, then word by word', () => {
  expect(reasonsFor('included', 'The dam burst at dawn.', 'Говорят, на рассвете прорвало плотину.')).toEqual([
    'same-words The dam burst at dawn. = на рассвете прорвало плотину',
    expect.stringMatching(/^(word|phrase) /),
    expect.stringMatching(/^(word|phrase) /),
    expect.stringMatching(/^(word|phrase) /),
  ])
})

test('says where most of a claim is there', () => {
  const [first] = reasonsFor('included', 'The dam burst at dawn and flooded villages.', 'На рассвете прорвало плотину.')
  expect(first).toMatch(/^most-words/)
})

test('says where a claim is spread over several sentences', () => {
  const theirs = 'Плотину прорвало на рассвете. Вода затопила деревни и мосты.'
  const [first] = reasonsFor('included', 'The dam burst at dawn and water flooded villages and bridges.', theirs)
  expect(first).toMatch(/^spread-evidence/)
})

test('shows first what a rephrasing changed', () => {
  const reasons = reasonsFor('rephrased', 'Two tugs brought the ferry into the harbour.', 'Паром привели в гавань.')
  expect(reasons.slice(0, 2)).toEqual(['number-missing Two', 'detail-missing tugs'])
  expect(reasons).toContain('word ferry = Паром')
  expect(reasons).not.toContain('word into = в')
})

test('shows the words that an omitted claim shares all the same', () => {
  const reasons = reasonsFor('omitted', 'The ferry carried wheat.', 'Паром стоит в порту.')
  expect(reasons).toEqual(['few-words ferry = Паром'])
})

test('says where an omitted claim shares none', () => {
  const theirs = 'Президент в среду подписал закон о бюджете.'
  expect(reasonsFor('omitted', 'The ferry carried wheat and coal to the island on Wednesday.', theirs)).toEqual([
    'no-match',
  ])
})

test('a word is the same word only in the same language', () => {
  expect(reasonsFor('included', 'Паром стоит в порту.', 'В порту стоит паром.')).toContain('same-word Паром = паром')
  expect(reasonsFor('included', 'The ferry is in port.', 'Паром в порту.')).not.toContain('same-word ferry = Паром')
})
