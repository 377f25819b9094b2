import type { Claim, Comparison, ClaimRow, Finding, Report, Span } from '../types'
import type { CellStatus } from './statuses'

/** One cell of the claim table: what a source does with a row's claim, and the claim or finding to quote for it. */
export interface Cell {
  readonly report: Report
  /** Absent where the row says nothing of the source. */
  readonly status?: CellStatus
  readonly claim?: Claim
  readonly finding?: Finding
}

/** A comparison with its parts at hand by their ids; what points nowhere is left out. */
export interface Lookup {
  readonly reports: ReadonlyMap<string, Report>
  readonly claims: ReadonlyMap<string, Claim>
  /** By the claim's id, in the order of the reports. */
  readonly findings: ReadonlyMap<string, readonly Finding[]>
}

export function lookUp(comparison: Comparison): Lookup {
  const reports = new Map(comparison.reports.map((report) => [report.id, report]))
  const claims = new Map(
    comparison.claims.filter((claim) => reports.has(claim.report)).map((claim) => [claim.id, claim]),
  )
  const findings = new Map<string, Finding[]>()
  for (const finding of comparison.findings) {
    if (!claims.has(finding.claim) || !reports.has(finding.report)) continue
    const known = findings.get(finding.claim)
    if (known) known.push(finding)
    else findings.set(finding.claim, [finding])
  }
  return { reports, claims, findings }
}

/** The words of a span; of a report that is not there, none. */
export function quote(report: Report | undefined, span: Span): string {
  return report?.text.slice(span.start, span.end) ?? ''
}

export function claimsOfRow(row: ClaimRow, { claims }: Lookup): readonly Claim[] {
  return row.claims.flatMap((id) => claims.get(id) ?? [])
}

/** A row's cells in the order of the reports. */
export function cellsOfRow(row: ClaimRow, lookup: Lookup): readonly Cell[] {
  const claims = claimsOfRow(row, lookup)
  const findings = claims.flatMap((claim) => lookup.findings.get(claim.id) ?? [])
  return Array.from(lookup.reports.values(), (report) => {
    const status = statusIn(row, report.id)
    const claim = claims.find((each) => status === 'stated' && each.report === report.id)
    const finding = findings.find((each) => each.report === report.id && each.status === status)
    return { report, ...(status && { status }), ...(claim && { claim }), ...(finding && { finding }) }
  })
}

/** An id may be `constructor`, which every object answers to. */
export function statusIn({ sources }: ClaimRow, report: string): CellStatus | undefined {
  return Object.hasOwn(sources, report) ? sources[report] : undefined
}
