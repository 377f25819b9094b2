import { checkReport, said } from '../checks'
import { extractClaims } from '../claims/extractClaims'
import { SverkaError } from '../errors'
import type { Report } from '../types'

/**
 * Every text that a comparison of these reports may ask a similarity about: their paragraphs, sentences and claims,
 * each once.
 *
 * @throws {@link SverkaError} `invalid-report` for what readReport has not made.
 * @example
 * ```ts
 * textsToEmbed([readReport({ id: 'AP', text: 'The ferry sank. Two people died.' })])
 * //=> ['The ferry sank. Two people died.', 'The ferry sank.', 'Two people died.', 'The ferry sank', 'Two people died']
 * ```
 */
export function textsToEmbed(reports: readonly Report[]): readonly string[] {
  if (!Array.isArray(reports)) {
    throw new SverkaError(
      'invalid-report',
      `The reports are ${said(reports)}; pass a list of what readReport gives back.`,
    )
  }
  return [...new Set(reports.flatMap(textsOf))]
}

function textsOf(report: Report): string[] {
  checkReport(report)
  const spans = [
    ...report.paragraphs.flatMap(({ span, sentences }) => [span, ...sentences.map((sentence) => sentence.span)]),
    ...extractClaims(report).map((claim) => claim.span),
  ]
  return spans.map(({ start, end }) => report.text.slice(start, end))
}
