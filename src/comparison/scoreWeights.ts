import type { ScoreWeights } from './rateStatus'

/** What each ground of a decision is worth for a status, against `omitted`; written by `npm run fit`. */
export const scoreWeights: ScoreWeights = {
  included: {
    bias: -0.02,
    included: 0.87,
    rephrased: 0.31,
    opposed: -1.04,
    opposing: 0.73,
    wordForWord: 4.36,
    forced: -0.66,
    unmatched: -6.99,
  },
  rephrased: {
    bias: -0.05,
    included: -0.09,
    rephrased: 1.22,
    opposed: -0.58,
    opposing: 0.84,
    wordForWord: 3.52,
    forced: 1.12,
    unmatched: -3.27,
  },
  contradicted: {
    bias: -1.68,
    included: 0.03,
    rephrased: 0.83,
    opposed: 3.57,
    opposing: 0.89,
    wordForWord: -0.92,
    forced: -3.87,
    unmatched: -5.56,
  },
}
