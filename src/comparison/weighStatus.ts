import { exp } from '../exactMath'
import type { Signals } from './readSignals'

/** What a claim is to a report unless a fact in it cannot be true beside the report's own. */
export type OpenStatus = 'included' | 'rephrased' | 'omitted'

type Weights = Readonly<Record<keyof Signals | 'bias', number>>
export type StatusWeights = Readonly<Record<Exclude<OpenStatus, 'omitted'>, Weights>>

/**
 * What each signal is worth for a status, against `omitted`, which has no weights of its own: a multinomial logistic
 * regression fitted on the labelled events. `npm run fit` prints it, and how well it does on events left out.
 */
const fitted: StatusWeights = {
  included: {
    bias: -2.8,
    likelihood: 0.3,
    coverage: 2.75,
    covered: 0.24,
    mostTellingUncovered: 1.03,
    reverse: 2.62,
    counterpart: 1.35,
    figuresKept: 1.25,
    figuresMissing: -0.92,
    figuresLoose: 0.9,
    datesMissing: -1.11,
    quotes: -0.27,
    words: -0.15,
  },
  rephrased: {
    bias: -3.03,
    likelihood: 0.13,
    coverage: 1.48,
    covered: 0.23,
    mostTellingUncovered: 1.36,
    reverse: 2.19,
    counterpart: 1.11,
    figuresKept: 0.6,
    figuresMissing: -0.05,
    figuresLoose: 1.88,
    datesMissing: -0.84,
    quotes: -0.18,
    words: -0.04,
  },
}

/** `rephrased` lies between the others and so seldom wins outright; it may win with this share of the winner's probability. */
const rephrasedNeeds = 1 / 1.8

/** Between unlike events nearly all is omitted: what the odds of the other statuses are divided by, as a logarithm. */
const unlikeEvents = 2

/** How likely each status is; the three add up to 1. */
export function weighStatus(
  signals: Signals,
  isUnlike: boolean,
  weights = fitted,
): Readonly<Record<OpenStatus, number>> {
  const doubt = isUnlike ? unlikeEvents : 0
  const included = exp(sumOf(weights.included, signals) - doubt)
  const rephrased = exp(sumOf(weights.rephrased, signals) - doubt)
  const all = included + rephrased + 1
  return { included: included / all, rephrased: rephrased / all, omitted: 1 / all }
}

/** A claim of which one sentence has this share is there word for word, however unlikely its length makes that. */
export const wordForWord = 0.97

/** The status to report. */
export function likeliest({ included, rephrased, omitted }: Readonly<Record<OpenStatus, number>>): OpenStatus {
  if (rephrased > rephrasedNeeds * Math.max(included, omitted)) return 'rephrased'
  return included > omitted ? 'included' : 'omitted'
}

const sumOf = ({ bias, ...weights }: Weights, signals: Signals): number =>
  bias + (Object.keys(weights) as (keyof Signals)[]).reduce((sum, name) => sum + weights[name] * signals[name], 0)
