import namedLanguages from 'iso-639-1/src/data.js'
import { said } from './checks'
import { SverkaError } from './errors'
import { findAnchors } from './features/findAnchors'
import { languages } from './languages/languages'
import { classifyParagraphs } from './report/classifyParagraphs'
import { findParagraphs } from './report/findParagraphs'
import { identifyLanguage } from './report/identifyLanguage'
import { residueLength } from './report/pageSigns'
import type { Anchor, LanguageCode, Paragraph, ParagraphKind, Report, ReportInput, Sentence, Span } from './types'
import { splitSentences } from './units/sentences'

/**
 * Reads a report: finds its language where the input does not tell it, its paragraphs, their sentences and anchors.
 * The text stays as it is; everything found is a span into it. A text may be of any length, and takes time in proportion.
 *
 * @throws {@link SverkaError} where the input is not what {@link ReportInput} says, or its language is not supported.
 * @example
 * ```ts
 * const report = readReport({ id: 'tass', text: 'Путин позвонил Токаеву. Они говорили час.' })
 * report.language //=> 'ru'
 * report.paragraphs[0]?.sentences.length //=> 2
 * ```
 */
export function readReport(input: ReportInput): Report {
  const { id, text, title, source, url, publishedOn } = checkedInput(input)
  const language = input.language ?? languageOf(id, text)
  const spans = findParagraphs(text)
  const kinds = classifyParagraphs(text, spans)
  const context = { language, ...(publishedOn !== undefined && { publishedOn }) }
  return {
    id,
    text,
    language,
    ...(title !== undefined && { title }),
    ...(source !== undefined && { source }),
    ...(url !== undefined && { url }),
    ...(publishedOn !== undefined && { publishedOn }),
    paragraphs: spans.map((span, index) => readParagraph(text, index, span, kinds[index] ?? 'body', context)),
  }
}

interface Context {
  readonly language: LanguageCode
  readonly publishedOn?: string
}

function readParagraph(text: string, index: number, span: Span, kind: ParagraphKind, context: Context): Paragraph {
  const residue = kind === 'boilerplate' ? 0 : residueLength(text.slice(span.start, span.end))
  const words = { start: span.start + residue, end: span.end }
  const sentences = splitSentences(text, languages[context.language], words)
  const anchors = kind === 'boilerplate' ? [] : anchorsWithin(text, words, context)
  return { index, span, kind, sentences: shareOut(anchors, sentences) }
}

function anchorsWithin(text: string, span: Span, context: Context): Anchor[] {
  return findAnchors(text.slice(span.start, span.end), context).map((anchor) => shifted(anchor, span.start))
}

/** The anchor with all its spans moved from the paragraph into the report. */
function shifted(anchor: Anchor, by: number): Anchor {
  const move = ({ start, end }: Span): Span => ({ start: start + by, end: end + by })
  const moved = { ...anchor, span: move(anchor.span) }
  if (moved.kind === 'name' && moved.role) return { ...moved, role: move(moved.role) }
  if (moved.kind === 'number' && moved.counted) return { ...moved, counted: move(moved.counted) }
  if (moved.kind === 'quotation' && moved.speaker) return { ...moved, speaker: move(moved.speaker) }
  return moved
}

/** Gives each anchor to the sentence in which it starts; both come in the order of the text. */
function shareOut(anchors: readonly Anchor[], spans: readonly Span[]): Sentence[] {
  let next = 0
  return spans.map((span) => {
    const first = next
    while (next < anchors.length && (anchors[next]?.span.start ?? Infinity) < span.end) next++
    return { span, anchors: anchors.slice(first, next) }
  })
}

/** The input itself, once nothing in it would be misread later. */
function checkedInput(input: ReportInput): ReportInput {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    throw new SverkaError('invalid-report', `A report is ${said(input)}; write it as { id, text }.`)
  }
  const { id, text, language, publishedOn } = input
  if (typeof id !== 'string' || id.trim() === '') {
    throw new SverkaError('invalid-id', `The id of a report is ${said(id)}; give a name for its source, like "TASS".`)
  }
  if (typeof text !== 'string') {
    throw new SverkaError('invalid-text', `The text of "${id}" is ${said(text)}; give the article as a string.`)
  }
  if (!/\p{L}/u.test(text)) {
    const lack = text.trim() === '' ? 'is empty' : 'has no letters'
    throw new SverkaError('invalid-text', `The text of "${id}" ${lack}; give the words of the article.`)
  }
  for (const field of ['title', 'source', 'url'] as const) {
    if (input[field] !== undefined && typeof input[field] !== 'string') {
      throw new SverkaError(
        'invalid-report',
        `${field} of "${id}" is ${said(input[field])}; give a string or leave it out.`,
      )
    }
  }
  if (publishedOn !== undefined) checkDay(id, publishedOn)
  if (language !== undefined) checkLanguage(id, language)
  return input
}

function checkDay(id: string, day: unknown): void {
  if (typeof day === 'string' && isDay(day)) return
  const parts = typeof day === 'string' ? dayParts.map((pattern) => pattern.exec(day)?.groups) : []
  const meant = parts
    .flatMap((groups) => (groups ? [`${groups['year']}-${pad(groups['month'])}-${pad(groups['day'])}`] : []))
    .find(isDay)
  const advice = meant === undefined ? 'give a day of the calendar as yyyy-mm-dd' : `write it as ${meant}`
  throw new SverkaError('invalid-date', `publishedOn of "${id}" is ${said(day)}; ${advice}.`)
}

/** `08.08.2025`, `2025-8-8`, `2025-08-08T10:00:00Z`. `08/09/2025` is read in two ways, so it is no use to guess. */
const dayParts = [
  /^\s*(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})\s*$/,
  /^\s*(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?!\d)/,
]

function pad(number = ''): string {
  return number.padStart(2, '0')
}

function isDay(day: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return false
  const date = new Date(`${day}T00:00:00Z`)
  // 2025-02-30 rolls over into March or is no date at all, depending on the engine.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
}

const supported = `sverka reads ${Object.values(languages)
  .map(({ name, code }) => `${name} (${code})`)
  .join(' and ')}`

function isSupported(code: string): code is LanguageCode {
  return Object.hasOwn(languages, code)
}

function checkLanguage(id: string, language: unknown): void {
  if (typeof language === 'string' && isSupported(language)) return
  const code = typeof language === 'string' ? codeFor(language) : ''
  if (isSupported(code)) {
    throw new SverkaError('invalid-language', `language of "${id}" is ${said(language)}; write it as "${code}".`)
  }
  if (code !== '') throw unsupported(id, code)
  const advice = `${supported}: give one of these codes or leave the language out`
  throw new SverkaError('invalid-language', `language of "${id}" is ${said(language)}; ${advice}.`)
}

/** `EN`, `ru-RU`, `eng`, `russian` → the code that is meant, or ''. */
function codeFor(language: string): string {
  const name = language.trim().toLowerCase()
  const [code = ''] = name.split(/[-_]/)
  if (Object.hasOwn(namedLanguages, code)) return code
  const threeLetters: Readonly<Record<string, string>> = { eng: 'en', rus: 'ru' }
  return (Object.hasOwn(threeLetters, code) ? threeLetters[code] : undefined) ?? codeNamed(name)
}

/** `french`, `français` → `fr` */
const codeNamed = (name: string): string =>
  Object.entries(namedLanguages).find(
    ([, names]) => names.name.toLowerCase() === name || names.nativeName.toLowerCase() === name,
  )?.[0] ?? ''

function languageOf(id: string, text: string): LanguageCode {
  const code = identifyLanguage(text)
  if (code === undefined) {
    const advice = `give its language; ${supported}`
    throw new SverkaError('invalid-language', `The text of "${id}" does not show its language; ${advice}.`)
  }
  if (!isSupported(code)) throw unsupported(id, code)
  return code
}

function unsupported(id: string, code: string): SverkaError {
  return new SverkaError(
    'unsupported-language',
    `"${id}" is in ${namedLanguages[code]?.name ?? ''} (${code}); ${supported}.`,
  )
}
