import type { Match } from './match'

/** A further sentence as likely as this adds to the evidence. */
export const addsEvidence = 0.12

/** The sentences that state a claim together: the best, its neighbours, and others that may state a part. */
export function evidenceOf(matches: readonly Match[]): readonly Match[] {
  const [best] = matches
  if (!best) return []
  return matches.filter(({ place, likelihood }) => likelihood > addsEvidence || Math.abs(place - best.place) <= 1)
}

/** How far each word of the claim is met in any of the sentences, 0..1, by place. */
export function metWords(evidence: readonly Match[]): readonly number[] {
  const [best] = evidence
  if (!best) return []
  return best.claim.terms.weights.map((_, word) => Math.max(...evidence.map(({ linked }) => linked.ours[word]!)))
}
