import { checkFinding } from '../checkComparison'
import type { Comparison, Finding, LanguageCode, Link, Reason, Report } from '../types'
import { checkedLocale, type RenderOptions } from './checkedLocale'
import { quote } from './lookup'
import { oneLine, shorten } from './plainText'
import { ruleWords } from './ruleWords'
import { words } from './words'

/** Longer quotations lose their end: the whole stands beside the sentence anyway. */
const longestQuote = 90

/** So many pairs of words tell what two paragraphs share. */
const mostPairs = 4

/**
 * Says in one plain sentence why a claim got its status, in the language asked for.
 *
 * @throws {@link SverkaError} `invalid-comparison` for a finding or comparison that compareReports has not made,
 * `invalid-language` for a locale other than `en` and `ru`.
 * @example
 * ```ts
 * explainFinding(finding, comparison) // “Aug. 7” against “8 августа”: another day.
 * ```
 */
export function explainFinding(finding: Finding, comparison: Comparison, options: RenderOptions = {}): string {
  const locale = checkedLocale(comparison, options)
  checkFinding(finding)
  const claim = comparison.claims.find(({ id }) => id === finding.claim)
  const ours = comparison.reports.find(({ id }) => id === claim?.report)
  const theirs = comparison.reports.find(({ id }) => id === finding.report)
  return explainReasons(finding, ours, theirs, locale)
}

/** As {@link explainFinding}, for those who have the two reports at hand. What differs comes first, then what agrees. */
export function explainReasons(
  { reasons, status }: Finding,
  ours: Report | undefined,
  theirs: Report | undefined,
  locale: LanguageCode,
): string {
  const { overall, shared, inCommon, unexplained } = ruleWords[locale]
  const isPair = ({ rule }: Reason) => Object.hasOwn(shared, rule) || rule === 'few-words'
  const differences = reasons
    .filter((reason) => !isPair(reason) && !Object.hasOwn(overall, reason.rule))
    .map((reason) => explainDifference(reason, ours, theirs, locale))
  const agreement = reasons.flatMap(({ rule }) => ownWord(overall, rule) ?? [])
  const said = [...new Set([...differences, ...agreement])].join('; ')
  const pairs = new Set(reasons.filter(isPair).map((reason) => pairOfWords(reason, ours, theirs, locale)))
  const met = [...pairs].filter(Boolean).join(', ')
  if (!met) return asSentence(said || unexplained[status])
  return agreement.length > 0 ? asSentence(`${said}: ${met}`) : `${said && asSentence(said) + ' '}${inCommon}: ${met}.`
}

/** Says what two linked paragraphs share: `names: “Tokayev” – “Токаев”`. */
export function explainLink(
  link: Link,
  first: Report | undefined,
  second: Report | undefined,
  locale: LanguageCode,
): string {
  const pairsByRule = new Map<string, Set<string>>()
  for (const reason of link.reasons) {
    const pair = pairOfWords(reason, first, second, locale)
    pairsByRule.set(reason.rule, (pairsByRule.get(reason.rule) ?? new Set()).add(pair))
  }
  return Array.from(pairsByRule, ([rule, pairs]) => {
    const name = ownWord(ruleWords[locale].shared, rule) ?? plainRule(rule)
    const shown = [...pairs].filter(Boolean)
    const list = shown.slice(0, mostPairs).join(', ') + (shown.length > mostPairs ? ', …' : '')
    return list ? `${name}: ${list}` : name
  }).join('; ')
}

/** `“Aug. 7” against “8 августа”: another day`, `drops the hedge: “at least”`, `nothing there matches`. */
function explainDifference(
  reason: Reason,
  ours: Report | undefined,
  theirs: Report | undefined,
  locale: LanguageCode,
): string {
  const { differences, against } = ruleWords[locale]
  const phrase = ownWord(differences, reason.rule) ?? plainRule(reason.rule)
  const [first, second] = quotesOf(reason, ours, theirs, locale)
  if (first && second) return `${first} ${against} ${second}: ${phrase}`
  return first ? `${phrase}: ${first}` : phrase
}

/** `“two” – “два”`; a word that both have, once. */
function pairOfWords(
  reason: Reason,
  first: Report | undefined,
  second: Report | undefined,
  locale: LanguageCode,
): string {
  return [...new Set(quotesOf(reason, first, second, locale))].join(' – ')
}

function asSentence(said: string): string {
  return said.slice(0, 1).toUpperCase() + said.slice(1) + '.'
}

function quotesOf(
  { ours, theirs }: Reason,
  first: Report | undefined,
  second: Report | undefined,
  locale: LanguageCode,
): readonly string[] {
  const [open, close] = words[locale].quotes
  return [ours ? quote(first, ours) : '', theirs ? quote(second, theirs) : '']
    .map((text) => shorten(oneLine(text), longestQuote))
    .filter(Boolean)
    .map((text) => open + text + close)
}

/** A rule may be called `constructor`, which every object answers to. */
function ownWord(table: Readonly<Record<string, string>>, rule: string): string | undefined {
  return Object.hasOwn(table, rule) ? table[rule] : undefined
}

/** `my-own-rule` reads `my own rule`. */
function plainRule(rule: string): string {
  return oneLine(rule.replaceAll('-', ' '))
}
