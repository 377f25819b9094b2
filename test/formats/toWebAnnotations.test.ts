import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toWebAnnotations, type AnnotatedPart } from '../../src/formats/index'
import type { Comparison } from '../../src/types'
import { readSource } from '../helpers/sources'
import { example } from '../rendering/example'
import { expandJsonLd } from './expandJsonLd'

const ajv = new Ajv2020({ formats: { uri: (text: string) => URL.canParse(text) } })
const isAnnotation = ajv.compile(JSON.parse(readSource('test/formats/webAnnotation.schema.json')))

/** The words that a part's position selects, as the standard has it: by code points. */
function selected(text: string, { selector }: AnnotatedPart): string {
  const { start, end } = selector![0]
  return [...text].slice(start, end).join('')
}

describe('findings as web annotations', () => {
  const comparison = example()
  const [ap, tass] = comparison.reports
  const annotations = toWebAnnotations(comparison)

  test('there is one for each finding, on the words of the claim', () => {
    expect(annotations.map(({ body: [status] }) => status.value)).toEqual(
      comparison.findings.map(({ status }) => status),
    )
    expect(annotations[0]!.target.selector).toEqual([
      { type: 'TextPositionSelector', start: 14, end: 44 },
      {
        type: 'TextQuoteSelector',
        exact: 'On Aug. 7 Orlov called Bakirov',
        prefix: 'Leaders talk\n\n',
        suffix: '. They spoke for at least an hou',
      },
    ])
  })

  test('the bodies hold the status, the reasons in words, and the words of the other report', () => {
    const [status, why, evidence] = annotations[0]!.body
    expect(status).toEqual({ type: 'TextualBody', purpose: 'tagging', value: 'contradicted' })
    expect(why).toMatchObject({ purpose: 'commenting', language: 'en', value: expect.stringContaining('“Aug. 7”') })
    expect(evidence).toMatchObject({ purpose: 'linking', source: 'urn:sverka:report:tass' })
    expect(evidence.selector?.[1].exact).toBe('8 августа состоялся разговор')
  })

  test('an omission links the whole of the other report', () => {
    expect(annotations[2]!.body[2]).toEqual({
      type: 'SpecificResource',
      purpose: 'linking',
      source: 'urn:sverka:report:tass',
    })
  })

  test('the reasons are told in Russian when asked', () => {
    expect(toWebAnnotations(comparison, { locale: 'ru' })[0]!.body[1]).toMatchObject({
      language: 'ru',
      value: expect.stringContaining('«Aug. 7»'),
    })
  })

  test('the address of a report is its name, unless two share it or it is none', () => {
    const sources = (...urls: (string | undefined)[]) =>
      toWebAnnotations({
        ...comparison,
        reports: [ap!, tass!].map((report, i) => ({ ...report, ...(urls[i] !== undefined && { url: urls[i] }) })),
      })[0]!
        .body.flatMap((body) => ('source' in body ? [body.source] : []))
        .concat(annotations[0]!.target.source)
    expect(sources(undefined, 'https://tass.example/новости/1')[0]).toBe('https://tass.example/новости/1')
    expect(sources('https://a.example', 'https://a.example')[0]).toBe('urn:sverka:report:tass')
    expect(sources(undefined, 'javascript:alert(1)')[0]).toBe('urn:sverka:report:tass')
  })

  test('they follow the data model, and nothing of them is lost on a JSON-LD processor', async () => {
    for (const annotation of annotations) {
      isAnnotation(annotation)
      expect(isAnnotation.errors).toBeNull()
    }
    const expanded = await expandJsonLd(annotations)
    expect(expanded.map((node) => node['@type'])).toEqual(annotations.map(() => ['http://www.w3.org/ns/oa#Annotation']))
    expect(new Set(expanded.map((node) => node['@id'])).size).toBe(annotations.length)
  })

  test('the schema finds faults', () => {
    const { target, ...rest } = annotations[0]!
    expect(isAnnotation(rest)).toBe(false)
    expect(isAnnotation({ ...rest, target: { ...target, source: 'no address' } })).toBe(false)
    expect(
      isAnnotation({ ...rest, target: { ...target, selector: [{ type: 'TextPositionSelector', start: -1, end: 2 }] } }),
    ).toBe(false)
  })
})

describe('positions are counted in code points', () => {
  test('an emoji before the claim is one character, not two', () => {
    const en = 'Leaders 😀😀 talk\n\nOn Aug. 7 Orlov called Bakirov. They spoke for at least an hour. Trade grew by 5%.'
    const { target } = toWebAnnotations(example({ en }))[0]!
    expect(target.selector?.[0]).toMatchObject({ start: 17, end: 47 })
    expect(selected(en, target)).toBe('On Aug. 7 Orlov called Bakirov')
  })

  test('whatever the text, a position selects what the quotation says, with what stands beside it', () => {
    const text = fc.array(fc.constantFrom('a', 'ж', '😀', '𝔄', '\uD800', '\uDC00', '\0', '\n', '"', '<'), {
      minLength: 1,
      maxLength: 120,
    })
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (letters, from, length) => {
        const en = letters.join('')
        // Two halves that happen to meet are one character.
        const points = [...en]
        const start = from % points.length
        const end = start + (length % (points.length - start))
        const units = (count: number) => points.slice(0, count).join('').length
        const { claims, ...rest } = example({ en })
        const [first] = claims
        const moved = { ...rest, claims: [{ ...first!, span: { start: units(start), end: units(end) } }] }
        const written = JSON.parse(JSON.stringify(toWebAnnotations(moved)))[0]
        const asFile = new TextDecoder().decode(new TextEncoder().encode(en))
        const { exact, prefix, suffix } = written.target.selector[1]
        expect(selected(asFile, written.target)).toBe(exact)
        expect(asFile).toContain(prefix + exact + suffix)
        expect(isAnnotation(written)).toBe(true)
      }),
    )
  })
})

test('odd names make addresses that differ', () => {
  const sourceOf = (enId: string) => toWebAnnotations(example({ enId }))[0]!.target.source
  const names = ['a b', 'a:b', 'a/b', 'a%20b', '<a>', '"a"', 'тасс', 'constructor', 'a\0', '😀']
  const sources = names.map(sourceOf)
  expect(sources.filter((source) => !URL.canParse(source))).toEqual([])
  expect(new Set(sources).size).toBe(names.length)
  expect(sourceOf('a\uD800')).toBe('urn:sverka:report:a%EF%BF%BD')
})

test('what points nowhere is left out', () => {
  const { findings, ...rest } = example()
  const lost: Comparison = {
    ...rest,
    findings: [
      { ...findings[0]!, claim: 'nobody.1' },
      { ...findings[1]!, report: 'nobody' },
    ],
  }
  expect(toWebAnnotations(lost)).toEqual([])
})
