import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openIds, packIds } from '../../src/languages/en-ru/idLists'

const comesBack = (lists: readonly (readonly number[])[]): void => {
  const opened = openIds(packIds(lists))
  expect(Array.from({ length: opened.size }, (_, list) => opened.at(list))).toEqual(lists)
  expect(opened.all()).toEqual(lists)
  expect(lists.map((_, list) => opened.has(list))).toEqual(lists.map((list) => list.length > 0))
}

describe('packed lists of ids', () => {
  test.each<[string, number[][]]>([
    ['ids far and near', [[5000, 5002, 4990, 70_000], [7], []]],
    ['ids as far as a step goes, and one farther', [[100, 164, 100, 165, 100]]],
    ['the greatest id', [[106_495, 0, 106_495]]],
    ['marks between ids', [[3, -1, 900, -10], [-4, 5], [-2]]],
    ['a list with one id twice', [[9, 9]]],
    ['empty lists', [[], [], []]],
    ['no lists', []],
  ])('give back %s', (_, lists) => {
    comesBack(lists)
  })

  test('give back any lists', () => {
    const id = fc.oneof(fc.nat(106_495), fc.nat(90), fc.integer({ min: -10, max: -1 }))
    fc.assert(fc.property(fc.array(fc.array(id, { maxLength: 12 }), { maxLength: 150 }), comesBack))
  })

  test('are shorter where ids are often the same or near', () => {
    const far = Array.from({ length: 100 }, (_, list) => [list * 997, (list * 7919) % 99_991])
    const often = far.map(([first]) => [first!, 12_345])
    const near = far.map(([first]) => [first!, first! + 5])
    const [plain, shorter, shortest] = [far, often, near].map((lists) => packIds(lists).length)
    expect(shorter).toBeLessThan(plain!)
    expect(shortest).toBeLessThan(plain!)
  })
})
