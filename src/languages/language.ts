import type { LanguageCode } from '../types'

/** What the rules of form may ask the dictionary. Words are in lower case, ё as е. */
export interface Dictionary {
  /** Whether a word is a headword. */
  has(lemma: string): boolean
  /** The lemmas of a form that no rule yields: людей → человек, went → go. Empty for all others. */
  irregular(form: string): readonly string[]
  /** The key of the family that the tables put a word in. */
  family?(lemma: string): string | undefined
}

export interface Morphology {
  /** The dictionary forms a word form may belong to, likeliest first, never empty: where the dictionary knows none, a stem that all forms of the word share. */
  lemmas(form: string, dictionary: Dictionary): readonly string[]
  /** A key shared by the words of one root and meaning: государственность, государственный → государство. */
  family(lemma: string, dictionary: Dictionary): string
}

/**
 * What the stages need to know of a language. `en` and `ru` fill it; no stage asks which of the two it has.
 * Each part is a file of its own in src/languages/en and src/languages/ru, and its shape stands here.
 */
export interface Language {
  readonly code: LanguageCode
  /** The language's English name, for messages. */
  readonly name: string
  readonly sentenceWords: SentenceWords
  readonly morphology: Morphology
}

/** What tells the dot of an abbreviation from the end of a sentence. Entries in lower case stand for any case. */
export interface SentenceWords {
  /** `Mr.`, «им.»: the dot never ends a sentence. */
  readonly titles: ReadonlySet<string>
  /** `Aug.`, «ст.»: nor does it before a number. */
  readonly beforeNumbers: ReadonlySet<string>
  /** `Inc.`, «обл.»: it does only before one of the `openers`. */
  readonly inNames: ReadonlySet<string>
  /** `Sept.`, «г.»: it does unless the sentence has only said when. */
  readonly beforeNews: ReadonlySet<string>
  /** Words that open a sentence more often than they are part of a name. */
  readonly openers: ReadonlySet<string>
  /** `p.m.`: what may follow is a zone or a day. */
  readonly clockWords: ReadonlySet<string>
  /** `"Why?" Trump asked`: what may follow the speaker's name. */
  readonly speechVerbs: ReadonlySet<string>
}
