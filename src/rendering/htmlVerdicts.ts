import { tells } from '../comparison/summarizeSources'
import type { Alignment, Status } from '../types'
import { escapeHtml } from './escapeHtml'
import { groupNotices } from './groupNotices'
import { statusIn } from './lookup'
import { nameOf } from './page'
import type { Page } from './page'

/** Whether the reports tell of one event, and the figures of the comparison; where there are several pairs, each of them. */
export function verdictLine(page: Page): string {
  const { comparison, said } = page
  const { alignments, table } = comparison
  const [first, ...others] = alignments
  if (!first) return `<h1>${said.title}</h1>`
  const event = alignments.every((each) => each.event === first.event) ? first.event : 'mixed'
  const pairs = alignments.map((alignment) => pairItem(alignment, page)).join('\n')
  const score = others.length === 0 ? ` <span class="quiet">${said.score} ${first.eventScore.toFixed(2)}</span>` : ''
  const withStatus = (status: Status) => table.filter(({ sources }) => Object.values(sources).includes(status)).length
  const figures = [
    [said.total, table.length],
    [said.statuses.contradicted, withStatus('contradicted')],
    [said.statuses.rephrased, withStatus('rephrased')],
    [said.everywhere, table.filter((row) => comparison.reports.every(({ id }) => tells.has(statusIn(row, id)))).length],
  ] as const
  return `<h1 class="verdict ${event}"><b>${said.events[event]}</b>${score}</h1>
<dl class="figures">
${figures.map(([name, count]) => `<div><dt>${name}</dt><dd>${count}</dd></div>`).join('\n')}
</dl>
${others.length === 0 ? '' : `<details class="pairs"${event === 'mixed' ? ' open' : ''}><summary>${said.pairs}</summary>\n<ul>\n${pairs}\n</ul></details>`}`
}

function pairItem({ reports: [first, second], event, eventScore }: Alignment, page: Page): string {
  const { said } = page
  const verdict = `<b>${said.events[event]}</b> <span class="quiet">${eventScore.toFixed(2)}</span>`
  return `<li class="${event}">${nameOf(first, page)} ↔ ${nameOf(second, page)} ${verdict}</li>`
}

/** What a reader should know before trusting the rest; each thing once, with all the reports it is about. */
export function noticeList(page: Page): string {
  const groups = groupNotices(page.comparison.notices)
  if (groups.length === 0) return ''
  const items = groups.map((group) => {
    const [{ code }] = group
    const { name, meaning } = page.said.noticeCodes[code]
    const about = group.map(({ reports }) => reports.map((id) => nameOf(id, page)).join(' ↔ ')).join(', ')
    const messages = escapeHtml(group.map(({ message }) => message).join('\n'))
    return `<li class="${code}"><b>${name}</b> <span title="${messages}">(${about})</span>: ${meaning}</li>`
  })
  return `<ul class="notices" aria-label="${page.said.notices}">\n${items.join('\n')}\n</ul>`
}
