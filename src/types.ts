/** The data that travels between the stages. Plain, read-only, and unchanged by a round trip through JSON. */

/** The languages sverka reads, by their ISO 639-1 codes. */
export type LanguageCode = 'en' | 'ru'

/** A piece of a text, in UTF-16 offsets: `text.slice(start, end)` is the piece. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** One article as the caller has it. */
export interface ReportInput {
  /** Names the source in results; unique within one comparison. */
  readonly id: string
  readonly text: string
  /** Detected from the text when absent. */
  readonly language?: LanguageCode
  readonly title?: string
  readonly source?: string
  readonly url?: string
  /** `yyyy-mm-dd`. Relative dates ("on Sunday", «накануне») are read from it. */
  readonly publishedOn?: string
}

/** A report that has been read: its text untouched, its parts as spans into that text. */
export interface Report extends ReportInput {
  readonly language: LanguageCode
  readonly paragraphs: readonly Paragraph[]
}

/** What a paragraph is for. Only `boilerplate` and `section` say nothing of the event. */
export type ParagraphKind = 'headline' | 'body' | 'caption' | 'section' | 'boilerplate'

/** What stands between blank lines or, in a text without them, a line. */
export interface Paragraph {
  /** Counted from 0; equals the place in `report.paragraphs`. */
  readonly index: number
  readonly span: Span
  readonly kind: ParagraphKind
  readonly sentences: readonly Sentence[]
}

/** A sentence of a paragraph, with what can be compared in it. */
export interface Sentence {
  readonly span: Span
  /** In the order of their spans, which are offsets into the report's text. */
  readonly anchors: readonly Anchor[]
}

/** What can be compared without understanding a sentence. */
export type Anchor = NameAnchor | NumberAnchor | DateAnchor | TimeAnchor | QuotationAnchor

/** A person, place, organisation or work called by its name. */
export interface NameAnchor {
  readonly kind: 'name'
  /** The name alone, without role words. */
  readonly span: Span
  /** The name in plain Latin letters with its case ending undone, words parted by a space: `Токаевым` → `tokaev`. For comparing, not for print. */
  readonly key: string
  /** The role words before it: `Kazakh President` Tokayev. */
  readonly role?: Span
}

/** How exactly a number is meant. `dozens` and the like are `vague`. */
export type Approximation = 'exact' | 'about' | 'nearly' | 'over' | 'at-least' | 'at-most' | 'vague'

/** An amount or a place in an order, in digits or in words: `about three hours`, «полтора миллиона», `third`. */
export interface NumberAnchor {
  readonly kind: 'number'
  /** The number with its unit and the words that qualify it: `about three hours`. */
  readonly span: Span
  /** With the magnitude worked in: 1,5 млн → 1500000. The lower end of a range. */
  readonly value: number
  /** The upper end of a range; how far a vague word reaches (dozens: 20 to 99). */
  readonly upTo?: number
  readonly approximation: Approximation
  /** A measure (`percent`, `percentage-point`, `usd`, `km`, `hour`, …); absent where things are counted. */
  readonly unit?: string
  /** The words for what is counted or measured: 34 `miners`. */
  readonly counted?: Span
  /** `third`, «третий», «80-я»: a place in an order, not an amount. */
  readonly ordinal?: true
}

/** A day, or a longer stretch of the calendar, as far as the text tells it. */
export interface DateAnchor {
  readonly kind: 'date'
  readonly span: Span
  readonly grain: 'day' | 'weekend' | 'week' | 'month' | 'season' | 'quarter' | 'half' | 'year' | 'decade' | 'century'
  /** The first year of a decade or century; negative before Christ. Absent where it depends on the day of publication and that is unknown. */
  readonly year?: number
  /** 1..12 */
  readonly month?: number
  /** 1..31 */
  readonly day?: number
  /** 1 (Monday) .. 7 (Sunday), only where the text names it. */
  readonly weekday?: number
  /** First and last day, `yyyy-mm-dd`, where they can be worked out (a relative date needs `publishedOn`). */
  readonly from?: string
  readonly to?: string
}

/** A time of day. */
export interface TimeAnchor {
  readonly kind: 'time'
  readonly span: Span
  /** 0..1439 */
  readonly minutes: number
  readonly approximation: Approximation
  /** The zone as the text names it: `GMT`, `мск`, `local`. */
  readonly zone?: string
}

/** Words that the report gives as somebody else's. */
export interface QuotationAnchor {
  readonly kind: 'quotation'
  /** The words between the quotation marks. */
  readonly span: Span
  /** The words that name who says them, where they stand in the same paragraph. */
  readonly speaker?: Span
}

/** A stretch of text to be compared; what a {@link Similarity} is handed. */
export interface Passage {
  readonly text: string
  readonly language: LanguageCode
  /** With spans into `text`. Found in the text when absent. */
  readonly anchors?: readonly Anchor[]
}

/** Scores each of `rows` against each of `columns`, 0..1. Pure, synchronous, deterministic; the two may be in one language or two. */
export type Similarity = (rows: readonly Passage[], columns: readonly Passage[]) => ScoreMatrix

/** The scores of passages against passages. */
export interface ScoreMatrix {
  readonly rows: number
  readonly columns: number
  /** The score, 0..1, of one row against one column; both counted from 0. */
  at(row: number, column: number): number
}

/** Which rule spoke, and on which words of both reports: every verdict can be shown to a person. */
export interface Reason {
  readonly rule: string
  /** In the report that makes the claim; in a link, in the first report. */
  readonly ours?: Span
  /** In the report the claim is held against; in a link, in the second report. */
  readonly theirs?: Span
}

/** Two paragraphs that share a claim. */
export interface Link {
  /** Paragraph indexes in the first and the second report. */
  readonly pair: readonly [first: number, second: number]
  /** `full` when more than half of the claims of both are shared. */
  readonly extent: 'full' | 'partial'
  /** 0..1 */
  readonly score: number
  readonly reasons: readonly Reason[]
}

/** What two reports share: is their event the same, and which paragraphs tell the same facts? */
export interface Alignment {
  readonly reports: readonly [first: string, second: string]
  readonly event: 'same' | 'partly' | 'different'
  /** 0..1: how much of the one report's news is the other's. */
  readonly eventScore: number
  /** Ordered by paragraph indexes; links may cross and overlap. */
  readonly links: readonly Link[]
}

/** Whose word a claim is. Spans into the report that makes it; a pronoun is traced back to the name it stands for. */
export interface Attribution {
  /** Who says it: `Tokayev`. */
  readonly speaker?: Span
  /** Where it was said: `a post on X`. */
  readonly channel?: Span
  /** Who passed it on: `the press service`. */
  readonly source?: Span
}

/** One proposition that a reader could check. */
export interface Claim {
  /** Unique within a comparison. */
  readonly id: string
  readonly report: string
  readonly paragraph: number
  readonly span: Span
  readonly anchors: readonly Anchor[]
  readonly attribution?: Attribution
}

/** What another report does with a claim. */
export type Status = 'included' | 'rephrased' | 'contradicted' | 'omitted'

/** How sure a verdict is. */
export interface Rating {
  /** How likely the status is right, 0..1: of findings scored about .8, about 80 % agree with people (docs/reliability.md). */
  readonly score: number
  /** Near a border: another status is nearly as likely, now and then likelier. */
  readonly uncertain?: true
  /** That other status and how likely it is; there with `uncertain`, absent without. */
  readonly runnerUp?: { readonly status: Status; readonly score: number }
}

/** What one report does with one claim of another. Whatever is not omitted can be quoted. */
export type Finding = Rating &
  (
    | {
        readonly status: 'included' | 'rephrased' | 'contradicted'
        readonly claim: string
        /** The report the claim was held against. */
        readonly report: string
        /** The words there that show it. */
        readonly span: Span
        readonly reasons: readonly Reason[]
      }
    | {
        readonly status: 'omitted'
        readonly claim: string
        readonly report: string
        readonly reasons: readonly Reason[]
      }
  )

/** One proposition over all sources: the claims that say it, and what each source does with it. */
export interface ClaimRow {
  readonly claims: readonly string[]
  /** By report id. */
  readonly sources: Readonly<Record<string, 'stated' | Status>>
}

/** What one source does with all that the reports of its event tell. A claim is a row of the table. */
export interface SourceSummary {
  readonly report: string
  /** How many of the event's claims it states itself, includes, rephrases, contradicts and omits. */
  readonly counts: Readonly<Record<'stated' | Status, number>>
  /** The same as shares of the event's claims, 0..1; together 1, or all 0 where there is no claim. */
  readonly shares: Readonly<Record<'stated' | Status, number>>
  /** What it says and every other witness omits, as places in `comparison.table`; a witness is a report with its copies. */
  readonly onlyHere: readonly number[]
  /** What it omits and every other witness tells, of whom there have to be two; places in `comparison.table`. */
  readonly everywhereElse: readonly number[]
  /** The reports that share their wording with it: together they are one witness. */
  readonly copies: readonly string[]
}

/** Something odd in the texts that the reader of a comparison should know. */
export interface Notice {
  readonly code:
    | 'different-events'
    | 'partly-same-event'
    | 'shared-wording'
    | 'guessed-language'
    | 'no-claims'
    | 'undated-report'
    | 'damaged-text'
  /** One English sentence that says what was found and what it means. */
  readonly message: string
  /** Ids of the reports it is about. */
  readonly reports: readonly string[]
}

/** Everything sverka found. Plain data: survives JSON unchanged. */
export interface Comparison {
  readonly reports: readonly Report[]
  /** One for each pair of reports, in the order given. */
  readonly alignments: readonly Alignment[]
  readonly claims: readonly Claim[]
  /** One for each claim and each other report. */
  readonly findings: readonly Finding[]
  readonly table: readonly ClaimRow[]
  readonly notices: readonly Notice[]
}

/** How much is compared before a mistake is suspected: a whole archive as one report, a page of raw data. */
export interface Limits {
  /** Characters (UTF-16) of a report. Default: 2,000,000. */
  readonly characters?: number
  /** Sentences of a report. Default: 10,000. */
  readonly sentences?: number
  /** Reports in one comparison. Default: 50. */
  readonly reports?: number
}

/** What a caller may choose in a comparison. */
export interface CompareOptions {
  /** What decides how alike two passages are. Default: `lexicalSimilarity()`. */
  readonly similarity?: Similarity
  /** Told by `compareReports` after each finding: how many there are by now, and how many there will be. */
  readonly onProgress?: (done: number, all: number) => void
  /** Beyond them `too-long` or `too-many-reports` is thrown; `Infinity` lifts one. */
  readonly limits?: Limits
}
