import type { Claim, ClaimRow, Finding } from '../types'

/**
 * One row a proposition: claims of several reports that include each other both ways are one row.
 *
 *     en.01 ─included→ ru          en.01 + ru.03 │ en stated │ ru stated │ tass omitted
 *     ru.03 ─included→ en    →
 */
export function buildTable(
  claims: readonly Claim[],
  findings: readonly Finding[],
  reports: readonly string[],
): ClaimRow[] {
  const byClaim = new Map<string, Finding[]>()
  for (const finding of findings) byClaim.set(finding.claim, [...(byClaim.get(finding.claim) ?? []), finding])
  const rowOf = new Map<string, Claim[]>()
  const rows: Claim[][] = []
  for (const claim of claims) {
    const same = claims.find(
      (other) => rowOf.has(other.id) && other.report !== claim.report && saysSame(claim, other, byClaim),
    )
    const row = same && rowOf.get(same.id)
    if (row && row.every(({ report }) => report !== claim.report)) {
      row.push(claim)
      rowOf.set(claim.id, row)
    } else {
      const own = [claim]
      rows.push(own)
      rowOf.set(claim.id, own)
    }
  }
  return rows.map((row) => ({ claims: row.map(({ id }) => id), sources: sourcesOf(row, byClaim, reports) }))
}

function saysSame(a: Claim, b: Claim, findings: ReadonlyMap<string, readonly Finding[]>): boolean {
  const includes = (one: Claim, other: Claim): boolean =>
    (findings.get(one.id) ?? []).some(
      (finding) =>
        finding.report === other.report &&
        finding.status === 'included' &&
        finding.span.start < other.span.end &&
        other.span.start < finding.span.end,
    )
  return includes(a, b) && includes(b, a)
}

function sourcesOf(
  row: readonly Claim[],
  findings: ReadonlyMap<string, readonly Finding[]>,
  reports: readonly string[],
): ClaimRow['sources'] {
  const first = row[0]!
  const entries = reports.map((report): [string, ClaimRow['sources'][string]] => {
    if (row.some((claim) => claim.report === report)) return [report, 'stated']
    const finding = findings.get(first.id)?.find((found) => found.report === report)
    return [report, finding?.status ?? 'omitted']
  })
  return Object.fromEntries(entries)
}
