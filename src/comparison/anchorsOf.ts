import type { Anchor, Report } from '../types'

const known = new WeakMap<Report, readonly Anchor[]>()

/** All anchors of a report, in the order of its text. */
export function anchorsOf(report: Report): readonly Anchor[] {
  const found = known.get(report)
  if (found) return found
  const anchors = report.paragraphs.flatMap(({ sentences }) => sentences.flatMap((sentence) => sentence.anchors))
  known.set(report, anchors)
  return anchors
}
