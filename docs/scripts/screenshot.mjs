// npm run screenshot: takes docs/page.png, the picture in README.md, from the page of one of the examples.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { reportsOf } from '../examples/reports.mjs'
import { root } from './bundle.mjs'

const contents = `
  export { launchChromium } from './test/browser/chromium'
  export { compareReports, renderHtml } from './src/index'`
// Beside the packages, which are not bundled.
const outfile = join(root, 'node_modules/.cache/screenshot.mjs')
await build({
  stdin: { contents, resolveDir: root, loader: 'ts' },
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  packages: 'external',
  define: { 'import.meta.url': JSON.stringify(pathToFileURL(join(root, 'test/browser/chromium.ts')).href) },
})
const { launchChromium, compareReports, renderHtml } = await import(pathToFileURL(outfile))

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
