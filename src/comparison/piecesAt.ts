import { claimsOf } from '../claims/claimsOf'
import { remember } from '../languages/remember'
import type { Report } from '../types'
import { overlapFinder } from './overlapFinder'

/** Makes a function that finds the anchors of a report within a span, or over its borders. */
export const anchorsAt = remember((report: Report) =>
  overlapFinder(report.paragraphs.flatMap(({ sentences }) => sentences.flatMap(({ anchors }) => anchors))),
)

/** The same for its claims. */
export const claimsAt = remember((report: Report) => overlapFinder(claimsOf(report)))

/** The same for its paragraphs. */
export const paragraphsAt = remember((report: Report) => overlapFinder(report.paragraphs))
