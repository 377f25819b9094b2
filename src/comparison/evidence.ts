import { remember } from '../languages/remember'
import type { Matches } from './match'

/** A further sentence as likely as this adds to the evidence. */
export const addsEvidence = 0.12

/** The sentences that state a claim together: the best, its neighbours, and others that may state a part. */
export const evidenceOf = remember(([best, ...others]: Matches): Matches => [
  best,
  ...others.filter(({ place, likelihood }) => likelihood > addsEvidence || Math.abs(place - best.place) <= 1),
])

/** How far each word of the claim is met in any of the sentences, 0..1, by place. */
export const metWords = remember((evidence: Matches): readonly number[] => {
  const met = evidence[0].claim.terms.weights.map(() => 0)
  for (const { linked } of evidence)
    for (let word = 0; word < met.length; word++) met[word] = Math.max(met[word]!, linked.ours[word]!)
  return met
})
