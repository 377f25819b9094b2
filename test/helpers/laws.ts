import { expect, vi } from 'vitest'
import { SverkaError } from '../../src/errors'

/*
 * How often a law is tried. `SVERKA_RUNS=1000 npm run unit -- test/laws.test.ts` tries a thousand times as many cases;
 * what fails prints its seed.
 */
const times = Number(process.env['SVERKA_RUNS'] ?? 1)
export const tried = (count: number): { readonly numRuns: number } => ({ numRuns: count * times })
export const runs = tried(40)
export const manyRuns = tried(150)

/** Laws of the whole line take their time. */
export const allowTime = (): unknown => vi.setConfig({ testTimeout: 120_000 * times })

export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    Object.values(value).forEach(deepFreeze)
  }
  return value
}

export function expectScore(score: number): void {
  expect(score).toBeGreaterThanOrEqual(0)
  expect(score).toBeLessThanOrEqual(1)
}

/** A mistake of the caller is told as one, with a code and what to do. */
export function expectSverkaError(error: unknown): void {
  if (!(error instanceof SverkaError)) throw error
  expect(error.code).toMatch(/^[a-z]+(?:-[a-z]+)+$/)
  expect(error.message.length).toBeGreaterThan(20)
}
