import type { Claim, ClaimRow, Finding, Report } from '../types'
import { escapeHtml } from './escapeHtml'
import { explainReasons } from './explain'
import { cellsOfRow, claimsOfRow, quote } from './lookup'
import type { Cell } from './lookup'
import {
  badge,
  claimAddress,
  lettersOfClaim,
  nameOf,
  paragraphAnchor,
  quotedClaim,
  quotedEvidence,
  statusLetters,
} from './page'
import type { Page } from './page'
import { paragraphAt } from './pieces'
import { oneLine } from './plainText'

/** The claim table: what each source does with each claim. Contradictions come first. */
export function claimSection(page: Page): string {
  const { comparison, said } = page
  const heading = `<h2 id="page-claims">${said.claims}</h2>`
  if (comparison.table.length === 0)
    return `<section aria-labelledby="page-claims">${heading}<p>${said.noClaims}</p></section>`
  const sources = comparison.reports.map(({ id }) => `<th scope="col">${nameOf(id, page)}</th>`)
  const isDisputed = ({ row }: { row: ClaimRow }) => Object.values(row.sources).includes('contradicted')
  const rows = comparison.table.map((row, at) => ({ row, number: at + 1 }))
  const ordered = [...rows.filter(isDisputed), ...rows.filter((each) => !isDisputed(each))]
  return `<section class="claims" aria-labelledby="page-claims">
${heading}
<div class="wide" tabindex="0" role="group" aria-labelledby="page-claims">
<table>
<thead><tr><th scope="col">${said.claim}</th>${sources.join('')}</tr></thead>
<tbody>
${ordered.map(({ row, number }) => tableRow(row, number, page)).join('\n')}
</tbody>
</table>
</div>
<p id="page-nothing" hidden>${said.nothingShown}</p>
</section>`
}

/** Every claim with all that was found for it. The script shows one at a time, at the foot of the window. */
export function evidenceSection(page: Page): string {
  const { said, lookup } = page
  const step = (by: string, name: string, sign: string) =>
    `<button type="button" data-step="${by}" aria-label="${name}">${sign}</button>`
  return `<section class="proofs" id="page-evidence" tabindex="-1" aria-labelledby="page-evidence-title">
<header><h2 id="page-evidence-title">${said.evidence}</h2>
<div class="steps" hidden>${step('-1', said.previous, '←')}${step('1', said.next, '→')}${step('0', said.close, '✕')}</div></header>
${Array.from(lookup.claims.values(), (claim) => proof(claim, page)).join('\n')}
</section>`
}

function tableRow(row: ClaimRow, number: number, page: Page): string {
  const { numbers, lookup } = page
  const claims = claimsOfRow(row, lookup)
  const [first] = claims
  const cells = cellsOfRow(row, lookup)
  const lit = claims.map(({ id }) => numbers.get(id)).join(' ')
  const views = page.summaries.flatMap(({ onlyHere, everywhereElse }, at) => [
    ...(onlyHere.includes(number - 1) ? [`only:${at}`] : []),
    ...(everywhereElse.includes(number - 1) ? [`missed:${at}`] : []),
  ])
  return `<tr data-number="${number}" data-claims="${lit}" data-views="${views.join(' ')}" data-is="${statusLetters(cells.map(({ status }) => status))}"><th scope="row">${first ? rowHeading(first, number, page) : ''}</th>${cells
    .map((cell) => tableCell(cell, first, page))
    .join('')}</tr>`
}

function rowHeading(claim: Claim, number: number, page: Page): string {
  const text = claimLink(claim, quotedClaim(claim, [], page), page)
  return `<span class="number">${number}</span>${text} <small>${nameOf(claim.report, page)}</small>`
}

function tableCell({ report, status, claim, finding }: Cell, first: Claim | undefined, page: Page): string {
  if (!status) return '<td></td>'
  const leadsTo = claim ?? (finding && page.lookup.claims.get(finding.claim)) ?? first
  const shown = badge(status, page, finding)
  const sign = leadsTo ? claimLink(leadsTo, shown, page) : shown
  const why = finding && status === 'contradicted' ? `<small class="why">${explained(finding, page)}</small>` : ''
  const own = claim && claim === first ? ' own' : ''
  return `<td class="${status}${own}" data-name="${escapeHtml(oneLine(page.names.get(report.id) ?? ''))}">${sign}${why}</td>`
}

function claimLink(claim: Claim, inside: string, page: Page): string {
  return `<a href="${claimAddress(claim, page)}" data-claim="${page.numbers.get(claim.id)}">${inside}</a>`
}

function proof(claim: Claim, page: Page): string {
  const { anchors, lookup, said } = page
  const findings = lookup.findings.get(claim.id) ?? []
  const report = lookup.reports.get(claim.report)
  const anchor = escapeHtml(anchors.get(claim.id) ?? '')
  const speaker = claim.attribution?.speaker && oneLine(quote(report, claim.attribution.speaker))
  const place = [
    paragraphLink(report, claim.span.start, page),
    ...(speaker ? [`${said.saidBy} <bdi>${escapeHtml(speaker)}</bdi>`] : []),
    `<a href="${claimAddress(claim, page)}">#<bdi>${escapeHtml(claim.id)}</bdi></a>`,
  ]
  return `<article class="proof" id="${anchor}" data-is="${lettersOfClaim(claim, page)}">
<h3>${quotedClaim(claim, findings, page)}</h3>
<p class="place">${place.join(' · ')}</p>
<ul>
${findings.map((each) => findingItem(each, page)).join('\n')}
</ul>
</article>`
}

function findingItem(finding: Finding, page: Page): string {
  const { said, lookup } = page
  const report = lookup.reports.get(finding.report)
  const place =
    finding.status === 'omitted' ? nameOf(finding.report, page) : paragraphLink(report, finding.span.start, page)
  const found = quotedEvidence(finding, page)
  const next = finding.runnerUp
  const other = next ? `, ${said.or} ${said.statuses[next.status]} ${next.score.toFixed(2)}` : ''
  const score = `<span class="quiet">${said.score} ${finding.score.toFixed(2)}${other}</span>`
  return `<li class="${finding.status}"><p class="place">${badge(finding.status, page, finding)} ${place} · ${score}</p>${
    found && `<p class="found">${found}</p>`
  }<p class="why" dir="auto">${explained(finding, page)}</p></li>`
}

/** `Coast Wire, paragraph 5`, leading there. */
function paragraphLink(report: Report | undefined, offset: number, page: Page): string {
  if (!report) return ''
  const name = nameOf(report.id, page)
  const paragraph = report.paragraphs[paragraphAt(report.paragraphs, offset)]
  if (!paragraph) return name
  return `<a href="#${paragraphAnchor(report.id, paragraph.index, page)}">${name}, ${page.said.paragraph} ${paragraph.index}</a>`
}

function explained(finding: Finding, { lookup, locale }: Page): string {
  const claim = lookup.claims.get(finding.claim)
  const ours = claim && lookup.reports.get(claim.report)
  return escapeHtml(explainReasons(finding, ours, lookup.reports.get(finding.report), locale))
}
