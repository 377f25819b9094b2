import type { Notice } from '../types'

/**
 * The reports as witnesses: those that share their wording are one. A report that prints what two agencies wrote joins
 * both to one, since it cannot be told here which part of the event each of them saw.
 */
export function findWitnesses(reports: readonly string[], notices: readonly Notice[]): (readonly string[])[] {
  const witnessOf = new Map(reports.map((id) => [id, [id]]))
  for (const { code, reports: copies } of notices) {
    if (code !== 'shared-wording') continue
    const [first, ...others] = new Set(copies.flatMap((id) => [witnessOf.get(id) ?? []]))
    for (const other of others) {
      first!.push(...other)
      for (const id of other) witnessOf.set(id, first!)
    }
  }
  return [...new Set(witnessOf.values())]
}
