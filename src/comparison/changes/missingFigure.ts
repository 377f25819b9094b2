import type { NumberAnchor } from '../../types'
import type { Change, ChangeRule, Told } from './change'
import { missingFigures } from './figures'

/** `two tugs` and «буксиры». */
export const missingFigure: ChangeRule = ({ claim, evidence, figures }) =>
  missingFigures(claim, evidence, figures).map(({ span }) => ({ ours: span }))

/** `34 miners` and «десятки горняков», `23` and «не менее 20». */
export const vagueFigure: ChangeRule = (told) => looseFigures(told, isVaguer)

/** `at least four` and, some hours later, «девять». */
export const otherFigure: ChangeRule = (told) => looseFigures(told, (theirs, ours) => !isVaguer(theirs, ours))

const looseFigures = (
  { figures }: Told,
  isChange: (theirs: NumberAnchor, ours: NumberAnchor) => boolean,
): readonly Change[] =>
  figures.flatMap((figure) =>
    figure.agreement === 'loose' && isChange(figure.theirs, figure.ours)
      ? [{ ours: figure.ours.span, theirs: figure.theirs.span }]
      : [],
  )

const isVaguer = (one: NumberAnchor, other: NumberAnchor): boolean =>
  one.approximation !== 'exact' && (other.approximation === 'exact' || one.approximation === 'vague')
