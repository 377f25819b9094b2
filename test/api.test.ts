import { expect, test } from 'vitest'
import * as sverka from '../src/index'
import * as formats from '../src/formats/index'
import * as light from '../src/light'
import * as neural from '../src/neural/index'
import { apiReport } from './helpers/apiReport'

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
    'measureReliability',
    'readReport',
    'renderHtml',
    'renderMarkdown',
    'renderTable',
    'summarizeSources',
  ])
})

test('sverka/light exports what sverka does', () => {
  expect(Object.keys(light).sort()).toEqual(Object.keys(sverka).sort())
})

test('sverka/neural exports these functions and no others', () => {
  expect(Object.keys(neural).sort()).toEqual(['SverkaError', 'embedTexts', 'textsToEmbed', 'vectorSimilarity'])
})

test('sverka/formats exports these functions and no others', () => {
  expect(Object.keys(formats).sort()).toEqual(['SverkaError', 'toCsv', 'toJsonLd', 'toTmx', 'toWebAnnotations'])
})

test('an error thrown by a subpath is the SverkaError of sverka', () => {
  expect(formats.SverkaError).toBe(sverka.SverkaError)
  expect(neural.SverkaError).toBe(sverka.SverkaError)
})

test('docs/public-api.txt shows every declaration that users can name', async () => {
  const report = apiReport({
    sverka: 'src/index.ts',
    'sverka/formats': 'src/formats/index.ts',
    'sverka/neural': 'src/neural/index.ts',
  })
  await expect(report).toMatchFileSnapshot('../docs/public-api.txt')
})
