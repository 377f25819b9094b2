import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openWords, packWords } from '../../src/languages/en-ru/wordList'

const inOrder = (words: Iterable<string>): string[] => [...new Set(words)].sort()
const words = inOrder(['мир', 'мирный', 'мирный договор', 'мирно', 'peace', 'a-50', 'žan', "o'neill"])

describe('a packed list of words', () => {
  const list = openWords(packWords(words))

  test('has each word at its place in the order of letters', () => {
    expect(words.map((_, place) => list.at(place))).toEqual(words)
    expect(words.map(list.find)).toEqual(words.map((_, place) => place))
  })

  test.each(['', 'ми', 'мира', 'мирный ', 'peac', 'peaces', 'zzz', 'мирный договор;мирный житель', '\n', '\0'])(
    'has no %j',
    (word) => {
      expect(list.find(word)).toBe(-1)
    },
  )

  test('may be empty', () => {
    const empty = openWords(packWords([]))
    expect([empty.size, empty.find('мир')]).toEqual([0, -1])
  })

  test('finds words that share more letters than a count can tell', () => {
    const long = [1, 2, 3].map((n) => 'организация объединенных наций '.repeat(3) + n)
    const opened = openWords(packWords(long))
    expect(long.map(opened.find)).toEqual([0, 1, 2])
  })

  test('gives back any words', () => {
    const word = fc.oneof(fc.stringMatching(/^[абв ]{1,6}$/), fc.stringMatching(/^[^;\n]{1,4}$/u))
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 300 }), (any) => {
        const sorted = inOrder(any)
        const opened = openWords(packWords(sorted))
        expect(opened.size).toBe(sorted.length)
        expect(sorted.map((_, place) => opened.at(place))).toEqual(sorted)
        expect(sorted.map(opened.find)).toEqual(sorted.map((_, place) => place))
      }),
    )
  })
})
