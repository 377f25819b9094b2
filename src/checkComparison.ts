import { said } from './checks'
import { SverkaError } from './errors'
import type { Comparison, Finding } from './types'

/** Stops what compareReports has not made, such as a file that was damaged on its way. */
export function checkComparison(comparison: unknown): asserts comparison is Comparison {
  if (typeof comparison === 'object' && comparison !== null && known.has(comparison)) return
  const broken = Object.keys(parts).find((name) => !parts[name]!((comparison as Fields | null | undefined)?.[name]))
  if (broken !== undefined) {
    throw new SverkaError(
      'invalid-comparison',
      `What was handed in as a comparison is ${said(comparison)} without proper ${broken}; pass what compareReports gives back.`,
    )
  }
  known.add(comparison as object)
}

/** Stops what is no finding of a comparison. */
export function checkFinding(finding: unknown): asserts finding is Finding {
  if (!isFinding(finding)) {
    throw new SverkaError(
      'invalid-comparison',
      `What was handed in as a finding is ${said(finding)} that lacks parts; pass one of comparison.findings.`,
    )
  }
}

/** Looked through already: each of a thousand findings may be asked about with the same comparison. */
const known = new WeakSet<object>()

type Fields = Readonly<Record<string, unknown>>
type Check = (value: unknown) => boolean

const text: Check = (value) => typeof value === 'string'
const number: Check = (value) => Number.isFinite(value)
const oneOf =
  (...allowed: readonly unknown[]): Check =>
  (value) =>
    allowed.includes(value)
const maybe =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value)
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check)
const object: Check = (value) => typeof value === 'object' && value !== null
const shape =
  (fields: Readonly<Record<string, Check>>): Check =>
  (value) =>
    object(value) && Object.entries(fields).every(([name, check]) => check((value as Fields)[name]))

const span = shape({ start: number, end: number })
const anchors = listOf(shape({ kind: text, span }))
const reasons = listOf(shape({ rule: text, ours: maybe(span), theirs: maybe(span) }))
const sentences = listOf(shape({ span, anchors }))
const report = shape({
  id: text,
  text,
  language: oneOf('en', 'ru'),
  ...{ title: maybe(text), source: maybe(text), url: maybe(text), publishedOn: maybe(text) },
  paragraphs: listOf(shape({ index: number, span, kind: text, sentences })),
})
const alignment = shape({
  reports: listOf(text),
  event: oneOf('same', 'partly', 'different'),
  eventScore: number,
  links: listOf(shape({ pair: listOf(number), extent: oneOf('full', 'partial'), score: number, reasons })),
})
const attribution = shape({ speaker: maybe(span), channel: maybe(span), source: maybe(span) })
const claim = shape({ id: text, report: text, paragraph: number, span, anchors, attribution: maybe(attribution) })
const runnerUp = shape({ status: oneOf('included', 'rephrased', 'contradicted', 'omitted'), score: number })
const base = { claim: text, report: text, score: number, reasons, runnerUp: maybe(runnerUp) }
const shown = shape({ ...base, status: oneOf('included', 'rephrased', 'contradicted'), span })
const omitted = shape({ ...base, status: oneOf('omitted') })
const isFinding: Check = (value) => shown(value) || omitted(value)
const cell = oneOf('stated', 'included', 'rephrased', 'contradicted', 'omitted')
const sources: Check = (value) => object(value) && Object.values(value as Fields).every(cell)
const codes = [
  'different-events',
  'partly-same-event',
  'shared-wording',
  'guessed-language',
  'no-claims',
  'undated-report',
]

const parts: Readonly<Record<string, Check>> = {
  reports: listOf(report),
  alignments: listOf(alignment),
  claims: listOf(claim),
  findings: listOf(isFinding),
  table: listOf(shape({ claims: listOf(text), sources })),
  notices: listOf(shape({ code: oneOf(...codes, 'damaged-text'), message: text, reports: listOf(text) })),
}
