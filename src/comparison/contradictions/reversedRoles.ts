import { languages } from '../../languages/languages'
import type { WordLink } from '../../similarity/linkWords'
import type { Term } from '../../similarity/terms'
import type { Words } from '../match'
import { spanOf, touches } from './links'
import { placedWords, type PlacedWord } from './placedWords'
import type { ContradictionRule, FocusedMatch } from './rule'
import { telling } from './surroundings'

/** How surely the verb and both who take part in it must be met. */
const surelyMet = 0.6

/** `Russia attacked Ukraine` and «Украина атаковала Россию»: who did it is done to, and the other way round. */
export const reversedRoles: ContradictionRule = (match) => {
  const links = match.linked.links.filter((link) => link.strength >= surelyMet && isTold(match, link))
  const isNamed = ({ ours, theirs }: WordLink) => isName(match.claim, ours) && isName(match.evidence, theirs)
  const names = links.filter(isNamed)
  const verbs = links.filter(({ ours, theirs }) => !isName(match.claim, ours) && !isName(match.evidence, theirs))
  return verbs.flatMap((verb) => {
    const [ours, theirs] = [
      rolesBy(match.claim, verb.ours, names, 'ours'),
      rolesBy(match.evidence, verb.theirs, names, 'theirs'),
    ]
    const isReversed = ours && theirs && ours.doer === theirs.other && ours.other === theirs.doer
    return isReversed
      ? [{ ours: stretch(match.claim, ours, 'ours'), theirs: stretch(match.evidence, theirs, 'theirs') }]
      : []
  })
}

type Side = 'ours' | 'theirs'

/** Who does something and to whom, as links that both sides have. */
interface Roles {
  readonly doer: WordLink
  readonly other: WordLink
}

/** How many words away from the verb either may stand. */
const reach = 4

/** The nearest before a verb and the nearest after it, if the order and the forms tell which of them does it. */
function rolesBy(words: Words, verb: WordLink['ours'], links: readonly WordLink[], side: Side): Roles | undefined {
  const { roles } = languages[words.report.language].contrastWords
  const placed = placedWords(words)
  if (verb.first !== verb.last || roles.isNoActiveVerb(placed[verb.first]!.form, placed[verb.first - 1]?.form))
    return undefined
  const before = nearest(placed, verb.first, -1, links, side)
  const after = nearest(placed, verb.first, 1, links, side)
  if (!before || !after) return undefined
  const between = placed.slice(before[side].last + 1, after[side].first)
  const isMutual = between.some(
    ({ form, lemmas }) => roles.mutual.has(form) || lemmas.some((lemma) => roles.mutual.has(lemma)),
  )
  if (isMutual || !roles.mayBeDoer(placed[before[side].first]!)) return undefined
  return between.some(({ form }) => roles.doneBy.has(form))
    ? { doer: after, other: before }
    : { doer: before, other: after }
}

/** The nearest link on one side of a place, in the same clause. */
function nearest(
  placed: readonly PlacedWord[],
  from: number,
  step: -1 | 1,
  links: readonly WordLink[],
  side: Side,
): WordLink | undefined {
  for (let at = from + step; Math.abs(at - from) <= reach && at >= 0 && at < placed.length; at += step) {
    if (/[,.;:!?—–()«»“”"]/.test(placed[step < 0 ? at + 1 : at]!.mark)) return undefined
    const found = links.find((link) => touches(link[side], { first: at, last: at }))
    if (found) return found
  }
  return undefined
}

const isName = ({ span, anchors }: Words, term: Term): boolean =>
  anchors.some(
    (anchor) =>
      anchor.kind === 'name' &&
      anchor.span.start < span.start + term.span.end &&
      span.start + term.span.start < anchor.span.end,
  )

const isTold = ({ claim, evidence }: FocusedMatch, { ours, theirs }: WordLink): boolean =>
  claim.terms.weights[ours.first]! >= telling && evidence.terms.weights[theirs.first]! >= telling

function stretch(words: Words, { doer, other }: Roles, side: Side) {
  const [one, another] = [spanOf(words, doer[side]), spanOf(words, other[side])]
  return { start: Math.min(one.start, another.start), end: Math.max(one.end, another.end) }
}
