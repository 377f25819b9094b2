/** A labelled row: what is known of it, and the class it belongs to. */
export interface Row<Name extends string> {
  readonly inputs: Readonly<Record<Name, number>>
  readonly label: string
}

/** By class but the first, which has no weights of its own. */
export type Weights<Name extends string> = Readonly<Record<string, Readonly<Record<Name | 'bias', number>>>>

/** Enough for the weights to stand still; each step but the last few moves no weight further than 1. */
const mostSteps = 50
const still = 1e-7

/**
 * Multinomial logistic regression: how much each input speaks for each class, against the first class. By Newton's method
 * on inputs of mean 0 and spread 1, with `shrink` (in rows) against large weights. No chance in it: the same rows give the
 * same weights.
 */
export function fitLogistic<Name extends string>(
  rows: readonly Row<Name>[],
  classes: readonly string[],
  shrink: number,
): Weights<Name> {
  const names = Object.keys(rows[0]!.inputs) as Name[]
  const means = names.map((name) => mean(rows.map(({ inputs }) => inputs[name])))
  const spreads = names.map(
    (name, at) => Math.sqrt(mean(rows.map(({ inputs }) => (inputs[name] - means[at]!) ** 2))) || 1,
  )
  const points = rows.map(({ inputs }) => [1, ...names.map((name, at) => (inputs[name] - means[at]!) / spreads[at]!)])
  const labels = rows.map(({ label }) => classes.indexOf(label) - 1)
  const width = names.length + 1
  const weights = new Array<number>((classes.length - 1) * width).fill(0)
  for (let step = 0; step < mostSteps; step++) {
    const move = newtonStep(weights, points, labels, width, shrink)
    const furthest = Math.max(...move.map(Math.abs))
    move.forEach((by, at) => (weights[at]! -= by / Math.max(1, furthest)))
    if (furthest < still) break
  }
  return Object.fromEntries(
    classes.slice(1).map((name, place) => {
      const own = weights.slice(place * width, (place + 1) * width)
      const perUnit = names.map((_, at) => own[at + 1]! / spreads[at]!)
      const bias = own[0]! - perUnit.reduce((sum, weight, at) => sum + weight * means[at]!, 0)
      return [name, Object.fromEntries([['bias', bias], ...names.map((each, at) => [each, perUnit[at]!])])]
    }),
  )
}

/** The slope of the loss, through its curvature: how far each weight is from where the loss is least. */
function newtonStep(
  weights: readonly number[],
  points: readonly (readonly number[])[],
  labels: readonly number[],
  width: number,
  shrink: number,
): number[] {
  const isBias = (at: number) => at % width === 0
  const slope = weights.map((weight, at) => (isBias(at) ? 0 : shrink * weight))
  const curve = weights.map((_, at) => weights.map((__, other) => (at === other && !isBias(at) ? shrink : 0)))
  const places = Array.from({ length: weights.length / width }, (_, place) => place)
  points.forEach((point, row) => {
    const odds = places.map((place) =>
      Math.exp(point.reduce((sum, value, at) => sum + value * weights[place * width + at]!, 0)),
    )
    const all = odds.reduce((sum, each) => sum + each, 1)
    for (const one of places) {
      const chance = odds[one]! / all
      const error = chance - (labels[row] === one ? 1 : 0)
      for (let at = 0; at < width; at++) {
        const line = curve[one * width + at]!
        slope[one * width + at]! += error * point[at]!
        for (const other of places) {
          const bend = chance * ((one === other ? 1 : 0) - odds[other]! / all) * point[at]!
          for (let to = 0; to < width; to++) line[other * width + to]! += bend * point[to]!
        }
      }
    }
  })
  return solve(curve, slope)
}

/** Solves a system of linear equations (Gauss) whose matrix is symmetric and positive. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const lines = matrix.map((line, at) => [...line, right[at]!])
  lines.forEach((pivot, at) => {
    for (const line of lines.slice(at + 1)) {
      const share = line[at]! / pivot[at]!
      for (let to = at; to < line.length; to++) line[to]! -= share * pivot[to]!
    }
  })
  const found = right.map(() => 0)
  for (let at = found.length - 1; at >= 0; at--) {
    const line = lines[at]!
    const known = found.reduce((sum, value, to) => (to > at ? sum + value * line[to]! : sum), 0)
    found[at] = (line.at(-1)! - known) / line[at]!
  }
  return found
}

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0) / numbers.length
