import { lexicon } from '../../languages/en-ru/lexicon'
import type { ContrastWords } from '../../languages/language'
import { languages } from '../../languages/languages'
import type { WordLink } from '../../similarity/linkWords'
import type { Match, Words } from '../match'
import { spanOf, touches } from './links'
import { placedWords, type PlacedWord } from './placedWords'
import type { ContradictionRule, Evidence, FocusedMatch } from './rule'
import { surroundingsMet, telling } from './surroundings'
import { turnedEvidence, turnedMatch } from './turned'

/** `has not agreed` and «согласился»; nothing on the other side may be negative in any way. */
export const reversedPolarity: ContradictionRule = (match) => [
  ...deniedHere(match),
  ...deniedHere(turnedMatch(match)).map(turnedEvidence),
]

/** How surely the negated word must be met, and what is said around it. */
const surelyMet = 0.6
const aroundMet = 0.3

/** The claim denies what the evidence says. */
const deniedHere = (match: FocusedMatch): readonly Evidence[] =>
  negationsIn(match.claim).flatMap((negation) => {
    const link = linkOf(match, negation)
    if (!link || !isMetAround(match, link) || isNegative(match, link)) return []
    const ours = { start: negation.negator.span.start, end: negation.negated.span.end }
    return [{ ours, theirs: spanOf(match.evidence, link.theirs) }]
  })

/** A negator and the word it negates. */
interface Negation {
  readonly negator: PlacedWord
  readonly negated: PlacedWord
}

const isSureKind = ({ kind, strength }: WordLink): boolean => kind !== 'family' && strength >= surelyMet

/** The link of what is negated; one that takes in the negator (не спать, stay up) says that nothing is. */
function linkOf({ linked, evidence }: Match, { negator, negated }: Negation): WordLink | undefined {
  const link = linked.links.find(({ ours }) => touches(ours, { first: negated.place, last: negated.place }))
  if (!link || !isSureKind(link) || touches(link.ours, { first: negator.place, last: negator.place })) return undefined
  const tells = evidence.terms.weights
    .slice(link.theirs.first, link.theirs.last + 1)
    .some((weight) => weight >= telling)
  return tells ? link : undefined
}

function isMetAround(match: FocusedMatch, { ours, theirs }: WordLink): boolean {
  const met = surroundingsMet(match, ours, theirs)
  return Math.min(met.ours, met.theirs) >= aroundMet
}

/** What is negated stands at most so many words after the negator. */
const longestReach = 3

function negationsIn(words: Words): readonly Negation[] {
  const { contrastWords } = languages[words.report.language]
  const placed = placedWords(words)
  return placed.flatMap((negator, at) => {
    if (!contrastWords.negators.has(negator.form) || isHarmless(placed, at, contrastWords)) return []
    const following = placed.slice(at + 1, at + 1 + longestReach)
    const end = following.findIndex(({ mark }) => /[,.;:!?—–()«»“”"]/.test(mark))
    const negated = (end < 0 ? following : following.slice(0, end)).find(
      ({ weight, form }) => weight >= telling && !contrastWords.light.has(form),
    )
    return negated && !/^\d/.test(negated.form) ? [{ negator, negated }] : []
  })
}

const isHarmless = (placed: readonly PlacedWord[], at: number, { harmless }: ContrastWords): boolean =>
  harmless.some((phrase) =>
    phrase.some((_, step) => phrase.every((form, next) => placed[at - step + next]?.form === form)),
  )

/** A word linked this surely is a translation, whatever it is made of: immediately, «немедленно». */
const translated = 0.9

/** Whether the evidence denies anything, by a word of its own, or right beside the link by a part of one. */
function isNegative({ evidence, linked }: Match, { theirs }: WordLink): boolean {
  const { contrastWords } = languages[evidence.report.language]
  const beside = { first: theirs.first - 1, last: theirs.last + 1 }
  return placedWords(evidence).some(
    (word) =>
      contrastWords.negators.has(word.form) ||
      [word.form, ...word.lemmas].some((lemma) => contrastWords.negatives.has(lemma)) ||
      (touches(beside, { first: word.place, last: word.place }) &&
        linked.theirs[word.place]! < translated &&
        hasNegativePart(word, evidence)),
  )
}

function hasNegativePart({ form, lemmas }: PlacedWord, { report: { language } }: Words): boolean {
  const { prefixes, suffixes } = languages[language].contrastWords
  const dictionary = lexicon().dictionaries[language]
  return (
    suffixes.some((suffix) => form.endsWith(suffix)) ||
    lemmas.some((lemma) =>
      prefixes.some((prefix) => lemma.startsWith(prefix) && dictionary.has(lemma.slice(prefix.length))),
    )
  )
}
