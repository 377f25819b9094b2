import { describe, expect, test } from 'vitest'
import { openTerms, packExpressions } from '../../src/languages/en-ru/termList'
import { openWords, packWords } from '../../src/languages/en-ru/wordList'

const words = ['большой', 'в', 'война', 'договор', 'житель', 'и', 'мир', 'мирный', 'согласие']
const expressions = ['большой война', 'в мир', 'в мир и согласие', 'мирный договор', 'мирный житель']

const open = (of: readonly string[]) => {
  const { firsts, rests } = packExpressions(of, (word) => words.indexOf(word))
  return openTerms(openWords(packWords(words)), firsts, rests)
}

describe('a packed list of terms', () => {
  const terms = open(expressions)

  test('numbers words first, then expressions', () => {
    expect(terms.size).toBe(words.length + expressions.length)
    expect(Array.from({ length: terms.size }, (_, id) => terms.at(id))).toEqual([...words, ...expressions])
  })

  test('finds each by its number', () => {
    expect([...words, ...expressions].map(terms.find)).toEqual([...words, ...expressions].map((_, id) => id))
  })

  test.each(['война мир', 'мирный мир', 'в мир и', 'мирный договор житель', 'абв где', 'в абв', ' ', 'мир '])(
    'has no %j',
    (term) => {
      expect(terms.find(term)).toBe(-1)
    },
  )

  test.each([
    ['мирный', [['договор'], ['житель']]],
    ['в', [['мир'], ['мир', 'и', 'согласие']]],
    ['мир', []],
    ['абв', []],
  ])('finds the expressions that begin with %s', (first, rests) => {
    const found = terms.beginningWith(first)
    expect(found.map(({ rest }) => rest)).toEqual(rests)
    expect(found.map(({ id }) => terms.at(id))).toEqual(rests.map((rest) => [first, ...rest].join(' ')))
  })

  test('may have no expressions', () => {
    const plain = open([])
    expect([plain.size, plain.find('в мир'), plain.beginningWith('в')]).toEqual([words.length, -1, []])
  })
})
