import type { NumberAnchor } from '../types'
import { measures } from './measures'
import { trimmed } from './trimmed'

/** An amount in the measure that all of its kind are compared in. */
export interface ComparableValue {
  readonly value: number
  /** Absent where things are counted. */
  readonly unit?: string
  readonly upTo?: number
}

/**
 * An amount converted, so that reports that measure differently can be compared.
 *
 * ```text
 * 60 miles    96560.64 m        75 basis points    0.75 percentage-point
 * ```
 */
export function comparableValue({ value, upTo, unit }: Pick<NumberAnchor, 'value' | 'upTo' | 'unit'>): ComparableValue {
  const measure = unit === undefined ? undefined : measures.get(unit)
  const convert = (amount: number) => (measure ? trimmed(amount * measure.factor + (measure.offset ?? 0)) : amount)
  const base = measure?.base ?? unit
  return {
    value: convert(value),
    ...(base === undefined ? {} : { unit: base }),
    ...(upTo === undefined ? {} : { upTo: convert(upTo) }),
  }
}
