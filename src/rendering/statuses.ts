import type { ClaimRow, Status } from '../types'

/** What a cell of the claim table can say. */
export type CellStatus = ClaimRow['sources'][string]

/**
 * The most telling first: where one mark must stand for several sources, the first of these that applies is shown. A
 * claim shows as omitted only where nobody else has it, else one unlike report would hide what the others do.
 */
export const statuses: readonly Status[] = ['contradicted', 'rephrased', 'included', 'omitted']

/** One sign a status, so that no reader depends on colour. */
export const signs: Readonly<Record<CellStatus, string>> = {
  stated: '●',
  included: '=',
  rephrased: '≈',
  contradicted: '≠',
  omitted: '○',
}

/** From what is there to what is not. */
export const cellStatuses: readonly CellStatus[] = ['stated', 'included', 'rephrased', 'contradicted', 'omitted']

/** After a status that another is nearly as likely as. */
export const doubt = '?'

/** The status that stands for all: a claim included here and contradicted there shows as contradicted. */
export function mostTelling(among: readonly Status[]): Status | undefined {
  return statuses.find((status) => among.includes(status))
}
