import { undoEndings } from './endings'
import type { Endings } from './endings'
import type { Dictionary } from './language'

/** государственность → государственный → государство: more steps than a word has suffixes. */
const mostSteps = 6

/** Goes from a word to the one it is derived from as long as the dictionary knows that one, or until a table names the family. */
export function deriveFamily(lemma: string, derivations: Endings, dictionary: Dictionary): string {
  let word = lemma
  for (let step = 0; step < mostSteps; step += 1) {
    const listed = dictionary.family?.(word)
    if (listed !== undefined) return listed
    const base = baseOf(word, derivations, dictionary)
    if (base === undefined) return word
    word = base
  }
  return word
}

/** Families of shorter words stand in the tables: too many words begin so by chance, as `lotion` does with `lot`. */
const shortestBase = 4

function baseOf(word: string, derivations: Endings, dictionary: Dictionary): string | undefined {
  let base: string | undefined
  undoEndings(word, derivations, (candidate) => {
    if (base === undefined && candidate.length >= shortestBase && candidate !== word && dictionary.has(candidate))
      base = candidate
  })
  return base
}
