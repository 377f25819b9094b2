import type { LanguageCode } from 'sverka'

/** One report as it stands in the page, perhaps unfinished. */
export interface Draft {
  /** How to call its source; '' while nobody has named it. */
  readonly name: string
  readonly text: string
  /** `yyyy-mm-dd`, or '' where the day is not known. */
  readonly publishedOn: string
  /** '' leaves it to be told by the text. */
  readonly language: LanguageCode | ''
}

export const emptyDraft: Draft = { name: '', text: '', publishedOn: '', language: '' }

/** How many reports the page compares at once. */
export const fewest = 2
export const most = 6

/** What a report is called while nobody has named it. */
export const letterOf = (place: number): string => String.fromCharCode('A'.charCodeAt(0) + place)
