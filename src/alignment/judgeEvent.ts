import { daysBetween } from '../features/calendar'
import type { Alignment, Report } from '../types'
import type { PairedReports } from './pairReports'

/** Where neither report is shared by more than this they tell of different events: people and places alone make hardly as much. */
const sharedByChance = 0.165
/** News is told anew for some days; what is published further apart tells of another occasion, however alike. */
const sameNewsDays = 14
/** One item of several: what the two share lies close together in one of them … */
const oneItem = 0.5
/** … and is not much. */
const someShared = 0.45
/** What is published days later and shares less than half tells what came after, with the event as its background. */
const laterDays = 2
const halfShared = 0.5

/** Whether two reports tell of one event, by how much of each the other tells, where that lies, and when they appeared. */
export function judgeEvent({ first, second, pairs }: PairedReports): Pick<Alignment, 'event' | 'eventScore'> {
  const ours = first.sentences.map(() => 0)
  const theirs = second.sentences.map(() => 0)
  for (const { row, column, score } of pairs) {
    const shared = score * score // people and background make many doubtful links, an event makes sure ones
    ours[row] = Math.max(ours[row]!, shared)
    theirs[column] = Math.max(theirs[column]!, shared)
  }
  const shares = [mean(ours), mean(theirs)] as const
  const eventScore = Math.max(...shares) // a short report may be told whole by a long one that tells much more
  const days = daysApart(first.report, second.report)
  if (eventScore < sharedByChance || days > sameNewsDays) return { event: 'different', eventScore }
  const isOneItem = Math.min(narrowness(ours), narrowness(theirs)) <= oneItem && mean(shares) < someShared
  const isLater = days >= laterDays && mean(shares) < halfShared
  return { event: isOneItem || isLater ? 'partly' : 'same', eventScore }
}

/** 0 where a day is not known. */
function daysApart({ publishedOn: one }: Report, { publishedOn: other }: Report): number {
  if (one === undefined || other === undefined) return 0
  return Math.abs(daysBetween(one, { from: other, to: other }))
}

const mean = (numbers: readonly number[]): number =>
  numbers.length === 0 ? 0 : numbers.reduce((sum, number) => sum + number, 0) / numbers.length

/** How much of what is shared has to be within the stretch. */
const mostOfIt = 0.75

/**
 * The length of the shortest stretch of sentences that holds most of what is shared, as a share of the report.
 *
 *     0 0 .9 .8 .7 0 0 0   → 3 of 8
 */
function narrowness(shared: readonly number[]): number {
  const wanted = mostOfIt * shared.reduce((sum, score) => sum + score, 0)
  let shortest = shared.length
  let held = 0
  let start = 0
  shared.forEach((score, end) => {
    held += score
    while (held - shared[start]! >= wanted && start < end) held -= shared[start++]!
    if (held >= wanted) shortest = Math.min(shortest, end - start + 1)
  })
  return shortest / shared.length
}
