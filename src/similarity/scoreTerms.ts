import type { ScoreMatrix } from '../types'
import { addMeeting, link, type Meetings, noMeetings, putInOrder } from './linkWords'
import { coverageOf, type Terms } from './terms'

/**
 * Scores passages that are read already. Costs what they share: a row is led by its keys to the columns that have them.
 *
 *     keys of a row     where the columns have them
 *     мир      ──────→  column 3, column 8
 *     Токаев   ──────→  column 3
 */
export function scoreTerms(rows: readonly Terms[], columns: readonly Terms[]): ScoreMatrix {
  const index = indexOf(columns)
  const score = createScorer(columns)
  const last = new Int32Array(columns.length)
  const scores = rows.map((row) => {
    const found = new Float32Array(columns.length)
    const chains = chainsOf(row, index, last)
    for (const column of chains.columns) {
      found[column] = score(row, column, chains, index)
      last[column] = 0
    }
    return found
  })
  return { rows: rows.length, columns: columns.length, at: (row, column) => scores[row]?.[column] ?? 0 }
}

/** The keys of all columns in their order, each with its column and its place among the keys there. */
interface Index {
  readonly ids: Int32Array
  readonly columns: Int32Array
  readonly places: Int32Array
}

/** A key's id and its place are sorted as one number: 25 bits and 28. */
const mostPlaces = 2 ** 28

function indexOf(columns: readonly Terms[]): Index {
  const size = columns.reduce((sum, { keys }) => sum + keys.ids.length, 0)
  const packed = new Float64Array(size)
  const [unsortedColumns, unsortedPlaces] = [new Int32Array(size), new Int32Array(size)]
  let next = 0
  columns.forEach(({ keys }, column) => {
    for (let place = 0; place < keys.ids.length; place++) {
      packed[next] = keys.ids[place]! * mostPlaces + next
      unsortedColumns[next] = column
      unsortedPlaces[next++] = place
    }
  })
  packed.sort()
  const sorted = { ids: new Int32Array(size), columns: new Int32Array(size), places: new Int32Array(size) }
  packed.forEach((value, at) => {
    const from = value % mostPlaces
    sorted.ids[at] = (value - from) / mostPlaces
    sorted.columns[at] = unsortedColumns[from]!
    sorted.places[at] = unsortedPlaces[from]!
  })
  return sorted
}

/** The first place in a sorted list that is not below a number, looked for from a place on. */
function firstFrom(ids: Int32Array, id: number, from: number): number {
  let [low, high] = [from, ids.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (ids[middle]! < id) low = middle + 1
    else high = middle
  }
  return low
}

/** For each column that a row meets, the keys they share: a chain from the last one found to the first. */
interface Chains {
  readonly columns: readonly number[]
  /** By column: where its chain begins, counted from 1. */
  readonly last: Int32Array
  /** By link of a chain: the next one, counted from 1; the key's place in the row, and in the index. */
  readonly next: readonly number[]
  readonly ours: readonly number[]
  readonly theirs: readonly number[]
}

function chainsOf({ keys: { ids } }: Terms, index: Index, last: Int32Array): Chains {
  const [columns, next, ours, theirs]: [number[], number[], number[], number[]] = [[], [], [], []]
  let start = 0
  for (let place = 0; place < ids.length; place++) {
    start = firstFrom(index.ids, ids[place]!, start)
    for (let at = start; at < index.ids.length && index.ids[at] === ids[place]; at++) {
      const column = index.columns[at]!
      if (last[column] === 0) columns.push(column)
      next.push(last[column]!)
      ours.push(place)
      theirs.push(at)
      last[column] = next.length
    }
  }
  return { columns, last, next, ours, theirs }
}

/** Makes a function that scores a row against a column: the harmonic mean of how much of each the other covers. */
function createScorer(columns: readonly Terms[]) {
  const meetings = noMeetings()
  const theirMet = new Float64Array(Math.max(0, ...columns.map(({ weights }) => weights.length)))
  let ourMet = new Float64Array(0)
  return (row: Terms, column: number, { last, next, ours, theirs }: Chains, { places }: Index): number => {
    const other = columns[column]!
    if (ourMet.length < row.weights.length) ourMet = new Float64Array(row.weights.length)
    meetings.order.length = 0
    for (let at = last[column]! - 1; at >= 0; at = next[at]! - 1)
      addMeeting(meetings, row, ours[at]!, other, places[theirs[at]!]!)
    putInOrder(meetings, row, other)
    linkAll(meetings, row, ourMet, other, theirMet)
    const [a, b] = [coverageOf(row, ourMet), coverageOf(other, theirMet)]
    ourMet.fill(0, 0, row.weights.length)
    theirMet.fill(0, 0, other.weights.length)
    return a + b > 0 ? (2 * a * b) / (a + b) : 0
  }
}

function linkAll(meetings: Meetings, ours: Terms, ourMet: Float64Array, theirs: Terms, theirMet: Float64Array): void {
  for (const at of meetings.order)
    link(
      ours.terms[meetings.ours[at]!]!,
      ourMet,
      theirs.terms[meetings.theirs[at]!]!,
      theirMet,
      meetings.strengths[at]!,
    )
}
