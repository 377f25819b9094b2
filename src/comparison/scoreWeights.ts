import type { ScoreWeights } from './rateStatus'

/** What each ground of a decision is worth for a status, against `omitted`; written by `npm run fit`. */
export const scoreWeights: ScoreWeights = {
  included: {
    bias: -0.03,
    included: 0.97,
    rephrased: 0.16,
    opposed: -1.59,
    opposing: 0.16,
    wordForWord: 0.9,
    forced: -0.1,
    unmatched: -7.3,
  },
  rephrased: {
    bias: -0.03,
    included: -0.01,
    rephrased: 1.09,
    opposed: -0.48,
    opposing: 0.01,
    wordForWord: 0.65,
    forced: 0.98,
    unmatched: -2.22,
  },
  contradicted: {
    bias: -1.34,
    included: -0.01,
    rephrased: 0.86,
    opposed: 3.02,
    opposing: 0.13,
    wordForWord: -3.17,
    forced: -4.34,
    unmatched: -1.6,
  },
}
