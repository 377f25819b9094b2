// Three reports of one decision: which claims do all make, and what does only one of them say?
import { compareReports, renderTable } from 'sverka'
import { quote, reportsOf } from './reports.mjs'

const comparison = compareReports(reportsOf('rate-decision', 'en-1', 'ru-1', 'en-2'))

console.log(renderTable(comparison))

const reports = new Map(comparison.reports.map((report) => [report.id, report]))
const claims = new Map(comparison.claims.map((claim) => [claim.id, claim]))
for (const { id } of comparison.reports) {
  console.log(`\nOnly ${id} says:`)
  for (const row of comparison.table) {
    const others = Object.entries(row.sources).filter(([report]) => report !== id)
    if (row.sources[id] !== 'stated' || others.some(([, status]) => status !== 'omitted')) continue
    const claim = claims.get(row.claims[0])
    console.log(`- ${quote(reports.get(claim.report), claim.span)}`)
  }
}
