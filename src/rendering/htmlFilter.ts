import { escapeHtml } from './escapeHtml'
import type { Page } from './page'
import { signs, statuses } from './statuses'
import type { View } from './words'

/** Shown by the script, which alone can filter. */
export function filterBar(page: Page): string {
  const { comparison, said } = page
  if (comparison.table.length === 0) return ''
  const pills = statuses.map((status) => {
    const count = comparison.table.filter(({ sources }) => Object.values(sources).includes(status)).length
    return pill(status, `<i aria-hidden="true">${signs[status]}</i> ${said.statuses[status]} <small>${count}</small>`)
  })
  // Of two reports, what all but one say is what the other alone says.
  const views: readonly View[] = comparison.reports.length > 2 ? ['only', 'missed', 'at'] : ['only', 'at']
  const orders = Object.entries(said.orders).map(([order, name]) => `<option value="${order}">${name}</option>`)
  return `<div class="filter" id="page-filter" role="search" aria-label="${said.filter}" hidden>
<fieldset>
<legend class="hidden">${said.status}</legend>
${pill('all', said.all, ' checked')}
${pills.join('\n')}
</fieldset>
<select name="view" aria-label="${said.source}"><option value="">${said.anySource}</option>${views.map((view) => viewOptions(view, page)).join('<hr>')}</select>
<select name="order" aria-label="${said.order}">${orders.join('')}</select>
<span class="shown" role="status">${said.shown} <b></b></span>
</div>`
}

function viewOptions(view: View, { comparison, names, said }: Page): string {
  const [before, after] = said.views[view]
  return comparison.reports
    .map(({ id }, at) => `<option value="${view}:${at}">${escapeHtml(before + (names.get(id) ?? id) + after)}</option>`)
    .join('')
}

function pill(value: string, label: string, state = ''): string {
  return `<label class="pill ${value}"><input type="radio" name="status" value="${value}"${state}><span>${label}</span></label>`
}
