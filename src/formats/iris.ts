import type { Report } from '../types'

/** What may stand for a page on the web; other addresses would be no IRI. */
const webAddress = /^https?:\/\/[^\s<>"{}|\\^`]+$/iu

/**
 * A name for a report that is unique in the world, or at least here: its address, where it has one that no other
 * report has (two editions of a story share theirs), else a URN of its id.
 *
 * ```text
 * { id: 'AP', url: 'https://ap.example/1' }  →  https://ap.example/1
 * { id: 'ТАСС' }                             →  urn:sverka:report:%D0%A2%D0%90%D0%A1%D0%A1
 * ```
 */
export function reportIri({ id, url = '' }: Report, among: readonly Report[]): string {
  const isOnlyOne = among.filter((report) => report.url === url).length === 1
  return webAddress.test(url) && isOnlyOne ? wellFormed(url) : urn('report', id)
}

/** `urn:sverka:finding:AP.01:TASS`; what the parts may not hold is percent-encoded, the colon among it. */
export function urn(kind: 'report' | 'claim' | 'finding', ...parts: readonly string[]): string {
  return ['urn:sverka', kind, ...parts.map((part) => encodeURIComponent(wellFormed(part)))].join(':')
}

/** With `�` for halves of characters, as whoever writes the text as UTF-8 would have it. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\uFFFD')
}
