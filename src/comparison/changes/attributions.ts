import type { Attribution, Report, Span } from '../../types'
import { claimsAt } from '../piecesAt'
import { sharedLength } from '../spans'
import type { Attributions } from './change'

/** Whose word a claim is, by the claim that the library itself finds there, and whose what is said in the other report. */
export const attributionsOf = (claim: Span, report: Report, other: Report): Attributions => ({
  ours: claimsAt(report)(claim)
    .map((found) => ({ found, chars: sharedLength(found.span, claim) }))
    .sort((a, b) => b.chars - a.chars)[0]?.found.attribution,
  theirs: (span) =>
    claimsAt(other)(span).flatMap(({ attribution }): Attribution[] => (attribution ? [attribution] : [])),
})
