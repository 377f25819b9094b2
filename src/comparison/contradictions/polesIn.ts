import { type Framing, lexicon } from '../../languages/en-ru/lexicon'
import { languages } from '../../languages/languages'
import { remember } from '../../languages/remember'
import { findExpressions, type FoundExpression } from '../findExpressions'
import type { Words } from '../match'
import { placedWords } from './placedWords'

/** A word that has an opposite, or several things that it excludes. */
export type Pole = FoundExpression<Framing>

/** How many words before a word a negator may deny it. */
const denying = 3

/** Those that nothing near them denies, and that are no part of an age: 34-летний. */
export const polesIn = remember((words: Words): readonly Pole[] => {
  const { negators } = languages[words.report.language].contrastWords
  const placed = placedWords(words)
  return findExpressions(words, (first) => lexicon().oppositions(words.report.language, first)).filter(
    ({ first, entry }) =>
      entry.strength !== 0 &&
      placed[first]!.mark !== '-' &&
      !placed.slice(Math.max(0, first - denying), first).some(({ form }) => negators.has(form)),
  )
})
