import { log } from '../exactMath'
import { type Terms, weighed } from './terms'

/** How much of a word's weight hangs on the passages at hand: one that stands in all of them loses this share. */
const localShare = 0.6

/** Lowers the weight of words that many of the passages share, as the event's names do: inverse frequency among the passages. */
export function weighedAmong(passages: readonly Terms[]): readonly Terms[] {
  const counts = new Map<number, number>()
  for (const { wordKeys } of passages) for (const key of new Set(wordKeys)) counts.set(key, (counts.get(key) ?? 0) + 1)
  const commonest = log(passages.length)
  if (commonest === 0) return passages
  return passages.map((passage) =>
    weighed(
      passage,
      passage.weights.map(
        (weight, at) => weight * (1 - (localShare * log(counts.get(passage.wordKeys[at]!)!)) / commonest),
      ),
    ),
  )
}
