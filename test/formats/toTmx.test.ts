import { XmlDocument, type XmlNode } from 'libxml2-wasm'
import { describe, expect, test } from 'vitest'
import { compareReports } from '../../src/compareReports'
import { toTmx } from '../../src/formats/index'
import type { Comparison, Sentence } from '../../src/types'
import { readSource } from '../helpers/sources'
import { example } from '../rendering/example'
import { faultIn } from './tmxFault'

interface Unit {
  readonly segtype: string
  readonly extent: string
  readonly reports: readonly string[]
  readonly languages: readonly string[]
  readonly segments: readonly string[]
}

const texts = (node: XmlNode, path: string): string[] => node.find(path).map(({ content }) => content)

const unitsOf = (tmx: string): readonly Unit[] =>
  XmlDocument.fromString(tmx)
    .root.find('body/tu')
    .map((unit) => ({
      segtype: texts(unit, '@segtype').join(),
      extent: texts(unit, 'prop[@type="x-extent"]').join(),
      reports: texts(unit, 'tuv/prop[@type="x-report"]'),
      languages: texts(unit, 'tuv/@xml:lang'),
      segments: texts(unit, 'tuv/seg'),
    }))

const reports = [
  {
    id: 'AP',
    text: 'A ferry sank off Tunisia on Sunday, killing two people. The captain was arrested.\n\nThe ship was carrying 312 passengers.',
    publishedOn: '2025-11-02',
  },
  {
    id: 'ТАСС',
    text: 'На борту было 312 пассажиров.\n\nВ воскресенье у берегов Туниса затонул паром, погибли два человека.',
    publishedOn: '2025-11-02',
  },
  { id: 'Reuters', text: 'A ferry sank off Tunisia on Sunday, killing two people.', publishedOn: '2025-11-02' },
] as const

describe('a translation memory', () => {
  const comparison = compareReports(reports)
  const memory = toTmx(comparison)
  const units = unitsOf(memory)

  test('is valid TMX 1.4', () => {
    expect(units.length).toBeGreaterThan(0)
    expect(faultIn(memory)).toBeUndefined()
  })

  test('is checked by a document type that finds faults', () => {
    expect(faultIn(memory.replace(' datatype="plaintext"', ''))).toBeTypeOf('string')
    expect(faultIn(memory.replaceAll('seg>', 'segment>'))).toBeTypeOf('string')
    expect(faultIn(memory.replace('<seg>', '<seg>\u0001'))).toBeTypeOf('string')
  })

  test('holds linked paragraphs, whole', () => {
    expect(units).toContainEqual({
      segtype: 'paragraph',
      extent: 'full',
      reports: ['AP', 'ТАСС'],
      languages: ['en', 'ru'],
      segments: ['The ship was carrying 312 passengers.', 'На борту было 312 пассажиров.'],
    })
  })

  test('holds sentences of which one includes a claim of the other', () => {
    expect(units.filter(({ segtype }) => segtype === 'sentence')).toContainEqual({
      segtype: 'sentence',
      extent: 'full',
      reports: ['AP', 'ТАСС'],
      languages: ['en', 'ru'],
      segments: [
        'A ferry sank off Tunisia on Sunday, killing two people.',
        'В воскресенье у берегов Туниса затонул паром, погибли два человека.',
      ],
    })
  })

  test('leaves out what two reports in one language share', () => {
    expect(units.filter(({ languages: [one, other] }) => one === other)).toEqual([])
  })

  test('says which language is the original when told', () => {
    expect(memory).toContain('srclang="*all*"')
    const fromRussian = toTmx(comparison, { sourceLanguage: 'ru' })
    expect(fromRussian).toContain('srclang="ru"')
    expect(faultIn(fromRussian)).toBeUndefined()
  })

  test('names the version of the package', () => {
    const { version } = JSON.parse(readSource('package.json')) as { version: string }
    expect(memory).toContain(`creationtoolversion="${version}"`)
  })

  test('of reports that share nothing is valid and empty', () => {
    const empty = toTmx({ ...example(), alignments: [] })
    expect([unitsOf(empty), faultIn(empty)]).toEqual([[], undefined])
  })
})

describe('a claim that is included', () => {
  const base = example()
  const reports = base.reports.map((report) => ({
    ...report,
    paragraphs: report.paragraphs.map((paragraph) => ({
      ...paragraph,
      sentences: sentencesOf(report.text, paragraph.span.start),
    })),
  }))
  const sentenceUnits = (comparison: Comparison) =>
    unitsOf(toTmx(comparison)).filter(({ segtype }) => segtype === 'sentence')

  test('makes a partial pair of sentences where the other side tells something else besides', () => {
    expect(sentenceUnits({ ...base, reports })).toEqual([
      {
        segtype: 'sentence',
        extent: 'partial',
        reports: ['ap', 'tass'],
        languages: ['en', 'ru'],
        segments: ['On Aug. 7 Orlov called Bakirov.', 'Орлов позвонил Бакирову'],
      },
    ])
  })

  test('makes none where the other side needs two sentences for it', () => {
    const findings = base.findings.map((finding) =>
      finding.status === 'included' ? { ...finding, span: { ...finding.span, end: finding.span.end + 10 } } : finding,
    )
    expect(sentenceUnits({ ...base, reports, findings })).toEqual([])
  })
})

function sentencesOf(text: string, from: number): Sentence[] {
  const line = text.slice(from).split('\n')[0] ?? ''
  return [...line.matchAll(/\S.+?(?:\.(?= \p{Lu})|$)/gu)].map(({ index, 0: { length } }) => ({
    span: { start: from + index, end: from + index + length },
    anchors: [],
  }))
}

describe('odd words', () => {
  test.each<[string, string, string]>([
    ['markup', '<b>a</b> & "c" \'d\' ]]> &amp;', '<b>a</b> & "c" \'d\' ]]> &amp;'],
    ['control characters', 'a\0b\u0008c\u001Fd\u007Fe\u0085f', 'a�b�c�d�e�f'],
    ['halves of characters', 'a\uD800b\uDC00c 😀', 'a�b�c 😀'],
    ['what is no character', 'a\uFFFEb\uFFFFc', 'a�b�c'],
    ['line breaks', ' a\r\nb\n\tc\rd ', 'a b c d'],
    ['directions', 'a\u202Eb\u2066c', 'a\u202Eb\u2066c'],
  ])('%s', (_, words, read) => {
    const memory = toTmx(wholeTextLinked(words))
    expect(faultIn(memory)).toBeUndefined()
    expect(unitsOf(memory)[0]?.segments[0]).toBe(read)
  })

  test('in the name of a report', () => {
    const memory = toTmx(example({ enId: '<a> & \0"' }))
    expect(faultIn(memory)).toBeUndefined()
    expect(unitsOf(memory)[0]?.reports[0]).toBe('<a> & �"')
  })
})

/** Two paragraphs that are linked, the English one with just these words. */
function wholeTextLinked(words: string): Comparison {
  const { reports, alignments, ...rest } = example()
  const [en, ru] = reports
  const paragraph = { index: 0, span: { start: 0, end: words.length }, kind: 'body' as const, sentences: [] }
  const links = [{ pair: [0, 1], extent: 'full', score: 1, reasons: [] }] as const
  return {
    ...rest,
    reports: [{ ...en!, text: words, paragraphs: [paragraph] }, ru!],
    alignments: [{ ...alignments[0]!, links }],
  }
}

test.each<[string, object]>([
  ['invalid-language', { sourceLanguage: 'fr' }],
  ['invalid-options', null as never],
])('throws %s for what it cannot write', (code, options) => {
  expect(() => toTmx(example(), options)).toThrow(expect.objectContaining({ code }))
})
