import { checkComparison } from '../checkComparison'
import { checkIsObject, checkLanguageCode } from '../checks'
import { overlap } from '../comparison/spans'
import { escapeHtml } from '../rendering/escapeHtml'
import { lookUp, quote } from '../rendering/lookup'
import type { Lookup } from '../rendering/lookup'
import { printable } from '../rendering/plainText'
import type { Alignment, Claim, Comparison, Finding, LanguageCode, Link, Report, Span } from '../types'

/**
 * What a caller may choose in a translation memory.
 *
 * @example
 * ```ts
 * import { toTmx, type TmxOptions } from 'sverka/formats'
 *
 * const options: TmxOptions = { sourceLanguage: 'ru' }
 * toTmx(comparison, options).includes('srclang="ru"') //=> true
 * ```
 */
export interface TmxOptions {
  /** The language that counts as the original. Default: either may, which the format writes `*all*`. */
  readonly sourceLanguage?: LanguageCode
}

/** Said in the file, which asks for it; a test holds it to package.json. */
const version = '0.1.0'

/** One place in two reports: a `<tu>` of the file. */
interface Unit {
  readonly segtype: 'paragraph' | 'sentence'
  readonly extent: Link['extent']
  readonly score: number
  readonly sides: readonly [Side, Side]
}

interface Side {
  readonly report: Report
  readonly span: Span
}

/**
 * Writes what two reports in two languages share as a translation memory (TMX 1.4b): first the linked paragraphs,
 * then pairs of single sentences where a claim of one is included in the other, for each pair of reports in turn.
 * Reports in one language make no units. They are no translations of each other, so each unit says how far it can be
 * trusted: `x-extent` is `full` where more than half of the claims of both sides are shared, else `partial`;
 * `x-score` is 0..1. Each side names its report in `x-report`.
 *
 * White space within a segment becomes one space. Control characters, halves of characters and U+FFFE and U+FFFF, which
 * XML forbids or advises against, become `�`. There is no DOCTYPE, so that no reader looks for a file that is not there.
 *
 * @example
 * ```ts
 * import { toTmx } from 'sverka/formats'
 *
 * const memory = toTmx(comparison, { sourceLanguage: 'en' })
 * memory.includes('<seg>The ship was carrying 312 passengers from Marseille.</seg>') //=> true
 * memory.includes('<seg>На борту было 312 пассажиров.</seg>') //=> true
 * ```
 *
 * @throws {@link SverkaError} `invalid-comparison` for what compareReports has not made, `invalid-language` for a
 * source language other than `en` and `ru`.
 */
export function toTmx(comparison: Comparison, options: TmxOptions = {}): string {
  checkComparison(comparison)
  checkIsObject(options, "{ sourceLanguage: 'en' }")
  const { sourceLanguage } = options
  if (sourceLanguage !== undefined) checkLanguageCode(sourceLanguage)
  const lookup = lookUp(comparison)
  const units = comparison.alignments.flatMap((alignment) => unitsOf(alignment, comparison, lookup))
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<tmx version="1.4">',
    `  <header creationtool="sverka" creationtoolversion="${version}" segtype="paragraph" o-tmf="sverka"` +
      ` adminlang="en" srclang="${sourceLanguage ?? '*all*'}" datatype="plaintext"/>`,
    '  <body>',
    ...units.flatMap(writeUnit),
    '  </body>',
    '</tmx>',
    '',
  ].join('\n')
}

function unitsOf(alignment: Alignment, comparison: Comparison, lookup: Lookup): readonly Unit[] {
  const [first, second] = alignment.reports.map((id) => lookup.reports.get(id))
  if (!first || !second || first.language === second.language) return []
  const paragraphs = alignment.links.flatMap(({ pair, extent, score }): Unit[] => {
    const [one, other] = [first.paragraphs[pair[0]], second.paragraphs[pair[1]]]
    if (!one || !other) return []
    const sides: Unit['sides'] = [
      { report: first, span: one.span },
      { report: second, span: other.span },
    ]
    return [{ segtype: 'paragraph', extent, score, sides }]
  })
  return [...paragraphs, ...sentenceUnits(first, second, comparison, lookup)]
}

/** Two sentences, and the claims of either that the other includes, with the surest verdict. */
interface SentencePair {
  readonly spans: readonly [Span, Span]
  readonly shared: Set<Claim>
  score: number
}

/** A claim that the other report spreads over several sentences makes no pair: neither of them translates it. */
function sentenceUnits(first: Report, second: Report, comparison: Comparison, lookup: Lookup): readonly Unit[] {
  const pairs = new Map<string, SentencePair>()
  for (const finding of comparison.findings) {
    const claim = lookup.claims.get(finding.claim)
    if (!claim || finding.status !== 'included') continue
    const spans = pairOf(claim, finding, first, second)
    if (!spans) continue
    const key = spans.map(({ start }) => start).join(' ')
    const pair = pairs.get(key) ?? { spans, shared: new Set(), score: 0 }
    pair.shared.add(claim)
    pair.score = Math.max(pair.score, finding.score)
    pairs.set(key, pair)
  }
  const isFull = ({ spans, shared }: SentencePair): boolean =>
    [first, second].every(({ id }, side) => {
      const all = comparison.claims.filter(({ report, span }) => report === id && overlap(span, spans[side]!))
      return all.filter((claim) => shared.has(claim)).length * 2 > all.length
    })
  return [...pairs.values()]
    .sort((a, b) => a.spans[0].start - b.spans[0].start || a.spans[1].start - b.spans[1].start)
    .map((pair) => ({
      segtype: 'sentence',
      extent: isFull(pair) ? 'full' : 'partial',
      score: pair.score,
      sides: [
        { report: first, span: pair.spans[0] },
        { report: second, span: pair.spans[1] },
      ],
    }))
}

/** The sentence of the claim and the one that shows it, in the order of the reports; none where there are several. */
function pairOf(
  claim: Claim,
  finding: Finding & { readonly span: Span },
  first: Report,
  second: Report,
): SentencePair['spans'] | undefined {
  const isForth = claim.report === first.id && finding.report === second.id
  const isBack = claim.report === second.id && finding.report === first.id
  if (!isForth && !isBack) return undefined
  const [inFirst, inSecond] = isForth ? [claim.span, finding.span] : [finding.span, claim.span]
  const [one, other] = [sentenceAt(first, inFirst), sentenceAt(second, inSecond)]
  return one && other && [one, other]
}

function sentenceAt({ paragraphs }: Report, span: Span): Span | undefined {
  const [sentence, another] = paragraphs
    .filter((paragraph) => overlap(paragraph.span, span))
    .flatMap(({ sentences }) => sentences.filter((each) => overlap(each.span, span)))
  return another ? undefined : sentence?.span
}

function writeUnit({ segtype, extent, score, sides }: Unit, index: number): readonly string[] {
  return [
    `    <tu tuid="${index + 1}" segtype="${segtype}">`,
    `      <prop type="x-extent">${extent}</prop>`,
    `      <prop type="x-score">${score.toFixed(2)}</prop>`,
    ...sides.flatMap(({ report, span }) => [
      `      <tuv xml:lang="${report.language}">`,
      `        <prop type="x-report">${xmlText(report.id)}</prop>`,
      `        <seg>${xmlText(quote(report, span))}</seg>`,
      '      </tuv>',
    ]),
    '    </tu>',
  ]
}

/** The text as the content of an element, where XML forbids `]]>` too. */
function xmlText(text: string): string {
  const legal = printable(text).replace(/[\uFFFE\uFFFF]/gu, '\uFFFD')
  return escapeHtml(legal.replace(/\s+/gu, ' ').trim())
}
