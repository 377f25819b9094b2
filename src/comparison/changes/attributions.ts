import { claimsOf } from '../../claims/claimsOf'
import type { Attribution, Report, Span } from '../../types'
import type { Attributions } from './change'

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
