import { describe, expect, test } from 'vitest'
import type { PairScore } from '../../src/alignment/scorePairs'
import { weighOrder } from '../../src/alignment/weighOrder'

/** `0–0 .9 0–1 .4`: pairs and how likely they are. */
const read = (all: string): PairScore[] =>
  [...all.matchAll(/(\d+)–(\d+) (\.\d+)/g)].map(([, row, column, score]) => ({
    row: Number(row),
    column: Number(column),
    score: Number(score),
  }))

/** How likely a pair is when it stands among others in two reports of so many sentences. */
function scoreAmong(others: string, pair: string, sentences = 7): number {
  const [wanted] = read(pair)
  const pairs = [...read(others), wanted!].sort((a, b) => a.row - b.row || a.column - b.column)
  const found = weighOrder(pairs, sentences, sentences)
  return found[pairs.indexOf(wanted!)]!.score
}

/** What makes a link. */
const likelyEnough = 0.3

describe('of two reports that tell it in one order', () => {
  const inOrder = '0–0 .95 1–1 .95 3–3 .95 4–4 .95 5–5 .95 6–6 .95'

  test('a link between its neighbours is kept', () => {
    expect(scoreAmong(inOrder, '2–2 .4')).toBeGreaterThan(0.4)
  })

  test('a link that leaves its place is given up', () => {
    expect(scoreAmong('1–1 .95 2–2 .95 3–3 .95 4–4 .95 5–5 .95', '0–6 .6')).toBeLessThan(likelyEnough)
  })

  test('a link is given up where both sentences have their counterparts', () => {
    expect(scoreAmong(inOrder, '0–1 .6')).toBeLessThan(likelyEnough)
  })

  test('a sentence told in two keeps the second', () => {
    expect(scoreAmong('0–0 .95 1–1 .95 3–3 .95 4–4 .95 5–5 .95', '1–2 .8', 6)).toBeGreaterThan(likelyEnough)
  })

  test('counterparts keep each other', () => {
    for (const { score } of weighOrder(read(inOrder), 7, 7)) expect(score).toBeGreaterThan(0.95)
  })
})

describe('of other reports', () => {
  const elsewhere = '0–3 .95 1–1 .95 2–4 .95 3–0 .95 4–2 .95'

  test('a link in the body stays as it is', () => {
    expect(scoreAmong(elsewhere, '4–4 .4')).toBeCloseTo(0.4, 1)
    expect(scoreAmong('', '4–4 .4')).toBeCloseTo(0.4, 1)
  })

  test('a link between what both begin with is likelier', () => {
    expect(scoreAmong(elsewhere, '0–0 .2')).toBeGreaterThan(0.7)
    expect(scoreAmong(elsewhere, '0–1 .2')).toBeGreaterThan(scoreAmong(elsewhere, '1–2 .2'))
  })
})

test('blocks in another order keep the order within them', () => {
  const blocks = '0–3 .95 1–4 .95 2–5 .95 3–0 .95 4–1 .95 5–2 .95'
  expect(scoreAmong(blocks, '1–0 .6', 6)).toBeLessThan(likelyEnough)
  for (const { score } of weighOrder(read(blocks), 6, 6)) expect(score).toBeGreaterThan(0.85)
})

test('links are weighed alike from either side', () => {
  const pairs = read('0–0 .95 0–1 .6 1–1 .95 2–2 .85 2–4 .5 3–3 .95 4–3 .6 4–4 .9')
  const turned = pairs
    .map(({ row, column, score }) => ({ row: column, column: row, score }))
    .sort((a, b) => a.row - b.row || a.column - b.column)
  const back = weighOrder(turned, 5, 5).map(({ row, column, score }) => ({ row: column, column: row, score }))
  expect(back.sort((a, b) => a.row - b.row || a.column - b.column)).toEqual(weighOrder(pairs, 5, 5))
})
