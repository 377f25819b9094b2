import { lazily } from '../lazily'
import { firstOf } from './firstOf'
import { openIds, packIds } from './idLists'
import type { WordList } from './wordList'

/*
 * The words of a language and its expressions, numbered together: words by their places in the list, behind them the
 * expressions in the order of letters. An expression is packed as the places of the words after its first one; with which
 * words expressions begin, and how many with each, is told apart.
 *
 *   мирный договор, мирный житель   →   [[place of мирный], [2]]   [[place of договор], [place of житель]]
 */

/** An expression of several words. */
export interface ListedExpression {
  readonly id: number
  /** The words after the first one. */
  readonly rest: readonly string[]
}

/** Words and expressions, by their numbers. */
export interface TermList {
  readonly size: number
  readonly at: (id: number) => string
  /** The term's number, or -1. */
  readonly find: (term: string) => number
  readonly beginningWith: (word: string) => readonly ListedExpression[]
}

/** What {@link openTerms} opens beside the words: expressions in the order of their letters, made of words that have a place. */
export function packExpressions(
  expressions: readonly string[],
  placeOf: (word: string) => number,
): { firsts: string; rests: string } {
  const places = expressions.map((expression) => expression.split(' ').map(placeOf))
  const counts = new Map<number, number>()
  for (const [first] of places) counts.set(first!, (counts.get(first!) ?? 0) + 1)
  return {
    firsts: packIds([[...counts.keys()], [...counts.values()]]),
    rests: packIds(places.map(([, ...rest]) => rest)),
  }
}

export function openTerms(words: WordList, firsts: string, rests: string): TermList {
  const lists = openIds(rests)
  const groups = lazily(() => openGroups(firsts))
  /** The numbers of the expressions that begin with a word, counted from 0; last exclusive. */
  const groupOf = (first: number): readonly [from: number, end: number] => {
    const { places, starts } = groups()
    const group = firstOf(places, (place) => place >= first)
    return places[group] === first && first >= 0 ? [starts[group]!, starts[group + 1]!] : [0, 0]
  }
  const firstWordOf = (expression: number): string => {
    const { places, starts } = groups()
    return words.at(places[firstOf(starts, (start) => start > expression) - 1]!)
  }
  const findExpression = ([first, ...rest]: readonly number[]): number => {
    const [from, end] = groupOf(first!)
    for (let expression = from; expression < end; expression++) {
      const list = lists.at(expression)
      if (list.length === rest.length && list.every((place, at) => place === rest[at])) return words.size + expression
    }
    return -1
  }
  return {
    size: words.size + lists.size,
    at: (id) => {
      if (id < words.size) return words.at(id)
      const expression = id - words.size
      return [firstWordOf(expression), ...lists.at(expression).map(words.at)].join(' ')
    },
    find: (term) => (term.includes(' ') ? findExpression(term.split(' ').map(words.find)) : words.find(term)),
    beginningWith: (word) => {
      const [from, end] = groupOf(words.find(word))
      return Array.from({ length: end - from }, (_, step) => ({
        id: words.size + from + step,
        rest: lists.at(from + step).map(words.at),
      }))
    },
  }
}

/** The words that expressions begin with, and the first expression of each; behind the last, how many there are. */
function openGroups(firsts: string): { places: readonly number[]; starts: readonly number[] } {
  const lists = openIds(firsts)
  const starts = [0]
  for (const count of lists.at(1)) starts.push(starts.at(-1)! + count)
  return { places: lists.at(0), starts }
}
