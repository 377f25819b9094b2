const mostKept = 5000
const longestKept = 50

/**
 * The same function of a word, which keeps what it found: a report's paragraphs repeat their words. What is kept is bounded
 * and never seen from outside.
 */
export function remembered<T>(find: (word: string) => T): (word: string) => T {
  let kept = new Map<string, T>()
  // Words that were asked for before the last ones, lest common words be forgotten with the rare.
  let older = new Map<string, T>()
  return (word) => {
    const known = kept.get(word)
    if (known !== undefined) return known
    const found = older.get(word) ?? find(word)
    if (kept.size >= mostKept) {
      older = kept
      kept = new Map()
    }
    if (word.length <= longestKept) kept.set(word, found)
    return found
  }
}
