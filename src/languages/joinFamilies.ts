/**
 * Gives each word of the tables the key of its family: what lines that share a word connect. A line of one word says
 * that the word has no family but its own, whatever the rules of derivation think.
 *
 * ```text
 * решать; решить                         решать, решить, решение, решимость
 * решение; решить; решимость        →    советский
 * советский
 * ```
 */
export function joinFamilies(lines: Iterable<readonly string[]>): ReadonlyMap<string, string> {
  const families = new Map<string, string[]>()
  for (const line of lines) {
    const joined = [...new Set(line.flatMap((word) => families.get(word) ?? [word]))]
    for (const word of joined) families.set(word, joined)
  }
  return new Map([...families].map(([word, [key = word]]) => [word, key]))
}
