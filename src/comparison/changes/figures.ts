import { comparableValue } from '../../features/comparableValue'
import { remember } from '../../languages/remember'
import { numbersAgree, type NumberAgreement } from '../../features/numbersAgree'
import type { Anchor, NumberAnchor } from '../../types'
import { touches } from '../contradictions/links'
import { placeOf } from '../contradictions/surroundings'
import type { Match, Matches, Words } from '../match'

/** A figure of the claim beside the one in the evidence that agrees with it best. */
export type Figure =
  | { readonly ours: NumberAnchor; readonly agreement: 'missing' }
  | { readonly ours: NumberAnchor; readonly agreement: Holding; readonly theirs: NumberAnchor }

type Holding = Extract<NumberAgreement, 'equal' | 'fits' | 'loose'>

/** Best first. */
const agreements: readonly Holding[] = ['equal', 'fits', 'loose']

const isNumber = (anchor: Anchor): anchor is NumberAnchor => anchor.kind === 'number'

/** The figures of a claim, each with what its evidence says of it. */
export const figuresOf = remember((evidence: Matches): readonly Figure[] => {
  const figures = evidence[0].claim.anchors.filter(isNumber)
  const all = figures.length > 0 ? evidence.flatMap((match) => match.evidence.anchors).filter(isNumber) : []
  return figures.map((ours): Figure => {
    const found = all.map((theirs) => ({ theirs, agreement: numbersAgree(ours, theirs) }))
    for (const agreement of agreements) {
      const theirs = found.find((one) => one.agreement === agreement && isNear(ours, one.theirs))?.theirs
      if (theirs) return { ours, agreement, theirs }
    }
    return { ours, agreement: 'missing' }
  })
})

/** 4,600 is more than `at least four`, and yet another figure. */
const nearest = 20

function isNear(one: NumberAnchor, other: NumberAnchor): boolean {
  const [a, b] = [Math.abs(comparableValue(one).value), Math.abs(comparableValue(other).value)]
  return Math.max(a, b) <= nearest * Math.min(a, b)
}

/** The figures that the evidence lacks. What is met as a word is there: `two` and «оба». */
export const missingFigures = (
  claim: Words,
  evidence: readonly Match[],
  figures: readonly Figure[],
): readonly NumberAnchor[] =>
  figures
    .filter(({ agreement, ours }) => agreement === 'missing' && !isLone(ours))
    .map(({ ours }) => ours)
    .filter((ours) => !isMetAsWord(ours, claim, evidence))

/** `one of the bracelets` tells no number. */
const isLone = ({ value, unit, ordinal }: NumberAnchor): boolean => value === 1 && unit === undefined && !ordinal

function isMetAsWord({ span }: NumberAnchor, claim: Words, evidence: readonly Match[]): boolean {
  const place = placeOf(claim, span)
  return evidence.some(({ linked }) =>
    linked.links.some(({ ours, kind }) => place !== undefined && kind !== 'number' && touches(ours, place)),
  )
}
