import type { ClaimRow, Comparison, Report } from '../types'
import { checkedLocale, type RenderOptions } from './checkedLocale'
import { cellsOfRow, claimsOfRow, lookUp, quote } from './lookup'
import type { Lookup } from './lookup'
import { columns, oneLine, pad, shorten } from './plainText'
import { signs } from './statuses'
import { words } from './words'
import type { Words } from './words'

const width = 100
const gap = '  '

/** So many sources stand in one table; more make a second one below. */
const mostSources = 12

/** Longer ids give way to numbers. */
const longestHeading = 8

/**
 * The claim table for a terminal: one line a claim, one sign a source, no line wider than 100 columns.
 *
 * ```text
 *  #  Claim                                 ap  tass
 *  1  “On Aug. 7 Putin called Tokayev”      ●   ≠
 *
 * ● stated  = included  ≈ rephrased  ≠ contradicted  ○ omitted
 * ```
 *
 * @throws {@link SverkaError} `invalid-comparison` for what compareReports has not made, `invalid-language` for a
 * locale other than `en` and `ru`.
 * @example
 * ```ts
 * renderTable(comparison).trimEnd().split('\n').at(-1)
 * //=> '● stated  = included  ≈ rephrased  ≠ contradicted  ○ omitted'
 * ```
 */
export function renderTable(comparison: Comparison, options: RenderOptions = {}): string {
  const said = words[checkedLocale(comparison, options)]
  if (comparison.table.length === 0) return said.noClaims + '\n'
  const lookup = lookUp(comparison)
  const names = comparison.reports.map(({ id }) => oneLine(id))
  const numbered = names.some((name) => columns(name) > longestHeading)
  const headings = numbered ? names.map((_, at) => String(at + 1)) : names
  const blocks: string[] = []
  for (let from = 0; from < names.length; from += mostSources) {
    blocks.push(tableBlock(comparison.table, headings, from, lookup, said))
  }
  const key = numbered ? names.map((name, at) => shorten(`${at + 1} ${name}`, width)).join('\n') + '\n\n' : ''
  return `${key}${blocks.join('\n\n')}\n\n${signLegend(said)}\n`
}

/** `● stated  = included  …` */
export function signLegend(said: Words): string {
  return Object.entries(signs)
    .map(([status, sign]) => `${sign} ${said.statuses[status as keyof typeof signs]}`)
    .join(gap)
}

function tableBlock(
  table: readonly ClaimRow[],
  headings: readonly string[],
  from: number,
  lookup: Lookup,
  said: Words,
): string {
  const shown = headings.slice(from, from + mostSources)
  const digits = String(table.length).length
  const room = width - digits - gap.length - shown.reduce((sum, heading) => sum + gap.length + columns(heading), 0)
  const rows = table.map((row, at) => ({
    number: String(at + 1).padStart(digits),
    claim: shorten(claimText(row, lookup, said), room),
    signs: cellsOfRow(row, lookup)
      .slice(from, from + mostSources)
      .map(({ status }) => (status ? signs[status] : ' ')),
  }))
  const claimWidth = Math.max(columns(said.claim), ...rows.map(({ claim }) => columns(claim)))
  const line = (number: string, claim: string, cells: readonly string[]) =>
    [number, pad(claim, claimWidth), ...cells.map((cell, at) => pad(cell, columns(shown[at] ?? '')))]
      .join(gap)
      .trimEnd()
  return [
    line('#'.padStart(digits), said.claim, shown),
    ...rows.map((row) => line(row.number, row.claim, row.signs)),
  ].join('\n')
}

function claimText(row: ClaimRow, lookup: Lookup, said: Words): string {
  const [claim] = claimsOfRow(row, lookup)
  const report: Report | undefined = claim && lookup.reports.get(claim.report)
  return claim ? said.quotes[0] + oneLine(quote(report, claim.span)) + said.quotes[1] : ''
}
