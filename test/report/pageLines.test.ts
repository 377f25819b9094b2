import { describe, expect, test } from 'vitest'
import { classifyParagraphs } from '../../src/report/classifyParagraphs'
import { findParagraphs } from '../../src/report/findParagraphs'
import { englishNews, englishResidue, russianNews, russianResidue } from './pageLines'

const body = 'A ferry hit a bridge in Riga on Monday, the police said, and nobody was hurt.'

function kindAmongNews(line: string): string | undefined {
  const text = ['Ferry hits bridge in Riga', body, line, body].join('\n\n')
  return classifyParagraphs(text, findParagraphs(text))[2]
}

describe('the line of a page', () => {
  test.each([...englishResidue, ...russianResidue])('is left out: %s', (line) => {
    expect(kindAmongNews(line)).toBe('boilerplate')
  })

  test.each([...englishNews, ...russianNews])('is news: %s', (line) => {
    expect(kindAmongNews(line)).not.toBe('boilerplate')
  })
})
