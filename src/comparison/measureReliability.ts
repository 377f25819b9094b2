import { SverkaError } from '../errors'
import type { Finding, Status } from '../types'

/**
 * A finding beside what people found.
 *
 * @example
 * ```ts
 * const labelled: LabelledFinding = { finding: { status: 'included', score: 0.9 }, label: 'rephrased' }
 * measureReliability([labelled]).error //=> 0.9
 * ```
 */
export interface LabelledFinding {
  readonly finding: Pick<Finding, 'status' | 'score'>
  readonly label: Status
}

/**
 * Findings of about one score: are as many of them right as the score says?
 *
 * @example
 * ```ts
 * const isHonest = ({ score, right }: ReliabilityBin) => Math.abs(score - right) < 0.05
 * isHonest({ from: 0.7, to: 0.8, count: 40, score: 0.75, right: 0.725 }) //=> true
 * ```
 */
export interface ReliabilityBin {
  /** The scores from `from` up to `to`, which the last one includes. */
  readonly from: number
  readonly to: number
  readonly count: number
  /** Their mean score, 0..1; 0 where there are none. */
  readonly score: number
  /** The share of them whose status is the label, 0..1; 0 where there are none. */
  readonly right: number
}

/**
 * How far scores can be trusted.
 *
 * @example
 * ```ts
 * const reliability: Reliability = measureReliability([])
 * reliability.bins.length //=> 10
 * reliability.error //=> 0
 * ```
 */
export interface Reliability {
  /** Ten, from low to high. */
  readonly bins: readonly ReliabilityBin[]
  /** The expected calibration error, 0..1: how far a bin's score is from the share that is right, over all findings. */
  readonly error: number
}

const binCount = 10

/**
 * Holds the scores of findings against labels: of those scored about .8, are about 80 % right?
 *
 * @throws {@link SverkaError} `invalid-options` where a score or a label is missing.
 * @example
 * ```ts
 * const finding = { status: 'included', score: 0.75 } as const
 * const { bins, error } = measureReliability([
 *   { finding, label: 'included' },
 *   { finding, label: 'rephrased' },
 * ])
 * bins[7] //=> { from: 0.7, to: 0.8, count: 2, score: 0.75, right: 0.5 }
 * error //=> 0.25
 * ```
 */
export function measureReliability(findings: readonly LabelledFinding[]): Reliability {
  checkLabelled(findings)
  const bins = Array.from({ length: binCount }, (_, place): ReliabilityBin => {
    const inside = findings.filter(
      ({ finding }) => Math.min(binCount - 1, Math.floor(finding.score * binCount)) === place,
    )
    const right = inside.filter(({ finding, label }) => finding.status === label).length
    const score = inside.reduce((sum, { finding }) => sum + finding.score, 0)
    const count = inside.length
    return {
      from: place / binCount,
      to: (place + 1) / binCount,
      count,
      score: count > 0 ? score / count : 0,
      right: count > 0 ? right / count : 0,
    }
  })
  const missed = bins.reduce((sum, { count, score, right }) => sum + count * Math.abs(score - right), 0)
  return { bins, error: findings.length > 0 ? missed / findings.length : 0 }
}

/** Callers without a type checker hand in anything. */
function checkLabelled(findings: unknown): asserts findings is readonly LabelledFinding[] {
  const isLabelled = (entry: unknown): boolean => {
    const { finding, label } = (entry ?? {}) as Partial<LabelledFinding>
    const { score } = finding ?? {}
    return typeof label === 'string' && typeof score === 'number' && score >= 0 && score <= 1
  }
  if (!Array.isArray(findings) || !findings.every(isLabelled)) {
    throw new SverkaError(
      'invalid-options',
      'measureReliability needs a list of { finding, label }, whose scores are 0..1.',
    )
  }
}
