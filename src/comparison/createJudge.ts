import { judgeEvent } from '../alignment/judgeEvent'
import type { PairedReports } from '../alignment/pairReports'
import type { Finding, Reason, Span } from '../types'
import { findContradiction } from './contradictions/findContradiction'
import { createMatcher } from './findMatches'
import type { Match } from './match'
import { evidenceOf, readSignals } from './readSignals'
import { likeliest, weighStatus } from './weighStatus'

type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never
/** A finding that does not yet say of which claim and report. */
export type Verdict = Without<Finding, 'claim' | 'report'>

/** A sentence has to be as likely as this to state a claim before it can contradict it. */
const sureEnough = 0.3

/** Makes a function that says what the second report does with a claim of the first. */
export function createJudge(paired: PairedReports): (claim: Span) => Verdict {
  const { first, pairs } = paired
  const matchesOf = createMatcher(paired)
  const isUnlike = judgeEvent(paired).event === 'different'
  const counterparts = first.sentences.map(() => 0)
  for (const { row, score } of pairs) counterparts[row] = Math.max(counterparts[row]!, score)

  return (claim) => {
    const matches = matchesOf(claim)
    const [best] = matches
    if (!best) return { status: 'omitted', score: 1, reasons: [{ rule: 'no-match' }] }
    const row = first.sentences.findIndex(({ span }) => span.end > claim.start)
    const sentence = first.sentences[row]!.span
    const whole = matchesOf({ start: Math.min(sentence.start, claim.start), end: Math.max(sentence.end, claim.end) })
    const contradiction = isUnlike ? undefined : contradictionIn(matches, whole, claim)
    if (contradiction) return contradiction
    const chances = weighStatus(readSignals([best, ...matches.slice(1)], counterparts[row]!), isUnlike)
    const status = likeliest(chances)
    if (status === 'omitted') {
      return { status, score: chances.omitted, reasons: [{ rule: best.coverage > 0.2 ? 'few-words' : 'no-match' }] }
    }
    return { status, span: best.evidence.span, score: chances[status], reasons: wordReasons(best) }
  }
}

/** The first fact of the likely sentences that cannot be true beside the claim. */
function contradictionIn(matches: readonly Match[], whole: readonly Match[], claim: Span): Verdict | undefined {
  for (const match of evidenceOf(matches)) {
    const wide = whole.find(({ place }) => place === match.place)
    if (!wide || Math.max(match.likelihood, wide.likelihood) < sureEnough) continue
    const reason = findContradiction(wide, claim)
    if (reason) return { status: 'contradicted', span: match.evidence.span, score: match.likelihood, reasons: [reason] }
  }
  return undefined
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
