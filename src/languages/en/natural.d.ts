/** The package types all of itself, by way of Node's types; this is the one function that is taken from it. */
declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  const porter: { stem(word: string): string }
  export default porter
}
