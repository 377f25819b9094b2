import type { Terms } from '../similarity/terms'
import type { Anchor, Passage, Report, Span } from '../types'

/** A sentence that may tell of the event, ready to be compared. */
export interface ReadSentence {
  readonly paragraph: number
  readonly span: Span
  readonly passage: Passage
}

/** The sentences of a report that can make a claim: all but those of boilerplate and section labels. */
export function readSentences(report: Report): readonly ReadSentence[] {
  return report.paragraphs
    .filter(({ kind }) => kind !== 'boilerplate' && kind !== 'section')
    .flatMap(({ index, sentences }) =>
      sentences.map(({ span, anchors }) => ({ paragraph: index, span, passage: passageOf(report, span, anchors) })),
    )
}

/** A piece of a report as a passage of its own; anchors that lie within it keep what the report knows of them. */
export function passageOf(report: Report, span: Span, anchors: readonly Anchor[]): Passage {
  const within = anchors.filter((anchor) => anchor.span.start >= span.start && anchor.span.end <= span.end)
  const moved = within.map((anchor) => ({
    ...anchor,
    span: { start: anchor.span.start - span.start, end: anchor.span.end - span.start },
  }))
  return { text: report.text.slice(span.start, span.end), language: report.language, anchors: moved }
}

/** A term's span in its passage, as a span in the report. */
export function spanInReport({ span }: Terms['terms'][number], passageSpan: Span): Span {
  return { start: passageSpan.start + span.start, end: passageSpan.start + span.end }
}
