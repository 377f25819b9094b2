import { pairReports, turned, type PairedReports } from '../../src/alignment/pairReports'
import { createDecider, type Decision } from '../../src/comparison/createJudge'
import type { Signals } from '../../src/comparison/readSignals'
import type { ScoreWeights } from '../../src/comparison/rateStatus'
import { weighStatus, type StatusWeights } from '../../src/comparison/weighStatus'
import type { Status } from '../../src/types'
import { fitLogistic } from './fitLogistic'
import { readReportsOf, spanOf, type GoldEvent } from './gold'

/** A claim that people judged, and what sverka decided on it. */
export interface Judged {
  readonly event: string
  readonly label: Status
  readonly decision: Decision
  /** Absent where no sentence shares anything with the claim. */
  readonly signals?: Signals
  readonly isUnlike: boolean
}

/** So little, in rows, is held against large weights: the grounds are few, the verdicts some thousands. */
const shrinkScores = 0.3
/** The signals are many, and the likelihood speaks for most of what they do. */
const shrinkWeights = 3

/** Decides on every labelled claim of an event, by the weights given or those that sverka has. */
export function judgeGold(gold: GoldEvent, weights?: StatusWeights): Judged[] {
  return pairsOf(gold).flatMap((paired) => judgePair(gold, paired, weights))
}

/** Laying reports side by side costs most, and is asked for again with other weights. */
const pairs = new WeakMap<GoldEvent, readonly PairedReports[]>()

function pairsOf(gold: GoldEvent): readonly PairedReports[] {
  const known = pairs.get(gold)
  if (known) return known
  const reports = readReportsOf(gold)
  const found = gold.sameEvent
    .map(([first, second]) => pairReports(reports.get(first)!, reports.get(second)!))
    .flatMap((paired) => [paired, turned(paired)])
  pairs.set(gold, found)
  return found
}

function judgePair(gold: GoldEvent, paired: PairedReports, weights?: StatusWeights): Judged[] {
  let read: Pick<Judged, 'signals' | 'isUnlike'> = { isUnlike: false }
  const decide = createDecider(paired, undefined, (signals, isUnlike) => {
    read = { signals, isUnlike }
    return weighStatus(signals, isUnlike, weights)
  })
  const { report: from } = paired.first
  return gold.claims.flatMap((claim): Judged[] => {
    const label = claim.in[paired.second.report.id]?.status
    if (claim.report !== from.id || !label) return []
    read = { isUnlike: false }
    const decision = decide(spanOf(claim, from))
    return [{ event: gold.event, label, decision, ...read }]
  })
}

/** The weights of `rateStatus`: how likely each status is, given what a decision rests on. */
export const fitScores = (judged: readonly Judged[]): ScoreWeights =>
  fitLogistic(
    judged.map(({ decision, label }) => ({ inputs: { ...decision.grounds }, label })),
    ['omitted', 'included', 'rephrased', 'contradicted'],
    shrinkScores,
  )

/** The weights of `weighStatus`: what the signals are worth, without contradictions and unlike events. */
export const fitSignals = (judged: readonly Judged[]): StatusWeights =>
  fitLogistic(
    judged.flatMap(({ signals, label, isUnlike }) =>
      signals && !isUnlike && label !== 'contradicted' ? [{ inputs: { ...signals }, label }] : [],
    ),
    ['omitted', 'included', 'rephrased'],
    shrinkWeights,
  )
