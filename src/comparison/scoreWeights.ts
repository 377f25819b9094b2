import type { ScoreWeights } from './rateStatus'

/** What each ground of a decision is worth for a status, against `omitted`; written by `npm run fit`. */
export const scoreWeights: ScoreWeights = {
  included: {
    bias: -0.02,
    included: 0.86,
    rephrased: 0.32,
    opposed: -0.81,
    opposing: 1.2,
    wordForWord: 4.38,
    forced: -0.6,
    unmatched: -6.99,
  },
  rephrased: {
    bias: -0.05,
    included: -0.09,
    rephrased: 1.22,
    opposed: -0.86,
    opposing: 1.72,
    wordForWord: 3.54,
    forced: 1.11,
    unmatched: -3.26,
  },
  contradicted: {
    bias: -1.57,
    included: 0.08,
    rephrased: 0.8,
    opposed: 3.03,
    opposing: 1.71,
    wordForWord: -1.02,
    forced: -4,
    unmatched: -5.65,
  },
}
