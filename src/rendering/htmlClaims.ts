import type { Claim, ClaimRow, Finding, Report } from '../types'
import { escapeHtml } from './escapeHtml'
import { explainReasons } from './explain'
import { cellsOfRow, claimsOfRow } from './lookup'
import type { Cell } from './lookup'
import { badge, nameOf, paragraphAnchor, quotedClaim, quotedEvidence, statusTokens } from './page'
import type { Page } from './page'
import { paragraphAt } from './pieces'

/** The claim table: what each source does with each claim, and on which words. */
export function claimSection(page: Page): string {
  const { comparison, said } = page
  const heading = `<h2 id="claims">${said.claims}</h2>`
  if (comparison.table.length === 0)
    return `<section aria-labelledby="claims">${heading}<p>${said.noClaims}</p></section>`
  const sources = comparison.reports.map((report) => `<th scope="col">${nameOf(report)}</th>`)
  const rows = comparison.table.map((row, at) => tableRow(row, at + 1, page))
  return `<section aria-labelledby="claims">
${heading}
<div class="scroll" tabindex="0" role="region" aria-labelledby="claims">
<table>
<thead><tr><th scope="col">${said.claim}</th>${sources.join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
</div>
<p id="nothing" hidden>${said.nothingShown}</p>
</section>`
}

/** Every claim with all that was found for it; what a claim in the text leads to. */
export function evidenceSection(page: Page): string {
  const { comparison, said } = page
  const parts = comparison.reports.map((report) => {
    const claims = comparison.claims.filter((claim) => claim.report === report.id)
    const articles = claims.map((claim) => evidence(claim, page))
    const summary = `${nameOf(report)} <span class="quiet">${claims.length}</span>`
    return `<details><summary>${summary}</summary>\n${articles.join('\n')}\n</details>`
  })
  return `<section aria-labelledby="evidence">
<h2 id="evidence">${said.evidence}</h2>
${parts.join('\n')}
</section>`
}

function tableRow(row: ClaimRow, number: number, page: Page): string {
  const { anchors, lookup } = page
  const claims = claimsOfRow(row, lookup)
  const [first] = claims
  const cells = cellsOfRow(row, lookup)
  const tokens = statusTokens(
    cells.flatMap(({ report, status }) => (status ? [[report.id, status] as const] : [])),
    page,
  )
  const lit = claims.flatMap(({ id }) => anchors.get(id) ?? []).join(' ')
  return `<tr data-claims="${lit}" data-in="${tokens}"><th scope="row">${first ? rowHeading(first, number, page) : ''}</th>${cells
    .map((cell) => tableCell(cell, first, page))
    .join('')}</tr>`
}

function rowHeading(claim: Claim, number: number, page: Page): string {
  const anchor = page.anchors.get(claim.id)
  const text = `<a class="claim-text" href="#${anchor}" data-claim="${anchor}">${quotedClaim(claim, [], page)}</a>`
  return `${text}<span class="source">${number} · <bdi>${escapeHtml(claim.report)}</bdi></span>`
}

function tableCell({ report, status, claim, finding }: Cell, first: Claim | undefined, page: Page): string {
  const name = `data-source="${escapeHtml(report.id)}"`
  if (!status) return `<td ${name}></td>`
  const leadsTo = claim ?? (finding && page.lookup.claims.get(finding.claim)) ?? first
  const quote = claim && claim !== first ? quotedClaim(claim, [], page) : finding ? quotedEvidence(finding, page) : ''
  const why = finding && (status === 'rephrased' || status === 'contradicted') ? explained(finding, page) : ''
  return `<td ${name} data-status="${status}" class="cell-${claim && claim === first ? 'own' : status}">${badge(status, leadsTo, page)}${
    quote && `<span class="words">${quote}</span>`
  }${why && `<span class="why" dir="auto">${why}</span>`}</td>`
}

function evidence(claim: Claim, page: Page): string {
  const { anchors, lookup } = page
  const findings = lookup.findings.get(claim.id) ?? []
  const anchor = anchors.get(claim.id)
  const place = paragraphLink(lookup.reports.get(claim.report), claim.span.start, page)
  return `<article class="evidence" id="${anchor}" data-claims="${anchor}">
<blockquote>${quotedClaim(claim, findings, page)}</blockquote>
<p class="place"><bdi>${escapeHtml(claim.id)}</bdi> · ${place}</p>
<ul class="findings">
${findings.map((each) => findingItem(each, page)).join('\n')}
</ul>
</article>`
}

function findingItem(finding: Finding, page: Page): string {
  const { said, lookup } = page
  const report = lookup.reports.get(finding.report)
  const place =
    finding.status === 'omitted'
      ? `<bdi>${escapeHtml(finding.report)}</bdi>`
      : paragraphLink(report, finding.span.start, page)
  const quote = quotedEvidence(finding, page)
  const score = `<span class="quiet">${said.score} ${finding.score.toFixed(2)}</span>`
  return `<li data-status="${finding.status}"><p class="head">${badge(finding.status, undefined, page)} ${place} ${score}</p>${
    quote && `<p class="found">${quote}</p>`
  }<p class="why" dir="auto">${explained(finding, page)}</p></li>`
}

/** `ru-1, paragraph 5`, leading there. */
function paragraphLink(report: Report | undefined, offset: number, page: Page): string {
  if (!report) return ''
  const name = `<bdi>${escapeHtml(report.id)}</bdi>`
  const paragraph = report.paragraphs[paragraphAt(report.paragraphs, offset)]
  if (!paragraph) return name
  return `<a href="#${paragraphAnchor(report.id, paragraph.index, page)}">${name}, ${page.said.paragraph} ${paragraph.index}</a>`
}

function explained(finding: Finding, { lookup, locale }: Page): string {
  const claim = lookup.claims.get(finding.claim)
  const ours = claim && lookup.reports.get(claim.report)
  return escapeHtml(explainReasons(finding, ours, lookup.reports.get(finding.report), locale))
}
