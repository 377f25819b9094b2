import { keptKeys } from './keys'
import type { Terms } from './terms'

/**
 * Two lists of passages without the keys that no passage of the other list has: most of them, as a word may mean a dozen
 * things, of which a translation has one.
 */
export function withSharedKeys(
  ours: readonly Terms[],
  theirs: readonly Terms[],
): readonly [ours: readonly Terms[], theirs: readonly Terms[]] {
  const [our, their] = [marksOf(ours), marksOf(theirs)]
  const keep = (passages: readonly Terms[], marks: Uint8Array): readonly Terms[] =>
    passages.map((passage) => ({
      ...passage,
      keys: keptKeys(passage.keys, (at) => marks[passage.keys.ids[at]!] === 1),
    }))
  return [keep(ours, their), keep(theirs, our)]
}

/** By the ids of keys, whether any of the passages has one. */
function marksOf(passages: readonly Terms[]): Uint8Array {
  const marks = new Uint8Array(passages.reduce((last, { keys: { ids } }) => Math.max(last, ids.at(-1) ?? 0), 0) + 1)
  for (const { keys } of passages) for (let at = 0; at < keys.ids.length; at++) marks[keys.ids[at]!] = 1
  return marks
}
