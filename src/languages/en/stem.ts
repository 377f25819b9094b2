import porter from 'natural/lib/natural/stemmers/porter_stemmer.js'

/** Porter's patterns look at such a word as often as it has letters; no English word is so long. */
const longestWord = 40

/** What the forms of a word that no dictionary knows have in common: hackathon|s, dox|xed, dox|xing. */
export function stem(word: string): string {
  if (word.length > longestWord) return word
  const bare = porter.stem(word)
  return bare.length > 3 && bare.at(-1) === bare.at(-2) ? bare.slice(0, -1) : bare
}
