import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toCsv, type CsvOptions } from '../../src/formats/index'
import { example } from '../rendering/example'

const read = (csv: string, options: object = {}): Record<string, string>[] => parse(csv, { columns: true, ...options })

/** The fields that quote the reports, in a comparison whose English words are all these. */
const quotedFields = (words: string, options?: CsvOptions): string[] =>
  read(toCsv(example({ en: words }), options), { delimiter: options?.separator ?? ',' }).flatMap((record) => [
    record['words: ap'] ?? '',
    record['claim'] ?? '',
  ])

describe('the table of claims as CSV', () => {
  const records = read(toCsv(example()))

  test('has one record for each row, with what each source does with it and says of it', () => {
    expect(records[1]).toEqual({
      id: 'ap.2',
      claim: 'They spoke for at least an hour',
      source: 'ap',
      paragraph: '1',
      speaker: '',
      'status: ap': 'stated',
      'status: tass': 'rephrased',
      'words: ap': 'They spoke for at least an hour',
      'words: tass': 'Он длился час',
      'score: ap': '',
      'score: tass': '0.90',
    })
    expect(records.map((record) => record['status: tass'])).toEqual(['contradicted', 'rephrased', 'omitted'])
  })

  test('says nothing where a source says nothing', () => {
    expect(records[2]).toMatchObject({ 'status: tass': 'omitted', 'words: tass': '', 'score: tass': '0.70' })
  })

  test('tells whose words a claim is', () => {
    const { claims, ...rest } = example()
    const speaker = { start: 24, end: 29 }
    const spoken = { ...rest, claims: claims.map((claim) => ({ ...claim, attribution: { speaker } })) }
    expect(read(toCsv(spoken))[0]?.speaker).toBe('Orlov')
  })

  test('has only a heading where no claims were found', () => {
    expect(toCsv({ ...example(), table: [] }).split('\r\n')).toHaveLength(2)
  })

  test('ends every record as RFC 4180 has it', () => {
    expect(toCsv(example()).match(/\r\n/g)).toHaveLength(4)
    expect(toCsv(example())).toMatch(/\r\n$/)
    expect(toCsv(example()).replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  test('speaks Russian when told to', () => {
    const [record] = read(toCsv(example(), { locale: 'ru' }))
    expect(record).toMatchObject({ утверждение: 'On Aug. 7 Orlov called Bakirov', 'статус: tass': 'противоречит' })
  })

  test('opens in Excel with a byte order mark, which a reader of CSV passes over', () => {
    const csv = toCsv(example(), { bom: true })
    expect(csv.slice(1)).toBe(toCsv(example()))
    expect(read(csv, { bom: true })).toEqual(records)
  })

  test.each([';', '\t'] as const)('may be parted by %j', (separator) => {
    expect(read(toCsv(example(), { separator }), { delimiter: separator })).toEqual(records)
  })

  test.each<[string, string, object]>([
    ['invalid-options', 'separator', { separator: '|' }],
    ['invalid-language', 'fr', { locale: 'fr' }],
  ])('throws %s for what it cannot write', (code, words, options) => {
    expect(() => toCsv(example(), options)).toThrow(
      expect.objectContaining({ code, message: expect.stringContaining(words) }),
    )
  })

  test('throws for what is no comparison', () => {
    expect(() => toCsv({} as never)).toThrow(expect.objectContaining({ code: 'invalid-comparison' }))
  })
})

describe('odd words', () => {
  test.each(['=HYPERLINK("http://x.example","y")', '+7 900', '-5 degrees', '@home', '  =1', '\t=1', '\nx', '＝1＋1'])(
    'no spreadsheet takes %j for a formula',
    (words) => {
      expect(quotedFields(words)).toEqual(Array(6).fill(`'${words}`))
    },
  )

  test.each(['ap', '=cmd', 'constructor', 'a,"b";c\n', 'status: ap'])(
    'a source called %j has its own fields',
    (enId) => {
      const [record] = read(toCsv(example({ enId })))
      expect(record).toMatchObject({ [`status: ${enId}`]: 'stated', 'status: tass': 'contradicted' })
    },
  )

  test('keeps line breaks, and puts a sign for what no file should hold', () => {
    expect(quotedFields('a\r\nb\0c\uD800d\u001Be')[0]).toBe('a\r\nb�c�d�e')
  })

  test('every text comes back from a strict reader', () => {
    const text = fc.string({
      unit: fc.oneof(
        fc.constantFrom('"', ',', ';', '\t', '\r', '\n', '=', "'", ' '),
        fc.string({ unit: 'grapheme', maxLength: 2 }),
      ),
      minLength: 1,
    })
    fc.assert(
      fc.property(text, fc.constantFrom(',' as const, ';' as const, '\t' as const), (words, separator) => {
        for (const field of quotedFields(words, { separator })) expect([words, `'${words}`]).toContain(field)
      }),
    )
  })
})
