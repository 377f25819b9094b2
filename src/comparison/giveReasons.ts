import { coverageOf } from '../similarity/terms'
import type { Reason, Span } from '../types'
import { attributionsOf } from './changes/attributions'
import { findChanges } from './changes/findChanges'
import { type Place, telling } from './contradictions/surroundings'
import { evidenceOf, metWords } from './evidence'
import type { Match, Matches, Words } from './match'
import type { OpenStatus } from './weighStatus'

/** How much a finding shows: what it says comes first, then pairs of words. */
const mostChanges = 4
const mostPairs = 4

/** Why a claim got its status, from the sentences that may state it, likeliest first. */
export function giveReasons(status: OpenStatus, matches: Matches): Reason[] {
  const [best] = matches
  switch (status) {
    case 'included':
      return [agreement(matches), ...pairsOf(best)]
    case 'rephrased': {
      const attributions = attributionsOf(best.claim.span, best.claim.report, best.evidence.report)
      return [...findChanges(matches, attributions).slice(0, mostChanges), ...pairsOf(best)]
    }
    case 'omitted':
      return chanceWords(best)
  }
}

/** So much of a claim is all of it, but for a translator's freedom. */
const nearlyAll = 0.75
/** What the best sentence has less of than this share of what all have together is spread. */
const spread = 0.8

/** `A died` and «A умер»: how much of the claim is there, on the words from the first to the last that are met. */
function agreement(matches: Matches): Reason {
  const [best] = matches
  const all = coverageOf(best.claim.terms, metWords(evidenceOf(matches)))
  const rule = best.coverage < spread * all ? 'spread-evidence' : all >= nearlyAll ? 'same-words' : 'most-words'
  return { rule, ours: best.claim.span, theirs: metStretch(best) }
}

function metStretch({ evidence, linked }: Match): Span {
  const spans = linked.links.map(({ theirs }) => theirs.span)
  if (spans.length === 0) return evidence.span
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) }
}

/** Words that meet, the surest and most telling first; `in` and «в» are not worth showing. */
const pairsOf = ({ claim, evidence, linked }: Match): Reason[] =>
  linked.links
    .filter(({ ours, theirs }) => isTelling(claim, ours) && isTelling(evidence, theirs))
    .slice(0, mostPairs)
    .map(({ kind, ours, theirs }) => ({
      // a word and its translation meet on the same key
      rule: kind === 'same-word' && claim.report.language !== evidence.report.language ? 'word' : kind,
      ours: ours.span,
      theirs: theirs.span,
    }))

const isTelling = ({ terms }: Words, { first, last }: Place): boolean =>
  terms.weights.slice(first, last + 1).some((weight) => weight >= telling)

/** A claim of which less than this is there shares nothing worth showing. */
const someWords = 0.2
const mostChanceWords = 2

function chanceWords(best: Match): Reason[] {
  const [first, ...others] = best.coverage > someWords ? pairsOf(best).slice(0, mostChanceWords) : []
  return first ? [{ ...first, rule: 'few-words' }, ...others] : [{ rule: 'no-match' }]
}
