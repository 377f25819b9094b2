import { isCapital } from '../../languages/isCapital'
import { lemmasOf } from '../../features/lemmasOf'
import { remember } from '../../languages/remember'
import { languages } from '../../languages/languages'
import type { Span } from '../../types'
import type { Words } from '../match'

/** A word of a claim or of its evidence, at its place in `terms.weights`. */
export interface PlacedWord {
  readonly place: number
  readonly span: Span
  /** In lower case, `ё` as `е`. */
  readonly form: string
  readonly lemmas: readonly string[]
  readonly capital: boolean
  /** How much it tells, 0..1. */
  readonly weight: number
  /** The mark right before it, a comma or the like, or a bracket. */
  readonly mark: string
}

/** The words behind the terms, in the order of the text. */
export const placedWords = remember(readPlaced)

function readPlaced({ report, span, terms }: Words): readonly PlacedWord[] {
  const language = languages[report.language]
  let before = span.start
  return terms.weights.map((weight, place) => {
    const word = terms.words[place]!
    const shown = report.text.slice(word.start, word.end)
    const isSecond = terms.words[place - 1]?.start === word.start
    const plain = shown.toLowerCase().replaceAll('ё', 'е').replaceAll('’', "'")
    const form = plain.endsWith("n't") ? (isSecond ? 'not' : plain.slice(0, -3)) : plain.replace(/'s?$/, '')
    const mark = report.text.slice(before, word.start).trim()
    before = word.end
    return {
      place,
      span: word,
      form,
      lemmas: lemmasOf(form, language),
      capital: isCapital(shown),
      weight,
      mark,
    }
  })
}
