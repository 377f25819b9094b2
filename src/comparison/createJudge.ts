import { judgeEvent } from '../alignment/judgeEvent'
import type { PairedReports } from '../alignment/pairReports'
import { claimsOf } from '../claims/claimsOf'
import { coverageOf } from '../similarity/terms'
import type { Claim, Finding, Reason, Span } from '../types'
import { attributionsOf } from './changes/attributions'
import { changesForce } from './changes/findChanges'
import { findContradiction } from './contradictions/findContradiction'
import { touches } from './contradictions/links'
import { placeOf } from './contradictions/surroundings'
import { evidenceOf } from './evidence'
import { createMatcher } from './findMatches'
import { giveReasons } from './giveReasons'
import { logOdds } from './logOdds'
import { isFound, type Match, type Matches } from './match'
import { overlapFinder } from './overlapFinder'
import { type Grounds, groundsOf, nothingMatched, rateStatus } from './rateStatus'
import { readSignals } from './readSignals'
import { likeliest, weighStatus, wordForWord } from './weighStatus'

type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never
/** A finding that does not yet say of which claim and report. */
export type Verdict = Without<Finding, 'claim' | 'report'>

/** A sentence has to be as likely as this to state a claim before it can contradict it. */
const sureEnough = 0.3

/** So sure a link shows the same figure or name. */
const surelySaid = 0.9

/** Makes a function that says what the second report does with a claim of the first, whose claims may be handed in. */
export function createJudge(paired: PairedReports, claims?: readonly Claim[]): (claim: Span) => Verdict {
  const decide = createDecider(paired, claims)
  return (claim) => {
    const { reasons, grounds, ...found } = decide(claim)
    return { ...found, ...rateStatus(found.status, grounds), reasons }
  }
}

/** What becomes of a claim, why, and what that rests on. */
export type Decision = Without<Verdict, 'score' | 'uncertain' | 'runnerUp'> & { readonly grounds: Grounds }

/** Makes the function behind {@link createJudge}, whose decisions have no score yet. */
export function createDecider(
  paired: PairedReports,
  claims: readonly Claim[] = claimsOf(paired.first.report),
  weigh: typeof weighStatus = weighStatus,
): (claim: Span) => Decision {
  const { first, pairs } = paired
  const matchesOf = createMatcher(paired)
  const claimsAt = overlapFinder(claims)
  const isUnlike = judgeEvent(paired).event === 'different'
  const counterparts = first.sentences.map(() => 0)
  for (const { row, score } of pairs) counterparts[row] = Math.max(counterparts[row]!, score)

  return (claim) => {
    const matches = matchesOf(claim)
    if (!isFound(matches)) return { status: 'omitted', reasons: [{ rule: 'no-match' }], grounds: nothingMatched }
    const [best] = matches
    const sentence = first.sentences[best.row]!.span
    const whole = { start: Math.min(sentence.start, claim.start), end: Math.max(sentence.end, claim.end) }
    const contradiction = isUnlike
      ? undefined
      : contradictionIn(matches, matchesOf(whole), widened(claim, whole, claimsAt(whole)))
    const chances = weigh(readSignals(matches, counterparts[best.row]!), isUnlike)
    if (contradiction) {
      const { match, reason } = contradiction
      const grounds = groundsOf(chances, { opposed: 1, opposing: logOdds(match.likelihood) })
      return { status: 'contradicted', span: match.evidence.span, reasons: [reason], grounds }
    }
    const isThere = best.coverage >= wordForWord
    const likely = isThere ? 'included' : likeliest(chances)
    const isForced =
      likely === 'included' && changesForce(matches, attributionsOf(claim, first.report, best.evidence.report))
    const status = isForced ? 'rephrased' : likely
    const decision = {
      reasons: giveReasons(status, matches),
      grounds: groundsOf(chances, { wordForWord: isThere ? 1 : 0, forced: isForced ? 1 : 0 }),
    }
    return status === 'omitted' ? { status, ...decision } : { status, span: best.evidence.span, ...decision }
  }
}

interface Contradiction {
  readonly match: Match
  readonly reason: Reason
}

/** The first fact of the likely sentences that cannot be true beside the claim. */
function contradictionIn(matches: Matches, whole: readonly Match[], claim: Span): Contradiction | undefined {
  for (const match of evidenceOf(matches)) {
    const wide = whole.find(({ place }) => place === match.place)
    const isSure = wide !== undefined && Math.max(match.likelihood, wide.likelihood) >= sureEnough
    if (!wide || (!isSure && match !== matches[0])) continue
    const reason = findContradiction(wide, claim)
    if (reason && (isSure || isAllElseMet(match, reason)) && !isMetElsewhere(reason, match, whole))
      return { match, reason }
  }
  return undefined
}

/** A claim that says little else than what differs has little that could be met: `4-3 on penalties`, «по пенальти 5:4». */
const allElse = 0.7

/** Whether the claim is met but for what differs. Another name may well be that of another claim. */
function isAllElseMet({ claim, linked }: Match, { rule, ours }: Reason): boolean {
  const place = ours && !aboutNames.has(rule) ? placeOf(claim, ours) : undefined
  if (!place) return false
  return (
    coverageOf(
      claim.terms,
      linked.ours.map((met, word) => (touches(place, { first: word, last: word }) ? 1 : met)),
    ) >= allElse
  )
}

const aboutNames: ReadonlySet<string> = new Set(['name-differs', 'place-differs'])

/** Whether a likelier sentence says of a figure or a name what the claim says. */
const isMetElsewhere = ({ ours }: Reason, { likelihood, place }: Match, whole: readonly Match[]): boolean =>
  ours !== undefined &&
  whole.some((other) => {
    if (other.place === place || other.likelihood < likelihood) return false
    const { claim, linked } = other
    const named = claim.anchors.find(({ span }) => span.start < ours.end && ours.start < span.end)
    return (
      named !== undefined &&
      linked.links.some(
        ({ ours: { span }, strength }) =>
          strength >= surelySaid && span.start <= named.span.start && span.end >= named.span.end,
      )
    )
  })

/**
 * A claim with what goes with it: what opens its sentence, as `On Friday` in `On Friday [the dam burst]`, and what comes
 * before the next claim, as `Aliev said` in `[the dam burst], Aliev said`. What follows another claim goes with that one.
 */
function widened(claim: Span, sentence: Span, claims: readonly Claim[]): Span {
  let { start, end } = sentence
  for (const { span } of claims) {
    if (span.start < claim.start && span.end > sentence.start) start = claim.start
    if (span.end > claim.end && span.start < sentence.end) end = Math.max(claim.end, Math.min(end, span.start))
  }
  return { start, end }
}
