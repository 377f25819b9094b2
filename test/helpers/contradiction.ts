import { pairReports } from '../../src/alignment/pairReports'
import { findContradiction } from '../../src/comparison/contradictions/findContradiction'
import { createMatcher } from '../../src/comparison/findMatches'
import { readReport } from '../../src/readReport'
import type { Report } from '../../src/types'

export interface Sides {
  readonly ours?: string
  readonly theirs?: string
}

export const read = (id: string, text: string, on?: string): Report =>
  readReport({ id, text, language: /[а-я]/i.test(text) ? 'ru' : 'en', ...(on !== undefined && { publishedOn: on }) })

/** The rule that speaks, with the words of both. */
export function contradiction(claim: string, evidence: string, publishedOn: Sides = {}): readonly string[] | undefined {
  const ours = read('ours', claim, publishedOn.ours)
  const theirs = read('theirs', evidence, publishedOn.theirs)
  const [match] = createMatcher(pairReports(ours, theirs))({ start: 0, end: claim.length })
  const found = match && findContradiction(match)
  if (!found?.ours || !found.theirs) return undefined
  return [
    found.rule,
    claim.slice(found.ours.start, found.ours.end),
    evidence.slice(found.theirs.start, found.theirs.end),
  ]
}
