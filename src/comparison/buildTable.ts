import type { Claim, ClaimRow, Finding } from '../types'
import { groupBy } from '../languages/groupBy'
import { pairClaims, type PairedClaims } from './pairClaims'

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
  return joinClaims(claims, pairClaims(claims, findings)).map((row) => ({
    claims: row.map(({ id }) => id),
    sources: sourcesOf(
      row,
      row.flatMap(({ id }) => findingsOf.get(id) ?? []),
      reports,
    ),
  }))
}

/** Two rows become one where so much of the pair that joins them holds for all their claims, on average. */
const heldByAll = 0.5

/** The claims in rows, both in the order of the claims. The surest pairs are joined first, and a report has one claim a row. */
function joinClaims(claims: readonly Claim[], paired: PairedClaims): (readonly Claim[])[] {
  const rowOf = new Map(claims.map((claim) => [claim, [claim]]))
  for (const { first, second, strength } of paired.pairs) {
    const [ours, theirs] = [rowOf.get(first)!, rowOf.get(second)!]
    if (ours === theirs || !belongTogether(ours, theirs, strength, paired)) continue
    ours.push(...theirs)
    for (const claim of theirs) rowOf.set(claim, ours)
  }
  return [...groupBy(claims, (claim) => rowOf.get(claim)!).values()]
}

/**
 * Whether what joins one claim of either row holds for the others as well. A says what B says and B what C says; if A and
 * C do not include each other, that is a slip of judgement in a long row, and a chain of ever looser words in a short one.
 */
function belongTogether(
  ours: readonly Claim[],
  theirs: readonly Claim[],
  strength: number,
  { strengthOf, areOpposed }: PairedClaims,
): boolean {
  const across = ours.flatMap((one) => theirs.map((other) => [one, other] as const))
  if (across.some(([one, other]) => one.report === other.report || areOpposed(one, other))) return false
  const together = across.reduce((sum, [one, other]) => sum + strengthOf(one, other), 0)
  return together >= heldByAll * strength * across.length
}

/** What each source does with the row's claims, by the surest findings; the sources that state it themselves just state it. */
function sourcesOf(
  row: readonly Claim[],
  findings: readonly Finding[],
  reports: readonly string[],
): ClaimRow['sources'] {
  const stating = new Set(row.map(({ report }) => report))
  const byReport = groupBy(findings, ({ report }) => report)
  return Object.fromEntries(
    reports.map((report) => [report, stating.has(report) ? 'stated' : surestStatus(byReport.get(report) ?? [])]),
  )
}

/** The status that most speaks for, where the claims of a row were judged differently. */
function surestStatus(findings: readonly Finding[]): Finding['status'] {
  const weights = new Map<Finding['status'], number>()
  for (const { status, score } of findings) weights.set(status, (weights.get(status) ?? 0) + score)
  const [surest] = [...weights].sort((a, b) => b[1] - a[1])
  return surest?.[0] ?? 'omitted'
}
