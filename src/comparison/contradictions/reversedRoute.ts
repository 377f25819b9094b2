import { languages } from '../../languages/languages'
import type { Span } from '../../types'
import type { Words } from '../match'
import { placedWords } from './placedWords'
import type { ContradictionRule } from './rule'
import type { Place } from './surroundings'

/** How surely both ends must be met. */
const surelyMet = 0.6
/** How many words apart they may stand. */
const apart = 6

/** `from Kazan to Ufa` and «из Уфы в Казань», `from 12 to 8` and «с 8 до 12». */
export const reversedRoute: ContradictionRule = ({ claim, evidence, linked }) => {
  const links = linked.links.filter(({ strength }) => strength >= surelyMet)
  const turned = (ours: End, theirs: End) =>
    links.filter((link) => isEnd(claim, link.ours, ours) && isEnd(evidence, link.theirs, theirs))
  const origins = turned('origin', 'direction')
  if (origins.length === 0 || goesBack(claim) || goesBack(evidence)) return []
  const goals = turned('direction', 'origin')
  return origins.flatMap((origin) =>
    goals
      .filter((goal) => areClose(origin.ours, goal.ours) && areClose(origin.theirs, goal.theirs))
      .map((goal) => ({
        ours: stretch(origin.ours.span, goal.ours.span),
        theirs: stretch(origin.theirs.span, goal.theirs.span),
      })),
  )
}

type End = 'origin' | 'direction'

/** How far before a word the preposition may stand that says where it is: `from` the main square. */
const reach = 3

/** Whether the nearest preposition before a word says that something comes from it, or goes there. */
function isEnd(words: Words, { first }: Place, end: End): boolean {
  const { relations, roles } = languages[words.report.language].contrastWords
  const placed = placedWords(words)
  for (let at = first - 1; at >= Math.max(0, first - reach); at--) {
    if (placed[at + 1]!.mark !== '') return false
    const found = relations.get(placed[at]!.form)
    if (found) return found.includes(end)
    if (roles.attached.has(placed[at]!.form)) return false
  }
  return false
}

/** `there and back`, «и обратно»: both ways are told. */
function goesBack(words: Words): boolean {
  const { returning } = languages[words.report.language].contrastWords
  return placedWords(words).some(({ form, lemmas: [lemma = form] }) => returning.has(form) || returning.has(lemma))
}

const areClose = (one: Place, other: Place): boolean =>
  Math.max(one.first, other.first) - Math.min(one.last, other.last) <= apart

const stretch = (one: Span, other: Span): Span => ({
  start: Math.min(one.start, other.start),
  end: Math.max(one.end, other.end),
})
