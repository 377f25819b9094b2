import type { Approximation, NumberAnchor } from '../types'
import { comparableValue, type ComparableValue } from './comparableValue'
import { ambiguousUnits, measures } from './measures'

/**
 * `equal`: the same figure. `fits`: one is a fair way to put the other (about 500, 512). `loose`: it holds, but a
 * reader learns something else (nearly 5, 4.6; dozens, 34; at least four, nine). `differs`: both cannot be true.
 * `incomparable`: they measure different things.
 */
export type NumberAgreement = 'equal' | 'fits' | 'loose' | 'differs' | 'incomparable'

/** Whether two figures can both be true of one thing. That they are about one thing is for the caller to know. */
export function numbersAgree(a: NumberAnchor, b: NumberAnchor): NumberAgreement {
  if ((a.ordinal ?? false) !== (b.ordinal ?? false)) return 'incomparable'
  if (a.ordinal) return a.value === b.value ? 'equal' : 'differs'
  if (a.unit === b.unit) return agree(a, comparableValue(a), b, comparableValue(b), false)
  return bestReading(a, b)
}

/** Units differ: by conversion, or because a word is short for another. A word that may mean either proves no contradiction. */
function bestReading(a: NumberAnchor, b: NumberAnchor): NumberAgreement {
  const found = readings(a).flatMap((mine) =>
    readings(b).flatMap((theirs) => {
      const first = comparableValue(mine)
      const second = comparableValue(theirs)
      return first.unit === second.unit ? [agree(mine, first, theirs, second, isRoundedUnit(mine, theirs))] : []
    }),
  )
  const isAmbiguous = readings(a).length + readings(b).length > 2
  return (
    (['equal', 'fits', 'loose'] as const).find((agreement) => found.includes(agreement)) ??
    (isAmbiguous ? 'incomparable' : (found[0] ?? 'incomparable'))
  )
}

function readings(anchor: NumberAnchor): readonly NumberAnchor[] {
  const others = ambiguousUnits.get(anchor.unit ?? '') ?? []
  return [anchor, ...others.map((unit) => ({ ...anchor, unit }))]
}

function isRoundedUnit(a: NumberAnchor, b: NumberAnchor): boolean {
  const isRounded = ({ unit = '' }: NumberAnchor) => measures.get(unit)?.rounded === true
  return a.unit !== b.unit && (isRounded(a) || isRounded(b))
}

/** Where a figure puts the true one: `fits` is what a careful writer means, `loose` what is not false. */
interface Reach {
  readonly fits?: readonly [from: number, to: number]
  readonly loose: readonly [from: number, to: number]
}

/** In parts of the figure itself. */
const reaches: Readonly<Record<Exclude<Approximation, 'vague'>, Required<Reach>>> = {
  exact: { fits: [1, 1], loose: [1, 1] },
  about: { fits: [0.95, 1.05], loose: [0.88, 1.12] },
  nearly: { fits: [0.97, 0.9999], loose: [0.88, 1.02] },
  over: { fits: [1, 1.1], loose: [1, Infinity] },
  'at-least': { fits: [1, 1.02], loose: [1, Infinity] },
  'at-most': { fits: [0.9, 1], loose: [0, 1] },
}

/** `dozens` of 18, `сотни` of 150 raise no eyebrow. */
const vagueReach = [0.6, 1.3] as const

/** What rounding may have cost a converted figure: 60 mph, 97 km/h; 10 miles, 16 km. */
const conversionRoom = 0.02
const sameConverted = 0.012

function agree(
  a: NumberAnchor,
  first: ComparableValue,
  b: NumberAnchor,
  second: ComparableValue,
  converted: boolean,
): NumberAgreement {
  if (Math.sign(first.value) * Math.sign(second.value) < 0) return signsAgree(first, second)
  const same = isNear(first.value, second.value, converted ? sameConverted : 1e-9)
  const sameEnd = isNear(first.upTo ?? 0, second.upTo ?? 0, converted ? sameConverted : 1e-9)
  if (same && sameEnd && a.approximation === b.approximation) return 'equal'
  if (a.approximation === 'vague' && b.approximation === 'vague') return vagueAgree(first, second)
  const room = converted ? conversionRoom : 0
  const mine = reachOf(a.approximation, first, room)
  const theirs = reachOf(b.approximation, second, room)
  if (mine.fits && theirs.fits && overlap(mine.fits, theirs.fits)) return 'fits'
  if (overlap(mine.loose, theirs.loose) || isRounded(first, second)) return 'loose'
  return 'differs'
}

/** `dozens` and `hundreds` differ, `несколько десятков` is among the dozens. */
function vagueAgree(first: ComparableValue, second: ComparableValue): NumberAgreement {
  const meet = overlap([first.value, first.upTo ?? first.value], [second.value, second.upTo ?? second.value])
  return meet ? 'loose' : 'differs'
}

/** `упали на 5%` and `−5%` say one thing; degrees above and below zero do not. */
function signsAgree(first: ComparableValue, second: ComparableValue): NumberAgreement {
  return first.value === -second.value && first.unit !== 'celsius' ? 'fits' : 'differs'
}

function reachOf(approximation: Approximation, { value, upTo }: ComparableValue, room: number): Reach {
  const low = Math.min(Math.abs(value), Math.abs(upTo ?? value))
  const high = Math.max(Math.abs(value), Math.abs(upTo ?? value))
  const stretch = ([from, to]: readonly [number, number]) =>
    [low * from * (1 - room) - 1e-9, high === 0 ? 1e-9 : high * to * (1 + room) + 1e-9] as const
  if (approximation === 'vague') return { loose: stretch(vagueReach) }
  const { fits, loose } = reaches[approximation]
  return { fits: stretch(fits), loose: stretch(loose) }
}

function overlap(a: readonly [number, number], b: readonly [number, number]): boolean {
  return a[0] <= b[1] && b[0] <= a[1]
}

function isNear(first: number, second: number, room: number): boolean {
  return Math.abs(first - second) <= room * Math.max(Math.abs(first), Math.abs(second))
}

/**
 * One figure is the other one rounded, to at least two digits: 1.2 million of 1,234,000, 8.7 of 8.72.
 * Whole numbers below a thousand are counts: 500 is not 512 rounded.
 */
function isRounded(first: ComparableValue, second: ComparableValue): boolean {
  if (first.upTo !== undefined || second.upTo !== undefined) return false
  return isRoundingOf(first.value, second.value) || isRoundingOf(second.value, first.value)
}

/** Rounded to two digits, a figure moves by no more: 1.05, 1.0. */
const twoDigits = 0.05

function isRoundingOf(coarse: number, fine: number): boolean {
  const isCount = Number.isInteger(coarse) && Math.abs(coarse) < 1000
  if (isCount || !isNear(coarse, fine, twoDigits)) return false
  const digits = significantDigits(coarse)
  return digits >= 2 && digits < significantDigits(fine) && Number(fine.toPrecision(digits)) === coarse
}

function significantDigits(value: number): number {
  const digits = Math.abs(value).toExponential().split('e')[0] ?? ''
  return digits.replace('.', '').length
}
