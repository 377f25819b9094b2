import { describe, expect, test } from 'vitest'
import { measureReliability, type LabelledFinding, type Status } from '../../src/index'

const found = (score: number, label: Status, status: Status = 'included'): LabelledFinding => ({
  finding: { status, score },
  label,
})

describe('scores are held against labels', () => {
  test('in ten bins, with the mean score and the share that is right', () => {
    const { bins } = measureReliability([
      found(0.72, 'included'),
      found(0.78, 'included'),
      found(0.75, 'omitted'),
      found(0.75, 'included'),
      found(0.31, 'rephrased', 'rephrased'),
    ])
    expect(bins).toHaveLength(10)
    expect(bins[7]).toEqual({ from: 0.7, to: 0.8, count: 4, score: expect.closeTo(0.75) as number, right: 0.75 })
    expect(bins[3]).toMatchObject({ count: 1, right: 1 })
    expect(bins[0]).toEqual({ from: 0, to: 0.1, count: 0, score: 0, right: 0 })
  })

  test('no error where as many are right as the scores say', () => {
    const half = [found(0.5, 'included'), found(0.5, 'omitted')]
    const sure = [found(1, 'omitted', 'omitted'), found(0, 'rephrased')]
    expect(measureReliability([...half, ...sure]).error).toBe(0)
  })

  test('boasting and modesty are errors alike, each by its share', () => {
    const boasting = found(0.9, 'omitted')
    const modest = found(0.2, 'included')
    expect(measureReliability([boasting]).error).toBeCloseTo(0.9)
    expect(measureReliability([modest]).error).toBeCloseTo(0.8)
    expect(measureReliability([boasting, modest]).error).toBeCloseTo(0.85)
  })

  test('nothing to measure is no error', () => {
    expect(measureReliability([]).error).toBe(0)
  })
})

test.each([
  ['no list', 'all'],
  ['a finding alone', [{ status: 'included', score: 0.5 }]],
  ['no label', [{ finding: { status: 'included', score: 0.5 } }]],
  ['a score above 1', [found(1.2, 'included')]],
  ['a score that is no number', [found(NaN, 'included')]],
  ['nothing in the list', [undefined]],
])('%s is refused', (_, given) => {
  expect(() => measureReliability(given as never)).toThrow(
    expect.objectContaining({ code: 'invalid-options' }) as Error,
  )
})
