import { alignPaired } from './alignment/alignReports'
import { pairReports, turned } from './alignment/pairReports'
import { checkCount, checkLength, checkOptions, checkReport, checkSize, said } from './checks'
import { claimsOf } from './claims/claimsOf'
import { buildTable } from './comparison/buildTable'
import { createJudge } from './comparison/createJudge'
import { findNotices } from './comparison/findNotices'
import { linkFindings } from './comparison/linkFindings'
import { SverkaError } from './errors'
import { readReport } from './readReport'
import type { Alignment, Claim, CompareOptions, Comparison, Finding, Report, ReportInput } from './types'

/**
 * Compares two or more reports: which paragraphs tell the same, which claims each makes, and what every other does
 * with them.
 *
 * Takes up to 50 reports of up to 10,000 sentences and 2,000,000 characters each; `limits` raises that.
 *
 * @throws {@link SverkaError} `too-few-reports`, `too-many-reports`, `too-long`, `duplicate-id`, and what
 * {@link readReport} throws.
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
  checkOptions(options)
  const reports = readAll(inputs, options)
  const claims = reports.map(claimsOf)
  const judged = countFindings(claims.flat().length * (reports.length - 1), options)
  const pairs = reports.flatMap((first, one) =>
    reports
      .slice(one + 1)
      .map((second, step) => comparePair([first, second], [claims[one]!, claims[one + 1 + step]!], options, judged)),
  )
  const ids = reports.map(({ id }) => id)
  const allClaims = claims.flat()
  const findings = inOrder(
    pairs.flatMap((pair) => pair.findings),
    allClaims,
    ids,
  )
  const alignments = pairs.map(({ alignment }) => alignment)
  return {
    reports,
    alignments,
    claims: allClaims,
    findings,
    table: buildTable(allClaims, findings, ids),
    notices: findNotices(inputs, reports, claims, alignments),
  }
}

/** Aligns two reports and holds the claims of each against the other. */
function comparePair(
  reports: readonly [Report, Report],
  claims: readonly [readonly Claim[], readonly Claim[]],
  options: CompareOptions,
  judged: () => void,
): { alignment: Alignment; findings: Finding[] } {
  const paired = pairReports(...reports, options)
  const findings = [
    ...judgeAll(claims[0], reports[1], createJudge(paired, claims[0]), judged),
    ...judgeAll(claims[1], reports[0], createJudge(turned(paired), claims[1]), judged),
  ]
  const byId = new Map(claims.flat().map((claim) => [claim.id, claim]))
  return { alignment: linkFindings(alignPaired(paired), reports, byId, findings), findings }
}

function judgeAll(
  claims: readonly Claim[],
  against: Report,
  judge: ReturnType<typeof createJudge>,
  judged: () => void,
): Finding[] {
  return claims.map((claim): Finding => {
    const finding: Finding = { ...judge(claim.span), claim: claim.id, report: against.id }
    judged()
    return finding
  })
}

/** To be called after each finding; tells the caller who wants to know. */
function countFindings(all: number, { onProgress }: CompareOptions): () => void {
  let done = 0
  return () => onProgress?.(++done, all)
}

/** By claim, then by report, both in the order in which they came. */
function inOrder(findings: readonly Finding[], claims: readonly Claim[], reports: readonly string[]): Finding[] {
  const claimPlace = new Map(claims.map(({ id }, place) => [id, place]))
  const reportPlace = new Map(reports.map((id, place) => [id, place]))
  const place = ({ claim, report }: Finding): number =>
    claimPlace.get(claim)! * reports.length + reportPlace.get(report)!
  return [...findings].sort((a, b) => place(a) - place(b))
}

function readAll(inputs: readonly (Report | ReportInput)[], options: CompareOptions): Report[] {
  if (!Array.isArray(inputs)) {
    throw new SverkaError(
      'too-few-reports',
      `compareReports was handed ${inputs === undefined ? 'nothing' : said(inputs)}; it needs a list of at least two reports.`,
    )
  }
  if (inputs.length < 2) {
    throw new SverkaError(
      'too-few-reports',
      `compareReports was handed ${inputs.length === 0 ? 'no report' : 'one report'}; it needs at least two.`,
    )
  }
  checkCount(inputs.length, options)
  const reports = Array.from<Report | ReportInput, Report>(inputs, (input) => {
    checkLength(input, options)
    const report = isReport(input) ? input : readReport(input)
    checkSize(report, options)
    return report
  })
  const seen = new Set<string>()
  for (const { id } of reports) {
    if (seen.has(id))
      throw new SverkaError('duplicate-id', `Two reports have the id "${id}"; give each source its own.`)
    seen.add(id)
  }
  return reports
}

/** Whether it has been read; what only looks like it is a caller's mistake. */
function isReport(input: Report | ReportInput): input is Report {
  if (typeof input !== 'object' || input === null || !('paragraphs' in input)) return false
  checkReport(input)
  return true
}
