import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { SverkaError } from '../src/errors'
import { readReport } from '../src/readReport'
import type { Report, ReportInput, Span } from '../src/types'

const text = 'Ferry hits bridge\n\nThe ferry hit the bridge on Monday. Nobody was hurt.\n\nPhoto: Reuters'

function failure(input: unknown): { code: string; message: string } {
  try {
    readReport(input as ReportInput)
  } catch (error) {
    if (error instanceof SverkaError) return { code: error.code, message: error.message }
    throw error
  }
  throw new Error('nothing was thrown')
}

function words({ text }: Report, { start, end }: Span): string {
  return text.slice(start, end)
}

describe('readReport', () => {
  test('finds language, paragraphs and sentences and keeps what it was given', () => {
    const input = Object.freeze({
      id: 'ap',
      text,
      title: 'Ferry',
      url: 'https://example.com',
      publishedOn: '2025-08-11',
    })
    const report = readReport(input)
    expect(report).toMatchObject({ ...input, language: 'en' })
    expect(
      report.paragraphs.map(({ kind, sentences }) => [kind, ...sentences.map(({ span }) => words(report, span))]),
    ).toEqual([
      ['headline', 'Ferry hits bridge'],
      ['body', 'The ferry hit the bridge on Monday.', 'Nobody was hurt.'],
      ['boilerplate', 'Photo: Reuters'],
    ])
  })

  test('gives anchors to the sentence they start in, with spans into the text of the report', () => {
    const report = readReport({
      id: 'ap',
      text: `News\n\nThe ferry hit the bridge. It carried 34 miners.`,
      language: 'en',
    })
    const [first, second] = report.paragraphs[1]?.sentences ?? []
    expect(first?.anchors.filter(({ kind }) => kind === 'number')).toEqual([])
    expect(second?.anchors).toContainEqual(expect.objectContaining({ kind: 'number', value: 34 }))
    const number = second?.anchors.find((anchor) => anchor.kind === 'number')
    expect(number && words(report, number.span)).toContain('34')
  })

  test('leaves what a crawler left out of the first sentence, not out of the paragraph', () => {
    const report = readReport({ id: 'tengri', text: 'date 2025-08-11 Он позвонил президенту и сказал, что не поедет.' })
    const [paragraph] = report.paragraphs
    expect(paragraph?.kind).toBe('body')
    expect(paragraph?.span.start).toBe(0)
    expect(paragraph && words(report, paragraph.sentences[0]?.span ?? paragraph.span)).toMatch(/^Он/)
  })

  test('survives JSON', () => {
    const report = readReport({ id: 'ap', text })
    expect(JSON.parse(JSON.stringify(report))).toEqual(report)
    expect(Object.keys(report)).not.toContain('publishedOn')
  })

  test.each([
    [undefined, 'invalid-report', /missing/],
    ['text', 'invalid-report', /\{ id, text \}/],
    [[], 'invalid-report', /array/],
    [{ text }, 'invalid-id', /missing/],
    [{ id: ' ', text }, 'invalid-id', /" "/],
    [{ id: 7, text }, 'invalid-id', /7/],
    [{ id: 'ap' }, 'invalid-text', /text of "ap" is missing/],
    [{ id: 'ap', text: '' }, 'invalid-text', /empty/],
    [{ id: 'ap', text: ' \n\uFEFF' }, 'invalid-text', /empty/],
    [{ id: 'ap', text: '12.08.2025 — 10:30' }, 'invalid-text', /no letters/],
    [{ id: 'ap', text, title: 3 }, 'invalid-report', /title of "ap" is 3/],
    [
      { id: 'TASS', text, publishedOn: '08.08.2025' },
      'invalid-date',
      /"TASS" is "08.08.2025"; write it as 2025-08-08\./,
    ],
    [{ id: 'ap', text, publishedOn: '2025-8-1' }, 'invalid-date', /write it as 2025-08-01/],
    [{ id: 'ap', text, publishedOn: '2025-08-11T10:00:00Z' }, 'invalid-date', /write it as 2025-08-11/],
    [{ id: 'ap', text, publishedOn: '2025-02-30' }, 'invalid-date', /day of the calendar/],
    [{ id: 'ap', text, publishedOn: '08/09/2025' }, 'invalid-date', /yyyy-mm-dd/],
    [{ id: 'ap', text, publishedOn: new Date(0) }, 'invalid-date', /a Date/],
    [{ id: 'ap', text, language: 'EN' }, 'invalid-language', /"EN"; write it as "en"/],
    [{ id: 'ap', text, language: 'ru-RU' }, 'invalid-language', /write it as "ru"/],
    [{ id: 'ap', text, language: 'eng' }, 'invalid-language', /write it as "en"/],
    [{ id: 'ap', text, language: 'russian' }, 'invalid-language', /write it as "ru"/],
    [
      { id: 'ap', text, language: 'uk' },
      'unsupported-language',
      /Ukrainian \(uk\); sverka reads English \(en\) and Russian \(ru\)/,
    ],
    [{ id: 'ap', text, language: 'toString' }, 'invalid-language', /toString/],
    [{ id: 'ap', text, language: 1 }, 'invalid-language', /1/],
    [{ id: 'up', text: 'Президент України заявив, що переговори триватимуть.' }, 'unsupported-language', /Ukrainian/],
    [{ id: 'ap', text: 'Berlin' }, 'invalid-language', /give its language/],
  ])('refuses %j: %s', (input, code, message) => {
    expect(failure(input)).toEqual({ code, message: expect.stringMatching(message) as string })
  })

  test('reads any text with a letter: spans are in order, inside one another and start and end with words', () => {
    const bit = fc.oneof(
      fc.constantFrom(
        '. ',
        '\n',
        '\r\n\r\n',
        'date 2025-08-11 ',
        'Фото: ',
        'г. ',
        '» — ',
        '\uD800',
        '\u0000',
        '\u00AD',
      ),
      fc.constantFrom('Путин', 'the', '5 млн', 'on Sunday', '«', '“', '34', ' ', '\uFEFF'),
      fc.string({ unit: 'binary', maxLength: 5 }),
    )
    fc.assert(
      fc.property(fc.array(bit), fc.constantFrom('en' as const, 'ru' as const), (bits, language) => {
        const report = readReport({ id: 'x', text: `${bits.join('')}a`, language, publishedOn: '2025-08-11' })
        let end = 0
        report.paragraphs.forEach((paragraph, index) => {
          expect(paragraph.index).toBe(index)
          expect(paragraph.span.start).toBeGreaterThanOrEqual(end)
          end = paragraph.span.start
          for (const { span } of paragraph.sentences) {
            expect(span.start).toBeGreaterThanOrEqual(end)
            expect(span.end).toBeGreaterThan(span.start)
            expect(words(report, span)).toBe(words(report, span).trim())
            end = span.end
          }
          expect(paragraph.span.end).toBe(end)
        })
      }),
    )
  })
})
