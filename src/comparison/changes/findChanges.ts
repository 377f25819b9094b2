import type { Reason } from '../../types'
import { evidenceOf, metWords } from '../evidence'
import type { Matches } from '../match'
import { overlap } from '../spans'
import type { Attributions, Change, ChangeRule, Told } from './change'
import { missingDetail } from './detail'
import { figuresOf } from './figures'
import { changedFraming, changedStrength, sharplyChanged } from './framing'
import { hedgeAdded, hedgeDropped } from './hedge'
import { missingDate } from './missingDate'
import { missingFigure, otherFigure, vagueFigure } from './missingFigure'
import { missingName } from './missingName'
import { quotationParaphrased } from './quotation'
import { differingSpeaker, missingSpeaker } from './speaker'

/** What a reader would miss first comes first. */
const rules: readonly (readonly [name: string, rule: ChangeRule])[] = [
  ['number-missing', missingFigure],
  ['number-vague', vagueFigure],
  ['number-changed', otherFigure],
  ['date-missing', missingDate],
  ['speaker-differs', differingSpeaker],
  ['framing-changed', changedFraming],
  ['strength-changed', changedStrength],
  ['hedge-dropped', hedgeDropped],
  ['hedge-added', hedgeAdded],
  ['name-missing', missingName],
  ['quotation-paraphrased', quotationParaphrased],
  ['speaker-missing', missingSpeaker],
  ['detail-missing', missingDetail],
]

/** Of one kind. */
const mostChanges = 2

/**
 * What a rephrasing changed, each change on the words that show it; what has been shown once is not shown again.
 * `matches` are the sentences that may state the claim, likeliest first.
 */
export function findChanges(matches: Matches, attributions?: Attributions): Reason[] {
  const told = toldBy(matches, attributions)
  const found: Reason[] = []
  for (const [rule, find] of rules) {
    const isShown = ({ ours }: Change) => found.some((shown) => shown.ours && ours && overlap(shown.ours, ours))
    let left = mostChanges
    for (const change of find(told)) {
      if (left === 0) break
      if (isShown(change)) continue
      found.push({ rule, ...change })
      left--
    }
  }
  return found.length > 0 ? found : [{ rule: 'implied' }]
}

/**
 * Changes that make a rephrasing however much of the claim is there: its words are there, but weigh something else. That a
 * quotation has become a paraphrase is not one: most paraphrases are fair.
 */
const changesOfForce: readonly ChangeRule[] = [vagueFigure, differingSpeaker, sharplyChanged, hedgeDropped]

/** Whether a claim, of which nearly all is there, has changed its force. */
export function changesForce(matches: Matches, attributions?: Attributions): boolean {
  const told = toldBy(matches, attributions)
  return changesOfForce.some((find) => find(told).length > 0)
}

function toldBy(matches: Matches, attributions: Attributions | undefined): Told {
  const [{ claim }] = matches
  const evidence = evidenceOf(matches)
  return {
    claim,
    evidence,
    matches,
    met: metWords(evidence),
    figures: figuresOf(evidence),
    ...(attributions && { attributions }),
  }
}
