import { languages } from '../../languages/languages'
import type { Words } from '../match'
import { touches } from './links'
import { placedWords } from './placedWords'
import type { Pole } from './polesIn'
import type { FocusedMatch } from './rule'
import { type Place, surroundingsMet, telling } from './surroundings'

/** Whether two words that exclude each other are said of one thing, so much of what is said around them being met. */
export function areOfOneThing(match: FocusedMatch, ours: Pole, theirs: Pole, aroundMet: number): boolean {
  const met = surroundingsMet(match, ours, theirs)
  return Math.min(met.ours, met.theirs) >= aroundMet && (conditions[ours.entry.concept] ?? always)(match, ours, theirs)
}

type Condition = (match: FocusedMatch, ours: Place, theirs: Place) => boolean

const always: Condition = () => true

/** How many words away a word may stand that goes with another. */
const near = 4

/** `before the vote` and «после голосования»: what comes next is one thing. «Перед нападением» comes before another one. */
const haveOneObject: Condition = ({ claim, evidence, linked }, ours, theirs) => {
  const [one, other] = [wordsAfter(claim, ours), wordsAfter(evidence, theirs)]
  const [ourFirst, theirFirst] = [one[0], other[0]]
  if (!ourFirst || !theirFirst) return true
  const isAmong = (term: Place, words: readonly Place[]) => words.some((word) => touches(term, word))
  return linked.links.every(
    (link) =>
      (!touches(link.ours, ourFirst) || isAmong(link.theirs, other)) &&
      (!touches(link.theirs, theirFirst) || isAmong(link.ours, one)),
  )
}

/** `arrived in Tbilisi` and «вылетел из Тбилиси»: the same place comes first. */
const haveOneStop: Condition = ({ claim, evidence, linked }, ours, theirs) => {
  const [[one], [other]] = [wordsAfter(claim, ours), wordsAfter(evidence, theirs)]
  return (
    one !== undefined &&
    other !== undefined &&
    linked.links.some((link) => touches(link.ours, one) && touches(link.theirs, other))
  )
}

/** `Dunav beat Morava` and «„Морава“ уступила „Дунаю“»: who stands before the one stands behind the other. */
const areNotTurned: Condition = ({ linked }, ours, theirs) => {
  const beside = linked.links.filter((link) => isNear(link.ours, ours) && isNear(link.theirs, theirs))
  const goesBack = (link: { ours: Place; theirs: Place }) =>
    link.ours.first < ours.first && link.theirs.first > theirs.first
  const comesForward = (link: { ours: Place; theirs: Place }) =>
    link.ours.first > ours.first && link.theirs.first < theirs.first
  return !beside.some(goesBack) || !beside.some(comesForward)
}

/** `because of fog` and «из-за ошибки диспетчера» tell causes; `in fog` and «ошибка диспетчера» need not. */
const areCauses: Condition = ({ claim, evidence }, ours, theirs) => isCause(claim, ours) && isCause(evidence, theirs)

function isCause(words: Words, { first, last }: Place): boolean {
  const { causes } = languages[words.report.language].contrastWords
  const placed = placedWords(words)
  return placed
    .slice(Math.max(0, first - near), last + near)
    .some(
      ({ form, lemmas, mark, place }) =>
        causes.has(mark === '-' ? `${placed[place - 1]!.form}-${form}` : form) ||
        lemmas.some((lemma) => causes.has(lemma)),
    )
}

/** What some axes ask for besides. */
const conditions: Readonly<Record<string, Condition>> = {
  arrival: haveOneStop,
  'before-after': haveOneObject,
  cause: areCauses,
  'east-west': haveOneObject,
  goal: areNotTurned,
  height: haveOneObject,
  'north-south': haveOneObject,
  'success-result': areNotTurned,
  trade: areNotTurned,
  'trade-flow': areNotTurned,
}

function wordsAfter(words: Words, { last }: Place): Place[] {
  const next = placedWords(words).slice(last + 1, last + 1 + near)
  const end = next.findIndex(({ mark }) => mark !== '')
  return (end < 0 ? next : next.slice(0, end))
    .filter(({ weight }) => weight >= telling)
    .map(({ place }) => ({ first: place, last: place }))
}

const isNear = (one: Place, { first, last }: Place): boolean => one.last >= first - near && one.first <= last + near
