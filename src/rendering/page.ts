import type { Claim, Comparison, Finding, LanguageCode, Reason, Report, Span } from '../types'
import { escapeHtml } from './escapeHtml'
import { lookUp } from './lookup'
import type { Lookup } from './lookup'
import { cutAtMarks } from './pieces'
import { signs } from './statuses'
import type { CellStatus } from './statuses'
import { words } from './words'
import type { Words } from './words'

/** What every part of the page needs. */
export interface Page {
  readonly comparison: Comparison
  readonly lookup: Lookup
  readonly said: Words
  readonly locale: LanguageCode
  /** A report's place in the comparison, by its id: attributes name reports by it, for ids may hold anything. */
  readonly places: ReadonlyMap<string, number>
  /** The `id` attribute of a claim's evidence, by the claim's id. */
  readonly anchors: ReadonlyMap<string, string>
}

export function makePage(comparison: Comparison, locale: LanguageCode): Page {
  const lookup = lookUp(comparison)
  return {
    comparison,
    lookup,
    said: words[locale],
    locale,
    places: new Map(Array.from(lookup.reports.keys(), (id, at) => [id, at])),
    anchors: new Map(Array.from(lookup.claims.keys(), (id, at) => [id, `c${at}`])),
  }
}

/** The `id` attribute of a paragraph. */
export function paragraphAnchor(report: string, index: number, { places }: Page): string {
  return `r${places.get(report) ?? 'x'}-p${index}`
}

/** `en-1 Atlas Newswire`, apart from the direction of the words around it. */
export function nameOf(report: Report): string {
  const source = report.source ? ` <span>${escapeHtml(report.source)}</span>` : ''
  return `<bdi>${escapeHtml(report.id)}</bdi>${source}`
}

/** What the script filters by: `0:included 2:omitted`, a report's place and what it does. */
export function statusTokens(statuses: readonly (readonly [report: string, status: CellStatus])[], page: Page): string {
  return statuses.map(([report, status]) => `${page.places.get(report) ?? 'x'}:${status}`).join(' ')
}

/** `≠ contradicted`, as a link to the evidence where there is a claim to lead to. */
export function badge(status: CellStatus, claim: Claim | undefined, page: Page): string {
  const inside = `<i aria-hidden="true">${signs[status]}</i> ${page.said.statuses[status]}`
  const anchor = claim && page.anchors.get(claim.id)
  return anchor
    ? `<a class="badge ${status}" href="#${anchor}" data-claim="${anchor}">${inside}</a>`
    : `<span class="badge ${status}">${inside}</span>`
}

/** A claim in quotation marks, with the words that its reasons speak of marked. */
export function quotedClaim(claim: Claim, findings: readonly Finding[], page: Page): string {
  const reasons = findings.flatMap((finding) => (finding.status === 'omitted' ? [] : finding.reasons))
  return quoted(page.lookup.reports.get(claim.report), claim.span, spansOf(reasons, 'ours'), page)
}

/** What a finding has to show, in quotation marks, with the words that its reasons speak of marked. */
export function quotedEvidence(finding: Finding, page: Page): string {
  if (finding.status === 'omitted') return ''
  return quoted(page.lookup.reports.get(finding.report), finding.span, spansOf(finding.reasons, 'theirs'), page)
}

function quoted(report: Report | undefined, span: Span, marked: readonly Span[], { said }: Page): string {
  if (!report) return ''
  const inside = { start: Math.max(0, span.start), end: Math.min(report.text.length, span.end) }
  // A mark on the whole would say nothing.
  const marks = marked
    .filter(({ start, end }) => start > inside.start || end < inside.end)
    .map((each) => ({ span: each, value: undefined }))
  const pieces = cutAtMarks(inside, marks).map((piece) => {
    const text = escapeHtml(report.text.slice(piece.start, piece.end))
    return piece.marks.length > 0 ? `<mark>${text}</mark>` : text
  })
  const [open, close] = said.quotes
  return `${open}<bdi lang="${report.language}">${pieces.join('')}</bdi>${close}`
}

function spansOf(reasons: readonly Reason[], side: 'ours' | 'theirs'): readonly Span[] {
  return reasons.flatMap((reason) => reason[side] ?? [])
}
