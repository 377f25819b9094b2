import type { ClaimRow, SourceSummary } from '../types'
import { escapeHtml } from './escapeHtml'
import { cellsOfRow, claimsOfRow, quote } from './lookup'
import { badge, claimAddress, factsOf, nameOf } from './page'
import type { Page } from './page'
import { oneLine, shorten } from './plainText'
import { cellStatuses } from './statuses'
import type { CellStatus } from './statuses'
import type { View } from './words'

/** A cell of the matrix, in pixels. */
const cell = { width: 16, height: 20 }

/** The signs of the matrix, each drawn about the middle of a cell. */
const drawnSigns: Readonly<Record<CellStatus, string>> = {
  stated: '<circle cx="8" cy="10" r="3.6" fill="currentColor"/>',
  included: '<path d="M4 7.8h8M4 12.2h8"/>',
  rephrased: '<path d="M3.6 8.4c1.5-1.7 2.9-1.7 4.4 0s2.9 1.7 4.4 0M3.6 12.8c1.5-1.7 2.9-1.7 4.4 0s2.9 1.7 4.4 0"/>',
  contradicted: '<path d="M4 7.8h8M4 12.2h8M10.4 4.5l-4.800 11"/>',
  omitted: '<circle cx="8" cy="10" r="2.4" stroke-width="1"/>',
}

/** What each source has of the event: as figures with a bar, and claim by claim. */
export function coverageSection(page: Page): string {
  const { comparison, said } = page
  const { table } = comparison
  if (table.length === 0) return ''
  const headings = [...cellStatuses.map((status) => badge(status, page)), said.onlyHere]
  if (comparison.reports.length > 2) headings.push(said.everywhereElse)
  return `<section class="coverage" aria-labelledby="page-coverage">
<h2 id="page-coverage">${said.summary}</h2>
<p class="hint">${said.summaryHint}</p>
<div class="wide" role="group" aria-labelledby="page-coverage" tabindex="0">
<table>
<thead><tr><th scope="col" colspan="2">${said.source}</th>${headings.map((each) => `<th scope="col">${each}</th>`).join('')}</tr></thead>
<tbody>
${page.summaries.map((summary) => sourceRow(summary, page)).join('\n')}
</tbody>
</table>
</div>
${matrix(table, page)}
</section>`
}

function sourceRow(
  { report: id, counts, shares, onlyHere, everywhereElse, copies }: SourceSummary,
  page: Page,
): string {
  const { lookup, said } = page
  const report = lookup.reports.get(id)
  const facts = report ? [factsOf(report, page)] : []
  if (copies.length > 0) facts.push(`${said.oneWording} ${copies.map((copy) => nameOf(copy, page)).join(', ')}`)
  const cells = cellStatuses.map((status) => `<td class="${counts[status] ? status : 'none'}">${counts[status]}</td>`)
  cells.push(viewCell('only', id, onlyHere.length, page))
  if (lookup.reports.size > 2) cells.push(viewCell('missed', id, everywhereElse.length, page))
  return `<tr><th scope="row">${nameOf(id, page)} ${facts.map((fact) => `<small>${fact}</small>`).join(' ')}</th><td>${bar(shares)}</td>${cells.join('')}</tr>`
}

/** A number that leads to the claims it counts. */
function viewCell(view: View, report: string, count: number, page: Page): string {
  if (count === 0) return '<td class="none">0</td>'
  const [before, after] = page.said.views[view]
  const label = escapeHtml(`${before}${page.names.get(report) ?? ''}${after}: ${count}`)
  return `<td><a href="#page-claims" data-view="${view}:${page.places.get(report)}" aria-label="${label}">${count}</a></td>`
}

function bar(shares: SourceSummary['shares']): string {
  let x = 0
  const parts = cellStatuses.map((status) => {
    const width = shares[status] * 100
    const part =
      width > 0 ? `<rect class="${status}" x="${x.toFixed(2)}" width="${width.toFixed(2)}" height="10"/>` : ''
    x += width
    return part
  })
  return `<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">${parts.join('')}</svg>`
}

/** One column a claim, one row a source; each column leads to the claim's evidence. */
function matrix(table: readonly ClaimRow[], page: Page): string {
  const { lookup, said } = page
  const names = Array.from(lookup.reports.keys(), (id) => `<li>${nameOf(id, page)}</li>`)
  const symbols = cellStatuses.map(
    (status) =>
      `<g id="page-sign-${status}"><rect x="1" y="1" width="14" height="18" rx="2" class="ground"/>${drawnSigns[status]}</g>`,
  )
  const columns = table.map((row, at) => matrixColumn(row, at, page)).filter(Boolean)
  const [width, height] = [table.length * cell.width, lookup.reports.size * cell.height]
  return `<figure class="matrix" aria-label="${said.matrix}">
<ul aria-hidden="true">${names.join('')}</ul>
<div class="wide"><svg width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" preserveAspectRatio="none" role="group" aria-label="${said.matrix}">
<defs>${symbols.join('')}</defs>
${columns.join('\n')}
</svg></div>
<figcaption id="page-pointed"></figcaption>
</figure>`
}

function matrixColumn(row: ClaimRow, at: number, page: Page): string {
  const { lookup, said, names, numbers } = page
  const claims = claimsOfRow(row, lookup)
  const [claim] = claims
  if (!claim) return ''
  const cells = cellsOfRow(row, lookup)
  const signs = cells.map(({ status }, place) =>
    status ? `<use class="${status}" href="#page-sign-${status}" y="${place * cell.height}"/>` : '',
  )
  const does = cells.flatMap(({ report, status }) =>
    status ? `${names.get(report.id)}: ${said.statuses[status]}` : [],
  )
  const text = shorten(oneLine(quote(lookup.reports.get(claim.report), claim.span)), 100)
  const [open, close] = said.quotes
  return `<a class="mark" transform="translate(${at * cell.width})" href="${claimAddress(claim, page)}" data-claim="${numbers.get(claim.id)}" data-claims="${claims.map(({ id }) => numbers.get(id)).join(' ')}" aria-label="${escapeHtml(`${at + 1} ${open}${text}${close} ${does.join(', ')}`)}"><rect width="${cell.width}" height="${lookup.reports.size * cell.height}"/>${signs.join('')}</a>`
}
