// npm run screenshot: takes docs/page.png, the picture in README.md, from the page of one of the examples.
import { join } from 'node:path'
import { reportsOf } from '../examples/reports.mjs'
import { importSources, root } from './bundle.mjs'

const { launchChromium, compareReports, renderHtml } = await importSources(
  `export { launchChromium } from './test/browser/chromium'
   export { compareReports, renderHtml } from './src/index'`,
  'test/browser/chromium.ts',
)

const sources = { 'en-1': 'Atlas Newswire', 'ru-1': 'Залив' }
const reports = reportsOf('ferry-collision', ...Object.keys(sources))
const comparison = compareReports(reports.map((report) => ({ ...report, source: sources[report.id] })))

const browser = await launchChromium()
try {
  const page = await browser.newPage({ viewport: { width: 1120, height: 800 }, reducedMotion: 'reduce' })
  await page.setContent(renderHtml(comparison))
  await page.locator('#page-reports').evaluate((heading) => heading.scrollIntoView())
  await page.locator('.report .claim[data-status=contradicted]').first().click()
  await page.mouse.move(0, 0)
  await page.screenshot({ path: join(root, 'docs/page.png') })
} finally {
  await browser.close()
}
