import { extractClaims } from '../../claims/extractClaims'
import type { Attribution, Claim, Report, Span } from '../../types'
import type { Attributions } from './change'

const known = new WeakMap<Report, readonly Claim[]>()

function claimsOf(report: Report): readonly Claim[] {
  const found = known.get(report)
  if (found) return found
  const claims = extractClaims(report)
  known.set(report, claims)
  return claims
}

const shared = (one: Span, other: Span): number => Math.min(one.end, other.end) - Math.max(one.start, other.start)

/** Whose word a claim is, by the claim that the library itself finds there, and whose what is said in the other report. */
export const attributionsOf = (claim: Span, report: Report, other: Report): Attributions => ({
  ours: claimsOf(report)
    .map((found) => ({ found, chars: shared(found.span, claim) }))
    .filter(({ chars }) => chars > 0)
    .sort((a, b) => b.chars - a.chars)[0]?.found.attribution,
  theirs: (span) =>
    claimsOf(other).flatMap(({ span: own, attribution }): Attribution[] =>
      attribution && shared(own, span) > 0 ? [attribution] : [],
    ),
})
