import { expect, test } from 'vitest'
import * as sverka from '../src/index'
import * as neural from '../src/neural/index'

test('sverka exports these functions and no others', () => {
  expect(Object.keys(sverka).sort()).toEqual([
    'SverkaError',
    'alignReports',
    'blendSimilarities',
    'compareReports',
    'detectLanguage',
    'explainFinding',
    'extractClaims',
    'findAnchors',
    'judgeClaim',
    'lexicalSimilarity',
    'readReport',
    'renderHtml',
    'renderMarkdown',
    'renderTable',
  ])
})

test('sverka/neural exports these functions and no others', () => {
  expect(Object.keys(neural).sort()).toEqual(['SverkaError', 'embedTexts', 'textsToEmbed', 'vectorSimilarity'])
})

test('an error thrown by sverka/neural is the SverkaError of sverka', () => {
  expect(neural.SverkaError).toBe(sverka.SverkaError)
})
