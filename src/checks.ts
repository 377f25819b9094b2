import { SverkaError } from './errors'
import { languages } from './languages/languages'
import type { Claim, CompareOptions, LanguageCode, Report } from './types'

/** Stops what is no text before it fails deep inside; callers without a type checker hand in anything. */
export function checkText(text: unknown): asserts text is string {
  if (typeof text !== 'string') {
    throw new SverkaError('invalid-text', `What was handed in as a text is of type ${typeof text}; pass a string.`)
  }
}

/** Stops codes of other languages, and other names for those that sverka reads. */
export function checkLanguageCode(code: unknown): asserts code is LanguageCode {
  if (typeof code !== 'string' || !Object.hasOwn(languages, code)) {
    const came = typeof code === 'string' ? `"${code}"` : `of type ${typeof code}`
    const wanted = Object.keys(languages).join(' or ')
    throw new SverkaError('invalid-language', `The language is ${came}; pass ${wanted}.`)
  }
}

/** Stops what readReport has not made. */
export function checkReport(report: unknown): asserts report is Report {
  const { id, text, paragraphs } = (report ?? {}) as Partial<Report>
  if (typeof id !== 'string' || typeof text !== 'string' || !Array.isArray(paragraphs)) {
    const name = typeof id === 'string' ? `Report "${id}"` : 'What was handed in as a report'
    throw new SverkaError('invalid-report', `${name} has not been read; pass what readReport gives back.`)
  }
}

/** Stops a claim that says nothing of where it stands. */
export function checkClaim(claim: unknown): asserts claim is Pick<Claim, 'report' | 'span'> {
  const { report, span } = (claim ?? {}) as Partial<Claim>
  if (typeof report !== 'string' || !Number.isInteger(span?.start) || !Number.isInteger(span?.end)) {
    throw new SverkaError(
      'invalid-claim',
      'What was handed in as a claim lacks its report or span; pass { report, span }.',
    )
  }
}

/** Stops options that would be read as something else. */
export function checkOptions(options: unknown): asserts options is CompareOptions {
  if (typeof options !== 'object' || options === null) {
    throw new SverkaError(
      'invalid-options',
      `The options are ${options === null ? 'null' : `of type ${typeof options}`}; pass an object such as { similarity }.`,
    )
  }
  const { similarity } = options as CompareOptions
  if (similarity !== undefined && typeof similarity !== 'function') {
    throw new SverkaError(
      'invalid-options',
      `similarity is of type ${typeof similarity}; pass a function or leave it out.`,
    )
  }
}
