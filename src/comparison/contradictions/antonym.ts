import { lexicon } from '../../languages/en-ru/lexicon'
import { languages } from '../../languages/languages'
import type { LanguageCode } from '../../types'
import type { Words } from '../match'
import { placedWords, type PlacedWord } from './placedWords'
import type { ContradictionRule } from './rule'
import { surroundingsMet, telling } from './surroundings'

/** How much of what is said around two opposites must be met. */
const aroundMet = 0.4

/** A looser link than this may be one to the wrong word: признал, `reports`. */
const hardlyMet = 0.6

/** `after the vote` and «до голосования»: two opposites, each of which the other side does not have. */
export const antonym: ContradictionRule = (match) => {
  const [from, to] = [match.claim.report.language, match.evidence.report.language]
  const ours = withOpposites(unmet(match.claim, match.linked.ours), from, to)
  const theirs = withOpposites(unmet(match.evidence, match.linked.theirs), to, from)
  return ours.flatMap((one) =>
    theirs
      .filter((other) => names(one, other) || names(other, one))
      .filter((other) => {
        const met = surroundingsMet(match, asPlace(one), asPlace(other))
        return Math.min(met.ours, met.theirs) >= aroundMet
      })
      .map((other) => ({ ours: one.span, theirs: other.span })),
  )
}

interface OpposedWord extends PlacedWord {
  readonly opposites: ReadonlySet<string>
}

const withOpposites = (words: readonly PlacedWord[], from: LanguageCode, to: LanguageCode): readonly OpposedWord[] =>
  words.map((word) => ({ ...word, opposites: oppositesOf(word, from, to) }))

/** Whether one word is among the opposites of another. */
const names = ({ opposites }: OpposedWord, { lemmas }: OpposedWord): boolean =>
  lemmas.some((lemma) => opposites.has(lemma))

const asPlace = ({ place }: PlacedWord) => ({ first: place, last: place })

/** Words that tell something, that the other side does not have, and that nothing near them denies. */
function unmet(words: Words, met: Float64Array): readonly PlacedWord[] {
  const { negators, negatives } = languages[words.report.language].contrastWords
  const placed = placedWords(words)
  return placed.filter(
    ({ place, weight, form }) =>
      met[place]! < hardlyMet &&
      weight >= telling &&
      !negators.has(form) &&
      !negatives.has(form) &&
      !placed.slice(Math.max(0, place - denying), place + 2).some((near) => negators.has(near.form)),
  )
}

/** How many words before a word a negator may deny it. */
const denying = 3

/** Only what a word mostly means has an opposite. */
const senses = 3

/** The opposites of a word as far as they can be told in the other report's language: from English into Russian. */
function oppositesOf({ lemmas }: PlacedWord, from: LanguageCode, to: LanguageCode): ReadonlySet<string> {
  const book = lexicon()
  const opposites = lemmas.flatMap((lemma) => book.antonyms(from, lemma))
  if (from === to) return new Set(opposites)
  if (from === 'ru') return new Set()
  return new Set(opposites.flatMap((opposite) => book.translate(opposite).slice(0, senses)))
}
