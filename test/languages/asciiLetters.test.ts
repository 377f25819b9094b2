import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromAscii, toAscii } from '../../src/languages/en-ru/asciiLetters'

describe('the letters of the packed lexicon', () => {
  test.each(['peace=мир;спокойствие', 'žan=жан', 'ёж, ЁЖ and A$B@C#1', '', '\n', '𝒳 — «да»'])(
    '%j comes back',
    (text) => {
      expect(fromAscii(toAscii(text))).toBe(text)
    },
  )

  test('any text comes back, by way of ASCII', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const packed = toAscii(text)
        expect([...packed].every((letter) => letter.charCodeAt(0) < 128)).toBe(true)
        expect(fromAscii(packed)).toBe(text)
      }),
    )
  })

  test('a Russian letter takes one character', () => {
    expect(toAscii('спокойствие')).toHaveLength(11)
  })
})
