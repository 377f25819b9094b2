import type { Dictionary } from '../language'

/** A key shared by the English words of one root and meaning; see {@link Morphology}. */
export function family(lemma: string, dictionary: Dictionary): string {
  return dictionary.family?.(lemma) ?? lemma
}
