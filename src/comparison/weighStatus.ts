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
    bias: -2.45,
    likelihood: 0.41,
    coverage: 2.6,
    covered: 0.32,
    mostTellingUncovered: 1.02,
    reverse: 2.7,
    counterpart: 1.06,
    figuresKept: 1.31,
    figuresMissing: -0.88,
    figuresLoose: 0.99,
    datesMissing: -1.17,
    quotes: -0.72,
    words: -0.19,
  },
  rephrased: {
    bias: -3.2,
    likelihood: 0.28,
    coverage: 1.98,
    covered: 0.08,
    mostTellingUncovered: 1.94,
    reverse: 1.92,
    counterpart: 0.99,
    figuresKept: 0.64,
    figuresMissing: -0.06,
    figuresLoose: 1.69,
    datesMissing: -1.01,
    quotes: -0.15,
    words: -0.05,
  },
}

/** `rephrased` lies between the others and so seldom wins outright; it may win with this share of the winner's probability. */
const rephrasedNeeds = 1 / 1.6

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
