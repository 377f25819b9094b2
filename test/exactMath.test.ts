import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exp, log, power } from '../src/exactMath'

function close(found: number, wanted: number): void {
  expect(Math.abs(found - wanted)).toBeLessThanOrEqual(1e-14 * Math.max(1, Math.abs(wanted)))
}

test('exp and log are what Math has, but for the last digits', () => {
  fc.assert(
    fc.property(fc.double({ min: -700, max: 700, noNaN: true }), (x) => {
      close(exp(x) / Math.exp(x), 1)
      close(log(exp(x)), x)
    }),
  )
  fc.assert(fc.property(fc.double({ min: 1e-300, max: 1e300, noNaN: true }), (x) => close(log(x), Math.log(x))))
})

test.each([
  [exp(0), 1],
  [exp(-Infinity), 0],
  [exp(Infinity), Infinity],
  [log(1), 0],
  [log(0), -Infinity],
  [log(Infinity), Infinity],
  [log(-1), NaN],
  [exp(NaN), NaN],
  [power(0.5, 3), 0.125],
  [power(7, 0), 1],
])('%d is %d', (found, wanted) => {
  expect(found).toBe(wanted)
})

test.each([
  [exp(1), 2.7182818284590455],
  [exp(1.7), 5.473947391727199],
  [exp(17.5), 39824784.39757623],
  [exp(-4.04), 0.017597472415623393],
  [log(3), 1.0986122886681098],
  [log(0.1), -2.3025850929940455],
  [log(1000), 6.907755278982137],
])('is %d to the last digit on every engine', (found, wanted) => {
  expect(found).toBe(wanted)
})
