import type { Terms } from './terms'

/** What an unmet word costs a stretch, as a share of what it tells. */
const gapCost = 0.4

/** The most that a stretch of words met on the other side tells, unmet words between them set against it (Kadane). */
export function stretch({ weights }: Terms, met: Float64Array): number {
  let best = 0
  let current = 0
  for (let at = 0; at < weights.length; at++) {
    current = Math.max(0, current) + weights[at]! * (met[at]! - gapCost)
    best = Math.max(best, current)
  }
  return best
}
