import type { Dictionary } from './language'

/** вице-президента: where a word with a hyphen is unknown, the lemmas of what follows its last hyphen, then of what comes before. */
export function lemmasOfParts(word: string, knownLemmas: (part: string) => readonly string[]): readonly string[] {
  const hyphen = word.lastIndexOf('-')
  return hyphen < 0 ? [] : [...new Set([...knownLemmas(word.slice(hyphen + 1)), ...knownLemmas(word.slice(0, hyphen))])]
}

/** A stem that happens to be a word of its own gets a hyphen, lest an unknown `several` be taken for `sever`. */
export const stemKey = (stem: string, dictionary: Dictionary): string => (dictionary.has(stem) ? `${stem}-` : stem)
