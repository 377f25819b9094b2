import { lazily } from '../lazily'
import { remembered } from '../remembered'
import { fromAscii, toAscii } from './asciiLetters'

/*
 * A packed table is searched as it stands, since a report asks for a few hundred of its 50,000 lines: unpacking them all
 * would take longer than comparing the reports.
 */
const newline = 10
const semicolon = 59
const markOf = { headword: '=', 'first word': '>' } as const

/**
 * Makes a function that finds what stands after a key in a packed table, whose lines are in the order of their keys.
 *
 *     peace=мир;спокойствие   'peace' → 'мир;спокойствие'
 */
export function openTable(
  packed: string,
  keyedBy: keyof typeof markOf = 'headword',
): (key: string) => string | undefined {
  const mark = markOf[keyedBy].charCodeAt(0)
  const starts = lazily(() => lineStarts(packed))
  // Most of what is asked for has no line, which is remembered as an empty one.
  const find = remembered((key) => {
    const wanted = toAscii(key)
    let [first, last] = [0, starts().length - 1]
    while (first <= last) {
      const middle = (first + last) >> 1
      const start = starts()[middle]!
      const order = compareKey(wanted, packed, start, mark)
      if (order === 0) return fromAscii(packed.slice(start + wanted.length + 1, endOfLine(packed, start)))
      if (order > 0) first = middle + 1
      else last = middle - 1
    }
    return ''
  })
  return (key) => find(key) || undefined
}

/** Whether a key stands before (below 0), at or after the key of the line that begins at `start`. */
function compareKey(key: string, packed: string, start: number, mark: number): number {
  for (let at = 0; at < key.length; at++) {
    const theirs = packed.charCodeAt(start + at)
    if (theirs === mark || theirs === newline || Number.isNaN(theirs)) return 1
    const order = key.charCodeAt(at) - theirs
    if (order !== 0) return order
  }
  return packed.charCodeAt(start + key.length) === mark ? 0 : -1
}

function lineStarts(packed: string): Int32Array {
  const starts = [0]
  for (let at = packed.indexOf('\n'); at >= 0; at = packed.indexOf('\n', at + 1)) starts.push(at + 1)
  return Int32Array.from(starts)
}

function endOfLine(packed: string, from: number): number {
  const end = packed.indexOf('\n', from)
  return end < 0 ? packed.length : end
}

/**
 * Makes a function that tells whether a word stands among the translations of a packed table: a hash table of the places
 * where its terms begin, so that none of 100,000 has to be cut out.
 */
export function openTerms(packed: string): (term: string) => boolean {
  const slots = lazily(() => hashTerms(packed))
  return remembered((term) => {
    const wanted = toAscii(term)
    const table = slots()
    for (let slot = hashOf(wanted, 0, wanted.length); ; slot++) {
      const place = table[slot & (table.length - 1)]!
      if (place === 0) return false
      if (isTerm(packed, place, wanted, 0, wanted.length)) return true
    }
  })
}

function hashTerms(packed: string): Int32Array {
  let count = 1
  for (let at = 0; at < packed.length; at++) if (isEnd(packed.charCodeAt(at))) count++
  // At most half full, so that a search is a step or two.
  const table = new Int32Array(2 ** Math.ceil(Math.log2(2 * count)))
  for (let start = packed.indexOf('=') + 1; start > 0;) {
    let end = start
    while (end < packed.length && !isEnd(packed.charCodeAt(end))) end++
    addTerm(table, packed, start, end)
    start = packed.charCodeAt(end) === semicolon ? end + 1 : packed.indexOf('=', end) + 1
  }
  return table
}

function addTerm(table: Int32Array, packed: string, start: number, end: number): void {
  for (let slot = hashOf(packed, start, end); ; slot++) {
    const place = table[slot & (table.length - 1)]!
    if (place === 0) table[slot & (table.length - 1)] = start
    if (place === 0 || isTerm(packed, place, packed, start, end)) return
  }
}

/** FNV-1a */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return (hash ^ (hash >>> 15)) >>> 0
}

/** Whether the term of the table at a place is the stretch of a text. */
function isTerm(packed: string, place: number, text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (packed.charCodeAt(place + at - start) !== text.charCodeAt(at)) return false
  const next = place + end - start
  return next === packed.length || isEnd(packed.charCodeAt(next))
}

const isEnd = (code: number): boolean => code === semicolon || code === newline
