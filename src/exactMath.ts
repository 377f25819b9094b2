/*
 * Math.exp, Math.log and ** may differ between engines in the last digit, and a score with them. Sums and products may not,
 * so here are the three made of those.
 */

/** ln 2 in two parts, the first with so few digits that a multiple of it is exact. */
const ln2 = { high: 0.6931471803691238, low: 1.9082149292705877e-10 }

/** e to the power of x, the same on every engine. */
export function exp(x: number): number {
  if (x > 700) return Infinity
  if (x < -700) return 0
  const twos = Math.round(x / (ln2.high + ln2.low))
  const rest = x - twos * ln2.high - twos * ln2.low
  let sum = 1
  for (let n = 16; n > 0; n--) sum = 1 + (rest / n) * sum
  return sum * power(twos < 0 ? 0.5 : 2, Math.abs(twos))
}

/** The natural logarithm, the same on every engine. */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : NaN
  if (x === Infinity) return x
  let twos = 0
  let rest = x
  for (; rest > Math.SQRT2; rest /= 2) twos++
  for (; rest < Math.SQRT1_2; rest *= 2) twos--
  // ln m = 2 artanh((m - 1) / (m + 1))
  const tangent = (rest - 1) / (rest + 1)
  const square = tangent * tangent
  let sum = 0
  for (let n = 25; n > 0; n -= 2) sum = 1 / n + square * sum
  return twos * ln2.high + (twos * ln2.low + 2 * tangent * sum)
}

/** The product of as many factors as `times`, a whole number. */
export function power(factor: number, times: number): number {
  let product = 1
  for (let n = 0; n < times; n++) product *= factor
  return product
}
