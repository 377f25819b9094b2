import { describe, expect, test } from 'vitest'
import { toAscii } from '../../src/languages/en-ru/asciiLetters'
import { openTable, openTerms } from '../../src/languages/en-ru/packedTable'

// In the order of the keys as they are packed: $017ean, MIR, a, …
const packed = toAscii(['žan=жан', 'мир=peace', 'a=один', 'a-50=а-50', 'peace=мир;покой'].join('\n'))

describe('a packed table', () => {
  const find = openTable(packed)

  test.each([
    ['a', 'один'],
    ['a-50', 'а-50'],
    ['peace', 'мир;покой'],
    ['žan', 'жан'],
    ['мир', 'peace'],
  ])('has %s', (key, rest) => {
    expect(find(key)).toBe(rest)
  })

  test.each(['', 'a-', 'peac', 'peaces', 'peace=мир', 'zzz', 'ми', '\0'])('has no %j', (key) => {
    expect(find(key)).toBeUndefined()
    expect(find(key)).toBeUndefined()
  })

  test('may be empty', () => {
    expect(openTable('')('peace')).toBeUndefined()
    expect(openTerms('')('мир')).toBe(false)
  })
})

describe('the terms of a packed table', () => {
  const has = openTerms(packed)

  test.each(['один', 'а-50', 'мир', 'покой', 'жан', 'peace'])('have %s', (term) => {
    expect(has(term)).toBe(true)
  })

  test.each(['', 'ми', 'миру', 'мир;покой', 'a', 'žan'])('have no %j', (term) => {
    expect(has(term)).toBe(false)
  })
})
