import { readdirSync } from 'node:fs'
import { readReport } from '../../src/readReport'
import type { LanguageCode, Paragraph, Report, ReportInput, Span, Status } from '../../src/types'
import { readSource, root } from './sources'

/** fixtures/<event>/gold.json: what people found in the reports of one event. */
export interface GoldEvent {
  readonly event: string
  readonly reports: readonly GoldReport[]
  readonly sameEvent: readonly (readonly [first: string, second: string, verdict: 'same' | 'partly' | 'different'])[]
  readonly paragraphs: Readonly<Record<string, readonly Paragraph['kind'][]>>
  readonly links: readonly {
    readonly pair: readonly [first: string, second: string]
    readonly links: readonly (readonly [first: number, second: number, extent: 'full' | 'partial'])[]
  }[]
  readonly claims: readonly GoldClaim[]
}

interface GoldReport {
  readonly id: string
  readonly language: LanguageCode
  readonly publishedOn: string
  readonly file: string
}

export interface GoldClaim {
  readonly id: string
  readonly report: string
  readonly paragraph: number
  /** The words of the claim, in pieces where others stand between. */
  readonly text: readonly string[]
  readonly in: Readonly<Record<string, { readonly status: Status }>>
}

export const eventNames: readonly string[] = readdirSync(`${root}fixtures`).sort()

/**
 * No weight was fitted on these, and no rule was made for them: how sverka fares here is what to expect of other news. One
 * that has been looked into case by case leaves the list.
 */
export const heldOut: ReadonlySet<string> = new Set(['director-death', 'prisoner-exchange', 'sanctions-package'])

export const readGold = (event: string): GoldEvent => JSON.parse(readSource(`fixtures/${event}/gold.json`)) as GoldEvent

export const inputsOf = ({ event, reports }: GoldEvent): ReportInput[] =>
  reports.map(({ file, ...about }) => ({ ...about, text: readSource(`fixtures/${event}/${file}`) }))

export const readReportsOf = (gold: GoldEvent): ReadonlyMap<string, Report> =>
  new Map(inputsOf(gold).map((input) => [input.id, readReport(input)]))

/** From the first piece of a claim to its last. */
export function spanOf(claim: GoldClaim, report: Report): Span {
  const paragraph = report.paragraphs[claim.paragraph]
  const pieces = claim.text.map((piece) => {
    const start = report.text.indexOf(piece, paragraph?.span.start)
    if (!paragraph || start < 0 || start + piece.length > paragraph.span.end) {
      throw new Error(`${report.id}: paragraph ${claim.paragraph} does not hold "${piece}"`)
    }
    return { start, end: start + piece.length }
  })
  return { start: pieces[0]!.start, end: pieces.at(-1)!.end }
}
