import { findMeetings, link, noMeetings } from './linkWords'
import { linkKinds } from './meanings'
import { stretch } from './stretch'
import { coverageOf, type Terms } from './terms'

/** How far two passages meet. */
export interface Measured {
  /** The harmonic mean of how much of each the other covers, 0..1. */
  readonly score: number
  /** The {@link stretch} of the one that has less of it. */
  readonly stretch: number
  /** How many numbers and dates met. */
  readonly figures: number
}

const isFigure = linkKinds.map((kind) => kind === 'number' || kind === 'date')

/** Makes a function that measures one pair after another, with the same working memory for all. */
export function createMeasure(): (ours: Terms, theirs: Terms) => Measured {
  const meetings = noMeetings()
  let [ourMet, theirMet] = [new Float64Array(0), new Float64Array(0)]
  return (ours, theirs) => {
    if (ourMet.length < ours.weights.length) ourMet = new Float64Array(ours.weights.length)
    if (theirMet.length < theirs.weights.length) theirMet = new Float64Array(theirs.weights.length)
    findMeetings(meetings, ours, theirs)
    let figures = 0
    for (const at of meetings.order) {
      const [one, other] = [ours.terms[meetings.ours[at]!]!, theirs.terms[meetings.theirs[at]!]!]
      if (link(one, ourMet, other, theirMet, meetings.strengths[at]!) && isFigure[meetings.kinds[at]!]) figures++
    }
    const [a, b] = [coverageOf(ours, ourMet), coverageOf(theirs, theirMet)]
    const measured = {
      // as a matrix of scores keeps it, so that it is the same whoever asks
      score: a + b > 0 ? Math.fround((2 * a * b) / (a + b)) : 0,
      stretch: Math.min(stretch(ours, ourMet), stretch(theirs, theirMet)),
      figures,
    }
    ourMet.fill(0, 0, ours.weights.length)
    theirMet.fill(0, 0, theirs.weights.length)
    return measured
  }
}
