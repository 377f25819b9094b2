import { lineStarts } from './lineStarts'

/*
 * Lists of ids below 106,496, read where they are asked. They are packed as two streams: what each item is, a letter, and
 * which it is, digits of base 64. The one is far more regular than the other, so they compress best apart.
 *
 *   [5000, 5002], [7], []   →   B+;A;   OIBAH
 *
 * Items below 0 are marks between ids, down to -10. 32 lists make a line of either stream. The first line of all holds the
 * ids that lists have most often.
 */
const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const digitOf = new Uint8Array(128)
for (const [value, digit] of [...digits].entries()) digitOf[digit.charCodeAt(0)] = value

const codeOf = (letter: string): number => letter.charCodeAt(0)
/** `A` to `Z`: how many times 4096 an id has; two digits tell the rest. */
const bigA = codeOf('A')
/** `a` to `p`: one of the commonest ids, by how many times 64 its number has; a digit tells the rest. */
const smallA = codeOf('a')
const mostCommon = 16 * 64
/** Up to 64 behind or before the last id of the list, as a digit says. */
const behind = codeOf('+')
const before = codeOf('-')
const farthest = 64
/** `0` to `9`: a mark. */
const mark = codeOf('0')
const endOfList = codeOf(';')
const lineBits = 5

/** Lists of ids by their number. */
export interface IdLists {
  readonly size: number
  at(list: number): readonly number[]
  /** Whether a list has anything. */
  has(list: number): boolean
  /** All lists, read in one go. */
  all(): readonly (readonly number[])[]
}

/** What {@link openIds} opens. */
export function packIds(lists: readonly (readonly number[])[]): string {
  const common = commonest(lists)
  const placeOf = new Map(common.map((id, place) => [id, place]))
  const lines = Array.from({ length: Math.ceil(lists.length / (1 << lineBits)) }, (_, line) =>
    lists.slice(line << lineBits, (line + 1) << lineBits).map((list) => packList(list, placeOf)),
  )
  return [
    common.map((id) => digitsFor(id >> 12, id >> 6, id)).join(''),
    ...lines.map((line) => line.map(({ leads }) => leads).join(';')),
    ...lines.map((line) => line.map(({ rests }) => rests).join('')),
  ].join('\n')
}

const digitsFor = (...values: readonly number[]): string => values.map((value) => digits[value & 63]).join('')

function packList(list: readonly number[], placeOf: ReadonlyMap<number, number>): { leads: string; rests: string } {
  let [leads, rests] = ['', '']
  let last = -farthest - 1
  for (const id of list) {
    const step = id - last
    const place = placeOf.get(id)
    const write = (lead: number, ...values: readonly number[]): void => {
      leads += String.fromCharCode(lead)
      rests += digitsFor(...values)
    }
    if (id < 0) write(mark - 1 - id)
    else if (step !== 0 && Math.abs(step) <= farthest) write(step > 0 ? behind : before, Math.abs(step) - 1)
    else if (place !== undefined) write(smallA + (place >> 6), place)
    else write(bigA + (id >> 12), id >> 6, id)
    if (id >= 0) last = id
  }
  return { leads, rests }
}

/** The ids that lists have most often. */
function commonest(lists: readonly (readonly number[])[]): number[] {
  const counts = new Map<number, number>()
  for (const id of lists.flat()) if (id >= 0) counts.set(id, (counts.get(id) ?? 0) + 1)
  return [...counts]
    .filter(([, count]) => count > 4) // the table itself takes room
    .sort(([a, n], [b, m]) => m - n || a - b)
    .slice(0, mostCommon)
    .map(([id]) => id)
}

/** A place in both streams. */
interface Cursor {
  lead: number
  rest: number
}

export function openIds(packed: string): IdLists {
  const starts = lineStarts(packed)
  const lines = (starts.length - 2) / 2
  const listsOfLast = lines === 0 ? 0 : packed.slice(starts[lines], starts[lines + 1]! - 1).split(';').length
  const size = Math.max(lines - 1, 0) * (1 << lineBits) + listsOfLast

  const digitAt = (at: number): number => digitOf[packed.charCodeAt(at)]!
  /** Where a list begins. */
  const find = (list: number): Cursor => {
    const line = (list >> lineBits) + 1
    let [lead, rest] = [starts[line]!, starts[line + lines]!]
    for (let ends = list % (1 << lineBits); ends > 0; lead++) {
      const kind = packed.charCodeAt(lead)
      if (kind === endOfList) ends--
      else rest += digitsAfter(kind)
    }
    return { lead, rest }
  }
  const isItem = (kind: number): boolean => kind >= behind && kind !== endOfList
  /** Moves the cursor to the end of its list. */
  const read = (cursor: Cursor): readonly number[] => {
    const ids: number[] = []
    let last = 0
    let { lead, rest } = cursor
    for (let kind = packed.charCodeAt(lead); isItem(kind); kind = packed.charCodeAt(++lead)) {
      if (kind >= smallA) {
        const place = 3 * (((kind - smallA) << 6) | digitAt(rest))
        last = (digitAt(place) << 12) | (digitAt(place + 1) << 6) | digitAt(place + 2)
      } else if (kind >= bigA) last = ((kind - bigA) << 12) | (digitAt(rest) << 6) | digitAt(rest + 1)
      else if (kind === behind) last += digitAt(rest) + 1
      else if (kind === before) last -= digitAt(rest) + 1
      ids.push(kind >= mark && kind < endOfList ? mark - 1 - kind : last)
      rest += digitsAfter(kind)
    }
    cursor.lead = lead
    cursor.rest = rest
    return ids
  }
  return {
    size,
    at: (list) => read(find(list)),
    has: (list) => isItem(packed.charCodeAt(find(list).lead)),
    all: () => {
      let cursor = find(0)
      return Array.from({ length: size }, (_, list) => {
        if (list % (1 << lineBits) === 0) cursor = find(list)
        else cursor.lead++
        return read(cursor)
      })
    },
  }
}

/** How many digits an item has. */
const digitsAfter = (kind: number): number => (kind >= smallA ? 1 : kind >= bigA ? 2 : kind >= mark ? 0 : 1)
