import { createTermReader } from '../similarity/createTermReader'
import type { Terms } from '../similarity/terms'
import type { Vocabulary } from '../similarity/vocabulary'
import { weighedAmong } from '../similarity/weighedAmong'
import type { Anchor, Report, Span } from '../types'

/** One of two reports that lie side by side. */
export interface Side {
  readonly report: Report
  /** The sentences that can make a claim, in the order of the text. */
  readonly sentences: readonly ReadSentence[]
}

/** A sentence that may tell of the event, ready to be compared. All spans are offsets into the report. */
export interface ReadSentence {
  readonly report: Report
  readonly paragraph: number
  readonly span: Span
  readonly anchors: readonly Anchor[]
  /** Its words weighed among those of all the others. */
  readonly terms: Terms
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
  const { text, language } = report
  const found = report.paragraphs
    .filter(({ kind }) => kind !== 'boilerplate' && kind !== 'section')
    .flatMap(({ index, sentences }) => sentences.map(({ span, anchors }) => ({ paragraph: index, span, anchors })))
  const toTerms = createTermReader(numbers)
  const terms = weighedAmong(
    found.map(({ span, anchors }) => toTerms({ text, language, anchors: anchorsWithin(span, anchors) }, span)),
  )
  return { report, sentences: found.map((sentence, at) => ({ report, ...sentence, terms: terms[at]! })) }
}

/** Those that do not go on behind a sentence, as quotations may. */
export const anchorsWithin = ({ start, end }: Span, anchors: readonly Anchor[]): readonly Anchor[] =>
  anchors.filter(({ span }) => span.start >= start && span.end <= end)
