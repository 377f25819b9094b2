// Two reports that share people and background, and tell different news: sverka says so.
import { compareReports } from 'sverka'
import { reportsOf } from './reports.mjs'

const comparison = compareReports(reportsOf('tokayev-calls', 'en-1', 'en-4'))

for (const { event, eventScore, reports } of comparison.alignments) {
  console.log(`${reports.join(' and ')}: ${event} event (${eventScore.toFixed(2)})`)
}
for (const { code, message } of comparison.notices) console.log(`${code}: ${message}`)

const omitted = comparison.findings.filter(({ status }) => status === 'omitted').length
console.log(`${omitted} of ${comparison.findings.length} claims are omitted by the other report.`)
