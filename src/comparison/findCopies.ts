import { compareTwoStrings } from 'string-similarity'
import type { Alignment, Report } from '../types'
import { lengthOf } from './spans'

/** Paragraphs that have so much of their letter pairs in common are one text, perhaps with another date or byline. */
const sameWording = 0.8

/** More than this share of the shorter report has to be found word for word. */
const mostOfIt = 0.5

/**
 * Which pairs of reports share their wording, as two papers do that print one agency's report: they agree, but that is
 * one witness, not two. Reports in two languages never do.
 */
export function findCopies(reports: readonly Report[], alignments: readonly Alignment[]): Alignment['reports'][] {
  const byId = new Map(reports.map((report) => [report.id, report]))
  return alignments
    .filter((alignment) => {
      const [first, second] = alignment.reports.map((id) => byId.get(id)!) as [Report, Report]
      return first.language === second.language && isCopy(first, second, alignment)
    })
    .map((alignment) => alignment.reports)
}

function isCopy(first: Report, second: Report, { links }: Alignment): boolean {
  const copied: [Set<number>, Set<number>] = [new Set(), new Set()]
  for (const { pair } of links) {
    if (compareTwoStrings(wordsOf(first, pair[0]), wordsOf(second, pair[1])) < sameWording) continue
    copied[0].add(pair[0])
    copied[1].add(pair[1])
  }
  // The longer one may tell more besides.
  return Math.max(shareOf(first, copied[0]), shareOf(second, copied[1])) > mostOfIt
}

const wordsOf = ({ text, paragraphs }: Report, index: number): string => {
  const { start, end } = paragraphs[index]!.span
  return text.slice(start, end).toLowerCase()
}

/** The share of what a report tells that stands in these paragraphs. */
function shareOf({ paragraphs }: Report, indexes: ReadonlySet<number>): number {
  const telling = paragraphs.filter(({ kind }) => kind !== 'boilerplate' && kind !== 'section')
  const total = telling.reduce((sum, { span }) => sum + lengthOf(span), 0)
  return telling.reduce((sum, { index, span }) => sum + (indexes.has(index) ? lengthOf(span) : 0), 0) / total
}
