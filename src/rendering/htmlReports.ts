import type { Claim, Finding, Paragraph, Report, Span } from '../types'
import { explainLink } from './explain'
import { escapeHtml } from './escapeHtml'
import { nameOf, paragraphAnchor, statusTokens } from './page'
import type { Page } from './page'
import { cutAtMarks, marksByParagraph } from './pieces'
import type { Mark, Piece } from './pieces'
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
  readonly title: string
}

/** The reports side by side, each paragraph with its claims underlined and the numbers of those linked to it. */
export function reportBoard(page: Page): string {
  const { said, comparison } = page
  const references = referencesByParagraph(page)
  const columns = comparison.reports.map((report) => column(report, references, page))
  return `<section aria-labelledby="reports-title">
<h2 id="reports-title">${said.reports}</h2>
<p class="hint">${said.hint}</p>
<div class="board" id="reports" tabindex="0" role="region" aria-label="${said.reports}">
<svg id="ribbons" aria-hidden="true" width="0" height="0"></svg>
${columns.join('\n')}
</div>
</section>`
}

function column(report: Report, references: ReadonlyMap<string, readonly Reference[]>, page: Page): string {
  const marks = marksByParagraph(report.paragraphs, rolesIn(report, page))
  const paragraphs = report.paragraphs.map((each, at) =>
    paragraph(each, report, marks[at] ?? [], references.get(paragraphAnchor(report.id, each.index, page)) ?? [], page),
  )
  const facts = [page.said.languages[report.language], report.publishedOn].flatMap((fact) => fact ?? [])
  const title = report.title ? `<p lang="${report.language}" dir="auto">${escapeHtml(report.title)}</p>` : ''
  return `<article class="report" aria-label="${escapeHtml(report.id)}">
<header><h3>${nameOf(report)}</h3><p>${facts.map(escapeHtml).join(' · ')}${sourceLink(report)}</p>${title}</header>
${paragraphs.join('\n')}
</article>`
}

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
<footer>${referenceList(references, page)}${label}</footer>
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

function pieceOf({ start, end, marks }: Piece<Role>, report: Report, { anchors }: Page): string {
  const text = escapeHtml(report.text.slice(start, end))
  const claims = new Set(marks.flatMap(({ value }) => anchors.get(value.claim.id) ?? []))
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
  const { lookup, said, anchors } = page
  const findings = lookup.findings.get(claim.id) ?? []
  const anchor = anchors.get(claim.id)
  const status = mostTelling(findings.map((finding) => finding.status)) ?? 'none'
  const title = findings.map((finding) => `${finding.report}: ${said.statuses[finding.status]}`).join('\n')
  const tokens = statusTokens(
    findings.map((finding): readonly [string, Finding['status']] => [finding.report, finding.status]),
    page,
  )
  return `<a class="claim${goesOn ? ' goes-on' : ''}" href="#${anchor}" data-claim="${anchor}" data-status="${status}" data-in="${tokens}" title="${escapeHtml(title)}">${html}</a>`
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
  for (const { reports, links } of comparison.alignments) {
    const [first, second] = reports
    for (const link of links) {
      const shared = explainLink(link, lookup.reports.get(first), lookup.reports.get(second), locale)
      const title = `${said.extents[link.extent]} (${link.score.toFixed(2)})${shared ? ` · ${shared}` : ''}`
      const [one, other] = link.pair
      add(first, one, { report: second, paragraph: other, extent: link.extent, title })
      add(second, other, { report: first, paragraph: one, extent: link.extent, title })
    }
  }
  return found
}

/** `↔ 5, 6`; among more than two reports `↔ ru-1 5, 6 · en-2 3`. */
function referenceList(references: readonly Reference[], page: Page): string {
  const groups = page.comparison.reports.flatMap(({ id }) => {
    const own = references.filter(({ report }) => report === id)
    if (own.length === 0) return []
    const name = page.comparison.reports.length > 2 ? `<bdi>${escapeHtml(id)}</bdi> ` : ''
    return [name + own.map((each) => referenceLink(each, page)).join(', ')]
  })
  return groups.length > 0 ? `<span>↔ ${groups.join(' · ')}</span>` : ''
}

function referenceLink({ report, paragraph, extent, title }: Reference, page: Page): string {
  const label = escapeHtml(`${report}, ${page.said.paragraph} ${paragraph}`)
  const anchor = paragraphAnchor(report, paragraph, page)
  return `<a class="reference" href="#${anchor}" data-extent="${extent}" title="${escapeHtml(title)}" aria-label="${label}">${paragraph}</a>`
}
