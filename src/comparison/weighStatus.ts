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
    bias: -2.65,
    likelihood: 0.37,
    coverage: 2.73,
    covered: 0.35,
    mostTellingUncovered: 1.13,
    reverse: 2.77,
    counterpart: 1.09,
    figuresKept: 1.33,
    figuresMissing: -0.91,
    figuresLoose: 0.96,
    datesMissing: -0.96,
    quotes: -0.69,
    words: -0.2,
  },
  rephrased: {
    bias: -3.26,
    likelihood: 0.25,
    coverage: 1.96,
    covered: 0.11,
    mostTellingUncovered: 1.94,
    reverse: 1.98,
    counterpart: 1.03,
    figuresKept: 0.64,
    figuresMissing: -0.06,
    figuresLoose: 1.67,
    datesMissing: -0.93,
    quotes: -0.13,
    words: -0.05,
  },
}

/** `rephrased` lies between the others and so seldom wins outright; it may win with this share of the winner's probability. */
const rephrasedNeeds = 1 / 1.6

/** Between unlike events nearly all is omitted: what the odds of the other statuses are divided by, as a logarithm. */
const unlikeEvents = 2

/** How likely each status is; the three add up to 1. */
export function weighStatus(
  signals: Signals,
  isUnlike: boolean,
  weights = fitted,
): Readonly<Record<OpenStatus, number>> {
  const doubt = isUnlike ? unlikeEvents : 0
  const included = Math.exp(sumOf(weights.included, signals) - doubt)
  const rephrased = Math.exp(sumOf(weights.rephrased, signals) - doubt)
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
