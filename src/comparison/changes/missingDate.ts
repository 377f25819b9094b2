import { datesAgree } from '../../features/datesAgree'
import type { Anchor, DateAnchor } from '../../types'
import type { Match } from '../match'
import type { ChangeRule } from './change'

const isDate = (anchor: Anchor): anchor is DateAnchor => anchor.kind === 'date'

/** The dates of a claim that the other report tells nowhere: it need not repeat the day in every sentence. */
export function missingDates(claim: readonly Anchor[], matches: readonly Match[]): readonly DateAnchor[] {
  const dates = claim.filter(isDate)
  if (dates.length === 0) return []
  const theirs = matches.flatMap(({ evidence }) => evidence.anchors).filter(isDate)
  return dates.filter((ours) => !theirs.some((date) => ['same', 'contains'].includes(datesAgree(ours, date))))
}

/** `on Sunday afternoon` and «позже», «14 июня» and `in June`. */
export const missingDate: ChangeRule = ({ claim, evidence, matches }) => [
  ...missingDates(claim.anchors, matches).map(({ span }) => ({ ours: span })),
  ...claim.anchors.filter(isDate).flatMap((ours) => {
    const theirs = evidence.flatMap((match) => match.evidence.anchors).filter(isDate)
    if (theirs.some((date) => datesAgree(ours, date) === 'same' || isFiner(date, ours))) return []
    const coarser = theirs.find((date) => datesAgree(ours, date) === 'contains')
    return coarser ? [{ ours: ours.span, theirs: coarser.span }] : []
  }),
]

const isFiner = (one: DateAnchor, other: DateAnchor): boolean => one.grain === 'day' && other.grain !== 'day'
