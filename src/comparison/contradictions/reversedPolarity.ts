import { languages } from '../../languages/languages'
import type { PolarityWords } from '../../languages/language'
import type { Match, Words } from '../match'
import { placedWords, type PlacedWord } from './placedWords'
import type { ContradictionRule } from './rule'
import { surroundingsMet } from './surroundings'

/** A negator and the word it negates. */
interface Negation {
  readonly negator: PlacedWord
  readonly negated: PlacedWord
}

/** `has not agreed` and «согласился». */
export const reversedPolarity: ContradictionRule = (match) => {
  const ours = negationsIn(match.claim)
  const theirs = negationsIn(match.evidence)
  return unanswered(match, ours, theirs) ?? undefined
}

function unanswered(match: Match, ours: readonly Negation[], theirs: readonly Negation[]) {
  if (ours.length > 0 && !isNegative(match.evidence)) {
    for (const { negator, negated } of ours) {
      const link = match.linked.links.find(
        (one) => one.ours.first <= negated.place && negated.place <= one.ours.last && one.strength > 0.5,
      )
      if (!link || ours.length > 1) continue
      const met = surroundingsMet(match, link.ours, link.theirs)
      if (Math.min(met.ours, met.theirs) > 0.3)
        return {
          ours: { start: negator.span.start, end: negated.span.end },
          theirs: {
            start: match.evidence.span.start + link.theirs.span.start,
            end: match.evidence.span.start + link.theirs.span.end,
          },
        }
    }
  }
  if (theirs.length > 0 && !isNegative(match.claim)) {
    for (const { negator, negated } of theirs) {
      const link = match.linked.links.find(
        (one) => one.theirs.first <= negated.place && negated.place <= one.theirs.last && one.strength > 0.5,
      )
      if (!link) continue
      const met = surroundingsMet(match, link.ours, link.theirs)
      if (Math.min(met.ours, met.theirs) > 0.3)
        return {
          ours: {
            start: match.claim.span.start + link.ours.span.start,
            end: match.claim.span.start + link.ours.span.end,
          },
          theirs: { start: negator.span.start, end: negated.span.end },
        }
    }
  }
  return undefined
}

const telling = 0.2
const longestReach = 3

function negationsIn(words: Words): readonly Negation[] {
  const { polarityWords } = languages[words.report.language]
  const placed = placedWords(words)
  return placed.flatMap((negator, at) => {
    if (!isNegator(negator, polarityWords) || isHarmless(placed, at, polarityWords)) return []
    const negated = placed
      .slice(at + 1, at + 1 + longestReach)
      .find(({ weight, form }) => weight >= telling && !polarityWords.negators.has(form))
    return negated ? [{ negator, negated }] : []
  })
}

const isNegator = ({ form, lemmas }: PlacedWord, { negators }: PolarityWords): boolean =>
  negators.has(form) || lemmas.some((lemma) => negators.has(lemma))

const isHarmless = (placed: readonly PlacedWord[], at: number, { harmless }: PolarityWords): boolean =>
  harmless.some((phrase) =>
    phrase.some((_, step) => phrase.every((form, next) => placed[at - step + next]?.form === form)),
  )

/** Whether a passage denies anything, by a word of its own or by a part of one. */
function isNegative(words: Words): boolean {
  const { polarityWords } = languages[words.report.language]
  return placedWords(words).some(
    (word) =>
      isNegator(word, polarityWords) ||
      polarityWords.negatives.has(word.form) ||
      word.lemmas.some((lemma) => polarityWords.negatives.has(lemma)),
  )
}
