// An English and a Russian report of one telephone call: the table of claims, the evidence for each, and a page.
import { compareReports, explainFinding, renderHtml, renderTable } from 'sverka'
import { quote, reportsOf, writeOut } from './reports.mjs'

const comparison = compareReports(reportsOf('tokayev-calls', 'en-1', 'ru-1'))

console.log(renderTable(comparison))

console.log('\nEvidence\n')
const reports = new Map(comparison.reports.map((report) => [report.id, report]))
const claims = new Map(comparison.claims.map((claim) => [claim.id, claim]))
for (const finding of comparison.findings) {
  if (finding.status === 'omitted') continue
  const claim = claims.get(finding.claim)
  console.log(`${finding.claim} is ${finding.status} in ${finding.report} (${finding.score.toFixed(2)})`)
  console.log(`  ${claim.report}: ${quote(reports.get(claim.report), claim.span)}`)
  console.log(`  ${finding.report}: ${quote(reports.get(finding.report), finding.span)}`)
  console.log(`  ${explainFinding(finding, comparison)}\n`)
}

console.log(`The page: ${writeOut('two-reports.html', renderHtml(comparison))}`)
