import { power } from '../../exactMath'
import type { Span } from '../../types'
import type { Words } from '../match'
import type { FocusedMatch } from './rule'

/** Words from the first to the last, as places in `terms.weights`. */
export interface Place {
  readonly first: number
  readonly last: number
}

/** The words that a span of the report touches. */
export function placeOf({ terms: { words } }: Words, { start, end }: Span): Place | undefined {
  let first = 0
  while (first < words.length && words[first]!.end <= start) first++
  let last = first
  while (last + 1 < words.length && words[last + 1]!.start < end) last++
  return first < words.length && words[first]!.start < end ? { first, last } : undefined
}

/** How far the words around reach, in words that tell something. */
const reach = 6
/** What each step further away counts for. */
const step = 0.8
/** Articles and particles take no step. */
export const telling = 0.2
/** What a word of the sentence counts for beside the claim. */
const beside = 0.3
/** Languages order words differently: what stands near on one side may stand this far away on the other. */
const otherReach = 9

/**
 * Whether two pieces stand in the same place of one proposition: how much of what is said around each is met around the
 * other, 0..1, the nearer words counting more.
 *
 *     … killed   17   miners on Friday …
 *         │             │         │
 *     … погибли  15  горняков в пятницу …
 */
export function surroundingsMet({ claim, evidence, linked, focus }: FocusedMatch, ours: Place, theirs: Place): Met {
  const near = { ours: distances(claim, ours), theirs: distances(evidence, theirs) }
  const ourMet = new Float64Array(claim.terms.weights.length)
  const theirMet = new Float64Array(evidence.terms.weights.length)
  for (const link of linked.links) {
    const closeness = (distance: Int16Array, { first, last }: Place) =>
      Math.min(...Array.from(distance.subarray(first, last + 1)).map((steps) => (steps < 0 ? otherReach + 1 : steps)))
    if (closeness(near.theirs, link.theirs) <= otherReach)
      ourMet.fill(link.strength, link.ours.first, link.ours.last + 1)
    if (closeness(near.ours, link.ours) <= otherReach)
      theirMet.fill(link.strength, link.theirs.first, link.theirs.last + 1)
  }
  return {
    ours: share(claim, near.ours, ourMet, focus),
    theirs: share(evidence, near.theirs, theirMet, evidence.span),
  }
}

export interface Met {
  readonly ours: number
  readonly theirs: number
}

/** How many telling words each word stands away from a piece; -1 inside it. */
function distances({ terms: { weights } }: Words, { first, last }: Place): Int16Array {
  const found = new Int16Array(weights.length).fill(-1)
  let steps = 0
  for (let at = first - 1; at >= 0; at--) found[at] = weights[at]! >= telling ? steps++ : steps
  steps = 0
  for (let at = last + 1; at < weights.length; at++) found[at] = weights[at]! >= telling ? steps++ : steps
  return found
}

function share({ terms: { weights, words } }: Words, distance: Int16Array, met: Float64Array, focus: Span): number {
  let all = 0
  let sum = 0
  weights.forEach((weight, at) => {
    const steps = distance[at]!
    if (steps < 0 || steps >= reach) return
    const isBeside = words[at]!.end <= focus.start || words[at]!.start >= focus.end
    const counts = weight * power(step, steps) * (isBeside ? beside : 1)
    all += counts
    sum += counts * met[at]!
  })
  return all > 0 ? sum / all : 0
}
