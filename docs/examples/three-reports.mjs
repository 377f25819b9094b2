// Three reports of one decision: which claims do all make, and what does only one of them say?
import { compareReports, renderTable, summarizeSources } from 'sverka'
import { quote, reportsOf } from './reports.mjs'

const comparison = compareReports(reportsOf('rate-decision', 'en-1', 'ru-1', 'en-2'))

console.log(renderTable(comparison))

const reports = new Map(comparison.reports.map((report) => [report.id, report]))
const claims = new Map(comparison.claims.map((claim) => [claim.id, claim]))

/** The first claim of each row, in its own words. */
function list(heading, places) {
  console.log(`\n${heading}`)
  for (const place of places) {
    const claim = claims.get(comparison.table[place].claims[0])
    console.log(`- ${quote(reports.get(claim.report), claim.span)}`)
  }
}

for (const { report, onlyHere, everywhereElse } of summarizeSources(comparison)) {
  list(`Only ${report} says:`, onlyHere)
  list(`All but ${report} say:`, everywhereElse)
}
