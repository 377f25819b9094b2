import type { Span } from '../../types'
import { placeOf } from '../contradictions/surroundings'
import type { Words } from '../match'
import { anchorsAt } from '../piecesAt'
import type { ChangeRule } from './change'

/** A quotation this long is speech; shorter ones are single words and titles. */
const leastWords = 4
/** Where so much of its words is met, they are nearly its own. */
const sameWording = 0.9

/** `“We will not give up an inch,” he said` and «Он заявил, что уступок не будет». */
export const quotationParaphrased: ChangeRule = ({ claim, evidence, met }) => {
  if (evidence.some((match) => quotationsIn(match.evidence).length > 0)) return []
  return quotationsIn(claim).flatMap((ours) => {
    const place = placeOf(claim, ours)
    if (!place || place.last - place.first + 1 < leastWords) return []
    return share(claim, met, place.first, place.last) < sameWording ? [{ ours }] : []
  })
}

function share({ terms }: Words, met: ArrayLike<number>, first: number, last: number): number {
  let all = 0
  let sum = 0
  for (let at = first; at <= last; at++) {
    all += terms.weights[at]!
    sum += terms.weights[at]! * met[at]!
  }
  return all > 0 ? sum / all : 1
}

/** What of the words is quoted; a quotation may open before them. */
const quotationsIn = ({ report, span }: Words): readonly Span[] =>
  anchorsAt(report)(span)
    .filter(({ kind }) => kind === 'quotation')
    .map((anchor) => ({ start: Math.max(anchor.span.start, span.start), end: Math.min(anchor.span.end, span.end) }))
