import type { Meaning } from './meanings'

/** Numbers for keys, the same for all passages that are to be linked. */
export interface Vocabulary {
  readonly idOf: (key: string) => number
  readonly idsOf: (meanings: readonly Meaning[]) => Int32Array
  readonly size: () => number
}

function createVocabulary(): Vocabulary {
  const ids = new Map<string, number>()
  const known = new WeakMap<readonly Meaning[], Int32Array>()
  const idOf = (key: string): number => {
    const id = ids.get(key)
    if (id !== undefined) return id
    ids.set(key, ids.size)
    return ids.size - 1
  }
  const idsOf = (meanings: readonly Meaning[]): Int32Array => {
    const before = known.get(meanings)
    if (before) return before
    const found = Int32Array.from(meanings, ({ key }) => idOf(key))
    known.set(meanings, found)
    return found
  }
  return { idOf, idsOf, size: () => ids.size }
}

const mostKept = 500_000

/** The vocabulary in use; the words of one report stand in the next, so it is started anew only when it has grown large. */
export function vocabulary(): Vocabulary {
  if (inUse.size() > mostKept) inUse = createVocabulary()
  return inUse
}
let inUse = createVocabulary()
