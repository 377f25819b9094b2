import { SverkaError } from './errors'
import { languages } from './languages/languages'
import type {
  Anchor,
  Claim,
  CompareOptions,
  LanguageCode,
  Limits,
  Paragraph,
  Passage,
  Report,
  ReportInput,
  Sentence,
  Span,
} from './types'

/** Stops what is no text before it fails deep inside; callers without a type checker hand in anything. */
export function checkText(text: unknown): asserts text is string {
  if (typeof text !== 'string') {
    throw new SverkaError('invalid-text', `What was handed in as a text is ${said(text)}; pass a string.`)
  }
}

/** Stops codes of other languages, and other names for those that sverka reads. */
export function checkLanguageCode(code: unknown): asserts code is LanguageCode {
  if (!isLanguageCode(code)) {
    throw new SverkaError('invalid-language', `The language is ${said(code)}; pass ${languageCodes}.`)
  }
}

/** Stops what readReport has not made, or what was changed since. */
export function checkReport(report: unknown): asserts report is Report {
  const { id, text, language, paragraphs } = fieldsOf<Report>(report)
  const name = typeof id === 'string' ? `Report "${id}"` : 'What was handed in as a report'
  if (typeof id !== 'string' || typeof text !== 'string' || !Array.isArray(paragraphs) || !isLanguageCode(language)) {
    throw new SverkaError('invalid-report', `${name} has not been read; pass what readReport gives back.`)
  }
  if (!paragraphs.every((paragraph) => isParagraphOf(text, paragraph))) {
    throw new SverkaError(
      'invalid-report',
      `The paragraphs of "${id}" do not fit its text; pass what readReport gives back, as it is.`,
    )
  }
}

/** Stops what no similarity can score. */
export function checkPassages(...lists: readonly unknown[]): void {
  const isPassage = (passage: unknown): boolean => {
    const { text, language, anchors = [] } = fieldsOf<Passage>(passage)
    return typeof text === 'string' && isLanguageCode(language) && areAnchorsOf(text, anchors)
  }
  if (!lists.every((list) => Array.isArray(list) && list.every(isPassage))) {
    throw new SverkaError(
      'invalid-text',
      'A similarity was handed something that is no list of passages; pass lists of { text, language }.',
    )
  }
}

/** Stops a claim that says nothing of where it stands. */
export function checkClaim(claim: unknown): asserts claim is Pick<Claim, 'report' | 'span'> {
  const { report, span } = fieldsOf<Claim>(claim)
  if (typeof report !== 'string' || !Number.isInteger(span?.start) || !Number.isInteger(span?.end)) {
    throw new SverkaError(
      'invalid-claim',
      'What was handed in as a claim lacks its report or span; pass { report, span }.',
    )
  }
}

/** Stops options that would be read as something else; `example` shows what they may hold. */
export function checkIsObject(options: unknown, example: string): asserts options is object {
  if (typeof options !== 'object' || options === null) {
    throw new SverkaError('invalid-options', `The options are ${said(options)}; pass an object such as ${example}.`)
  }
}

/** Stops options of a comparison that are none. */
export function checkOptions(options: unknown): asserts options is CompareOptions {
  checkIsObject(options, '{ similarity }')
  for (const name of ['similarity', 'onProgress'] as const) {
    const option = (options as CompareOptions)[name]
    if (option !== undefined && typeof option !== 'function') {
      throw new SverkaError('invalid-options', `${name} is ${said(option)}; pass a function or leave it out.`)
    }
  }
  const { limits } = options as CompareOptions
  if (limits !== undefined) checkLimits(limits)
}

/** What a comparison takes in where the caller gives no limits. */
const usualLimits: Required<Limits> = { characters: 2_000_000, sentences: 10_000, reports: 50 }

function checkLimits(limits: unknown): asserts limits is Limits {
  checkIsObject(limits, '{ limits: { sentences: 20_000 } }')
  for (const name of limitNames) {
    const limit: unknown = (limits as Limits)[name]
    if (limit !== undefined && !(typeof limit === 'number' && limit > 0)) {
      throw new SverkaError('invalid-options', `limits.${name} is ${said(limit)}; pass a number above 0 or Infinity.`)
    }
  }
}

/** Stops a comparison that would take hours: the cost grows with the pairs of reports. */
export function checkCount(count: number, { limits }: CompareOptions): void {
  const most = limits?.reports ?? usualLimits.reports
  if (count > most) {
    throw new SverkaError(
      'too-many-reports',
      `compareReports was handed ${count} reports; it takes ${most}. Compare fewer at a time, or raise limits.reports.`,
    )
  }
}

/** Stops a text that is hardly one report, before it is read. */
export function checkLength(report: ReportInput, { limits }: CompareOptions): void {
  const { id, text } = fieldsOf<ReportInput>(report)
  const most = limits?.characters ?? usualLimits.characters
  if (typeof text === 'string' && text.length > most) throw tooLong(id, text.length, 'characters', most)
}

/** Stops a report of more sentences than any; the cost grows with the pairs of sentences. */
export function checkSize(report: Report, options: CompareOptions): void {
  checkLength(report, options)
  const most = options.limits?.sentences ?? usualLimits.sentences
  const count = report.paragraphs.reduce((sum, { sentences }) => sum + sentences.length, 0)
  if (count > most) throw tooLong(report.id, count, 'sentences', most)
}

/** Stops what cannot be laid side by side. */
export function checkPair(first: unknown, second: unknown, options: unknown): void {
  checkReport(first)
  checkReport(second)
  checkOptions(options)
  checkSize(first, options)
  checkSize(second, options)
}

const tooLong = (id: unknown, count: number, what: 'characters' | 'sentences', most: number): SverkaError =>
  new SverkaError(
    'too-long',
    `The text of ${said(id)} has ${count} ${what}; a report has at most ${most}. Compare parts of it, or raise limits.${what}.`,
  )

/** What came, in a message: short, and never a failure itself. */
export function said(value: unknown): string {
  if (typeof value === 'string') return value.length > 40 ? `"${value.slice(0, 40)}…"` : `"${value}"`
  if (value === undefined) return 'missing'
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (Array.isArray(value)) return 'an array'
  if (value instanceof Date) return 'a Date'
  return value instanceof Promise ? 'a promise' : `${typeof value === 'object' ? 'an' : 'a'} ${typeof value}`
}

const limitNames = ['characters', 'sentences', 'reports'] as const

const languageCodes = Object.keys(languages).join(' or ')

const isLanguageCode = (code: unknown): code is LanguageCode =>
  typeof code === 'string' && Object.hasOwn(languages, code)

/** The fields of whatever came; none where it can have none. */
const fieldsOf = <T>(value: unknown): Partial<T> => value ?? {}

function isParagraphOf(text: string, paragraph: unknown): boolean {
  const { span, sentences } = fieldsOf<Paragraph>(paragraph)
  return isWithin(text, span) && Array.isArray(sentences) && sentences.every((sentence) => isSentenceOf(text, sentence))
}

function isSentenceOf(text: string, sentence: unknown): boolean {
  const { span, anchors } = fieldsOf<Sentence>(sentence)
  return isWithin(text, span) && areAnchorsOf(text, anchors)
}

function areAnchorsOf(text: string, anchors: unknown): boolean {
  return Array.isArray(anchors) && anchors.every((anchor) => isWithin(text, fieldsOf<Anchor>(anchor).span))
}

function isWithin(text: string, span: unknown): boolean {
  const { start, end } = fieldsOf<Span>(span)
  if (start === undefined || end === undefined || !Number.isInteger(start) || !Number.isInteger(end)) return false
  return 0 <= start && start <= end && end <= text.length
}
