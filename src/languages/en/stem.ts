/** The endings of nouns, of verbs and of words in -y, undone in this order: parti|e|s, selfi|e|s, blogg|ing. */
const endings = [/(?<=...)s$/, /(?<=...)(?:e|ed|er|ing)$/, /(?<=...)[iy]$/]

/** What the forms of a word that no dictionary knows have in common: hackathon|s, doxx|ed, doxx|ing. */
export function stem(word: string): string {
  const bare = endings.reduce((rest, ending) => rest.replace(ending, ''), word)
  return bare.length > 3 && bare.at(-1) === bare.at(-2) ? bare.slice(0, -1) : bare
}
