import { type Framing, lexicon } from '../../languages/en-ru/lexicon'
import { languages } from '../../languages/languages'
import { remember } from '../../languages/remember'
import { findExpressions, type FoundExpression } from '../findExpressions'
import type { Words } from '../match'
import { touches } from './links'
import { placedWords } from './placedWords'
import type { ContradictionRule, FocusedMatch } from './rule'
import { surroundingsMet, telling } from './surroundings'

/** How much of what is said around two opposites must be met. */
const aroundMet = 0.4

/** A looser link than this may be one to the wrong word: признал, `reports`. */
const hardlyMet = 0.6

/** `upheld the sentence` and «отменил приговор»: two ends of one thing, each of which the other side does not have. */
export const opposites: ContradictionRule = (match) => {
  const theirs = polesIn(match.evidence)
  return polesIn(match.claim).flatMap((one) =>
    theirs
      .filter(({ entry }) => entry.concept === one.entry.concept && entry.strength * one.entry.strength < 0)
      .filter((other) => isFree(match, one, other) && isSamePlace(match, one, other))
      .map((other) => ({ ours: one.span, theirs: other.span })),
  )
}

type Pole = FoundExpression<Framing>

/** How many words before a word a negator may deny it. */
const denying = 3

/** Those that nothing near them denies. */
const polesIn = remember((words: Words): readonly Pole[] => {
  const { negators } = languages[words.report.language].contrastWords
  const placed = placedWords(words)
  return findExpressions(words, (first) => lexicon().oppositions(words.report.language, first)).filter(
    ({ first }) => !placed.slice(Math.max(0, first - denying), first).some(({ form }) => negators.has(form)),
  )
})

/** Whether neither is linked to a word other than the opposite: a `largest` that meets «крупнейший» has its like. */
const isFree = ({ claim, linked }: FocusedMatch, ours: Pole, theirs: Pole): boolean =>
  linked.links.every(
    (link) =>
      touches(link.ours, ours) === touches(link.theirs, theirs) ||
      link.strength < hardlyMet ||
      claim.terms.weights[link.ours.first]! < telling, // `to` may meet «до», whatever either says
  )

function isSamePlace(match: FocusedMatch, ours: Pole, theirs: Pole): boolean {
  const met = surroundingsMet(match, ours, theirs)
  return Math.min(met.ours, met.theirs) >= aroundMet
}
