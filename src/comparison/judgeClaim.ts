import { pairReports } from '../alignment/pairReports'
import { checkClaim, checkPair } from '../checks'
import { SverkaError } from '../errors'
import type { Claim, CompareOptions, Finding, Report } from '../types'
import { createJudge } from './createJudge'

/**
 * What one report does with one claim of another: includes, rephrases, omits or contradicts it.
 *
 * @throws {@link SverkaError} `invalid-claim` where the claim's span does not lie in `from`; `too-long` beyond `limits`.
 * @example
 * ```ts
 * const ap = readReport({ id: 'ap', text: 'The dam burst at dawn on Friday, and 17 people died.' })
 * const tass = readReport({ id: 'tass', text: 'На рассвете в пятницу прорвало плотину. Погибли 17 человек.' })
 * judgeClaim(extractClaims(ap)[1]!, ap, tass).status //=> 'included'
 * ```
 */
export function judgeClaim(
  claim: Pick<Claim, 'report' | 'span'> & Partial<Pick<Claim, 'id'>>,
  from: Report,
  against: Report,
  options: CompareOptions = {},
): Finding {
  checkClaim(claim)
  checkPair(from, against, options)
  const { start, end } = claim.span
  if (claim.report !== from.id) {
    throw new SverkaError(
      'invalid-claim',
      `The claim is of report "${claim.report}", but "${from.id}" was handed in; pass the report that makes the claim.`,
    )
  }
  if (!(start >= 0 && start < end && end <= from.text.length)) {
    throw new SverkaError(
      'invalid-claim',
      `The claim's span ${start}..${end} lies outside the ${from.text.length} characters of "${from.id}".`,
    )
  }
  const verdict = judgeOf(from, against, options)(claim.span)
  return { ...verdict, claim: claim.id ?? `${from.id}:${start}-${end}`, report: against.id }
}

type Judge = ReturnType<typeof createJudge>

/** Claims are judged one after another, and laying two reports side by side costs most; forgotten with the reports. */
const judges = new WeakMap<Report, WeakMap<Report, Judge>>()

function judgeOf(from: Report, against: Report, options: CompareOptions): Judge {
  if (options.similarity) return createJudge(pairReports(from, against, options))
  const known = judges.get(from)?.get(against)
  if (known) return known
  const judge = createJudge(pairReports(from, against))
  const others = judges.get(from) ?? new WeakMap<Report, Judge>()
  judges.set(from, others.set(against, judge))
  return judge
}
