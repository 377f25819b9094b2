import { expect, test } from 'vitest'
import { fitLogistic } from './fitLogistic'

const times = (count: number, length: number, label: string) =>
  Array.from({ length: count }, () => ({ inputs: { length }, label }))

/** Of the short ones a quarter is red, of the long ones three quarters. */
const rows = [...times(30, 1, 'blue'), ...times(10, 1, 'red'), ...times(10, 3, 'blue'), ...times(30, 3, 'red')]

test('the weights give the shares that the rows have', () => {
  const { bias, length } = fitLogistic(rows, ['blue', 'red'], 0)['red']!
  const share = (input: number) => 1 / (1 + Math.exp(-bias - length * input))
  expect(share(1)).toBeCloseTo(0.25, 6)
  expect(share(3)).toBeCloseTo(0.75, 6)
})

test('shrinking keeps what can be told apart wholly from growing without end', () => {
  const apart = [...times(20, 1, 'blue'), ...times(20, 3, 'red')]
  const weak = fitLogistic(apart, ['blue', 'red'], 10)['red']!.length
  const strong = fitLogistic(apart, ['blue', 'red'], 0.3)['red']!.length
  expect(weak).toBeGreaterThan(0)
  expect(strong).toBeGreaterThan(weak)
  expect(strong).toBeLessThan(20)
})

test('a class nobody belongs to is hardly ever likely', () => {
  const { bias, length } = fitLogistic(rows, ['blue', 'red', 'green'], 1)['green']!
  expect(Math.exp(bias + length)).toBeLessThan(0.001)
})
