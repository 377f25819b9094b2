const capital = /^\p{Lu}/u

/** Whether a word begins in upper case. */
export const isCapital = (word: string): boolean => capital.test(word)
