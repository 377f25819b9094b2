import { summarizeSources } from '../comparison/summarizeSources'
import type { Claim, Comparison, Finding, LanguageCode, Reason, Report, SourceSummary, Span } from '../types'
import { escapeHtml, escapeText } from './escapeHtml'
import { lookUp } from './lookup'
import type { Lookup } from './lookup'
import { cutAtMarks } from './pieces'
import { oneLine, printable, shorten } from './plainText'
import { doubt, signs } from './statuses'
import type { CellStatus } from './statuses'
import { words } from './words'
import type { Words } from './words'

/** What every part of the page needs. */
export interface Page {
  readonly comparison: Comparison
  readonly lookup: Lookup
  readonly said: Words
  readonly locale: LanguageCode
  readonly summaries: readonly SourceSummary[]
  /** A report's place in the comparison, by its id: attributes name reports by it, for ids may hold anything. */
  readonly places: ReadonlyMap<string, number>
  /** What a report is called, by its id. */
  readonly names: ReadonlyMap<string, string>
  /** A claim's place among the claims, by its id: what attributes name it by. */
  readonly numbers: ReadonlyMap<string, number>
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
    summaries: summarizeSources(comparison),
    places: new Map(Array.from(lookup.reports.keys(), (id, at) => [id, at])),
    names: namesOf([...lookup.reports.values()]),
    numbers: new Map(Array.from(lookup.claims.keys(), (id, at) => [id, at])),
    anchors: anchorsOf([...lookup.claims.keys()]),
  }
}

/** In columns; what is longer would leave no room for anything else. */
const longestName = 48

/** The outlet is what readers know; where two reports are of one outlet, their ids tell them apart. */
function namesOf(reports: readonly Report[]): ReadonlyMap<string, string> {
  const isUnique = (source: string) => reports.filter((report) => report.source === source).length === 1
  const nameOf = ({ id, source }: Report) => (source && isUnique(source) ? source : id)
  return new Map(reports.map((report) => [report.id, shorten(oneLine(nameOf(report)), longestName)]))
}

/** The claim's own id, so that `page.html#ap.07` leads to it. Those of the page itself begin with `page-`. */
function anchorsOf(ids: readonly string[]): ReadonlyMap<string, string> {
  const anchors = new Map<string, string>()
  const taken = new Set<string>()
  for (const id of ids) {
    let anchor = printable(id)
      .replace(/\s/gu, '_')
      .replace(/^(?:page-|$)/u, '_$&')
    while (taken.has(anchor)) anchor += '_'
    taken.add(anchor)
    anchors.set(id, anchor)
  }
  return anchors
}

/** The address of a claim's evidence within the page. */
export function claimAddress(claim: Claim, { anchors }: Page): string {
  return '#' + escapeHtml(encodeURIComponent(anchors.get(claim.id) ?? ''))
}

/** The `id` attribute of a paragraph. */
export function paragraphAnchor(report: string, index: number, { places }: Page): string {
  return `page-${places.get(report) ?? 'x'}-${index}`
}

/** `Coast Wire`, apart from the direction of the words around it. */
export function nameOf(report: string, { names }: Page): string {
  return `<bdi>${escapeHtml(names.get(report) ?? report)}</bdi>`
}

/** `en-1 · English · 2025-11-02`, without the id where that is the name. */
export function factsOf({ id, language, publishedOn }: Report, { names, said }: Page): string {
  const shortId = shorten(oneLine(id), longestName)
  return [
    ...(shortId === names.get(id) ? [] : [`<bdi>${escapeHtml(shortId)}</bdi>`]),
    said.languages[language],
    ...(publishedOn ? [`<time>${escapeHtml(publishedOn)}</time>`] : []),
  ].join(' · ')
}

/** What the script filters by: one letter a report, `s-rco` for stated, nothing, rephrased, contradicted, omitted. */
export function statusLetters(statuses: readonly (CellStatus | undefined)[]): string {
  return statuses.map((status) => status?.[0] ?? '-').join('')
}

/** The same for one claim: stated by its own report, and what each other does with it. */
export function lettersOfClaim(claim: Claim, { lookup }: Page): string {
  const findings = lookup.findings.get(claim.id) ?? []
  return statusLetters(
    Array.from(lookup.reports.keys(), (id) =>
      id === claim.report ? 'stated' : findings.find(({ report }) => report === id)?.status,
    ),
  )
}

/** `≠ contradicted`; `≠ contradicted ?` where another verdict is nearly as likely. */
export function badge(status: CellStatus, { said }: Page, finding?: Finding): string {
  const mark = finding?.uncertain ? ` <abbr title="${said.uncertain}">${doubt}</abbr>` : ''
  return `<span class="badge ${status}"><i aria-hidden="true">${signs[status]}</i> ${said.statuses[status]}${mark}</span>`
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
    const text = escapeText(report.text.slice(piece.start, piece.end))
    return piece.marks.length > 0 ? `<mark>${text}</mark>` : text
  })
  const [open, close] = said.quotes
  return `${open}<bdi lang="${report.language}">${pieces.join('')}</bdi>${close}`
}

function spansOf(reasons: readonly Reason[], side: 'ours' | 'theirs'): readonly Span[] {
  return reasons.flatMap((reason) => reason[side] ?? [])
}
