import type { Signals } from './readSignals'

/** What a claim is to a report unless a fact in it cannot be true beside the report's own. */
export type OpenStatus = 'included' | 'rephrased' | 'omitted'

type Weights = Readonly<Record<keyof Signals | 'bias', number>>

/**
 * What each signal is worth for a status, against `omitted`, which has no weights of its own: a multinomial logistic
 * regression fitted on the labelled events, cross-validated by event (docs/how-it-works.md has the figures).
 */
const weights: Readonly<Record<Exclude<OpenStatus, 'omitted'>, Weights>> = {
  included: {
    bias: -2.78,
    likelihood: 0.42,
    coverage: 2.75,
    covered: 0.29,
    mostTellingUncovered: 1.34,
    reverse: 2.64,
    counterpart: 1.08,
    figuresKept: 1.31,
    figuresMissing: -0.93,
    figuresLoose: 0.9,
    datesMissing: -1.15,
    quotes: -0.7,
    words: -0.19,
  },
  rephrased: {
    bias: -3.43,
    likelihood: 0.3,
    coverage: 1.99,
    covered: 0.08,
    mostTellingUncovered: 2.26,
    reverse: 1.72,
    counterpart: 0.94,
    figuresKept: 0.63,
    figuresMissing: -0.06,
    figuresLoose: 1.65,
    datesMissing: -0.99,
    quotes: -0.12,
    words: -0.05,
  },
}

/** `rephrased` lies between the others and so seldom wins outright; it may win with this share of the winner's probability. */
const rephrasedNeeds = 1 / 1.5

/** Between unlike events nearly all is omitted: what the odds of the other statuses are divided by, as a logarithm. */
const unlikeEvents = 2

/** How likely each status is; the three add up to 1. */
export function weighStatus(signals: Signals, isUnlike: boolean): Readonly<Record<OpenStatus, number>> {
  const doubt = isUnlike ? unlikeEvents : 0
  const included = Math.exp(sumOf(weights.included, signals) - doubt)
  const rephrased = Math.exp(sumOf(weights.rephrased, signals) - doubt)
  const all = included + rephrased + 1
  return { included: included / all, rephrased: rephrased / all, omitted: 1 / all }
}

/** The status to report. */
export function likeliest({ included, rephrased, omitted }: Readonly<Record<OpenStatus, number>>): OpenStatus {
  if (rephrased > rephrasedNeeds * Math.max(included, omitted)) return 'rephrased'
  return included > omitted ? 'included' : 'omitted'
}

const sumOf = ({ bias, ...weights }: Weights, signals: Signals): number =>
  bias + (Object.keys(weights) as (keyof Signals)[]).reduce((sum, name) => sum + weights[name] * signals[name], 0)
