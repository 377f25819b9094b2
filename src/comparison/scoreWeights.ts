import type { ScoreWeights } from './rateStatus'

/** What each ground of a decision is worth for a status, against `omitted`; written by `npm run fit`. */
export const scoreWeights: ScoreWeights = {
  included: {
    bias: -0.1,
    included: 0.91,
    rephrased: 0.24,
    opposed: -0.98,
    opposing: 0.07,
    wordForWord: 0.96,
    forced: 0.15,
    unmatched: -7.42,
  },
  rephrased: {
    bias: -0.13,
    included: -0.07,
    rephrased: 1.15,
    opposed: 0.56,
    opposing: -0.09,
    wordForWord: 0.9,
    forced: 1.92,
    unmatched: -2.42,
  },
  contradicted: {
    bias: -1.39,
    included: -0.07,
    rephrased: 0.96,
    opposed: 3.4,
    opposing: 0.14,
    wordForWord: -3.26,
    forced: -4.03,
    unmatched: -1.85,
  },
}
