import { comparableValue } from '../../features/comparableValue'
import { numbersAgree, type NumberAgreement } from '../../features/numbersAgree'
import type { Anchor, NumberAnchor } from '../../types'
import { touches } from '../contradictions/links'
import { type Place, placeOf } from '../contradictions/surroundings'
import type { Match, Words } from '../match'
import type { Change, ChangeRule, Told } from './change'

/** A figure of the claim beside the one in the evidence that agrees with it best. */
export interface Figure {
  readonly ours: NumberAnchor
  readonly theirs?: NumberAnchor
  readonly agreement: NumberAgreement | 'missing'
}

const isNumber = (anchor: Anchor): anchor is NumberAnchor => anchor.kind === 'number'

/** Best first. */
const agreements = ['equal', 'fits', 'loose'] as const

/** The figures of a claim, each with what the evidence says of it. */
export function figuresOf(claim: readonly Anchor[], evidence: readonly Match[]): readonly Figure[] {
  const theirs = evidence.flatMap((match) => match.evidence.anchors).filter(isNumber)
  return claim.filter(isNumber).map((ours): Figure => {
    for (const agreement of agreements) {
      const found = theirs.find((other) => numbersAgree(ours, other) === agreement && isNear(ours, other))
      if (found) return { ours, theirs: found, agreement }
    }
    return { ours, agreement: 'missing' }
  })
}

/** 4,600 is more than `at least four`, and yet another figure. */
const isNear = (one: NumberAnchor, other: NumberAnchor): boolean => {
  const [low = 0, high = 0] = [one, other]
    .map((anchor) => Math.abs(comparableValue(anchor).value))
    .sort((a, b) => a - b)
  return high <= low * 20
}

/** The figures of a claim that the evidence lacks. What is met as a word is there: `two` and «оба». */
export const missingFigures = (claim: Words, evidence: readonly Match[]): readonly NumberAnchor[] =>
  figuresOf(claim.anchors, evidence)
    .filter(({ agreement, ours }) => agreement === 'missing' && !isLone(ours))
    .map(({ ours }) => ours)
    .filter(({ span }) => !isMetAsWord(evidence, placeOf(claim, span)))

/** `two tugs` and «буксиры». */
export const missingFigure: ChangeRule = ({ claim, evidence }) =>
  missingFigures(claim, evidence).map(({ span }) => ({ ours: span }))

/** `34 miners` and «десятки горняков», `23` and «не менее 20». */
export const vagueFigure: ChangeRule = (told) =>
  looseFigures(told)
    .filter(({ ours, theirs }) => isVaguer(theirs, ours))
    .map(spansOf)

/** `at least four` and, some hours later, «девять». */
export const otherFigure: ChangeRule = (told) =>
  looseFigures(told)
    .filter(({ ours, theirs }) => !isVaguer(theirs, ours))
    .map(spansOf)

const looseFigures = ({ claim, evidence }: Told): readonly Required<Figure>[] =>
  figuresOf(claim.anchors, evidence).flatMap(({ ours, theirs, agreement }) =>
    agreement === 'loose' && theirs ? [{ ours, theirs, agreement }] : [],
  )

const isVaguer = (one: NumberAnchor, other: NumberAnchor): boolean =>
  one.approximation !== 'exact' && (other.approximation === 'exact' || one.approximation === 'vague')

const spansOf = ({ ours, theirs }: Required<Figure>): Change => ({ ours: ours.span, theirs: theirs.span })

/** `one of the bracelets` tells no number. */
const isLone = ({ value, unit, ordinal }: NumberAnchor): boolean => value === 1 && unit === undefined && !ordinal

const isMetAsWord = (evidence: readonly Match[], place: Place | undefined): boolean =>
  place !== undefined &&
  evidence.some(({ linked }) => linked.links.some(({ ours, kind }) => kind !== 'number' && touches(ours, place)))
