import { createTermReader } from '../similarity/createTermReader'
import type { Terms } from '../similarity/terms'
import type { Vocabulary } from '../similarity/vocabulary'
import { weighedAmong } from '../similarity/weighedAmong'
import type { Anchor, Passage, Report, Span } from '../types'

/** One of two reports that lie side by side. */
export interface Side {
  readonly report: Report
  /** The sentences that can make a claim, in the order of the text. */
  readonly sentences: readonly ReadSentence[]
  /** The sentences as terms, their words weighed among each other. */
  readonly terms: readonly Terms[]
}

/** A sentence that may tell of the event, ready to be compared. */
export interface ReadSentence {
  readonly paragraph: number
  readonly span: Span
  readonly passage: Passage
}

/** A report is compared with several; it is read once for each vocabulary. */
const read = new WeakMap<Vocabulary, WeakMap<Report, Side>>()

/** Reads a report's sentences, all but those of boilerplate and section labels. */
export function readSide(report: Report, numbers: Vocabulary): Side {
  const known = read.get(numbers) ?? new WeakMap<Report, Side>()
  const side = known.get(report) ?? readSentences(report, numbers)
  read.set(numbers, known.set(report, side))
  return side
}

function readSentences(report: Report, numbers: Vocabulary): Side {
  const sentences = report.paragraphs
    .filter(({ kind }) => kind !== 'boilerplate' && kind !== 'section')
    .flatMap(({ index, sentences }) =>
      sentences.map(({ span, anchors }) => ({ paragraph: index, span, passage: passageOf(report, span, anchors) })),
    )
  const toTerms = createTermReader(numbers)
  return { report, sentences, terms: weighedAmong(sentences.map(({ passage }) => toTerms(passage))) }
}

/** A piece of a report as a passage of its own; the anchors that lie within it keep what the report knows of them. */
export function passageOf(report: Report, span: Span, anchors: readonly Anchor[]): Passage {
  const within = anchors.filter((anchor) => anchor.span.start >= span.start && anchor.span.end <= span.end)
  const moved = within.map((anchor) => ({ ...anchor, span: shifted(anchor.span, -span.start) }))
  return { text: report.text.slice(span.start, span.end), language: report.language, anchors: moved }
}

/** A span so many characters further on. */
export const shifted = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by })
