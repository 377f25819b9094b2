import { remember } from '../../languages/remember'
import { type Framing, lexicon } from '../../languages/en-ru/lexicon'
import type { WordLink } from '../../similarity/linkWords'
import type { Report } from '../../types'
import { touches } from '../contradictions/links'
import type { Place } from '../contradictions/surroundings'
import { addsEvidence } from '../evidence'
import type { Match, Words } from '../match'
import type { Change, ChangeRule, Told } from './change'
import { findExpressions, type FoundExpression } from '../findExpressions'

/** Words of speech, duty, number and degree: they tell how sure, how many, how much. All others frame what happened. */
const strengths: ReadonlySet<string> = new Set([
  'accuse',
  'admit',
  'ask-demand',
  'believe-verb',
  'certainty-claim',
  'claim-noun',
  'deny',
  'doubt-marker',
  'frequency-claim',
  'obligation',
  'order-verb',
  'promise-verb',
  'prove-verb',
  'quantity',
  'say',
  'size-of-change',
  'warn',
])

/** `must not be settled by force` and «не могут», `claimed` and «сказал», `all` and «большинство». */
export const changedStrength: ChangeRule = (told) => strengthsChangedBy(oneStep, told)

/** `invasion` and «операция», unless the other report's headline or lead has such a word too. */
export const changedFraming: ChangeRule = (told) => framingChangedBy(oneStep, told)

/** Either, between words too far apart to be a translator's choice: not `hurt` and `injured`. */
export const sharplyChanged: ChangeRule = (told) => [
  ...strengthsChangedBy(twoSteps, told),
  ...framingChangedBy(twoSteps, told),
]

const oneStep = 1
const twoSteps = 2

const strengthsChangedBy = (steps: number, told: Told): readonly Change[] =>
  framingsIn(told.claim)
    .filter(({ entry }) => strengths.has(entry.concept))
    .flatMap((ours) => changedBy(steps, told, ours))

const framingChangedBy = (steps: number, told: Told): readonly Change[] =>
  framingsIn(told.claim)
    .filter(({ entry }) => !strengths.has(entry.concept))
    .flatMap((ours) => (isInLead(told, ours.entry) ? [] : changedBy(steps, told, ours)))

type FoundFraming = FoundExpression<Framing>

const framingsIn = remember((words: Words): readonly FoundFraming[] =>
  findExpressions(words, (first) => lexicon().framings(words.report.language, first)),
)

const stepsBetween = (one: Framing, other: Framing): number => Math.abs(one.strength - other.strength)
const isAsStrong = (one: Framing, other: Framing): boolean => stepsBetween(one, other) < oneStep

/** The word that stands in the place of ours, unless the evidence has one as strong. */
function changedBy(steps: number, { evidence }: Told, ours: FoundFraming): readonly Change[] {
  const theirs = evidence.flatMap((match) =>
    framingsIn(match.evidence)
      .filter(({ entry }) => entry.concept === ours.entry.concept)
      .map((framing) => ({ framing, match })),
  )
  if (theirs.some(({ framing }) => isAsStrong(framing.entry, ours.entry))) return []
  return theirs
    .filter(({ framing }) => stepsBetween(framing.entry, ours.entry) >= steps)
    .filter(({ framing, match }) => match.likelihood > addsEvidence && standsFor(match, ours, framing))
    .slice(0, 1)
    .map(({ framing }) => ({ ours: ours.span, theirs: framing.span }))
}

/** Two words as surely linked, and only a step apart, translate each other fairly. */
const translates = 0.8
/** How many words away from two others the words that show them in one place may stand. */
const reach = 4

/** Neither is linked to another word, nor the two as a fair translation; and what stands near ours is met near theirs. */
function standsFor({ linked }: Match, ours: FoundFraming, theirs: FoundFraming): boolean {
  const isFree = linked.links.every((link) => touches(link.ours, ours) === touches(link.theirs, theirs))
  const isOneStep = stepsBetween(ours.entry, theirs.entry) < twoSteps
  const isFair = (link: WordLink) => isOneStep && link.strength >= translates && touches(link.ours, ours)
  const isBeside = (link: WordLink) =>
    !touches(link.ours, ours) && touches(link.ours, widened(ours)) && touches(link.theirs, widened(theirs))
  return isFree && !linked.links.some(isFair) && linked.links.some(isBeside)
}

const widened = ({ first, last }: Place): Place => ({ first: first - reach, last: last + reach })

/** Whether the headline or the lead has a word for it as strong: it is kept for the whole of the report. */
const isInLead = ({ matches }: Told, framing: Framing): boolean =>
  matches.some(
    ({ evidence }) =>
      evidence.span.start < leadEnd(evidence.report) &&
      framingsIn(evidence).some(({ entry }) => entry.concept === framing.concept && isAsStrong(entry, framing)),
  )

const leadEnd = ({ paragraphs }: Report): number => paragraphs.find(({ kind }) => kind === 'body')?.span.end ?? 0
