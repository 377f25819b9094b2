import type { PairedReports } from '../alignment/pairReports'
import type { Finding, Reason, Span } from '../types'
import { createMatcher } from './findMatches'
import type { Match } from './match'

type Verdict = Finding extends infer F ? (F extends Finding ? Omit<F, 'claim' | 'report'> : never) : never

/** A sentence less likely than this to state a claim does not. */
const likelyEnough = 0.27
/** A claim of which this share is met loses nothing that matters. */
const wholeEnough = 0.55

/** Makes a function that says what the second report does with a claim of the first. */
export function createJudge(paired: PairedReports): (claim: Span) => Verdict {
  const matchesOf = createMatcher(paired)
  return (claim) => judge(matchesOf(claim))
}

function judge(matches: readonly Match[]): Verdict {
  const best = matches[0]
  if (!best || best.likelihood < likelyEnough) {
    return { status: 'omitted', score: 1 - (best?.likelihood ?? 0), reasons: [{ rule: 'no-match' }] }
  }
  const reasons = wordReasons(best)
  const status = best.coverage >= wholeEnough ? 'included' : 'rephrased'
  return { status, span: best.evidence.span, score: best.likelihood, reasons }
}

/** How many pairs of words a finding shows. */
const mostReasons = 6

function wordReasons({ claim, evidence, linked }: Match): Reason[] {
  return linked.links.slice(0, mostReasons).map(({ kind, ours, theirs }) => ({
    rule: kind,
    ours: { start: claim.span.start + ours.span.start, end: claim.span.start + ours.span.end },
    theirs: { start: evidence.span.start + theirs.span.start, end: evidence.span.start + theirs.span.end },
  }))
}
