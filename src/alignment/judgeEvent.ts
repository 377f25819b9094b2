import type { Alignment, Link, Report } from '../types'
import type { SentencePairs } from './pairSentences'

/** Whether two reports tell of one event. */
export function judgeEvent(
  first: Report,
  second: Report,
  pairs: SentencePairs,
  links: readonly Link[],
): Pick<Alignment, 'event' | 'eventScore'> {
  const eventScore = Math.min(newsShare(first, links, 0), newsShare(second, links, 1))
  void pairs
  return { event: eventScore >= 0.5 ? 'same' : eventScore >= 0.25 ? 'partly' : 'different', eventScore }
}

function newsShare(report: Report, links: readonly Link[], side: 0 | 1): number {
  const telling = report.paragraphs.filter(({ kind }) => kind === 'headline' || kind === 'body')
  const linked = new Set(links.map(({ pair }) => pair[side]))
  return telling.length === 0 ? 0 : telling.filter(({ index }) => linked.has(index)).length / telling.length
}
