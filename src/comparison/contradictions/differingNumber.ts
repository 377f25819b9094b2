import { log } from '../../exactMath'
import { comparableValue } from '../../features/comparableValue'
import { numbersAgree } from '../../features/numbersAgree'
import { languages } from '../../languages/languages'
import type { Anchor, NumberAnchor, Span } from '../../types'
import type { Words } from '../match'
import { type Agreement, differingAnchors } from './differingAnchors'
import { mayMean } from './links'
import { placedWords, type PlacedWord } from './placedWords'
import type { ContradictionRule, FocusedMatch } from './rule'
import { type Met, placeOf } from './surroundings'

const isNumber = (anchor: Anchor): anchor is NumberAnchor => anchor.kind === 'number'

/** `17 miners died` and «погибли 15 горняков». */
export const differingNumber: ContradictionRule = (match) =>
  differingAnchors(match, {
    find: numbersIn,
    compare: (ours, theirs) => compare(match, asRead(ours, match.claim), asRead(theirs, match.evidence)),
    isSameThing: (_, ours, theirs, met) => isSameThing(match, ours, theirs, met),
  })

function compare(match: FocusedMatch, ours: NumberAnchor, theirs: NumberAnchor): Agreement {
  if (isRounded(ours, theirs) || isRounded(theirs, ours)) return 'agree'
  if (isMagnitudeApart(ours, theirs) || areFarApart(ours, theirs)) return 'differ'
  const agreement = bestAgreement(...withSharedUnit(match, ours, theirs))
  if (agreement === 'incomparable') return ours.value === theirs.value ? 'agree' : 'unlike'
  return agreement === 'differs' && ours.approximation !== 'vague' && theirs.approximation !== 'vague'
    ? 'differ'
    : 'agree'
}

/** 54.8 percent is «55 %». */
const isRounded = (one: NumberAnchor, other: NumberAnchor): boolean =>
  one.unit === other.unit && Math.abs(one.value) > roundable && Math.round(one.value) === other.value

/** Of smaller figures the fraction tells. */
const roundable = 10

/** `a 75-point move` and `a three-quarter-point jump`: points may be of two sizes. */
function bestAgreement(ours: NumberAnchor, theirs: NumberAnchor) {
  const agreement = numbersAgree(ours, theirs)
  if (agreement !== 'differs' || ours.unit !== 'point' || theirs.unit !== 'point') return agreement
  return numbersAgree(ours, { ...theirs, unit: 'percentage-point' })
}

/** `over 5.5 million` and «более 5,5 миллиарда»: the digits agree, so no bound excuses the rest. */
function isMagnitudeApart(ours: NumberAnchor, theirs: NumberAnchor): boolean {
  const [one, other] = [comparableValue(ours), comparableValue(theirs)]
  if (one.unit !== other.unit || one.value === 0) return false
  const thousands = log(Math.abs(other.value / one.value)) / log(1000)
  return Math.abs(thousands) > 0.9 && Math.abs(thousands - Math.round(thousands)) < 1e-9
}

/** Of two that are both `more than`, the one half as much again is another figure. */
const farApart = 1.5

function areFarApart(ours: NumberAnchor, theirs: NumberAnchor): boolean {
  const [one, other] = [comparableValue(ours), comparableValue(theirs)]
  const areOpen = ours.approximation === theirs.approximation && ['over', 'at-most'].includes(ours.approximation)
  if (!areOpen || one.unit !== other.unit || one.value <= 0 || other.value <= 0) return false
  return Math.max(one.value, other.value) / Math.min(one.value, other.value) >= farApart
}

/** 40 `points` and 44 «очка»: what is a measure here and counted there is neither. */
function withSharedUnit(match: FocusedMatch, ours: NumberAnchor, theirs: NumberAnchor): [NumberAnchor, NumberAnchor] {
  if ((ours.unit === undefined) === (theirs.unit === undefined)) return [ours, theirs]
  const [our, their] = [placeOf(match.claim, namedBy(ours)), placeOf(match.evidence, namedBy(theirs))]
  return our && their && mayMean(match, our, their) ? [withoutUnit(ours), withoutUnit(theirs)] : [ours, theirs]
}

const namedBy = ({ span, counted = span, unit }: NumberAnchor): Span => (unit === undefined ? counted : span)

const withoutUnit = ({ kind, span, value, upTo, approximation }: NumberAnchor): NumberAnchor => ({
  kind,
  span,
  value,
  approximation,
  ...(upTo !== undefined && { upTo }),
})

/** `the actor, 31, said`: an age. */
function asRead(anchor: NumberAnchor, { report: { text } }: Words): NumberAnchor {
  const { start, end } = anchor.span
  const isAge =
    anchor.unit === undefined &&
    Number.isInteger(anchor.value) &&
    anchor.value < 110 &&
    /,\s$/.test(text.slice(Math.max(0, start - 2), start)) &&
    text[end] === ','
  return isAge ? { ...anchor, unit: 'year-of-age' } : anchor
}

/** Figures this small stand for many things in a sentence. */
const small = 3

function isSameThing(match: FocusedMatch, ours: NumberAnchor, theirs: NumberAnchor, met: Met): boolean {
  if (isSum(ours, theirs, match.evidence) || isSum(theirs, ours, match.claim)) return false
  if (isDifference(ours, match.claim) !== isDifference(theirs, match.evidence)) return false
  if (mayHaveGrown(match, ours, theirs)) return false
  const least = Math.min(met.ours, met.theirs)
  if (areWorldsApart(ours, theirs) && least < surelySame) return false
  if (ours.unit !== undefined || theirs.unit !== undefined) return least > 0.3
  const counted = {
    ours: ours.counted && placeOf(match.claim, ours.counted),
    theirs: theirs.counted && placeOf(match.evidence, theirs.counted),
  }
  if (counted.ours && counted.theirs) return mayMean(match, counted.ours, counted.theirs) && least > 0.3
  return least > (Math.min(ours.value, theirs.value) <= small ? 0.55 : 0.45)
}

/** `412 on board` is «358 пассажиров и 54 члена экипажа». */
const isSum = (total: NumberAnchor, part: NumberAnchor, { anchors }: Words): boolean =>
  anchors.some(
    (other) =>
      isNumber(other) &&
      other !== part &&
      other.unit === part.unit &&
      total.unit === part.unit &&
      part.value + other.value === total.value,
  )

/** Of counts this far apart one is of something else: 27 fans arrested, 40,000 watching. */
const worldsApart = 10
const surelySame = 0.6

function areWorldsApart(ours: NumberAnchor, theirs: NumberAnchor): boolean {
  const [one, other] = [comparableValue(ours).value, comparableValue(theirs).value]
  const [less, more] = [Math.min(one, other), Math.max(one, other)]
  return less > 0 && more / less > worldsApart && !isMagnitudeApart(ours, theirs)
}

/** All but those that are part of a word, of a score or of a share: `one`-sided, 4-3, four in ten. */
const numbersIn = ({ anchors, report: { text } }: Words): NumberAnchor[] =>
  anchors
    .filter(isNumber)
    .filter(
      ({ span }) =>
        !/^[-‑]\p{L}|^[-–:]\d/u.test(text.slice(span.end, span.end + 2)) &&
        !/^ (?:in|out of|из) (?:ten|десяти|100|a hundred)/.test(text.slice(span.end, span.end + 20)) &&
        !/\d[-–:]$/.test(text.slice(Math.max(0, span.start - 2), span.start)),
    )

/** `rose by 12 percent` tells no level. */
function isDifference({ span, unit }: NumberAnchor, words: Words): boolean {
  const { byHowMuch } = languages[words.report.language].contrastWords
  const place = unit === undefined ? undefined : placeOf(words, span)
  if (!place) return false
  return placedWords(words)
    .slice(Math.max(0, place.first - 1), place.last + 1)
    .some(({ form }) => byHowMuch.has(form))
}

/** How far from a figure a word tells that it runs on. */
const runningReach = 4
/** How far from a figure the word stands that tells what is counted: `11 people … are unaccounted for`. */
const tollReach = 8

/** `nine objects recovered`, «найдено уже 11»: what is counted from day to day grows, or is `still missing` in smaller numbers; others do not. */
function mayHaveGrown({ claim, evidence }: FocusedMatch, ours: NumberAnchor, theirs: NumberAnchor): boolean {
  const [our, their] = [claim.report.publishedOn, evidence.report.publishedOn]
  if (our === undefined || their === undefined || ours.unit !== undefined) return false
  if (isRunning(ours, claim) || isRunning(theirs, evidence)) return true
  const hasGrown = our !== their && our < their === ours.value < theirs.value
  return hasGrown && (isToll(ours, claim) || isToll(theirs, evidence))
}

const isToll = (figure: NumberAnchor, words: Words): boolean => {
  const { tolls } = languages[words.report.language].contrastWords
  return wordsNear(figure, words, tollReach).some(({ lemmas }) => lemmas.some((lemma) => tolls.has(lemma)))
}

function isRunning(figure: NumberAnchor, words: Words): boolean {
  const { running } = languages[words.report.language].contrastWords
  return wordsNear(figure, words, runningReach).some(({ form }) => running.has(form))
}

function wordsNear({ span }: NumberAnchor, words: Words, reach: number): readonly PlacedWord[] {
  const place = placeOf(words, span)
  return place ? placedWords(words).slice(Math.max(0, place.first - reach), place.last + 1 + reach) : []
}
