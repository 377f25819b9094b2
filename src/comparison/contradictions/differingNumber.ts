import { comparableValue } from '../../features/comparableValue'
import { numbersAgree } from '../../features/numbersAgree'
import type { Anchor, NumberAnchor } from '../../types'
import type { Match, Words } from '../match'
import { type Agreement, differingAnchor } from './differingAnchor'
import { areLinked } from './links'
import type { ContradictionRule } from './rule'
import { type Met, placeOf } from './surroundings'

const isNumber = (anchor: Anchor): anchor is NumberAnchor => anchor.kind === 'number'

/** `17 miners died` and «погибли 15 горняков». */
export const differingNumber: ContradictionRule = (match) =>
  differingAnchor(match, {
    isKind: isNumber,
    compare: (ours, theirs) => compare(asPlain(ours, match.claim), asPlain(theirs, match.evidence)),
    isSameThing,
  })

function compare(ours: NumberAnchor, theirs: NumberAnchor): Agreement {
  if (isMagnitudeApart(ours, theirs)) return 'differ'
  const agreement = numbersAgree(ours, theirs)
  if (agreement === 'incomparable') return ours.value === theirs.value ? 'agree' : 'unlike'
  return agreement === 'differs' && ours.approximation !== 'vague' && theirs.approximation !== 'vague'
    ? 'differ'
    : 'agree'
}

/** Over 5,5 million and «более 5,5 миллиарда»: the digits agree, so no bound excuses the rest. */
function isMagnitudeApart(ours: NumberAnchor, theirs: NumberAnchor): boolean {
  const [one, other] = [comparableValue(ours), comparableValue(theirs)]
  if (one.unit !== other.unit || one.value === 0) return false
  const ratio = Math.log10(Math.abs(other.value / one.value))
  return Math.abs(ratio) > 2.5 && Math.abs(ratio - Math.round(ratio)) < 1e-9 && Math.round(ratio) % 3 === 0
}

/** `the actor, 31, said`: an age. */
function asPlain(anchor: NumberAnchor, { report: { text } }: Words): NumberAnchor {
  const { start, end } = anchor.span
  const isAge =
    anchor.unit === undefined &&
    Number.isInteger(anchor.value) &&
    anchor.value < 110 &&
    /,\s$/.test(text.slice(start - 2, start)) &&
    text[end] === ','
  return isAge ? { ...anchor, unit: 'year-of-age' } : anchor
}

/** Figures this small stand for many things in a sentence. */
const small = 3

function isSameThing(match: Match, ours: NumberAnchor, theirs: NumberAnchor, met: Met): boolean {
  if (isPartOfWord(ours, match.claim) || isPartOfWord(theirs, match.evidence)) return false
  const least = Math.min(met.ours, met.theirs)
  if (ours.unit !== undefined || theirs.unit !== undefined) return least > 0.3
  const counted = {
    ours: ours.counted && placeOf(match.claim, ours.counted),
    theirs: theirs.counted && placeOf(match.evidence, theirs.counted),
  }
  if (counted.ours && counted.theirs) return areLinked(match, counted.ours, counted.theirs) && least > 0.3
  return least > (Math.min(ours.value, theirs.value) <= small ? 0.55 : 0.45)
}

/** `one`-sided */
const isPartOfWord = ({ span }: NumberAnchor, { report: { text } }: Words): boolean =>
  /^[-‑]\p{L}/u.test(text.slice(span.end, span.end + 2))
