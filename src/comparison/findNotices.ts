import type { Alignment, Claim, Notice, Report, ReportInput } from '../types'
import { findCopies } from './findCopies'

/** What the reader of a comparison should know before trusting it. */
export function findNotices(
  inputs: readonly (Report | ReportInput)[],
  reports: readonly Report[],
  claims: readonly (readonly Claim[])[],
  alignments: readonly Alignment[],
): Notice[] {
  return [
    ...alignments.flatMap(({ event, reports: [first, second] }): Notice[] => {
      if (event === 'same') return []
      const message =
        event === 'different'
          ? `"${first}" and "${second}" tell of different events; what one omits of the other means little.`
          : `"${first}" and "${second}" share only part of their news; the rest of either is naturally omitted by the other.`
      return [
        { code: event === 'different' ? 'different-events' : 'partly-same-event', message, reports: [first, second] },
      ]
    }),
    ...findCopies(reports, alignments).map((copies): Notice => ({
      code: 'shared-wording',
      message: `"${copies[0]}" and "${copies[1]}" share their wording; count them as one witness.`,
      reports: copies,
    })),
    ...reports.flatMap(({ id, language, publishedOn, text }, index): Notice[] => [
      ...(inputs[index]?.language === undefined
        ? [notice('guessed-language', id, `The language of "${id}" was not given; it was read as ${language}.`)]
        : []),
      ...(publishedOn === undefined
        ? [notice('undated-report', id, `"${id}" has no publishedOn; dates like "on Sunday" were not resolved.`)]
        : []),
      ...(claims[index]?.length === 0
        ? [notice('no-claims', id, `No claim was found in "${id}"; nothing of it can be compared.`)]
        : []),
      ...(damaged.test(text)
        ? [notice('damaged-text', id, `"${id}" holds characters that show a damaged text; check how it was decoded.`)]
        : []),
    ]),
  ]
}

/** A replacement character, a NUL, half of a surrogate pair. */
const damaged = /\uFFFD|\p{Cs}|\0/u

const notice = (code: Notice['code'], id: string, message: string): Notice => ({ code, message, reports: [id] })
