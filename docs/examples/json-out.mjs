// The whole comparison as JSON, for another program: npm run --silent example json-out > comparison.json
import { compareReports } from 'sverka'
import { reportsOf } from './reports.mjs'

console.log(JSON.stringify(compareReports(reportsOf('museum-theft', 'en-1', 'ru-1', 'ru-2')), null, 2))
