import { remember } from '../languages/remember'
import type { Anchor, Report } from '../types'

/** All anchors of a report, in the order of its text. */
export const anchorsOf = remember((report: Report): readonly Anchor[] =>
  report.paragraphs.flatMap(({ sentences }) => sentences.flatMap(({ anchors }) => anchors)),
)
