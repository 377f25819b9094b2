import { checkedLocale, type RenderOptions } from '../rendering/checkedLocale'
import { explainReasons } from '../rendering/explain'
import { lookUp, quote } from '../rendering/lookup'
import type { Lookup } from '../rendering/lookup'
import type { Claim, Comparison, Finding, LanguageCode, Report, Span, Status } from '../types'
import { reportIri, urn, wellFormed } from './iris'

/**
 * Names a node of the graph, or points at one.
 *
 * @example
 * ```ts
 * import { toJsonLd, type JsonLdReference } from 'sverka/formats'
 *
 * const nodes: readonly JsonLdReference[] = toJsonLd(comparison)['@graph']
 * nodes[0]?.['@id'] //=> 'urn:sverka:report:AP'
 * ```
 */
export interface JsonLdReference {
  /** `urn:sverka:report:`, `urn:sverka:claim:` or `urn:sverka:finding:` and ids; of a report, its address if it alone has it. */
  readonly '@id': string
}

/**
 * A comparison in the words of schema.org.
 *
 * @example
 * ```ts
 * import { toJsonLd, type JsonLdDocument } from 'sverka/formats'
 *
 * const typesIn = (document: JsonLdDocument) => [...new Set(document['@graph'].map((node) => node['@type']))]
 * typesIn(toJsonLd(comparison)) //=> ['NewsArticle', 'Claim', 'ClaimReview']
 * ```
 */
export interface JsonLdDocument {
  readonly '@context': 'https://schema.org'
  /** The reports, the claims and the findings, each in the order of the comparison. */
  readonly '@graph': readonly JsonLdNode[]
}

/**
 * A report, a claim or a finding, told apart by `@type`.
 *
 * @example
 * ```ts
 * import { toJsonLd, type JsonLdNode } from 'sverka/formats'
 *
 * const wordsOf = (node: JsonLdNode) => (node['@type'] === 'Claim' ? [node.text] : [])
 * toJsonLd(comparison)['@graph'].flatMap(wordsOf)[0] //=> 'Ferry sinks off Tunisia'
 * ```
 */
export type JsonLdNode =
  | (JsonLdReference & {
      readonly '@type': 'NewsArticle'
      /** The id of the report. */
      readonly name: string
      readonly inLanguage: LanguageCode
      readonly headline?: string
      readonly url?: string
      /** `yyyy-mm-dd` */
      readonly datePublished?: string
      readonly publisher?: { readonly '@type': 'Organization'; readonly name: string }
    })
  | (JsonLdReference & {
      readonly '@type': 'Claim'
      readonly text: string
      readonly inLanguage: LanguageCode
      /** The report that makes it, then those that include it. */
      readonly appearance: readonly JsonLdReference[]
      /** Whose word it is, as the report calls them; whether that is a person is not known. */
      readonly creditText?: string
      /** The first claim of the same row of the table, where that is another one. */
      readonly sameAs?: string
    })
  | (JsonLdReference & {
      readonly '@type': 'ClaimReview'
      readonly claimReviewed: string
      readonly itemReviewed: JsonLdReference
      /** The report that the claim was held against. */
      readonly about: JsonLdReference
      readonly keywords: Status
      /** The reasons in words. */
      readonly reviewBody: string
      /** Of `reviewBody`. */
      readonly inLanguage: LanguageCode
      /** The words there that show it; absent where the claim is omitted. */
      readonly citation?: {
        readonly '@type': 'Quotation'
        readonly text: string
        readonly inLanguage: LanguageCode
        readonly isPartOf: JsonLdReference
      }
    })

/**
 * Writes a comparison as JSON-LD in the words of schema.org: each report is a `NewsArticle`, each claim a `Claim` that
 * appears in the reports which state or include it, each finding a `ClaimReview` whose keyword is the status.
 *
 * There is no `reviewRating` and no `author`: sverka tells what reports say, not what is true, and whoever publishes a
 * review as a check of facts has to rate and sign it. Scores are left out, lest they be taken for ratings. Halves of
 * characters become `�`.
 *
 * @example
 * ```ts
 * import { toJsonLd } from 'sverka/formats'
 *
 * const { '@graph': nodes } = toJsonLd(comparison)
 * nodes[0] //=> { '@type': 'NewsArticle', '@id': 'urn:sverka:report:AP', name: 'AP', inLanguage: 'en', datePublished: '2025-11-02' }
 * nodes.length === comparison.reports.length + comparison.claims.length + comparison.findings.length //=> true
 * ```
 *
 * @throws {@link SverkaError} `invalid-comparison` for what compareReports has not made, `invalid-language` for a
 * locale other than `en` and `ru`.
 */
export function toJsonLd(comparison: Comparison, options: RenderOptions = {}): JsonLdDocument {
  const locale = checkedLocale(comparison, options)
  const { reports, claims, findings, table } = comparison
  const lookup = lookUp(comparison)
  const iris = new Map(reports.map((report) => [report.id, reportIri(report, reports)]))
  const firstOfRow = new Map(table.flatMap((row) => row.claims.map((id) => [id, row.claims[0]])))
  const writing: Writing = { lookup, locale, iris, firstOfRow }
  return {
    '@context': 'https://schema.org',
    '@graph': [
      ...reports.map((report) => article(report, writing)),
      ...claims.flatMap((each) => claim(each, writing)),
      ...findings.flatMap((each) => review(each, writing)),
    ],
  }
}

interface Writing {
  readonly lookup: Lookup
  readonly locale: LanguageCode
  /** Of the reports, by their ids. */
  readonly iris: ReadonlyMap<string, string>
  /** By the id of any claim of the row. */
  readonly firstOfRow: ReadonlyMap<string, string | undefined>
}

function article({ id, language, title, url, publishedOn, source }: Report, writing: Writing): JsonLdNode {
  return {
    '@type': 'NewsArticle',
    ...reference(id, writing),
    name: wellFormed(id),
    inLanguage: language,
    ...(title !== undefined && { headline: wellFormed(title) }),
    ...(url !== undefined && { url: wellFormed(url) }),
    ...(publishedOn !== undefined && { datePublished: publishedOn }),
    ...(source !== undefined && { publisher: { '@type': 'Organization', name: wellFormed(source) } }),
  }
}

function claim({ id, span, report: reportId, attribution }: Claim, writing: Writing): JsonLdNode[] {
  const report = writing.lookup.reports.get(reportId)
  if (!report) return []
  const first = writing.firstOfRow.get(id) ?? id
  const including = (writing.lookup.findings.get(id) ?? []).filter(({ status }) => status === 'included')
  return [
    {
      '@type': 'Claim',
      '@id': urn('claim', id),
      text: words(report, span),
      inLanguage: report.language,
      appearance: [reportId, ...including.map((finding) => finding.report)].map((each) => reference(each, writing)),
      ...(attribution?.speaker && { creditText: words(report, attribution.speaker) }),
      ...(first !== id && { sameAs: urn('claim', first) }),
    },
  ]
}

function review(finding: Finding, writing: Writing): JsonLdNode[] {
  const { lookup, locale } = writing
  const claim = lookup.claims.get(finding.claim)
  const [ours, theirs] = [lookup.reports.get(claim?.report ?? ''), lookup.reports.get(finding.report)]
  if (!claim || !ours || !theirs) return []
  return [
    {
      '@type': 'ClaimReview',
      '@id': urn('finding', claim.id, theirs.id),
      claimReviewed: words(ours, claim.span),
      itemReviewed: { '@id': urn('claim', claim.id) },
      about: reference(theirs.id, writing),
      keywords: finding.status,
      reviewBody: wellFormed(explainReasons(finding, ours, theirs, locale)),
      inLanguage: locale,
      ...(finding.status !== 'omitted' && {
        citation: {
          '@type': 'Quotation',
          text: words(theirs, finding.span),
          inLanguage: theirs.language,
          isPartOf: reference(theirs.id, writing),
        },
      }),
    },
  ]
}

function reference(report: string, { iris }: Writing): JsonLdReference {
  return { '@id': iris.get(report) ?? urn('report', report) }
}

function words(report: Report, span: Span): string {
  return wellFormed(quote(report, span))
}
