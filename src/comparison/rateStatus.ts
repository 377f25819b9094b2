import { exp, log } from '../exactMath'
import type { Rating, Status } from '../types'
import { scoreWeights } from './scoreWeights'
import type { OpenStatus } from './weighStatus'

/** What a decision rests on, as numbers: all that its score is read from. */
export interface Grounds {
  /** Log-odds against `omitted`, as the signals have it. */
  readonly included: number
  readonly rephrased: number
  /** 1 where a fact of the other report cannot be true beside the claim … */
  readonly opposed: number
  /** … and the log-odds that its sentence states the claim at all. */
  readonly opposing: number
  /** 1 where one sentence has the claim word for word. */
  readonly wordForWord: number
  /** 1 where a change of force makes a rephrasing of it. */
  readonly forced: number
  /** 1 where no sentence shares anything with the claim. */
  readonly unmatched: number
}

export type ScoreWeights = Readonly<
  Record<Exclude<Status, 'omitted'>, Readonly<Record<keyof Grounds | 'bias', number>>>
>

/** A runner-up with so much of the score leaves the verdict uncertain. */
const nearlyAsLikely = 0.6

const none: Grounds = {
  included: 0,
  rephrased: 0,
  opposed: 0,
  opposing: 0,
  wordForWord: 0,
  forced: 0,
  unmatched: 0,
}

export const nothingMatched: Grounds = { ...none, unmatched: 1 }

export const groundsOf = (chances: Readonly<Record<OpenStatus, number>>, more: Partial<Grounds>): Grounds => ({
  ...none,
  included: log(chances.included / chances.omitted),
  rephrased: log(chances.rephrased / chances.omitted),
  ...more,
})

/**
 * The score of a status: how likely it is right, the other three being weighed as well. The rules that decide on a status
 * say nothing of how often they are right; that was learned from the labelled events.
 */
export function rateStatus(status: Status, grounds: Grounds, weights = scoreWeights): Rating {
  const chances = weighAll(grounds, weights)
  const score = chances[status]
  const next = statuses.filter((other) => other !== status).reduce((a, b) => (chances[b] > chances[a] ? b : a))
  if (chances[next] < nearlyAsLikely * score) return { score }
  return { score, uncertain: true, runnerUp: { status: next, score: chances[next] } }
}

/** How likely each status is; the four add up to 1. */
export function weighAll(grounds: Grounds, weights: ScoreWeights): Readonly<Record<Status, number>> {
  const odds = (status: keyof ScoreWeights): number => {
    const { bias, ...own } = weights[status]
    return exp((Object.keys(own) as (keyof Grounds)[]).reduce((sum, name) => sum + own[name] * grounds[name], bias))
  }
  const [included, rephrased, contradicted] = [odds('included'), odds('rephrased'), odds('contradicted')]
  const all = included + rephrased + contradicted + 1
  return { included: included / all, rephrased: rephrased / all, contradicted: contradicted / all, omitted: 1 / all }
}

const statuses: readonly Status[] = ['included', 'rephrased', 'contradicted', 'omitted']
