import type { Claim, ClaimRow, Finding, Span } from '../types'

/**
 * One row a proposition: claims of different reports that include each other both ways share one.
 *
 *     en.01 ─included→ ru.03          en.01 ru.03 │ en stated │ ru stated │ tass omitted
 *     ru.03 ─included→ en.01    →
 */
export function buildTable(
  claims: readonly Claim[],
  findings: readonly Finding[],
  reports: readonly string[],
): ClaimRow[] {
  const findingsOf = groupBy(findings, ({ claim }) => claim)
  const claimsOf = groupBy(claims, ({ report }) => report)
  const includedIn = (claim: Claim): Claim[] =>
    (findingsOf.get(claim.id) ?? []).flatMap((finding) =>
      finding.status === 'included' ? overlapping(claimsOf.get(finding.report) ?? [], finding.span) : [],
    )

  const rows: Claim[][] = []
  const rowOf = new Map<Claim, Claim[]>()
  for (const claim of claims) {
    const same = includedIn(claim).find((other) => {
      const row = rowOf.get(other)
      return row?.every(({ report }) => report !== claim.report) && includedIn(other).includes(claim)
    })
    const row = same ? rowOf.get(same)! : []
    if (!same) rows.push(row)
    row.push(claim)
    rowOf.set(claim, row)
  }
  return rows.map((row) => ({
    claims: row.map(({ id }) => id),
    sources: sourcesOf(row, findingsOf.get(row[0]!.id) ?? [], reports),
  }))
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}

/** The claims, which come in the order of the text, that share words with a span. */
function overlapping(claims: readonly Claim[], { start, end }: Span): Claim[] {
  let low = 0
  let high = claims.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (claims[middle]!.span.end <= start) low = middle + 1
    else high = middle
  }
  const found: Claim[] = []
  for (let place = low; place < claims.length && claims[place]!.span.start < end; place++) found.push(claims[place]!)
  return found
}

/** What each source does with the row's first claim; the sources that state it themselves just state it. */
function sourcesOf(
  row: readonly Claim[],
  findings: readonly Finding[],
  reports: readonly string[],
): ClaimRow['sources'] {
  const statuses = new Map<string, ClaimRow['sources'][string]>(findings.map(({ report, status }) => [report, status]))
  for (const { report } of row) statuses.set(report, 'stated')
  return Object.fromEntries(reports.map((report) => [report, statuses.get(report) ?? 'omitted']))
}
