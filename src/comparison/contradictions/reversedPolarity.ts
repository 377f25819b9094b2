import { lexicon } from '../../languages/en-ru/lexicon'
import type { ContrastWords } from '../../languages/language'
import { languages } from '../../languages/languages'
import { remember } from '../../languages/remember'
import type { WordLink } from '../../similarity/linkWords'
import type { Match, Words } from '../match'
import { touches } from './links'
import { infinitiveBy } from './infinitiveBy'
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
/** What is refused is named in so many words that less around it is enough, as long as one side says little else. */
const refusedMet = 0.8
const aroundRefusal = 0.4

/** The claim denies what the evidence says. */
const deniedHere = (match: FocusedMatch): readonly Evidence[] =>
  negationsIn(match.claim).flatMap((negation) => {
    const link = linkOf(match, negation)
    if (!link || !isMetAround(match, link, negation) || isNegative(match, link)) return []
    const [one, other] = [negation.negator.span, negation.negated.span]
    const ours = { start: Math.min(one.start, other.start), end: Math.max(one.end, other.end) }
    return [{ ours, theirs: link.theirs.span }]
  })

/** A negator and the word it negates. */
interface Negation {
  readonly negator: PlacedWord
  readonly negated: PlacedWord
  readonly isRefused?: boolean
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

function isMetAround(match: FocusedMatch, { ours, theirs, strength }: WordLink, { isRefused }: Negation): boolean {
  const met = surroundingsMet(match, ours, theirs)
  const [less, more] = [Math.min(met.ours, met.theirs), Math.max(met.ours, met.theirs)]
  return less >= aroundMet || (isRefused === true && strength >= refusedMet && more >= aroundRefusal)
}

/** What is negated stands at most so many words after the negator. */
const longestReach = 3

const negationsIn = remember((words: Words): readonly Negation[] => {
  const { contrastWords } = languages[words.report.language]
  const placed = placedWords(words)
  return placed.flatMap((word, at) => {
    if (isRefusal(word, contrastWords)) return refusedIn(placed, at, contrastWords)
    if (!contrastWords.negators.has(word.form) || isHarmless(placed, at, contrastWords)) return []
    const negated = afterward(placed, at, contrastWords)
    const isAbsence = [word, negated].some((found) => found && contrastWords.absences.has(found.form))
    const absent = isAbsence ? openingWord(placed, at) : negated
    return absent ? [{ negator: word, negated: absent }] : []
  })
})

function afterward(placed: readonly PlacedWord[], at: number, { light }: ContrastWords): PlacedWord | undefined {
  const following = placed.slice(at + 1, at + 1 + longestReach)
  const end = following.findIndex(({ mark }) => /[,.;:!?—–()«»“”"]/.test(mark))
  const negated = (end < 0 ? following : following.slice(0, end)).find(
    ({ weight, form }) => weight >= telling && !light.has(form),
  )
  return negated && !/^\d/.test(negated.form) ? negated : undefined
}

/** «Смертей, связанных с прививкой, не зафиксировано»: what there is none of opens the sentence. */
const openingWord = (placed: readonly PlacedWord[], at: number): PlacedWord | undefined =>
  placed.slice(0, Math.min(at, 2)).find(({ weight }) => weight >= telling)

const isRefusal = ({ lemmas }: PlacedWord, { refusals }: ContrastWords): boolean =>
  lemmas.some((lemma) => refusals.has(lemma))

/** `refused to congratulate`, «поздравлять он отказался»; `did not refuse` refuses nothing. */
function refusedIn(placed: readonly PlacedWord[], at: number, contrastWords: ContrastWords): Negation[] {
  const before = placed.slice(Math.max(0, at - longestReach), at)
  if (before.some(({ form }) => contrastWords.negators.has(form))) return []
  const negated = infinitiveBy(placed, at, contrastWords)
  return negated ? [{ negator: placed[at]!, negated, isRefused: true }] : []
}

/** `has never been so high` is the highest: how far from the negator it is compared. */
const comparedReach = 5

const isHarmless = (placed: readonly PlacedWord[], at: number, { harmless, comparing }: ContrastWords): boolean =>
  placed.slice(Math.max(0, at - comparedReach), at + comparedReach).some(({ form }) => comparing.has(form)) ||
  harmless.some((phrase) =>
    phrase.some((_, step) => phrase.every((form, next) => placed[at - step + next]?.form === form)),
  )

/** A word linked this surely is a translation, whatever it is made of: immediately, «немедленно». */
const translated = 0.9

/** Whether the evidence denies anything, by a word of its own, or right beside the link by a part of one. */
function isNegative({ evidence, linked }: Match, { theirs }: WordLink): boolean {
  const { contrastWords } = languages[evidence.report.language]
  const beside = { first: theirs.first - 1, last: theirs.last + 1 }
  const placed = placedWords(evidence)
  return placed.some(
    (word) =>
      contrastWords.negators.has(word.form) ||
      ([word.form, ...word.lemmas].some((lemma) => contrastWords.negatives.has(lemma)) &&
        !isTurned(placed, theirs.last, word.place, contrastWords)) ||
      (touches(beside, { first: word.place, last: word.place }) &&
        linked.theirs[word.place]! < translated &&
        hasNegativePart(word, evidence)),
  )
}

/** «сирена сработала, но лишь тогда»: what a word like `but` after the link brings denies nothing before it. */
function isTurned(placed: readonly PlacedWord[], from: number, to: number, { turns }: ContrastWords): boolean {
  const between = placed.slice(from + 1, Math.max(from + 1, to + 1))
  return between.some(({ mark, form }) => mark === ',' && turns.has(form))
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
