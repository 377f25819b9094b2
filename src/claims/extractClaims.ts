import { checkReport } from '../checks'
import { languages } from '../languages/languages'
import type { Anchor, Claim, Report, Span } from '../types'
import { attribute } from './attribution'
import { draftClaims } from './draftClaims'

/**
 * The propositions a report makes, in the order of its text, each with whose word it is.
 *
 * @throws {@link SverkaError} `invalid-report` for what readReport has not made.
 * @example
 * ```ts
 * const report = readReport({ id: 'a', text: 'The dam burst on Friday, and two villages were flooded.' })
 * extractClaims(report).length //=> 2
 * ```
 */
export function extractClaims(report: Report): readonly Claim[] {
  checkReport(report)
  const language = languages[report.language]
  const sentences = draftClaims(report, language)
  const attributions = attribute(sentences, language)
  const drafts = sentences.flatMap(({ drafts, paragraph, anchors }) =>
    drafts.map((draft) => ({ draft, paragraph, anchors: anchorsIn(anchors, draft.span) })),
  )
  const digits = Math.max(2, String(drafts.length).length)
  return drafts.map(({ draft, paragraph, anchors }, index) => {
    const attribution = attributions.get(draft)
    return {
      id: `${report.id}.${String(index + 1).padStart(digits, '0')}`,
      report: report.id,
      paragraph,
      span: draft.span,
      anchors,
      ...(attribution && { attribution }),
    }
  })
}

function anchorsIn(anchors: readonly Anchor[], span: Span): Anchor[] {
  return anchors.filter((anchor) => anchor.span.start >= span.start && anchor.span.start < span.end)
}
