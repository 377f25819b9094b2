import { alignPaired } from './alignment/alignReports'
import { pairReports, turned } from './alignment/pairReports'
import { extractClaims } from './claims/extractClaims'
import { buildTable } from './comparison/buildTable'
import { createJudge } from './comparison/createJudge'
import { findNotices } from './comparison/findNotices'
import { SverkaError } from './errors'
import { readReport } from './readReport'
import type { Alignment, Claim, CompareOptions, Comparison, Finding, Report, ReportInput } from './types'

/**
 * Compares two or more reports: which paragraphs tell the same, which claims each makes, and what every other does
 * with them.
 *
 * @throws {@link SverkaError} `too-few-reports`, `duplicate-id`, and what {@link readReport} throws.
 * @example
 * ```ts
 * const comparison = compareReports([
 *   { id: 'ap', text: 'The dam burst at dawn on Friday.\n\nTwo villages were flooded.' },
 *   { id: 'tass', text: 'На рассвете в пятницу прорвало плотину.' },
 * ])
 * comparison.findings.filter(({ report }) => report === 'tass').map(({ status }) => status) //=> ['included', 'omitted']
 * ```
 */
export function compareReports(inputs: readonly (Report | ReportInput)[], options: CompareOptions = {}): Comparison {
  const reports = readAll(inputs)
  const claims = reports.map((report) => extractClaims(report))
  const alignments: Alignment[] = []
  const findings = new Map<string, Finding>()
  reports.forEach((first, one) => {
    reports.slice(one + 1).forEach((second, step) => {
      const paired = pairReports(first, second, options)
      alignments.push(alignPaired(paired))
      const other = one + 1 + step
      for (const found of judgeAll(claims[one]!, second.id, createJudge(paired))) findings.set(keyOf(found), found)
      for (const found of judgeAll(claims[other]!, first.id, createJudge(turned(paired))))
        findings.set(keyOf(found), found)
    })
  })
  const ids = reports.map(({ id }) => id)
  const allClaims = claims.flat()
  const ordered = allClaims.flatMap((claim) =>
    ids.flatMap((report) => findings.get(keyOf({ claim: claim.id, report })) ?? []),
  )
  return {
    reports,
    alignments,
    claims: allClaims,
    findings: ordered,
    table: buildTable(allClaims, ordered, ids),
    notices: findNotices(inputs, reports, claims, alignments),
  }
}

const keyOf = ({ claim, report }: Pick<Finding, 'claim' | 'report'>): string => JSON.stringify([claim, report])

function judgeAll(claims: readonly Claim[], report: string, judge: ReturnType<typeof createJudge>): Finding[] {
  return claims.map((claim): Finding => ({ ...judge(claim.span), claim: claim.id, report }))
}

function readAll(inputs: readonly (Report | ReportInput)[]): Report[] {
  if (!Array.isArray(inputs) || inputs.length < 2) {
    const came = Array.isArray(inputs) ? `${inputs.length}` : `a ${typeof inputs}`
    throw new SverkaError(
      'too-few-reports',
      `compareReports was handed ${came}; it needs a list of at least two reports.`,
    )
  }
  const reports = inputs.map((input) => ('paragraphs' in Object(input) ? (input as Report) : readReport(input)))
  const seen = new Set<string>()
  for (const { id } of reports) {
    if (seen.has(id))
      throw new SverkaError('duplicate-id', `Two reports have the id "${id}"; give each source its own.`)
    seen.add(id)
  }
  return reports
}
