import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { findParagraphs } from '../../src/report/findParagraphs'

function paragraphs(text: string): string[] {
  return findParagraphs(text).map(({ start, end }) => text.slice(start, end))
}

describe('findParagraphs', () => {
  test.each([
    ['lines, where no line is blank', 'One\nTwo\r\nThree\rFour\u2028Five', ['One', 'Two', 'Three', 'Four', 'Five']],
    ['blocks between blank lines', 'One\nstill one\n\nTwo\n\n\n\nThree', ['One\nstill one', 'Two', 'Three']],
    ['a line of white space is blank', 'One\r\n\u00A0\t \r\nTwo\r\nstill two', ['One', 'Two\r\nstill two']],
    ['white space at the ends of the text makes no blocks', '\n\n  One\nTwo \n\n', ['One', 'Two']],
    ['a mark of byte order is white space', '\uFEFFOne\n\nTwo', ['One', 'Two']],
    ['one line', ' One ', ['One']],
    ['nothing', ' \n ', []],
  ])('%s', (_, text, expected) => {
    expect(paragraphs(text)).toEqual(expected)
  })

  test('leaves only white space between paragraphs, which are trimmed and in order', () => {
    const text = fc.array(fc.constantFrom('a', 'б ', '\n', '\r', '\r\n', ' ', '\u2029', '\uDC00', '\u0000', '\u00A0'))
    fc.assert(
      fc.property(text, (parts) => {
        const text = parts.join('')
        let end = 0
        for (const span of findParagraphs(text)) {
          expect(text.slice(end, span.start).trim()).toBe('')
          expect(text.slice(span.start, span.end)).toMatch(/^\S(?:[^]*\S)?$/)
          end = span.end
        }
        expect(text.slice(end).trim()).toBe('')
      }),
    )
  })
})
