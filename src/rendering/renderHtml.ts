import type { Comparison } from '../types'
import { checkedLocale, type RenderOptions } from './checkedLocale'
import { verdictList, noticeList } from './htmlVerdicts'
import { claimSection, evidenceSection } from './htmlClaims'
import { filterBar } from './htmlFilter'
import { reportBoard } from './htmlReports'
import { makePage, nameOf } from './page'
import { pageScript, pageScriptHash } from './pageScript'
import { pageStyle } from './pageStyle'
import { printable } from './plainText'

/**
 * Writes a comparison as one HTML page that needs nothing else: the reports side by side with their links, the claim
 * table, and for each claim the evidence. It loads nothing, and its own policy forbids any script but the one it has.
 */
export function renderHtml(comparison: Comparison, options: RenderOptions = {}): string {
  const page = makePage(comparison, checkedLocale(comparison, options))
  const { said, locale } = page
  const size = comparison.reports.length <= 2 ? 'pair' : 'many'
  const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src '${pageScriptHash}'; base-uri 'none'; form-action 'none'`
  const names = comparison.reports.map((report) => `<li>${nameOf(report)}</li>`).join('\n')
  return printable(`<!DOCTYPE html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${said.title}</title>
<style>${pageStyle}</style>
</head>
<body>
<a class="skip" href="#claims">${said.claims}</a>
<header class="page ${size}">
<h1>${said.title}</h1>
<ul class="names" aria-label="${said.sources}">
${names}
</ul>
${verdictList(page)}
${noticeList(page)}
</header>
<main class="${size}">
${filterBar(page)}
${reportBoard(page)}
${claimSection(page)}
${evidenceSection(page)}
</main>
<aside id="panel" tabindex="-1" role="region" aria-label="${said.evidence}" hidden>
<button type="button" id="panel-close">${said.close} <span aria-hidden="true">✕</span></button>
<div id="panel-content"></div>
</aside>
<footer>sverka</footer>
<script>${pageScript}</script>
</body>
</html>
`)
}
