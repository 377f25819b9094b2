import { checkedLocale, type RenderOptions } from '../rendering/checkedLocale'
import { explainReasons } from '../rendering/explain'
import { lookUp } from '../rendering/lookup'
import type { Comparison, LanguageCode, Report, Span, Status } from '../types'
import { countCodePoints } from './countCodePoints'
import { reportIri, urn, wellFormed } from './iris'

/**
 * One finding in the shape of the W3C Web Annotation Data Model: on the words of the claim, what another report does
 * with it.
 *
 * @example
 * ```ts
 * import { toWebAnnotations, type WebAnnotation } from 'sverka/formats'
 *
 * const statusOf = ({ body: [tag] }: WebAnnotation) => tag.value
 * toWebAnnotations(comparison).map(statusOf)[0] //=> comparison.findings[0]?.status
 * ```
 */
export interface WebAnnotation {
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld'
  /** `urn:sverka:finding:`, the id of the claim and that of the other report. */
  readonly id: string
  readonly type: 'Annotation'
  readonly motivation: 'assessing'
  /** The status as a tag, the reasons in words, and the words of the other report or, where it has none, the report. */
  readonly body: readonly [
    { readonly type: 'TextualBody'; readonly purpose: 'tagging'; readonly value: Status },
    {
      readonly type: 'TextualBody'
      readonly purpose: 'commenting'
      readonly format: 'text/plain'
      readonly language: LanguageCode
      readonly value: string
    },
    AnnotatedPart & { readonly purpose: 'linking' },
  ]
  /** The claim, in the report that makes it. */
  readonly target: AnnotatedPart
}

/**
 * A part of a report, told by where it stands and by what it says; the whole report where it has no selector.
 *
 * @example
 * ```ts
 * import { toWebAnnotations, type AnnotatedPart } from 'sverka/formats'
 *
 * const wordsOf = ({ selector }: AnnotatedPart) => selector?.[1].exact
 * toWebAnnotations(comparison).map(({ target }) => wordsOf(target))[0] //=> 'Ferry sinks off Tunisia'
 * ```
 */
export interface AnnotatedPart {
  readonly type: 'SpecificResource'
  /** The address of the report where it alone has it, else `urn:sverka:report:` and its id. */
  readonly source: string
  readonly selector?: readonly [
    {
      readonly type: 'TextPositionSelector'
      /** In code points, as the standard counts, not in UTF-16 as spans do. */
      readonly start: number
      /** The first code point after it. */
      readonly end: number
    },
    {
      readonly type: 'TextQuoteSelector'
      readonly exact: string
      /** Up to 32 characters before it. */
      readonly prefix: string
      /** Up to 32 characters after it. */
      readonly suffix: string
    },
  ]
}

/** So many characters before and after tell which of several places with the same words is meant. */
const contextLength = 32

/**
 * Writes every finding as a W3C Web Annotation: the target is the claim where it stands, the bodies are the status, the
 * reasons in words and the words of the other report that show it. `JSON.stringify` makes JSON-LD of the list.
 *
 * Positions are counted in code points of `report.text`, as the standard wants it; where the source is a web page, they
 * do not fit its HTML, and the quotation has to be looked for. Halves of characters become `�`. The score has no place
 * in the model and is left out.
 *
 * @example
 * ```ts
 * import { toWebAnnotations } from 'sverka/formats'
 *
 * const [annotation] = toWebAnnotations(comparison)
 * annotation?.target.source //=> 'urn:sverka:report:AP'
 * annotation?.target.selector?.[0] //=> { type: 'TextPositionSelector', start: 0, end: 23 }
 * ```
 *
 * @throws {@link SverkaError} `invalid-comparison` for what compareReports has not made, `invalid-language` for a
 * locale other than `en` and `ru`.
 */
export function toWebAnnotations(comparison: Comparison, options: RenderOptions = {}): readonly WebAnnotation[] {
  const locale = checkedLocale(comparison, options)
  const { claims, reports } = lookUp(comparison)
  const partsOf = new Map(
    comparison.reports.map((report) => [report.id, partWriter(report, reportIri(report, comparison.reports))]),
  )
  return comparison.findings.flatMap((finding): WebAnnotation[] => {
    const claim = claims.get(finding.claim)
    const target = claim && partsOf.get(claim.report)?.(claim.span)
    const evidence = partsOf.get(finding.report)?.(finding.status === 'omitted' ? undefined : finding.span)
    if (!target || !evidence) return []
    const why = explainReasons(finding, reports.get(claim.report), reports.get(finding.report), locale)
    return [
      {
        '@context': 'http://www.w3.org/ns/anno.jsonld',
        id: urn('finding', claim.id, finding.report),
        type: 'Annotation',
        motivation: 'assessing',
        body: [
          { type: 'TextualBody', purpose: 'tagging', value: finding.status },
          {
            type: 'TextualBody',
            purpose: 'commenting',
            format: 'text/plain',
            language: locale,
            value: wellFormed(why),
          },
          { ...evidence, purpose: 'linking' },
        ],
        target,
      },
    ]
  })
}

function partWriter({ text }: Report, source: string): (span?: Span) => AnnotatedPart {
  const pointsBefore = countCodePoints(text)
  return (span) => ({
    type: 'SpecificResource',
    source,
    ...(span && {
      selector: [
        { type: 'TextPositionSelector', start: pointsBefore(span.start), end: pointsBefore(span.end) },
        { type: 'TextQuoteSelector', ...quoteInContext(text, span) },
      ],
    }),
  })
}

function quoteInContext(text: string, { start, end }: Span): { exact: string; prefix: string; suffix: string } {
  // A character is two units at most, and a half of one at the far end is cut off with what is too much.
  const before = [...text.slice(Math.max(0, start - 2 * contextLength), start)].slice(-contextLength)
  const after = [...text.slice(end, end + 2 * contextLength)].slice(0, contextLength)
  return {
    exact: wellFormed(text.slice(start, end)),
    prefix: wellFormed(before.join('')),
    suffix: wellFormed(after.join('')),
  }
}
