import type { ContrastWords, NounPart } from '../../languages/language'
import { languages } from '../../languages/languages'
import type { WordLink } from '../../similarity/linkWords'
import type { Term } from '../../similarity/terms'
import type { Span } from '../../types'
import type { Words } from '../match'
import { overlap } from '../spans'
import { touches } from './links'
import { placedWords, type PlacedWord } from './placedWords'
import type { ContradictionRule, FocusedMatch } from './rule'
import { type Place, surroundingsMet, telling } from './surroundings'

/** How surely the verb and both who take part in it must be met, and what is said around them. */
const surelyMet = 0.6
const aroundMet = 0.3
/** `also` is nobody. */
const tellsWhom = 0.4

/** `Russia attacked Ukraine` and «Украина атаковала Россию»: who did it is done to, and the other way round. */
export const reversedRoles: ContradictionRule = (match) => {
  const { claim, evidence, linked } = match
  const links = linked.links.filter(
    ({ strength, kind }) => strength >= surelyMet && kind !== 'number' && kind !== 'date',
  )
  const nouns = links.filter(({ ours, theirs }) => takesPart(claim, ours) && takesPart(evidence, theirs))
  const verbs =
    nouns.length < 2 ? [] : links.filter(({ ours, theirs }) => tells(claim, ours) && tells(evidence, theirs))
  return verbs.flatMap((verb) => {
    const ours = rolesBy(claim, verb.ours, nouns, 'ours')
    const theirs = ours && rolesBy(evidence, verb.theirs, nouns, 'theirs')
    if (!theirs || ours.doer !== theirs.other || ours.other !== theirs.doer) return []
    const [one, other] = [stretch(ours, verb, 'ours'), stretch(theirs, verb, 'theirs')]
    return isMetAround(match, one, other)
      ? [{ ours: spanOfBoth(ours, 'ours'), theirs: spanOfBoth(theirs, 'theirs') }]
      : []
  })
}

type Side = 'ours' | 'theirs'
type RoleWords = ContrastWords['roles']

/** Who does something and to whom, as links that both sides have. */
interface Roles {
  readonly doer: WordLink
  readonly other: WordLink
}

/** How many words away from the verb either may stand. */
const reach = 4

/** The nearest before a verb and the nearest after it, if the order or the forms tell which of them does it. */
function rolesBy(words: Words, verb: Term, nouns: readonly WordLink[], side: Side): Roles | undefined {
  const { roles } = languages[words.report.language].contrastWords
  const placed = placedWords(words)
  const { form } = placed[verb.first]!
  const voice = voiceOf(words, verb)
  if (!voice) return undefined
  const partOf = (link: WordLink) => roles.partOf(placed[link[side].last]!, form)
  const others = nouns.filter((link) => !touches(link[side], verb) && (voice === 'passive' || partOf(link) !== 'means'))
  const before = headOf(placed, nearest(placed, verb.first, -1, others, side, roles), others, side, form, roles)
  const after = before && nearest(placed, verb.last, 1, others, side, roles)
  if (!after || isAttached(placed, before[side].first, roles)) return undefined
  if (isMutual(placed, before[side].last, verb, after[side].first, roles)) return undefined
  const isBy = placed
    .slice(verb.first, after[side].first)
    .some(({ form: one, place }) => roles.doneBy.has(one) && !/^\d/.test(placed[place + 1]?.form ?? '')) // rose by 2 percent
  const isOrdered = roles.areOrdered || (isName(words, before[side]) && isName(words, after[side]))
  const byOrder = isOrdered && (isBy || voice === 'active') ? !isBy : undefined
  const isDoer = doesFirst(partOf(before), partOf(after), voice) ?? byOrder
  if (isDoer === undefined) return undefined
  return isDoer ? { doer: before, other: after } : { doer: after, other: before }
}

/** Whether a term is a verb that tells something. */
const tells = (words: Words, term: Term): boolean =>
  words.terms.weights[term.first]! >= telling && !isName(words, term) && voiceOf(words, term) !== undefined

function voiceOf(words: Words, { first }: Term): 'active' | 'passive' | undefined {
  const placed = placedWords(words)
  return languages[words.report.language].contrastWords.roles.voiceOf(placed[first]!.form, placed[first - 1]?.form)
}

function takesPart(words: Words, term: Term): boolean {
  const { first, last } = term
  const { roles } = languages[words.report.language].contrastWords
  const placed = placedWords(words)
  return (
    words.terms.weights[first]! >= (isName(words, term) ? telling : tellsWhom) &&
    !roles.attached.has(placed[first]!.form) &&
    roles.mayTakePart(placed[last]!.form, placed[last - 1]?.form)
  )
}

/** Whether the first of two nouns does it, if their forms tell. */
function doesFirst(first: NounPart, last: NounPart, voice: 'active' | 'passive'): boolean | undefined {
  if (voice === 'passive') return first === 'means' ? true : last === 'means' ? false : undefined
  if (first === last) return undefined
  if (first === 'doer' || last === 'other') return true
  return last === 'doer' || first === 'other' ? false : undefined
}

/** Whether what stands between them makes them alike, or belongs to another clause. */
function isMutual(placed: readonly PlacedWord[], from: number, verb: Place, to: number, roles: RoleWords): boolean {
  const asks = (place: number) => place < verb.first || place > verb.last || verb.first === verb.last
  return placed
    .slice(from + 1, to)
    .filter(({ place, form }) => asks(place) && !(place === verb.last + 1 && roles.governed.has(form)))
    .some(({ form, lemmas }) => roles.mutual.has(form) || lemmas.some((lemma) => roles.mutual.has(lemma)))
}

/** «Начальник полиции | уволил»: the noun before a verb that cannot be its subject may belong to one that can. */
function headOf(
  placed: readonly PlacedWord[],
  found: WordLink | undefined,
  links: readonly WordLink[],
  side: Side,
  verb: string,
  roles: RoleWords,
): WordLink | undefined {
  const noun = found && placed[found[side].first]!
  const before = noun?.mark === '' ? placed[noun.place - 1] : undefined
  const isSubject =
    before !== undefined &&
    before.weight >= telling &&
    roles.partOf(noun!, verb) === 'other' &&
    ['doer', 'either'].includes(roles.partOf(before, verb)) &&
    roles.mayTakePart(before.form, placed[before.place - 1]?.form)
  return isSubject ? links.find((link) => link[side].last === before.place) : found
}

const isBystander = ({ form, lemmas: [lemma = form] }: PlacedWord, { bystanders }: RoleWords): boolean =>
  bystanders.has(form) || bystanders.has(lemma)

/** The captain of `the ferry`: whether a noun only says more of the one before it. */
function isAttached(placed: readonly PlacedWord[], at: number, { attached, articles }: RoleWords): boolean {
  const before = placed[articles.has(placed[at - 1]?.form ?? '') ? at - 2 : at - 1]
  return before !== undefined && placed[at]!.mark === '' && attached.has(before.form)
}

/** The nearest link on one side of a place, in the same clause; a `passenger` leads on to the ferry. */
function nearest(
  placed: readonly PlacedWord[],
  from: number,
  step: -1 | 1,
  links: readonly WordLink[],
  side: Side,
  roles: RoleWords,
): WordLink | undefined {
  for (let at = from + step; Math.abs(at - from) <= reach && at >= 0 && at < placed.length; at += step) {
    if (/[,.;:!?—–()«»“”"]/.test(placed[step < 0 ? at + 1 : at]!.mark)) return undefined
    if (isBystander(placed[at]!, roles)) return undefined
    const found = links.find((link) => touches(link[side], { first: at, last: at }))
    if (!found) continue
    const { last } = found[side]
    const next = step > 0 && placed[last + 1]?.mark === '' && roles.leadsOn(placed[last]!.form) ? last + 1 : undefined
    return links.find((link) => next !== undefined && link[side].first === next) ?? found
  }
  return undefined
}

/** Whether what is said around the three is met, where anything is. */
function isMetAround(match: FocusedMatch, ours: Place, theirs: Place): boolean {
  const saysMore = ({ terms: { weights } }: Words, { first, last }: Place) =>
    weights.some((weight, place) => weight >= telling && (place < first || place > last))
  if (!saysMore(match.claim, ours) || !saysMore(match.evidence, theirs)) return true
  const met = surroundingsMet(match, ours, theirs)
  return Math.max(met.ours, met.theirs) >= aroundMet
}

const isName = ({ anchors }: Words, { span }: Term): boolean =>
  anchors.some((anchor) => anchor.kind === 'name' && overlap(anchor.span, span))

/** From the first of the three to the last. */
function stretch({ doer, other }: Roles, verb: WordLink, side: Side): Place {
  const terms = [doer[side], other[side], verb[side]]
  return { first: Math.min(...terms.map(({ first }) => first)), last: Math.max(...terms.map(({ last }) => last)) }
}

function spanOfBoth({ doer, other }: Roles, side: Side): Span {
  const [one, another] = [doer[side].span, other[side].span]
  return { start: Math.min(one.start, another.start), end: Math.max(one.end, another.end) }
}
