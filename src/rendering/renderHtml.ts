import type { Comparison } from '../types'
import { checkedLocale, type RenderOptions } from './checkedLocale'
import { claimSection, evidenceSection } from './htmlClaims'
import { coverageSection } from './htmlCoverage'
import { filterBar } from './htmlFilter'
import { reportBoard } from './htmlReports'
import { noticeList, verdictLine } from './htmlVerdicts'
import { makePage } from './page'
import { pageScript, pageScriptHash } from './pageScript'
import { pageStyle, pageStyleHash } from './pageStyle'
import { printable } from './plainText'

/**
 * Writes a comparison as one HTML page that needs nothing else: the verdict on the event, what each source has of it,
 * the reports side by side with their links, and for each claim the evidence. `page.html#ap.07` opens at a claim.
 *
 * The page loads nothing, and its own Content-Security-Policy allows one script and one style, by their hashes. They
 * are the same in every page, so that a server may send the policy as well.
 *
 * @throws {@link SverkaError} `invalid-comparison` for what compareReports has not made, `invalid-language` for a
 * locale other than `en` and `ru`.
 * @example
 * ```ts
 * const page = renderHtml(comparison, { locale: 'ru' })
 * page.slice(0, 31).toLowerCase() //=> '<!doctype html>\n<html lang="ru"'
 * ```
 */
export function renderHtml(comparison: Comparison, options: RenderOptions = {}): string {
  const page = makePage(comparison, checkedLocale(comparison, options))
  const { said, locale } = page
  const policy = `default-src 'none'; style-src '${pageStyleHash}'; script-src '${pageScriptHash}'; base-uri 'none'; form-action 'none'`
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
<a class="skip" href="#page-reports">${said.reports}</a>
<a class="skip" href="#page-claims">${said.claims}</a>
<header class="masthead">
<p>${said.title}</p>
${verdictLine(page)}
${noticeList(page)}
</header>
<main>
${coverageSection(page)}
${filterBar(page)}
${reportBoard(page)}
${claimSection(page)}
${evidenceSection(page)}
</main>
<footer class="colophon">sverka</footer>
<script>${pageScript}</script>
</body>
</html>
`)
}
