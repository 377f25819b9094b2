import type { Anchor, Report, Sentence } from '../../types'
import type { Words } from '../match'

/** What can be compared in the whole sentence that a claim is part of: what the claim leaves out may still meet the evidence. */
export function sentenceAnchors({ report, span }: Words): readonly Anchor[] {
  return sentencesOf(report)
    .filter((sentence) => sentence.span.start < span.end && sentence.span.end > span.start)
    .flatMap(({ anchors }) => anchors)
}

const sentencesOf = (report: Report): readonly Sentence[] => report.paragraphs.flatMap(({ sentences }) => sentences)
