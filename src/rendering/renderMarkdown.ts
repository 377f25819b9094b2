import { summarizeSources } from '../comparison/summarizeSources'
import type {
  Alignment,
  Claim,
  ClaimRow,
  Comparison,
  Finding,
  LanguageCode,
  Notice,
  Report,
  SourceSummary,
} from '../types'
import { checkedLocale, type RenderOptions } from './checkedLocale'
import { signLegend } from './claimTable'
import { explainLink, explainReasons } from './explain'
import { groupNotices } from './groupNotices'
import { cellsOfRow, claimsOfRow, lookUp, quote } from './lookup'
import type { Lookup } from './lookup'
import { oneLine } from './plainText'
import { cellStatuses, doubt, signs } from './statuses'
import type { CellStatus } from './statuses'
import { words } from './words'
import type { Words } from './words'

interface Writing {
  readonly lookup: Lookup
  readonly said: Words
  readonly locale: LanguageCode
}

/**
 * Writes a comparison as Markdown: the verdict on the events, the claim table, what each source does, the evidence, the
 * links. It reads well in a terminal too.
 *
 * @throws {@link SverkaError} `invalid-comparison` for what compareReports has not made, `invalid-language` for a
 * locale other than `en` and `ru`.
 * @example
 * ```ts
 * renderMarkdown(comparison).split('\n')[0] //=> '# What the reports say'
 * ```
 */
export function renderMarkdown(comparison: Comparison, options: RenderOptions = {}): string {
  const locale = checkedLocale(comparison, options)
  const writing: Writing = { lookup: lookUp(comparison), said: words[locale], locale }
  const { said } = writing
  const blocks = [
    `# ${said.title}`,
    comparison.reports.map((report) => source(report, writing)).join('\n'),
    `## ${said.event}`,
    comparison.alignments.map((alignment) => verdict(alignment, writing)).join('\n'),
    ...(comparison.notices.length > 0
      ? [`## ${said.notices}`, ...groupNotices(comparison.notices).map((group) => notice(group, said))]
      : []),
    `## ${said.claims}`,
    comparison.table.length > 0 ? claimTable(comparison.table, writing) : said.noClaims,
    `${signLegend(said)}  ${doubt} ${said.uncertain}`,
    `## ${said.summary}`,
    summaryTable(summarizeSources(comparison), said),
    `## ${said.evidence}`,
    ...comparison.claims.flatMap((claim) => evidence(claim, writing)),
    `## ${said.links}`,
    ...comparison.alignments.flatMap((alignment) => links(alignment, writing)),
  ]
  return blocks.filter(Boolean).join('\n\n') + '\n'
}

/**
 * Keeps a text from being read as Markdown. What means something only at the start of a line is escaped only there.
 *
 * ```text
 * a|b [c] *d* <e>  →  a\|b \[c\] \*d\* \<e>
 * # one            →  \# one
 * 1. one           →  1\. one
 * ```
 */
export function escapeMarkdown(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_[\]<|~]/gu, '\\$&')
    .replace(/&(?=#?\w+;)/gu, '\\&')
    .replace(/^(?:[-+>#=]|\d{1,9}(?=[.)]))/u, (opening) => (/^\d/u.test(opening) ? opening + '\\' : '\\' + opening))
}

function source(report: Report, { said }: Writing): string {
  const facts = [said.languages[report.language], report.publishedOn, report.source, report.title, report.url]
  return `- **${escapeMarkdown(report.id)}** · ${facts.flatMap((fact) => (fact ? escapeMarkdown(fact) : [])).join(' · ')}`
}

function verdict({ reports: [first, second], event, eventScore }: Alignment, { said }: Writing): string {
  return `- ${escapeMarkdown(first)} ↔ ${escapeMarkdown(second)}: **${said.events[event]}** (${eventScore.toFixed(2)})`
}

function notice(group: readonly [Notice, ...Notice[]], said: Words): string {
  const { name, meaning } = said.noticeCodes[group[0].code]
  const about = group.map(({ reports }) => reports.map(escapeMarkdown).join(' ↔ ')).join(', ')
  return `> **${name}** (${about}): ${meaning}`
}

function claimTable(table: readonly ClaimRow[], writing: Writing): string {
  const { lookup, said } = writing
  const headings = ['#', said.claim, said.source, ...Array.from(lookup.reports.keys(), escapeMarkdown)]
  const rows = table.map((row, at) => {
    const [claim] = claimsOfRow(row, lookup)
    const statuses = cellsOfRow(row, lookup).map(({ status, finding }) =>
      status ? mark(status, said) + (finding?.uncertain ? doubt : '') : '',
    )
    return [String(at + 1), claim ? quoted(claim, writing) : '', escapeMarkdown(claim?.report ?? ''), ...statuses]
  })
  return grid([headings, ...rows])
}

function summaryTable(sources: readonly SourceSummary[], said: Words): string {
  const headings = [
    said.source,
    ...cellStatuses.map((status) => mark(status, said)),
    said.onlyHere,
    said.everywhereElse,
  ]
  const rows = sources.map(({ report, counts, shares, onlyHere, everywhereElse, copies }) => [
    [report, ...(copies.length > 0 ? [`(${said.oneWording} ${copies.join(', ')})`] : [])].map(escapeMarkdown).join(' '),
    ...cellStatuses.map((status) => `${counts[status]} (${Math.round(100 * shares[status])}%)`),
    rowNumbers(onlyHere),
    rowNumbers(everywhereElse),
  ])
  return grid([headings, ...rows])
}

/** So many rows are named; the claim table shows the others. */
const mostNumbers = 5

/** `7: 1, 4, 5, 8, 9, …`, by the numbers of the claim table. */
function rowNumbers(places: readonly number[]): string {
  const numbers = places.slice(0, mostNumbers).map((place) => place + 1)
  const rest = places.length > mostNumbers ? ', …' : ''
  return places.length > 0 ? `${places.length}: ${numbers.join(', ')}${rest}` : '0'
}

const grid = ([headings, ...rows]: readonly [readonly string[], ...(readonly string[])[]]): string =>
  [headings, headings.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

function evidence(claim: Claim, writing: Writing): readonly string[] {
  const { said, lookup } = writing
  const place = `${escapeMarkdown(claim.report)}, ${said.paragraph} ${claim.paragraph}`
  const findings = lookup.findings.get(claim.id) ?? []
  return [
    `### ${escapeMarkdown(claim.id)}`,
    `${quoted(claim, writing)} (${place})`,
    findings.map((each) => finding(each, claim, writing)).join('\n'),
  ]
}

function finding(found: Finding, claim: Claim, { lookup, said, locale }: Writing): string {
  const theirs = lookup.reports.get(found.report)
  const words = found.status === 'omitted' ? '' : ` ${inQuotes(quote(theirs, found.span), said)}`
  const why = escapeMarkdown(explainReasons(found, lookup.reports.get(claim.report), theirs, locale))
  const next = found.runnerUp
    ? `, ${said.or} ${said.statuses[found.runnerUp.status]} ${found.runnerUp.score.toFixed(2)}`
    : ''
  const status = `**${mark(found.status, said)}${next && doubt}** (${found.score.toFixed(2)}${next})`
  return `- ${escapeMarkdown(found.report)} ${status}:${words}${words ? '\n  ' : ' '}${why}`
}

function links(alignment: Alignment, { lookup, said, locale }: Writing): readonly string[] {
  const [first, second] = alignment.reports
  const lines = alignment.links.map((link) => {
    const shared = explainLink(link, lookup.reports.get(first), lookup.reports.get(second), locale)
    const [one, other] = link.pair
    const facts = `${one} ↔ ${other} · ${said.extents[link.extent]} (${link.score.toFixed(2)})`
    return `- ${facts}${shared ? ` · ${escapeMarkdown(shared)}` : ''}`
  })
  return [`### ${escapeMarkdown(first)} ↔ ${escapeMarkdown(second)}`, lines.join('\n') || said.noLinks]
}

function quoted(claim: Claim, { lookup, said }: Writing): string {
  return inQuotes(quote(lookup.reports.get(claim.report), claim.span), said)
}

function inQuotes(text: string, { quotes: [open, close] }: Words): string {
  return open + escapeMarkdown(text) + close
}

function mark(status: CellStatus, said: Words): string {
  return `${signs[status]} ${said.statuses[status]}`
}
