import { describe, expect, test } from 'vitest'
import { explainFinding, explainLink } from '../../src/rendering/explain'
import { ruleWords } from '../../src/rendering/ruleWords'
import type { Comparison, Finding, Link, Reason } from '../../src/types'
import { example } from './example'

const comparison = example()
const [contradicted, rephrased, omitted, included] = comparison.findings as [Finding, Finding, Finding, Finding]

describe('explainFinding', () => {
  test.each([
    [contradicted, '“Aug. 7” against “8 августа”: another day.', '«Aug. 7» против «8 августа»: другой день.'],
    [rephrased, 'Drops the hedge: “at least”.', 'Снята оговорка: «at least».'],
    [omitted, 'Nothing there matches.', 'Соответствия нет.'],
    [included, 'The words agree.', 'Слова совпадают по смыслу.'],
  ])('says why in a sentence: $0.status', (finding, inEnglish, inRussian) => {
    expect(explainFinding(finding, comparison)).toBe(inEnglish)
    expect(explainFinding(finding, comparison, { locale: 'ru' })).toBe(inRussian)
  })

  const explain = (rules: readonly Reason[]) => explainFinding({ ...contradicted, reasons: rules }, comparison)

  test('shows the words that meet, as pairs', () => {
    const pair = { ...contradicted.reasons[0], rule: 'word' }
    expect(explain([{ ...pair, rule: 'same-words' }, pair])).toBe('The words agree: “Aug. 7” – “8 августа”.')
    expect(explain([{ ...pair, rule: 'few-words' }])).toBe('Little of the claim is there: “Aug. 7” – “8 августа”.')
    expect(explain([pair, pair])).toBe('In common: “Aug. 7” – “8 августа”.')
  })

  test('tells differences before what agrees', () => {
    const pair = { ...contradicted.reasons[0], rule: 'word' }
    expect(explain([pair, ...rephrased.reasons])).toBe(
      'Drops the hedge: “at least”. In common: “Aug. 7” – “8 августа”.',
    )
  })

  test.each(['my-own-rule', 'constructor'])('spells out a rule it does not know: %s', (rule) => {
    const reasons = [{ ...contradicted.reasons[0], rule }]
    expect(explainFinding({ ...contradicted, reasons }, comparison)).toBe(
      `“Aug. 7” against “8 августа”: ${rule.replaceAll('-', ' ')}.`,
    )
  })

  test('says each thing once', () => {
    const reasons = [...rephrased.reasons, ...rephrased.reasons, { rule: 'name-missing' }]
    expect(explainFinding({ ...rephrased, reasons }, comparison)).toBe(
      'Drops the hedge: “at least”; leaves out the name.',
    )
  })

  test('has a word for every status without a reason', () => {
    const sentences = comparison.findings.map((finding) => explainFinding({ ...finding, reasons: [] }, comparison))
    expect(sentences).toEqual([
      'Says what cannot also be true.',
      'Says it otherwise.',
      'Does not say it.',
      'Says the same.',
    ])
  })

  test('cuts long quotations', () => {
    const long = example({ en: 'word '.repeat(1000) })
    expect(explainFinding(long.findings[1] as Finding, long).length).toBeLessThan(130)
  })

  test('copes with a finding that points nowhere', () => {
    const empty: Comparison = { ...comparison, claims: [], reports: [] }
    expect(explainFinding(contradicted, empty)).toBe('Another day.')
  })
})

describe('explainLink', () => {
  const [first, second] = comparison.reports
  const link = comparison.alignments[0]?.links[0] as Link

  test('names what the paragraphs share', () => {
    expect(explainLink(link, first, second, 'en')).toBe('names: “Orlov” – “Орлов”')
    expect(explainLink(link, first, second, 'ru')).toBe('имена: «Orlov» – «Орлов»')
  })

  test('shows the first few of many words', () => {
    const reasons = Array.from({ length: 9 }, (_, start) => ({ rule: 'word', ours: { start, end: start + 1 } }))
    expect(explainLink({ ...link, reasons }, first, second, 'en')).toBe('words: “L”, “e”, “a”, “d”, …')
  })

  test('needs no words to name a rule', () => {
    expect(explainLink({ ...link, reasons: [{ rule: 'my-own' }] }, first, second, 'en')).toBe('my own')
  })
})

test.each(['differences', 'overall', 'shared', 'unexplained'] as const)('both locales name the same %s', (table) => {
  expect(Object.keys(ruleWords.ru[table])).toEqual(Object.keys(ruleWords.en[table]))
})

test.each(['differences', 'overall', 'shared'] as const)('rules are sorted: %s', (table) => {
  const rules = Object.keys(ruleWords.en[table])
  expect(rules).toEqual(rules.toSorted())
})
