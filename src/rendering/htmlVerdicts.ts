import type { Alignment } from '../types'
import { escapeHtml } from './escapeHtml'
import type { Page } from './page'
import { fromKeptToLost, signs } from './statuses'

/** The verdict on each pair of reports, and how much of either is in the other. */
export function verdictList(page: Page): string {
  const items = page.comparison.alignments.map((alignment) => verdict(alignment, page))
  return `<ul class="verdicts${items.length > 3 ? ' many' : ''}" aria-label="${page.said.event}">\n${items.join('\n')}\n</ul>`
}

export function noticeList({ comparison, said }: Page): string {
  if (comparison.notices.length === 0) return ''
  const items = comparison.notices.map(({ code, message, reports }) => {
    const about = reports.map((id) => `<bdi>${escapeHtml(id)}</bdi>`).join(', ')
    const text = `<span lang="en" dir="auto">${escapeHtml(message)}</span>`
    return `<li><b>${said.noticeCodes[code]}</b> <span class="quiet">(${about})</span> ${text}</li>`
  })
  return `<ul class="notices" role="note" aria-label="${said.notices}">\n${items.join('\n')}\n</ul>`
}

function verdict({ reports: [first, second], event, eventScore }: Alignment, page: Page): string {
  const pair = `<bdi>${escapeHtml(first)}</bdi> ↔ <bdi>${escapeHtml(second)}</bdi>`
  return `<li class="verdict ${event}">
<h2><b>${page.said.events[event]}</b> <span>${page.said.score} ${eventScore.toFixed(2)}</span></h2>
<p class="pair">${pair}</p>
${direction(first, second, page)}
${direction(second, first, page)}
</li>`
}

/** `en-1 → ru-1  = 14  ≈ 7  ≠ 2  ○ 4`, and the same as a strip. */
function direction(from: string, to: string, { comparison, lookup, said }: Page): string {
  const found = comparison.findings.filter(
    ({ claim, report }) => report === to && lookup.claims.get(claim)?.report === from,
  )
  const counts = fromKeptToLost
    .map((status) => ({ status, count: found.filter((finding) => finding.status === status).length }))
    .filter(({ count }) => count > 0)
  if (counts.length === 0) return ''
  const tally = counts.map(
    ({ status, count }) =>
      `<span class="${status}" title="${said.statuses[status]}"><span aria-hidden="true">${signs[status]}</span><span class="hidden">${said.statuses[status]}</span> ${count}</span>`,
  )
  const strip = counts.map(({ status, count }) => `<span class="${status}" style="flex:${count}"></span>`)
  return `<div class="direction">
<p><span><bdi>${escapeHtml(from)}</bdi> → <bdi>${escapeHtml(to)}</bdi></span> <span class="tally">${tally.join(' ')}</span></p>
<div class="strip" aria-hidden="true">${strip.join('')}</div>
</div>`
}
