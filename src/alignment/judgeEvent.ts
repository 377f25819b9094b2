import type { Alignment, Link, Report } from '../types'
import type { PairedReports } from './pairReports'

/** Whether two reports tell of one event. */
export function judgeEvent(
  { first, second }: PairedReports,
  links: readonly Link[],
): Pick<Alignment, 'event' | 'eventScore'> {
  const eventScore = Math.min(newsShare(first.report, links, 0), newsShare(second.report, links, 1))
  return { event: eventScore >= 0.5 ? 'same' : eventScore >= 0.25 ? 'partly' : 'different', eventScore }
}

function newsShare(report: Report, links: readonly Link[], side: 0 | 1): number {
  const telling = report.paragraphs.filter(({ kind }) => kind === 'headline' || kind === 'body')
  const linked = new Set(links.map(({ pair }) => pair[side]))
  return telling.length === 0 ? 0 : telling.filter(({ index }) => linked.has(index)).length / telling.length
}
