import { lazily } from '../lazily'
import { fromAscii, toAscii } from './asciiLetters'
import { lineStarts } from './lineStarts'

/*
 * A sorted list of words, unpacked line by line as it is asked. Each word is written as how many letters it shares with the
 * one before, and its other letters; the two compress best apart. 64 words make a line, of which the first is whole.
 * Expressions stand behind their first word, as a space comes before all letters.
 *
 *   мир, мирный, мирный договор   →   #&)   мир;ный; договор
 */

/** The words of a language, by their places in the order of letters. */
export interface WordList {
  readonly size: number
  readonly at: (place: number) => string
  /** The word's place, or -1. */
  readonly find: (word: string) => number
  /** The places of the expressions that begin with a word, last exclusive. */
  readonly beginningWith: (word: string) => readonly [first: number, end: number]
}

const lineBits = 6
const lineLength = 1 << lineBits
const zero = '#'.charCodeAt(0)
/** More would need a backslash. */
const mostShared = 56

/** What {@link openWords} opens, of words in the order of their letters and without doubles. */
export function packWords(words: readonly string[]): string {
  const shared = words.map((word, place) => (place % lineLength === 0 ? 0 : sharedLetters(words[place - 1]!, word)))
  const counts = shared.map((count) => String.fromCharCode(zero + count))
  const rests = words.map((word, place) => (place % lineLength === 0 ? '\n' : ';') + toAscii(word.slice(shared[place])))
  return counts.join('') + rests.join('')
}

function sharedLetters(before: string, word: string): number {
  let count = 0
  while (count < mostShared && count < before.length && before[count] === word[count]) count++
  return count
}

export function openWords(packed: string): WordList {
  // The first line is that of the counts.
  const starts = lineStarts(packed).subarray(1)
  const size = starts[0]! - 1
  const unpacked: (readonly string[])[] = []

  const lineAt = (line: number): string => packed.slice(starts[line], starts[line + 1]! - 1)
  function unpack(line: number): readonly string[] {
    let word = ''
    return fromAscii(lineAt(line))
      .split(';')
      .map((rest, at) => (word = word.slice(0, packed.charCodeAt(line * lineLength + at) - zero) + rest))
  }
  const wordsOf = (line: number): readonly string[] => (unpacked[line] ??= unpack(line))
  const openings = lazily(() =>
    Array.from({ length: starts.length - 1 }, (_, line) => fromAscii(lineAt(line).split(';', 1)[0]!)),
  )
  /** The place of a word, or of the first behind it. */
  const placeOf = (word: string): number => {
    const line = firstOf(openings(), (opening) => opening > word) - 1
    return line < 0 ? 0 : line * lineLength + firstOf(wordsOf(line), (other) => other >= word)
  }
  const at = (place: number): string => wordsOf(place >> lineBits)[place % lineLength]!
  return {
    size,
    at,
    find: (word) => {
      const place = placeOf(word)
      return place < size && at(place) === word ? place : -1
    },
    beginningWith: (word) => [placeOf(`${word} `), placeOf(`${word}!`)],
  }
}

/** The place of the first word that a test is true of, where it is true of all behind that too. */
function firstOf(words: readonly string[], isReached: (word: string) => boolean): number {
  let [first, end] = [0, words.length]
  while (first < end) {
    const middle = (first + end) >> 1
    if (isReached(words[middle]!)) end = middle
    else first = middle + 1
  }
  return first
}
