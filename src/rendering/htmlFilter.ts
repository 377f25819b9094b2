import { escapeHtml } from './escapeHtml'
import type { Page } from './page'
import { signs, statuses } from './statuses'

/** Shown by the script, which alone can filter. */
export function filterBar({ comparison, said }: Page): string {
  if (comparison.table.length === 0) return ''
  const pills = statuses.map((status) => {
    const count = comparison.table.filter(({ sources }) => Object.values(sources).includes(status)).length
    return pill(status, `<b aria-hidden="true">${signs[status]}</b> ${said.statuses[status]} ${count}`)
  })
  const sources = comparison.reports.map(({ id }, at) => `<option value="${at}">${escapeHtml(id)}</option>`)
  return `<div class="filter" id="filter" role="search" hidden>
<fieldset>
<legend class="hidden">${said.status}</legend>
${pills.join('\n')}
${pill('all', said.all, ' checked')}
</fieldset>
<label>${said.source} <select id="source"><option value="all">${said.allSources}</option>${sources.join('')}</select></label>
<span class="shown" role="status">${said.shown} <span id="shown"></span></span>
</div>`
}

function pill(value: string, label: string, state = ''): string {
  return `<label class="pill ${value}"><input type="radio" name="status" value="${value}"${state}><span>${label}</span></label>`
}
