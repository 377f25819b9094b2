const mostKept = 5000
const longestKept = 50

/**
 * The same function of a word, which keeps what it found: a report's paragraphs repeat their words. What is kept is bounded
 * and never seen from outside.
 */
export function remembered<T>(find: (word: string) => T): (word: string) => T {
  const kept = new Map<string, T>()
  return (word) => {
    const known = kept.get(word)
    if (known !== undefined) return known
    const found = find(word)
    if (kept.size >= mostKept) kept.clear()
    if (word.length <= longestKept) kept.set(word, found)
    return found
  }
}
