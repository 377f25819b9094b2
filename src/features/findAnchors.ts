import { checkIsObject, checkLanguageCode, checkText } from '../checks'
import { languages } from '../languages/languages'
import type { Anchor, LanguageCode } from '../types'
import { tokenize } from '../units/tokens'
import { isDay } from './calendar'
import { findDates } from './findDates'
import { findNames } from './findNames'
import { findNumbers } from './findNumbers'
import { findQuotations } from './findQuotations'
import { findTimes } from './findTimes'
import { toWords } from './words'

/**
 * What a text does not say itself, but its reader knows.
 *
 * @example
 * ```ts
 * const context: AnchorContext = { language: 'ru', publishedOn: '2025-11-03' }
 * findAnchors('накануне', context)[0]?.kind //=> 'date'
 * ```
 */
export interface AnchorContext {
  readonly language: LanguageCode
  /** `yyyy-mm-dd`. Relative dates are read from it. */
  readonly publishedOn?: string
}

/**
 * Finds what can be compared without understanding a sentence, in the order of the text.
 *
 * @throws {@link SverkaError} `invalid-text` for what is no string, `invalid-language` for a code other than `en` and
 * `ru`.
 * @example
 * ```ts
 * const text = 'Two people died on Sunday.'
 * const anchors = findAnchors(text, { language: 'en' })
 * anchors.map(({ span }) => text.slice(span.start, span.end)) //=> ['Two', 'Sunday']
 * ```
 */
export function findAnchors(text: string, context: AnchorContext): readonly Anchor[] {
  checkText(text)
  checkIsObject(context, "{ language: 'en' }")
  checkLanguageCode(context.language)
  const language = languages[context.language]
  const tokens = tokenize(text)
  const words = toWords(text, tokens)
  const publishedOn =
    typeof context.publishedOn === 'string' && isDay(context.publishedOn) ? context.publishedOn : undefined
  const dates = findDates(words, { language, publishedOn })
  const calendar = inOrder([...dates, ...outside(findTimes(words, language), dates)])
  return inOrder([
    ...calendar,
    ...outside(findNumbers(words, language), calendar),
    ...outside(findNames(text, tokens, language), calendar),
    ...findQuotations(text, tokens, language),
  ])
}

/** What lies outside of all `others`; both are in the order of the text. A number inside a date is no anchor of its own. */
function outside<T extends Anchor>(anchors: readonly T[], others: readonly Anchor[]): readonly T[] {
  let next = 0
  return anchors.filter(({ span }) => {
    while (next < others.length && (others[next]?.span.end ?? 0) <= span.start) next++
    const other = others[next]
    return other === undefined || other.span.start >= span.end
  })
}

function inOrder(anchors: readonly Anchor[]): readonly Anchor[] {
  return [...anchors].sort((first, second) => first.span.start - second.span.start || second.span.end - first.span.end)
}
