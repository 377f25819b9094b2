/** The data that travels between the stages. Plain, read-only, and unchanged by a round trip through JSON. */

/**
 * The languages sverka reads, by their ISO 639-1 codes.
 *
 * @example
 * ```ts
 * const language: LanguageCode | undefined = detectLanguage('Паром затонул у берегов Туниса.')
 * language //=> 'ru'
 * ```
 */
export type LanguageCode = 'en' | 'ru'

/**
 * A piece of a text, in UTF-16 offsets: `text.slice(start, end)` is the piece.
 *
 * @example
 * ```ts
 * const { start, end }: Span = ap.paragraphs[0]!.span
 * ap.text.slice(start, end) //=> 'Ferry sinks off Tunisia'
 * ```
 */
export interface Span {
  readonly start: number
  readonly end: number
}

/**
 * One article as the caller has it.
 *
 * @example
 * ```ts
 * const input: ReportInput = { id: 'TASS', text: 'Паром затонул в воскресенье.', publishedOn: '2025-11-03' }
 * readReport(input).language //=> 'ru'
 * ```
 */
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

/**
 * A report that has been read: its text untouched, its parts as spans into that text.
 *
 * @example
 * ```ts
 * const report: Report = readReport({ id: 'AP', text: 'The ferry sank.\n\nTwo people died.' })
 * report.paragraphs.length //=> 2
 * ```
 */
export interface Report extends ReportInput {
  readonly language: LanguageCode
  readonly paragraphs: readonly Paragraph[]
}

/**
 * What a paragraph is for. Only `boilerplate` and `section` say nothing of the event.
 *
 * @example
 * ```ts
 * const kinds: ParagraphKind[] = ap.paragraphs.map(({ kind }) => kind)
 * kinds //=> ['headline', 'body', 'body']
 * ```
 */
export type ParagraphKind = 'headline' | 'body' | 'caption' | 'section' | 'boilerplate'

/**
 * What stands between blank lines or, in a text without them, a line.
 *
 * @example
 * ```ts
 * const bodies: readonly Paragraph[] = ap.paragraphs.filter(({ kind }) => kind === 'body')
 * bodies.map(({ index }) => index) //=> [1, 2]
 * ```
 */
export interface Paragraph {
  /** Counted from 0; equals the place in `report.paragraphs`. */
  readonly index: number
  readonly span: Span
  readonly kind: ParagraphKind
  readonly sentences: readonly Sentence[]
}

/**
 * A sentence of a paragraph, with what can be compared in it.
 *
 * @example
 * ```ts
 * const [sentence]: readonly Sentence[] = ap.paragraphs[2]!.sentences
 * sentence?.anchors.map(({ kind }) => kind) //=> ['number', 'name']
 * ```
 */
export interface Sentence {
  readonly span: Span
  /** In the order of their spans, which are offsets into the report's text. */
  readonly anchors: readonly Anchor[]
}

/**
 * What can be compared without understanding a sentence.
 *
 * @example
 * ```ts
 * const anchors: readonly Anchor[] = findAnchors('Tokayev called at 9 a.m.', { language: 'en' })
 * anchors.map(({ kind }) => kind) //=> ['name', 'time']
 * ```
 */
export type Anchor = NameAnchor | NumberAnchor | DateAnchor | TimeAnchor | QuotationAnchor

/**
 * A person, place, organisation or work called by its name.
 *
 * @example
 * ```ts
 * const isName = (anchor: Anchor): anchor is NameAnchor => anchor.kind === 'name'
 * findAnchors('Он говорил с Токаевым.', { language: 'ru' }).filter(isName)[0]?.key //=> 'tokaev'
 * ```
 */
export interface NameAnchor {
  readonly kind: 'name'
  /** The name alone, without role words. */
  readonly span: Span
  /** The name in plain Latin letters with its case ending undone, words parted by a space: `Токаевым` → `tokaev`. For comparing, not for print. */
  readonly key: string
  /** The role words before it: `Kazakh President` Tokayev. */
  readonly role?: Span
}

/**
 * How exactly a number is meant. `dozens` and the like are `vague`.
 *
 * @example
 * ```ts
 * const isNumber = (anchor: Anchor): anchor is NumberAnchor => anchor.kind === 'number'
 * const [number] = findAnchors('at least 12 miners', { language: 'en' }).filter(isNumber)
 * const meant: Approximation | undefined = number?.approximation
 * meant //=> 'at-least'
 * ```
 */
export type Approximation = 'exact' | 'about' | 'nearly' | 'over' | 'at-least' | 'at-most' | 'vague'

/**
 * An amount or a place in an order, in digits or in words: `about three hours`, «полтора миллиона», `third`.
 *
 * @example
 * ```ts
 * const isAmount = (anchor: Anchor): anchor is NumberAnchor => anchor.kind === 'number'
 * const [amount] = findAnchors('полтора миллиона рублей', { language: 'ru' }).filter(isAmount)
 * amount?.value //=> 1500000
 * amount?.unit //=> 'rub'
 * ```
 */
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

/**
 * A day, or a longer stretch of the calendar, as far as the text tells it.
 *
 * @example
 * ```ts
 * const isDate = (anchor: Anchor): anchor is DateAnchor => anchor.kind === 'date'
 * const [date] = findAnchors('on Sunday', { language: 'en', publishedOn: '2025-11-04' }).filter(isDate)
 * date?.from //=> '2025-11-02'
 * ```
 */
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

/**
 * A time of day.
 *
 * @example
 * ```ts
 * const isTime = (anchor: Anchor): anchor is TimeAnchor => anchor.kind === 'time'
 * const [time] = findAnchors('at 09:30 GMT', { language: 'en' }).filter(isTime)
 * time?.minutes //=> 570
 * time?.zone //=> 'gmt'
 * ```
 */
export interface TimeAnchor {
  readonly kind: 'time'
  readonly span: Span
  /** 0..1439 */
  readonly minutes: number
  readonly approximation: Approximation
  /** The zone as the text names it, in lower case: `gmt`, `мск`, `local`. */
  readonly zone?: string
}

/**
 * Words that the report gives as somebody else's.
 *
 * @example
 * ```ts
 * const isQuotation = (anchor: Anchor): anchor is QuotationAnchor => anchor.kind === 'quotation'
 * const words = '“We saw nothing,” the captain said.'
 * const [quotation] = findAnchors(words, { language: 'en' }).filter(isQuotation)
 * words.slice(quotation?.span.start, quotation?.span.end) //=> 'We saw nothing,'
 * ```
 */
export interface QuotationAnchor {
  readonly kind: 'quotation'
  /** The words between the quotation marks. */
  readonly span: Span
  /** The words that name who says them, where they stand in the same paragraph. */
  readonly speaker?: Span
}

/**
 * A stretch of text to be compared; what a {@link Similarity} is handed.
 *
 * @example
 * ```ts
 * const passage: Passage = { text: 'The ferry sank.', language: 'en' }
 * lexicalSimilarity()([passage], [passage]).at(0, 0) //=> 1
 * ```
 */
export interface Passage {
  readonly text: string
  readonly language: LanguageCode
  /** With spans into `text`. Found in the text when absent. */
  readonly anchors?: readonly Anchor[]
}

/**
 * Scores each of `rows` against each of `columns`, 0..1. Pure, synchronous, deterministic; the two may be in one language or two.
 *
 * @example
 * ```ts
 * const never: Similarity = (rows, columns) => ({ rows: rows.length, columns: columns.length, at: () => 0 })
 * alignReports(ap, tass, { similarity: never }).links //=> []
 * ```
 */
export type Similarity = (rows: readonly Passage[], columns: readonly Passage[]) => ScoreMatrix

/**
 * The scores of passages against passages.
 *
 * @example
 * ```ts
 * const ferry = { text: 'The ferry sank.', language: 'en' } as const
 * const scores: ScoreMatrix = lexicalSimilarity()([ferry], [ferry, { text: 'Курс рубля вырос.', language: 'ru' }])
 * scores.columns //=> 2
 * scores.at(0, 1) //=> 0
 * ```
 */
export interface ScoreMatrix {
  readonly rows: number
  readonly columns: number
  /** The score, 0..1, of one row against one column; both counted from 0. */
  at(row: number, column: number): number
}

/**
 * Which rule spoke, and on which words of both reports: every verdict can be shown to a person.
 *
 * @example
 * ```ts
 * const rulesOf = (reasons: readonly Reason[]) => reasons.map(({ rule }) => rule)
 * const rouble = readReport({ id: 'IF', language: 'ru', text: 'Курс рубля вырос.' })
 * rulesOf(judgeClaim(extractClaims(ap)[0]!, ap, rouble).reasons) //=> ['no-match']
 * ```
 */
export interface Reason {
  readonly rule: string
  /** In the report that makes the claim; in a link, in the first report. */
  readonly ours?: Span
  /** In the report the claim is held against; in a link, in the second report. */
  readonly theirs?: Span
}

/**
 * Two paragraphs that share a claim.
 *
 * @example
 * ```ts
 * const pairs = (links: readonly Link[]) => links.map(({ pair }) => pair)
 * pairs(alignReports(ap, tass).links).some(([first, second]) => first === 2 && second === 0) //=> true
 * ```
 */
export interface Link {
  /** Paragraph indexes in the first and the second report. */
  readonly pair: readonly [first: number, second: number]
  /** `full` when more than half of the claims of both are shared. */
  readonly extent: 'full' | 'partial'
  /** 0..1 */
  readonly score: number
  readonly reasons: readonly Reason[]
}

/**
 * What two reports share: is their event the same, and which paragraphs tell the same facts?
 *
 * @example
 * ```ts
 * const alignment: Alignment = alignReports(ap, tass)
 * alignment.event //=> 'same'
 * alignment.reports //=> ['AP', 'TASS']
 * ```
 */
export interface Alignment {
  readonly reports: readonly [first: string, second: string]
  readonly event: 'same' | 'partly' | 'different'
  /** 0..1: how much of the one report's news is the other's. */
  readonly eventScore: number
  /** Ordered by paragraph indexes; links may cross and overlap. */
  readonly links: readonly Link[]
}

/**
 * Whose word a claim is. Spans into the report that makes it; a pronoun is traced back to the name it stands for.
 *
 * @example
 * ```ts
 * const report = readReport({ id: 'AP', text: 'The ferry sank, the coast guard said.' })
 * const { speaker }: Attribution = extractClaims(report)[0]?.attribution ?? {}
 * report.text.slice(speaker?.start, speaker?.end) //=> 'coast guard'
 * ```
 */
export interface Attribution {
  /** Who says it: `Tokayev`. */
  readonly speaker?: Span
  /** Where it was said: `a post on X`. */
  readonly channel?: Span
  /** Who passed it on: `the press service`. */
  readonly source?: Span
}

/**
 * One proposition that a reader could check.
 *
 * @example
 * ```ts
 * const [claim]: readonly Claim[] = extractClaims(ap)
 * claim?.id //=> 'AP.01'
 * ```
 */
export interface Claim {
  /** Unique within a comparison. */
  readonly id: string
  readonly report: string
  readonly paragraph: number
  readonly span: Span
  readonly anchors: readonly Anchor[]
  readonly attribution?: Attribution
}

/**
 * What another report does with a claim.
 *
 * @example
 * ```ts
 * const isThere = (status: Status) => status === 'included' || status === 'rephrased'
 * isThere('omitted') //=> false
 * ```
 */
export type Status = 'included' | 'rephrased' | 'contradicted' | 'omitted'

/**
 * How sure a verdict is.
 *
 * @example
 * ```ts
 * const isClear = ({ score, uncertain }: Rating) => score > 0.5 && !uncertain
 * isClear({ score: 0.45, uncertain: true, runnerUp: { status: 'omitted', score: 0.4 } }) //=> false
 * ```
 */
export interface Rating {
  /** How likely the status is right, 0..1: of findings scored about .8, about 80 % agree with people (docs/reliability.md). */
  readonly score: number
  /** Near a border: another status is nearly as likely, now and then likelier. */
  readonly uncertain?: true
  /** That other status and how likely it is; there with `uncertain`, absent without. */
  readonly runnerUp?: { readonly status: Status; readonly score: number }
}

/**
 * What one report does with one claim of another. Whatever is not omitted can be quoted.
 *
 * @example
 * ```ts
 * const wordsOf = (finding: Finding, { text }: Report) =>
 *   finding.status === 'omitted' ? undefined : text.slice(finding.span.start, finding.span.end)
 * wordsOf(judgeClaim(extractClaims(tass)[0]!, tass, ap), ap) //=> 'The ship was carrying 312 passengers from Marseille.'
 * ```
 */
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

/**
 * One proposition over all sources: the claims that say it, and what each source does with it.
 *
 * @example
 * ```ts
 * const [row]: readonly ClaimRow[] = comparison.table
 * row?.sources['AP'] //=> 'stated'
 * ```
 */
export interface ClaimRow {
  readonly claims: readonly string[]
  /** By report id. */
  readonly sources: Readonly<Record<string, 'stated' | Status>>
}

/**
 * What one source does with all that the reports of its event tell. A claim is a row of the table.
 *
 * @example
 * ```ts
 * const [summary]: readonly SourceSummary[] = summarizeSources(comparison)
 * summary?.report //=> 'AP'
 * summary?.counts.omitted //=> 0
 * ```
 */
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

/**
 * Something odd in the texts that the reader of a comparison should know.
 *
 * @example
 * ```ts
 * const codes = (notices: readonly Notice[]) => notices.map(({ code }) => code)
 * codes(compareReports([{ id: 'AP', text: 'A ferry sank off Tunisia on Sunday.' }, tass]).notices) //=> ['guessed-language', 'undated-report']
 * ```
 */
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

/**
 * Everything sverka found. Plain data: survives JSON unchanged.
 *
 * @example
 * ```ts
 * const copy = JSON.parse(JSON.stringify(comparison)) as Comparison
 * copy //=> comparison
 * ```
 */
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

/**
 * How much is compared before a mistake is suspected: a whole archive as one report, a page of raw data.
 *
 * @example
 * ```ts
 * const limits: Limits = { characters: 50 }
 * compareReports([ap, tass], { limits }) //=> throws 'too-long'
 * ```
 */
export interface Limits {
  /** Characters (UTF-16) of a report. Default: 2,000,000. */
  readonly characters?: number
  /** Sentences of a report. Default: 10,000. */
  readonly sentences?: number
  /** Reports in one comparison. Default: 50. */
  readonly reports?: number
}

/**
 * What a caller may choose in a comparison.
 *
 * @example
 * ```ts
 * let share = 0
 * const options: CompareOptions = { onProgress: (done, all) => (share = done / all) }
 * compareReports([ap, tass], options).reports.length //=> 2
 * share //=> 1
 * ```
 */
export interface CompareOptions {
  /** What decides how alike two passages are. Default: `lexicalSimilarity()`. */
  readonly similarity?: Similarity
  /** Told by `compareReports` after each finding: how many there are by now, and how many there will be. */
  readonly onProgress?: (done: number, all: number) => void
  /** Beyond them `too-long` or `too-many-reports` is thrown; `Infinity` lifts one. */
  readonly limits?: Limits
}
