import { datesAgree } from '../features/datesAgree'
import { numbersAgree } from '../features/numbersAgree'
import { coverageOf } from '../similarity/terms'
import type { Anchor } from '../types'
import type { Match } from './match'

/** What speaks for and against each status, as numbers; `weighStatus` knows what each is worth. */
export interface Signals {
  /** The log-odds that the best sentence states the claim. */
  readonly likelihood: number
  /** The share of the claim that its best sentences cover together. */
  readonly coverage: number
  /** What the covered words tell. */
  readonly covered: number
  /** What the most telling word that is not covered tells. */
  readonly mostTellingUncovered: number
  /** The share of the best sentence that the claim covers. */
  readonly reverse: number
  /** How likely the claim's own sentence has a counterpart at all. */
  readonly counterpart: number
  readonly figuresKept: number
  readonly figuresMissing: number
  readonly figuresLoose: number
  readonly datesMissing: number
  readonly quotes: number
  readonly words: number
}

/** A further sentence as likely as this adds to the evidence. */
const addsEvidence = 0.12

/** The sentences that state a claim together: the best, its neighbours, and others that may state a part. */
export function evidenceOf(matches: readonly Match[]): readonly Match[] {
  const [best] = matches
  if (!best) return []
  return matches.filter(({ place, likelihood }) => likelihood > addsEvidence || Math.abs(place - best.place) <= 1)
}

/** Reads the signals from the sentences that may state a claim, likeliest first; `counterpart` comes from the alignment. */
export function readSignals(matches: readonly [Match, ...Match[]], counterpart: number): Signals {
  const [best] = matches
  const { terms, anchors } = best.claim
  const evidence = evidenceOf(matches)
  const covered = terms.weights.map((_, word) => Math.max(...evidence.map(({ linked }) => linked.ours[word]!)))
  const figures = countFigures(
    anchors,
    evidence.flatMap(({ evidence: { anchors: theirs } }) => theirs),
  )
  return {
    likelihood: Math.log(best.likelihood / (1 - best.likelihood)),
    coverage: coverageOf(terms, covered),
    covered: terms.total * coverageOf(terms, covered),
    mostTellingUncovered: Math.max(0, ...terms.weights.map((weight, word) => weight * (1 - covered[word]!))),
    reverse: coverageOf(best.evidence.terms, best.linked.theirs),
    counterpart,
    ...figures,
    datesMissing: missingDates(anchors, matches),
    quotes: anchors.some(({ kind }) => kind === 'quotation') ? 1 : 0,
    words: terms.words.length,
  }
}

function countFigures(ours: readonly Anchor[], theirs: readonly Anchor[]) {
  const counts = { figuresKept: 0, figuresMissing: 0, figuresLoose: 0 }
  const numbers = theirs.filter((anchor) => anchor.kind === 'number')
  for (const anchor of ours) {
    if (anchor.kind !== 'number') continue
    const found = new Set(numbers.map((number) => numbersAgree(anchor, number)))
    if (found.has('equal') || found.has('fits')) counts.figuresKept++
    else counts.figuresMissing++
    if (!found.has('equal') && !found.has('fits') && found.has('loose')) counts.figuresLoose++
  }
  return counts
}

/** Dates that the other report tells nowhere: it need not repeat the day in every sentence. */
function missingDates(ours: readonly Anchor[], matches: readonly Match[]): number {
  const theirs = matches.flatMap(({ evidence }) => evidence.anchors).filter((anchor) => anchor.kind === 'date')
  return ours.filter(
    (anchor) =>
      anchor.kind === 'date' && !theirs.some((date) => ['same', 'contains'].includes(datesAgree(anchor, date))),
  ).length
}
