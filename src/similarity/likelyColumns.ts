import type { Terms } from './terms'

/** A passage is held against so many others, so that the cost grows with the passages and not with their pairs. */
const mostLikely = 64
/** So many places where another passage has a key of ours are looked at, those of the rarest keys first. */
const mostVisits = 640

/**
 * For each row the columns that may be like it, in their order. Where there are few of either, that is all of them; where
 * there are many, those that share the most with it, its rarest keys asked first, and those that it is among the likeliest of.
 *
 *     keys of a row     where the columns have them
 *     мир      ──────→  column 3, column 8
 *     Токаев   ──────→  column 3
 */
export function likelyColumns(rows: readonly Terms[], columns: readonly Terms[]): readonly Int32Array[] {
  if (rows.length <= mostLikely || columns.length <= mostLikely) {
    const all = Int32Array.from(columns, (_, column) => column)
    return rows.map(() => all)
  }
  const found = findLikeliest(rows, columns).map((likely) => new Set(likely))
  findLikeliest(columns, rows).forEach((likely, column) => {
    for (const row of likely) found[row]!.add(column)
  })
  return found.map((likely) => Int32Array.from(likely).sort())
}

/** Where each key stands: `starts` has for each id where its places begin, one after another in the other lists. */
interface KeyIndex {
  readonly starts: Int32Array
  readonly passages: Int32Array
  /** How surely the key is meant there, and how much its term tells. */
  readonly weights: Float32Array
  readonly worths: Float32Array
}

function indexOf(passages: readonly Terms[]): KeyIndex {
  const lastId = passages.reduce((last, { keys: { ids } }) => Math.max(last, ids.at(-1) ?? 0), 0)
  const starts = new Int32Array(lastId + 2)
  for (const { keys } of passages) for (const id of keys.ids) starts[id + 1]!++
  for (let id = 0; id <= lastId; id++) starts[id + 1]! += starts[id]!
  const size = starts[lastId + 1]!
  const index = {
    starts,
    passages: new Int32Array(size),
    weights: new Float32Array(size),
    worths: new Float32Array(size),
  }
  const next = starts.slice()
  passages.forEach(({ keys, worths }, passage) => {
    keys.ids.forEach((id, place) => {
      const at = next[id]!++
      index.passages[at] = passage
      index.weights[at] = keys.weights[place]!
      index.worths[at] = worths[keys.terms[place]!]!
    })
  })
  return index
}

/** For each of `ours` the likeliest of `theirs`. */
function findLikeliest(ours: readonly Terms[], theirs: readonly Terms[]): readonly (readonly number[])[] {
  const index = indexOf(theirs)
  const shared = new Float64Array(theirs.length)
  return ours.map((passage, place) => {
    // Where all else is the same, both reports tell it in one order.
    const opposite = (place / ours.length) * theirs.length
    const met = addShared(shared, passage, opposite, index)
    const likeness = (other: number): number => shared[other]! / (passage.total + theirs[other]!.total)
    const likeliest =
      met.length <= mostLikely
        ? met
        : met
            .map((other) => ({ other, likeness: likeness(other), distance: Math.abs(other - opposite) }))
            .sort((a, b) => b.likeness - a.likeness || a.distance - b.distance || a.other - b.other)
            .slice(0, mostLikely)
            .map(({ other }) => other)
    for (const other of met) shared[other] = 0
    return likeliest
  })
}

/** Adds up what a passage shares with others, and tells with which. */
function addShared(shared: Float64Array, { keys, worths }: Terms, opposite: number, index: KeyIndex): number[] {
  const met: number[] = []
  let visits = 0
  for (const place of rarestFirst(keys.ids, index)) {
    if (visits >= mostVisits) break
    const [from, to] = around(opposite, index, keys.ids[place]!, mostVisits - visits)
    const [weight, worth] = [keys.weights[place]!, worths[keys.terms[place]!]!]
    for (let at = from; at < to; at++) {
      const other = index.passages[at]!
      if (shared[other] === 0) met.push(other)
      shared[other]! += weight * index.weights[at]! * Math.min(worth, index.worths[at]!)
    }
    visits += to - from
  }
  return met
}

/** The places of a passage's keys that stand anywhere in the index. */
function rarestFirst(ids: Int32Array, { starts }: KeyIndex): number[] {
  const countOf = (id: number): number => (id + 1 < starts.length ? starts[id + 1]! - starts[id]! : 0)
  return Array.from(ids, (id, place) => ({ place, count: countOf(id) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.count - b.count || a.place - b.place)
    .map(({ place }) => place)
}

/** Where the index has a key; where that is in more passages than are wanted, in those nearest to a passage. */
function around(passage: number, { starts, passages }: KeyIndex, id: number, wanted: number): [number, number] {
  const [start, end] = [starts[id]!, starts[id + 1]!]
  if (end - start <= wanted) return [start, end]
  let [low, high] = [start, end]
  while (low < high) {
    const middle = (low + high) >> 1
    if (passages[middle]! < passage) low = middle + 1
    else high = middle
  }
  const from = Math.max(start, Math.min(end - wanted, low - (wanted >> 1)))
  return [from, from + wanted]
}
