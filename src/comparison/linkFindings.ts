import type { Alignment, Claim, Finding, Link, Reason, Report, Span } from '../types'
import { paragraphsAt } from './piecesAt'

/**
 * The alignment with the links that findings show besides: where a claim of one paragraph is included, rephrased or
 * contradicted by a sentence of another, the two share it, however unlike the rest of them is.
 */
export function linkFindings(
  alignment: Alignment,
  [first, second]: readonly [Report, Report],
  claims: ReadonlyMap<string, Claim>,
  findings: readonly Finding[],
): Alignment {
  const links = new Map(alignment.links.map((link) => [link.pair.join(' '), link]))
  for (const finding of findings) {
    const claim = claims.get(finding.claim)
    if (finding.status === 'omitted' || !claim) continue
    const isFirst = claim.report === first.id
    const theirs = paragraphAt(isFirst ? second : first, finding.span)
    const pair = isFirst ? ([claim.paragraph, theirs] as const) : ([theirs, claim.paragraph] as const)
    if (theirs < 0 || links.has(pair.join(' '))) continue
    const shared = finding.reasons.filter((reason) => reason.ours && reason.theirs)
    const reasons = isFirst ? shared : shared.map(mirrored)
    links.set(pair.join(' '), { pair, extent: 'partial', score: finding.score, reasons })
  }
  return { ...alignment, links: [...links.values()].sort(byPair) }
}

const paragraphAt = (report: Report, { start }: Span): number =>
  paragraphsAt(report)({ start, end: start + 1 })[0]?.index ?? -1

const mirrored = ({ rule, ours, theirs }: Reason): Reason => ({
  rule,
  ...(theirs && { ours: theirs }),
  ...(ours && { theirs: ours }),
})

const byPair = (a: Link, b: Link): number => a.pair[0] - b.pair[0] || a.pair[1] - b.pair[1]
