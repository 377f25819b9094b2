/** What the forms of a word that no dictionary knows have in common: hackathon|s, doxx|ed, doxx|ing. */
export function stem(word: string): string {
  return word.replace(/(?<=...)(?:ies|es|ed|ing|e|s|y)$/, '')
}
