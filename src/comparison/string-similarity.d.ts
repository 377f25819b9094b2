/** The package comes without types; this is the one function that is taken from it. */
declare module 'string-similarity' {
  /** The share of letter pairs that two strings have in common, spaces aside (Dice's coefficient). */
  export function compareTwoStrings(first: string, second: string): number
}
