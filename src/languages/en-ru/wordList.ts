import { lazily } from '../lazily'
import { fromAscii, toAscii } from './asciiLetters'
import { firstOf } from './firstOf'
import { lineStarts } from './lineStarts'

/*
 * A sorted list of words, unpacked line by line as it is asked. Each word is written as how many letters it shares with the
 * one before, and its other letters; the two compress best apart. 64 words make a line. The first of each line are whole,
 * and stand in a line of their own before the others.
 *
 *   мир, мирно, мирный   →   #&'   мир   ;но;ый
 */

/** The words of a language, by their places in the order of letters. */
export interface WordList {
  readonly size: number
  readonly at: (place: number) => string
  /** The word's place, or -1. */
  readonly find: (word: string) => number
}

const lineBits = 6
const lineLength = 1 << lineBits
const zero = '#'.charCodeAt(0)
/** More would need a backslash. */
const mostShared = 56

/** What {@link openWords} opens, of words in the order of their letters and without doubles. */
export function packWords(words: readonly string[]): string {
  const isFirst = (_: string, place: number): boolean => place % lineLength === 0
  const shared = words.map((word, place) => (isFirst(word, place) ? 0 : sharedLetters(words[place - 1]!, word)))
  const counts = shared.map((count) => String.fromCharCode(zero + count))
  const rests = words.map((word, place) => (isFirst(word, place) ? '\n' : `;${toAscii(word.slice(shared[place]))}`))
  return `${counts.join('')}\n${words.filter(isFirst).map(toAscii).join(';')}${rests.join('')}`
}

function sharedLetters(before: string, word: string): number {
  let count = 0
  while (count < mostShared && count < before.length && before[count] === word[count]) count++
  return count
}

export function openWords(packed: string): WordList {
  // The first two lines are those of the counts and of the first words.
  const starts = lineStarts(packed)
  const size = starts[1]! - 1
  const unpacked: (readonly string[])[] = []

  const lineAt = (line: number): string => fromAscii(packed.slice(starts[line], starts[line + 1]! - 1))
  const openings = lazily(() => (size === 0 ? [] : lineAt(1).split(';')))
  function unpack(line: number): readonly string[] {
    const words = [openings()[line]!]
    const rests = lineAt(line + 2).split(';')
    for (let at = 1; at < rests.length; at++) {
      const shared = packed.charCodeAt(line * lineLength + at) - zero
      words.push(words[at - 1]!.slice(0, shared) + rests[at]!)
    }
    return words
  }
  const wordsOf = (line: number): readonly string[] => (unpacked[line] ??= unpack(line))
  return {
    size,
    at: (place) => wordsOf(place >> lineBits)[place % lineLength]!,
    find: (word) => {
      const line = firstOf(openings(), (opening) => opening > word) - 1
      if (line < 0) return -1
      const words = wordsOf(line)
      const at = firstOf(words, (other) => other >= word)
      return words[at] === word ? line * lineLength + at : -1
    },
  }
}
