import { remember } from '../../languages/remember'
import { lexicon } from '../../languages/en-ru/lexicon'
import { languages } from '../../languages/languages'
import type { Approximation, NumberAnchor, Span } from '../../types'
import { touches } from '../contradictions/links'
import { placedWords, type PlacedWord } from '../contradictions/placedWords'
import { type Place, telling } from '../contradictions/surroundings'
import { turnedMatch } from '../contradictions/turned'
import type { Match, Words } from '../match'
import { overlap } from '../spans'
import type { Change, ChangeRule, Told } from './change'
import { findExpressions } from '../findExpressions'

/** `could be signed` and «будет подписан», `at least 12` and «12». */
export const hedgeDropped: ChangeRule = (told) => [
  ...figuresHedged(told, (ours, theirs) => isHedged(ours) && theirs.approximation === 'exact'),
  ...hedgesIn(told.claim)
    .filter((hedge) => told.evidence.some((match) => isSaid(hedge, match)))
    .filter((hedge) => !told.evidence.some((match) => isKept(hedge, match)))
    .map(({ span }) => ({ ours: span })),
]

/** `the rest are intact` and «остальные, предположительно, целы», «12» and `at least 12`. */
export const hedgeAdded: ChangeRule = (told) => [
  ...figuresHedged(told, (ours, theirs) => isHedged(theirs) && ours.approximation === 'exact'),
  ...told.evidence.slice(0, 1).flatMap((best) => {
    const turned = turnedMatch({ ...best, focus: best.claim.span })
    return hedgesIn(turned.claim)
      .filter((hedge) => isSaid(hedge, turned) && !isKept(hedge, turned))
      .map(({ span }) => ({ theirs: span }))
  }),
]

/** `about 500` is a fair way to put 500. `over three years` may as well be within them. */
const isHedged = ({ approximation, unit }: NumberAnchor): boolean =>
  bounds.has(approximation) && !(approximation === 'over' && durations.has(unit ?? ''))

const bounds: ReadonlySet<Approximation> = new Set<Approximation>(['nearly', 'over', 'at-least', 'at-most'])
const durations: ReadonlySet<string> = new Set(['second', 'minute', 'hour', 'day', 'week', 'month', 'year'])

const figuresHedged = (
  { figures }: Told,
  isChanged: (ours: NumberAnchor, theirs: NumberAnchor) => boolean,
): readonly Change[] =>
  figures.flatMap((figure) => {
    if (figure.agreement !== 'fits') return []
    const { ours, theirs } = figure
    return ours.value === theirs.value && isChanged(ours, theirs) ? [{ ours: ours.span, theirs: theirs.span }] : []
  })

interface Hedge extends Place {
  readonly span: Span
  /** The telling words right after it, which it makes less sure. */
  readonly hedged: readonly PlacedWord[]
}

/** A hedge makes less sure so many telling words after it. */
const reach = 3

/** Those before a figure or in a date are read with it; `could not` and «не может» are no hedges. */
const hedgesIn = remember((words: Words): readonly Hedge[] => {
  const { negators } = languages[words.report.language].contrastWords
  const found = findExpressions(words, (first) => lexicon().hedges(words.report.language, first))
  const placed = found.length > 0 ? placedWords(words) : []
  return found.flatMap(({ span, first, last }) => {
    const isRead = words.anchors.some((anchor) => anchor.kind !== 'quotation' && overlap(anchor.span, span))
    const isDenied = [placed[first - 1], placed[last + 1]].some((beside) => beside && negators.has(beside.form))
    const hedged = clauseFrom(placed, last + 1).filter(({ weight }) => weight >= telling)
    return isRead || isDenied ? [] : [{ span, first, last, hedged: hedged.slice(0, reach) }]
  })
})

/** The words up to the end of a clause: a comma may as well close the hedge. */
function clauseFrom(placed: readonly PlacedWord[], from: number): readonly PlacedWord[] {
  const end = placed.findIndex(({ mark, place }) => place >= from && /[.;:!?—–()]/.test(mark))
  return placed.slice(from, end < 0 ? undefined : end)
}

/** Whether the other side says what is hedged. */
const isSaid = ({ hedged }: Hedge, { linked }: Match): boolean => hedged.some(({ place }) => linked.ours[place]! > 0)

/** Whether it hedges that too, or has the very word. */
function isKept(hedge: Hedge, { evidence, linked }: Match): boolean {
  const theirs = hedgesIn(evidence)
  return linked.links.some(
    (link) =>
      touches(link.ours, hedge) ||
      (hedge.hedged.some(({ place }) => touches(link.ours, { first: place, last: place })) &&
        theirs.some(({ hedged }) => hedged.some(({ place }) => touches(link.theirs, { first: place, last: place })))),
  )
}
