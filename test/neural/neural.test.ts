import { describe, expect, test } from 'vitest'
import { readReport } from '../../src/readReport'
import { embedTexts } from '../../src/neural/embedTexts'
import { textsToEmbed } from '../../src/neural/textsToEmbed'
import { vectorSimilarity } from '../../src/neural/vectorSimilarity'
import type { Vector } from '../../src/neural/vectors'
import type { Passage } from '../../src/types'

const passages = (...texts: string[]): Passage[] => texts.map((text) => ({ text, language: 'en' }))
const codeOf = (error: unknown) => (error as { code?: unknown }).code

describe('textsToEmbed', () => {
  const ap = readReport({ id: 'AP', text: 'The ferry sank. Two people died, officials said.\n\nThe ferry sank.' })

  test('lists paragraphs and sentences, each once', () => {
    const texts = textsToEmbed([ap, { ...ap, id: 'copy' }])
    expect(texts).toEqual([...new Set(texts)])
    expect(texts).toContain('The ferry sank. Two people died, officials said.')
    expect(texts).toContain('The ferry sank.')
  })

  test('wants reports that have been read', () => {
    const unread = { id: 'AP', text: 'The ferry sank.' } as typeof ap
    expect(() => textsToEmbed([unread])).toThrow(expect.objectContaining({ code: 'invalid-report' }))
    expect(() => textsToEmbed(ap as never)).toThrow(expect.objectContaining({ code: 'invalid-report' }))
  })
})

describe('embedTexts', () => {
  test('hands the model every text once, in batches', async () => {
    const batches: (readonly string[])[] = []
    const vectors = await embedTexts(
      ['a', 'bb', 'a', 'ccc'],
      (texts) => {
        batches.push(texts)
        return Promise.resolve(texts.map(({ length }) => [length]))
      },
      { batchSize: 2 },
    )
    expect(batches).toEqual([['a', 'bb'], ['ccc']])
    expect([...vectors]).toEqual([
      ['a', [1]],
      ['bb', [2]],
      ['ccc', [3]],
    ])
  })

  test('notices a model that gives too few vectors', async () => {
    await expect(embedTexts(['a', 'b'], () => [[1]])).rejects.toSatisfy((error) => codeOf(error) === 'missing-vector')
  })

  test.each<[string, never]>([
    ['nothing', undefined as never],
    ['no list', { length: 1 } as never],
    ['a vector that is none', [undefined] as never],
  ])('notices a model that gives %s', async (_, given) => {
    await expect(embedTexts(['a'], () => given)).rejects.toSatisfy((error) => codeOf(error) === 'missing-vector')
  })

  test.each<[string, never, never]>([
    ['invalid-text', 'a' as never, (() => []) as never],
    ['invalid-text', [7] as never, (() => []) as never],
    ['invalid-options', ['a'] as never, '' as never],
  ])('throws %s for what it cannot embed', async (code, texts, embed) => {
    await expect(embedTexts(texts, embed)).rejects.toSatisfy((error) => codeOf(error) === code)
  })

  test.each([0, -1, 1.5, NaN])('refuses batches of %s', async (batchSize) => {
    const attempt = embedTexts(['a'], () => [[1]], { batchSize })
    await expect(attempt).rejects.toSatisfy((error) => codeOf(error) === 'invalid-options')
  })
})

describe('vectorSimilarity', () => {
  const vectors = new Map<string, Vector>([
    ['north', [0, 2]],
    ['up', new Float32Array([0, 5])],
    ['east', [1, 0]],
    ['south', [0, -1]],
    ['nowhere', [0, 0]],
  ])
  const score = (one: string, other: string, options?: { unrelated?: number }) =>
    vectorSimilarity(vectors, options)(passages(one), passages(other)).at(0, 0)

  test.each([
    ['north', 'up', 1],
    ['north', 'east', 0],
    ['north', 'south', 0],
    ['north', 'nowhere', 0],
  ])('%s and %s score %d', (one, other, expected) => expect(score(one, other)).toBeCloseTo(expected, 12))

  test('starts from the cosine of what is unrelated', () => {
    expect(score('north', 'up', { unrelated: 0.6 })).toBeCloseTo(1, 12)
    expect(score('north', 'east', { unrelated: -1 })).toBeCloseTo(0.5, 12)
  })

  test('scores lists against lists', () => {
    const scores = vectorSimilarity(vectors)(passages('north', 'east'), passages('up', 'south', 'east'))
    expect([scores.rows, scores.columns]).toEqual([2, 3])
    expect([scores.at(0, 0), scores.at(1, 0), scores.at(1, 2)]).toEqual([1, 0, 1])
  })

  test('never makes up a vector', () => {
    expect(() => score('north', 'west')).toThrow(expect.objectContaining({ code: 'missing-vector' }))
    expect(() => score('north', 'west')).toThrow('"west"')
  })

  test.each([
    [
      'vectors of two lengths',
      new Map([
        ['a', [1, 2]],
        ['b', [1]],
      ]),
    ],
    ['what is not a number', new Map([['a', [1, NaN]]])],
    ['infinity', new Map([['a', [1, Infinity]]])],
    ['a hole', new Map([['a', Array(2)]])],
    ['what has no text form', new Map([['a', [Object.create(null)]]])],
    ['bytes', new Map([['a', new DataView(new ArrayBuffer(8))]])],
    ['a plain object', { a: [1, 0] }],
    ['nothing', undefined],
  ])('refuses %s', (_, bad) => {
    expect(() => vectorSimilarity(bad as never)).toThrow(expect.objectContaining({ code: 'invalid-options' }))
  })

  test.each([1, 2, NaN])('refuses %s as the cosine of what is unrelated', (unrelated) => {
    expect(() => vectorSimilarity(vectors, { unrelated })).toThrow(expect.objectContaining({ code: 'invalid-options' }))
  })
})
