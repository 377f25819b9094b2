import { said } from '../checks'
import { SverkaError } from '../errors'
import { checkedLocale, type RenderOptions } from '../rendering/checkedLocale'
import { cellsOfRow, claimsOfRow, lookUp, quote } from '../rendering/lookup'
import type { Cell, Lookup } from '../rendering/lookup'
import { printable } from '../rendering/plainText'
import { words } from '../rendering/words'
import type { ClaimRow, Comparison, LanguageCode } from '../types'

/**
 * What a caller may choose in a CSV file. `locale` is the language of the headings and statuses.
 *
 * @example
 * ```ts
 * import { toCsv, type CsvOptions } from 'sverka/formats'
 *
 * const forExcel: CsvOptions = { bom: true, separator: ';', locale: 'ru' }
 * toCsv(comparison, forExcel).slice(0, 15) //=> '\uFEFFид;утверждение'
 * ```
 */
export interface CsvOptions extends RenderOptions {
  /** Begins the file with U+FEFF, without which Excel takes UTF-8 for the code page of the machine. Default: `false`. */
  readonly bom?: boolean
  /** What parts the fields; Excel expects `;` where the comma is the decimal sign, as in Russia. Default: `,`. */
  readonly separator?: ',' | ';' | '\t'
}

/** The headings; those that a source has each for itself are followed by its id. */
const headings: Readonly<Record<LanguageCode, Readonly<Record<'own' | 'each', readonly string[]>>>> = {
  en: { own: ['id', 'claim', 'source', 'paragraph', 'speaker'], each: ['status', 'words', 'score'] },
  ru: { own: ['ид', 'утверждение', 'источник', 'абзац', 'чьи слова'], each: ['статус', 'текст', 'оценка'] },
}

const separators = [',', ';', '\t']

/** What a spreadsheet takes for the start of a formula, the full-width signs of a Chinese keyboard among it. */
const formula = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/u

/** Whatever may mean something to a reader of CSV; all separators count, since a reader may guess another one. */
const needsQuotes = /[",;\t\r\n]|^\s|\s$/u

/**
 * Writes the table of claims as CSV (RFC 4180): a heading, then one record for each proposition, each ended by CRLF.
 * First come the claim's id and words, the id of the report they are quoted from, the paragraph there (counted from
 * 0) and whose words they are; then, for all reports in their order, three groups of fields: `status: ID` (`stated`
 * for who makes the claim), `words: ID` (what shows it there) and `score: ID` (0..1 with two decimals, of a finding).
 *
 * A field that a spreadsheet would take for a formula (`=`, `+`, `-`, `@`, also after spaces) begins with an
 * apostrophe. Control characters and halves of characters, which no file should hold, become `�`; line breaks stay.
 *
 * @example
 * ```ts
 * import { toCsv } from 'sverka/formats'
 *
 * const [heading, first] = toCsv(comparison).split('\r\n')
 * heading?.slice(0, 47) //=> 'id,claim,source,paragraph,speaker,status: AP,st'
 * first?.split(',')[1] //=> 'Ferry sinks off Tunisia'
 *
 * toCsv(comparison, { separator: '|' as ';' }) //=> throws 'invalid-options'
 * ```
 *
 * @throws {@link SverkaError} `invalid-comparison` for what compareReports has not made, `invalid-options` for another
 * separator, `invalid-language` for another locale.
 */
export function toCsv(comparison: Comparison, options: CsvOptions = {}): string {
  const locale = checkedLocale(comparison, options)
  const { bom = false, separator = ',' } = options
  if (!separators.includes(separator)) {
    throw new SverkaError('invalid-options', `The separator is ${said(separator)}; pass ',', ';' or '\\t'.`)
  }
  const lookup = lookUp(comparison)
  const { own, each } = headings[locale]
  const heading = [...own, ...each.flatMap((group) => comparison.reports.map(({ id }) => `${group}: ${id}`))]
  const records = [heading, ...comparison.table.map((row) => record(row, lookup, locale))]
  const lines = records.map((fields) => fields.map(field).join(separator) + '\r\n')
  return (bom ? '\uFEFF' : '') + lines.join('')
}

function record(row: ClaimRow, lookup: Lookup, locale: LanguageCode): readonly string[] {
  const [claim] = claimsOfRow(row, lookup)
  const report = claim && lookup.reports.get(claim.report)
  const speaker = claim?.attribution?.speaker
  const cells = cellsOfRow(row, lookup)
  return [
    claim?.id ?? '',
    claim ? quote(report, claim.span) : '',
    claim?.report ?? '',
    claim ? String(claim.paragraph) : '',
    speaker ? quote(report, speaker) : '',
    ...cells.map(({ status }) => (status ? words[locale].statuses[status] : '')),
    ...cells.map(wordsOf),
    ...cells.map(({ finding }) => finding?.score.toFixed(2) ?? ''),
  ]
}

/** What the source says: its claim, or what shows that it has the row's claim. */
function wordsOf({ report, claim, finding }: Cell): string {
  if (claim) return quote(report, claim.span)
  return finding && finding.status !== 'omitted' ? quote(report, finding.span) : ''
}

/** `=2+5` → `'=2+5`; `killed, "at least" 5` → `"killed, ""at least"" 5"`. */
function field(text: string): string {
  const plain = printable(text)
  const safe = formula.test(plain) ? `'${plain}` : plain
  return needsQuotes.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
