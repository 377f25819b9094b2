import { extractClaims } from '../claims/extractClaims'
import { SverkaError } from '../errors'
import type { Report } from '../types'

/**
 * Every text that a comparison of these reports may ask a similarity about: their paragraphs, sentences and claims,
 * each once.
 *
 * @example
 * ```ts
 * textsToEmbed([readReport({ id: 'AP', text: 'The ferry sank. Two people died.' })])
 * //=> ['The ferry sank. Two people died.', 'The ferry sank.', 'Two people died.']
 * ```
 */
export function textsToEmbed(reports: readonly Report[]): readonly string[] {
  return [...new Set(reports.flatMap(textsOf))]
}

function textsOf(report: Report): string[] {
  const { id, text, paragraphs } = report as Partial<Report>
  if (text === undefined || paragraphs === undefined) {
    throw new SverkaError('invalid-report', `Report "${String(id)}" has not been read; hand it to readReport first.`)
  }
  const spans = [
    ...paragraphs.flatMap(({ span, sentences }) => [span, ...sentences.map((sentence) => sentence.span)]),
    ...extractClaims(report).map((claim) => claim.span),
  ]
  return spans.map(({ start, end }) => text.slice(start, end))
}
