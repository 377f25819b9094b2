import type { LanguageCode, ReportInput, SverkaErrorCode } from 'sverka'
import type { Draft } from './draft'

/** The files a comparison can be saved as. */
export const formats = ['html', 'markdown', 'csv', 'json'] as const
export type Format = (typeof formats)[number]

/** What the page asks the worker; the worker remembers what it compared last. */
export type Request =
  | { readonly do: 'compare'; readonly reports: readonly ReportInput[] }
  | { readonly do: 'read'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly do: 'write'; readonly format: Format; readonly locale: LanguageCode }

export interface Summary {
  /** Propositions over all sources, and those that two sources tell in ways that cannot both be true. */
  readonly claims: number
  readonly contradicted: number
  /** In the order of the reports. */
  readonly languages: readonly LanguageCode[]
}

/** Why the reports cannot be compared, and the place of the one that is to blame. */
export interface Problem {
  readonly report: number
  readonly code: SverkaErrorCode
  readonly message: string
}

export type Answer =
  | { readonly is: 'compared'; readonly summary: Summary }
  | { readonly is: 'refused'; readonly problems: readonly Problem[] }
  /** Undefined where the file holds no text, or the page no article. */
  | { readonly is: 'read'; readonly draft: Draft | undefined }
  | { readonly is: 'written'; readonly content: string }
  | { readonly is: 'failed'; readonly message: string }

export type Reply = Answer | { readonly is: 'progress'; readonly share: number }
