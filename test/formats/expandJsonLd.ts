import jsonld from 'jsonld'

const oa = 'http://www.w3.org/ns/oa#'
const pointer = (term: string) => ({ '@id': oa + term, '@type': '@id' })
const motivation = (term: string) => ({ '@id': oa + term, '@type': '@vocab' })

/** What the contexts that sverka names say of the terms it uses, so that no test asks the network. */
const contexts: Readonly<Record<string, object>> = {
  'http://www.w3.org/ns/anno.jsonld': {
    id: '@id',
    type: '@type',
    ...Object.fromEntries(
      ['Annotation', 'TextualBody', 'SpecificResource', 'TextPositionSelector', 'TextQuoteSelector'].map((term) => [
        term,
        oa + term,
      ]),
    ),
    ...Object.fromEntries(['assessing', 'commenting', 'linking', 'tagging'].map((term) => [term, oa + term])),
    body: pointer('hasBody'),
    target: pointer('hasTarget'),
    source: pointer('hasSource'),
    selector: pointer('hasSelector'),
    motivation: motivation('motivatedBy'),
    purpose: motivation('hasPurpose'),
    value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
    format: 'http://purl.org/dc/elements/1.1/format',
    language: 'http://purl.org/dc/elements/1.1/language',
    start: { '@id': `${oa}start`, '@type': 'http://www.w3.org/2001/XMLSchema#nonNegativeInteger' },
    end: { '@id': `${oa}end`, '@type': 'http://www.w3.org/2001/XMLSchema#nonNegativeInteger' },
    exact: `${oa}exact`,
    prefix: `${oa}prefix`,
    suffix: `${oa}suffix`,
  },
  'https://schema.org': {
    '@vocab': 'http://schema.org/',
    url: { '@id': 'http://schema.org/url', '@type': '@id' },
    sameAs: { '@id': 'http://schema.org/sameAs', '@type': '@id' },
  },
}

/** A node of expanded JSON-LD: every name an IRI, every value in a list. */
export interface ExpandedNode {
  readonly '@id'?: string
  readonly '@type'?: readonly string[]
}
export type ExpandedValue = ExpandedNode | { readonly '@value': unknown }

/** What a JSON-LD processor makes of a document; it throws where a name would be lost or an address is relative. */
export async function expandJsonLd(document: object): Promise<readonly ExpandedNode[]> {
  const expanded = await jsonld.expand(JSON.parse(JSON.stringify(document)), {
    safe: true,
    documentLoader: (url) =>
      contexts[url]
        ? Promise.resolve({ documentUrl: url, document: { '@context': contexts[url] } })
        : Promise.reject(new Error(`asked the network for ${url}`)),
  } as Parameters<typeof jsonld.expand>[1])
  return expanded as unknown as readonly ExpandedNode[]
}
