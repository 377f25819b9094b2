import type { Claim, Paragraph, Report, Span } from '../types'
import { explainLink } from './explain'
import { escapeHtml, escapeText } from './escapeHtml'
import { claimAddress, factsOf, nameOf, paragraphAnchor } from './page'
import type { Page } from './page'
import { cutAtMarks, marksByParagraph, paragraphAt } from './pieces'
import type { Mark, Piece } from './pieces'
import { oneLine, shorten } from './plainText'
import { mostTelling } from './statuses'

/** A stretch of a report that a claim is made in (`own`), or that shows what becomes of another report's claim. */
interface Role {
  readonly claim: Claim
  readonly own: boolean
}

interface Reference {
  readonly report: string
  readonly paragraph: number
  readonly extent: string
  /** Some claim of the one paragraph is contradicted by the other. */
  readonly disputed: boolean
  readonly title: string
}

/** The reports side by side, each paragraph with its claims underlined and the numbers of those linked to it. */
export function reportBoard(page: Page): string {
  const { said, comparison } = page
  const references = referencesByParagraph(page)
  const columns = comparison.reports.map((report, at) => column(report, at, references, page))
  const buttons = comparison.reports.map(
    ({ id }, at) =>
      `<button type="button" aria-pressed="true" aria-controls="page-report-${at}">${nameOf(id, page)}<span class="does" aria-hidden="true"></span></button>`,
  )
  return `<section aria-labelledby="page-reports">
<div class="head"><div><h2 id="page-reports">${said.reports}</h2>
<p class="hint">${said.reportsHint}</p></div>
<div class="choice" role="group" aria-label="${said.shownReports}" hidden>${buttons.join('')}</div></div>
<div class="board">
<svg class="ribbons" aria-hidden="true"></svg>
${columns.join('\n')}
</div>
</section>`
}

function column(report: Report, at: number, references: ReadonlyMap<string, readonly Reference[]>, page: Page): string {
  const marks = marksByParagraph(report.paragraphs, rolesIn(report, page))
  const paragraphs = report.paragraphs.map((each, place) =>
    paragraph(
      each,
      report,
      marks[place] ?? [],
      references.get(paragraphAnchor(report.id, each.index, page)) ?? [],
      page,
    ),
  )
  const title = report.title
    ? `<p lang="${report.language}" dir="auto">${escapeHtml(shorten(oneLine(report.title), longestTitle))}</p>`
    : ''
  return `<article class="report" id="page-report-${at}" aria-labelledby="page-name-${at}">
<header><h3 id="page-name-${at}">${nameOf(report.id, page)}<span class="does" aria-hidden="true"></span></h3><p>${factsOf(report, page)}${sourceLink(report)}</p>${title}</header>
<div class="text" tabindex="0" role="region" aria-labelledby="page-name-${at}">
${paragraphs.join('\n')}
</div>
</article>`
}

/** In columns. */
const longestTitle = 200
const longestId = 16

/** Only an address of the web becomes a link: a `javascript:` one must not. */
function sourceLink({ url }: Report): string {
  const host = url && /^https?:\/\/([^/?#\s]+)/iu.exec(url)?.[1]
  return host ? ` · <a href="${escapeHtml(url)}" rel="noreferrer">${escapeHtml(host)}</a>` : ''
}

function rolesIn(report: Report, { comparison, lookup }: Page): readonly Mark<Role>[] {
  const own = comparison.claims
    .filter((claim) => claim.report === report.id)
    .map((claim) => ({ span: claim.span, value: { claim, own: true } }))
  const shown = comparison.findings.flatMap((finding) => {
    const claim = lookup.claims.get(finding.claim)
    if (!claim || finding.report !== report.id || finding.status === 'omitted') return []
    return [{ span: finding.span, value: { claim, own: false } }]
  })
  return [...own, ...shown]
}

function paragraph(
  { span, kind, index }: Paragraph,
  report: Report,
  marks: readonly Mark<Role>[],
  references: readonly Reference[],
  page: Page,
): string {
  const { said } = page
  const label = kind === 'body' ? '' : `<span class="kind">${said.kinds[kind]}</span>`
  return `<div class="paragraph ${kind}" id="${paragraphAnchor(report.id, index, page)}">
<span class="number" title="${said.paragraph} ${index}">${index}</span>
<p lang="${report.language}" dir="auto">${markedText(span, report, marks, page)}</p>
<footer>${label}${referenceList(references, page)}</footer>
</div>`
}

/** Where claims nest, a word belongs to the innermost; a claim so cut is a link in several parts. */
function markedText(span: Span, report: Report, marks: readonly Mark<Role>[], page: Page): string {
  const runs: { owner: Mark<Role> | undefined; html: string }[] = []
  for (const piece of cutAtMarks(span, marks)) {
    const owner = innermostClaim(piece)
    const html = pieceOf(piece, report, page)
    const last = runs.at(-1)
    if (last && last.owner === owner) last.html += html
    else runs.push({ owner, html })
  }
  const lastRun = new Map(runs.map(({ owner }, at) => [owner, at]))
  return runs
    .map(({ owner, html }, at) => (owner ? claimLink(owner.value.claim, html, lastRun.get(owner) !== at, page) : html))
    .join('')
}

function pieceOf({ start, end, marks }: Piece<Role>, report: Report, { numbers }: Page): string {
  const text = escapeText(report.text.slice(start, end))
  const claims = new Set(marks.flatMap(({ value }) => numbers.get(value.claim.id) ?? []))
  return claims.size > 0 ? `<span data-claims="${[...claims].join(' ')}">${text}</span>` : text
}

function innermostClaim({ marks }: Piece<Role>): Mark<Role> | undefined {
  const own = marks.filter(({ value }) => value.own)
  return own.reduce<Mark<Role> | undefined>(
    (best, mark) => (best && width(best) <= width(mark) ? best : mark),
    undefined,
  )
}

function width({ span }: Mark<Role>): number {
  return span.end - span.start
}

function claimLink(claim: Claim, html: string, goesOn: boolean, page: Page): string {
  const { lookup, said, names, numbers } = page
  const findings = lookup.findings.get(claim.id) ?? []
  const status = mostTelling(findings.map((finding) => finding.status)) ?? 'none'
  const title = findings.map((finding) => `${names.get(finding.report)}: ${said.statuses[finding.status]}`).join('\n')
  return `<a class="claim${goesOn ? ' goes-on' : ''}" href="${claimAddress(claim, page)}" data-claim="${numbers.get(claim.id)}" data-status="${status}" title="${escapeHtml(title)}">${html}</a>`
}

function referencesByParagraph(page: Page): ReadonlyMap<string, readonly Reference[]> {
  const { comparison, lookup, said, locale } = page
  const found = new Map<string, Reference[]>()
  const add = (report: string, paragraph: number, reference: Reference) => {
    const anchor = paragraphAnchor(report, paragraph, page)
    const known = found.get(anchor)
    if (known) known.push(reference)
    else found.set(anchor, [reference])
  }
  const disputed = disputedParagraphs(page)
  for (const { reports, links } of comparison.alignments) {
    const [first, second] = reports
    for (const link of links) {
      const shared = explainLink(link, lookup.reports.get(first), lookup.reports.get(second), locale)
      const title = `${said.extents[link.extent]} (${link.score.toFixed(2)})${shared ? ` · ${shared}` : ''}`
      const [one, other] = link.pair
      const ends = [paragraphAnchor(first, one, page), paragraphAnchor(second, other, page)]
      const shown = { extent: link.extent, disputed: disputed.has(ends.sort().join(' ')), title }
      add(first, one, { report: second, paragraph: other, ...shown })
      add(second, other, { report: first, paragraph: one, ...shown })
    }
  }
  return found
}

/** Pairs of paragraphs of which the one contradicts a claim of the other. */
function disputedParagraphs(page: Page): ReadonlySet<string> {
  const { comparison, lookup } = page
  return new Set(
    comparison.findings.flatMap((finding) => {
      const claim = lookup.claims.get(finding.claim)
      const report = lookup.reports.get(finding.report)
      if (finding.status !== 'contradicted' || !claim || !report) return []
      const theirs = paragraphAt(report.paragraphs, finding.span.start)
      const ends = [paragraphAnchor(claim.report, claim.paragraph, page), paragraphAnchor(report.id, theirs, page)]
      return [ends.sort().join(' ')]
    }),
  )
}

/** `↔ 5, 6`; among more than two reports `↔ ru-1 5, 6 · en-2 3`. */
function referenceList(references: readonly Reference[], page: Page): string {
  const several = page.comparison.reports.length > 2
  return page.comparison.reports
    .map(({ id }, at) => {
      const own = references.filter(({ report }) => report === id)
      if (own.length === 0) return ''
      const links = own.map((each) => referenceLink(each, page)).join(', ')
      return `<span class="references" data-report="${at}">↔ ${several ? `<bdi>${escapeHtml(shorten(oneLine(id), longestId))}</bdi> ` : ''}${links}</span>`
    })
    .join(' ')
}

function referenceLink({ report, paragraph, extent, disputed, title }: Reference, page: Page): string {
  const label = escapeHtml(`${page.names.get(report)}, ${page.said.paragraph} ${paragraph}`)
  const anchor = paragraphAnchor(report, paragraph, page)
  return `<a class="reference ${extent}${disputed ? ' disputed' : ''}" href="#${anchor}" title="${escapeHtml(title)}" aria-label="${label}">${paragraph}</a>`
}
