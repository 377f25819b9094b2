import { languages } from '../../languages/languages'
import { remember } from '../../languages/remember'
import { infinitiveBy } from './infinitiveBy'
import { touches } from './links'
import { placedWords, type PlacedWord } from './placedWords'
import type { ContradictionRule, Evidence, FocusedMatch } from './rule'
import { surroundingsMet } from './surroundings'
import { turnedEvidence, turnedMatch } from './turned'
import type { Words } from '../match'

/** `plans to apply` and «уже подала»: what is still to be done, and what is done. */
export const doneAlready: ContradictionRule = (match) => [
  ...intendedHere(match),
  ...intendedHere(turnedMatch(match)).map(turnedEvidence),
]

/** How surely the verb must be met, and what is said around it. */
const surelyMet = 0.7
const aroundMet = 0.3
/** `has already been applied for` */
const alreadyReach = 2

const intendedHere = (match: FocusedMatch): readonly Evidence[] =>
  intentionsIn(match.claim).flatMap(({ verb, intended }) => {
    const link = match.linked.links.find(({ ours }) => touches(ours, { first: intended.place, last: intended.place }))
    if (!link || link.strength < surelyMet || !isDone(match.evidence, link.theirs.first)) return []
    const met = surroundingsMet(match, link.ours, link.theirs)
    if (Math.min(met.ours, met.theirs) < aroundMet) return []
    const [one, other] = [verb.span, intended.span]
    const ours = { start: Math.min(one.start, other.start), end: Math.max(one.end, other.end) }
    return [{ ours, theirs: link.theirs.span }]
  })

interface Intention {
  readonly verb: PlacedWord
  readonly intended: PlacedWord
}

const intentionsIn = remember((words: Words): readonly Intention[] => {
  const { contrastWords } = languages[words.report.language]
  const placed = placedWords(words)
  return placed.flatMap((verb, at) => {
    if (!verb.lemmas.some((lemma) => contrastWords.intentions.has(lemma))) return []
    const intended = infinitiveBy(placed, at, contrastWords)
    return intended ? [{ verb, intended }] : []
  })
})

/** Whether `already` stands right before a verb that is no infinitive. */
function isDone(words: Words, at: number): boolean {
  const { already, isInfinitive } = languages[words.report.language].contrastWords
  const placed = placedWords(words)
  return (
    !isInfinitive(placed[at]!.form, placed[at - 1]?.form) &&
    placed.slice(Math.max(0, at - alreadyReach), at).some(({ form }) => already.has(form))
  )
}
