import type { ScoreMatrix, Similarity } from '../types'
import { linkWords } from './linkWords'
import { coverageOf, createTermReader, type Entry, type Terms, weightOf } from './terms'

/** A pair in which less than this share of the longer passage can be met is not linked word by word; its score is 0. */
const worthLinking = 0.15

/**
 * The default similarity: which share of what each passage says does the other say too, by words that a lexicon,
 * a sound or a number links. It needs no model and can name the words that met.
 *
 * @example
 * ```ts
 * const similarity = lexicalSimilarity()
 * const rows = [{ language: 'en', text: 'Ukraine needs a lasting peace.' }] as const
 * const columns = [{ language: 'ru', text: 'Украине нужен прочный мир.' }, { language: 'ru', text: 'Курс рубля вырос.' }] as const
 * similarity(rows, columns).at(0, 0) > 0.5 //=> true
 * similarity(rows, columns).at(0, 1) //=> 0
 * ```
 */
export function lexicalSimilarity(): Similarity {
  return (rows, columns) => {
    const read = createTermReader()
    return scoreTerms(weighedAmong(rows.map(read)), weighedAmong(columns.map(read)))
  }
}

/** How much of a word's weight hangs on the passages at hand: one that stands in all of them loses this share. */
const localShare = 0.4

/** Lowers the weight of words that many of the passages share, as the event's names do: inverse frequency among the passages. */
export function weighedAmong(passages: readonly Terms[]): readonly Terms[] {
  const counts = new Map<number, number>()
  for (const { wordKeys } of passages) for (const key of new Set(wordKeys)) counts.set(key, (counts.get(key) ?? 0) + 1)
  const commonest = Math.log(passages.length)
  if (commonest === 0) return passages
  return passages.map((passage) => {
    const weights = passage.weights.map(
      (weight, at) => weight * (1 - (localShare * Math.log(counts.get(passage.wordKeys[at]!)!)) / commonest),
    )
    return { ...passage, weights, total: weights.reduce((sum, weight) => sum + weight, 0) }
  })
}

interface Posting extends Entry {
  readonly column: number
}

/** Scores passages that are read already. Costs what they share: a row is only held against the columns its keys lead to. */
export function scoreTerms(rows: readonly Terms[], columns: readonly Terms[]): ScoreMatrix {
  const index = new Map<number, Posting[]>()
  columns.forEach(({ entries }, column) => {
    for (const entry of entries) {
      const posting = { ...entry, column }
      const postings = index.get(entry.key)
      if (postings) postings.push(posting)
      else index.set(entry.key, [posting])
    }
  })
  const reach = createReach(columns.length)
  const scores = rows.map((row) => {
    const found = new Map<number, number>()
    reach(row, index, (column, shared) => {
      const other = columns[column]!
      if (shared >= worthLinking * Math.max(row.total, other.total)) found.set(column, scorePair(row, other))
    })
    return found
  })
  return { rows: rows.length, columns: columns.length, at: (row, column) => scores[row]?.get(column) ?? 0 }
}

/** Adds up, for each column, how much of a row's words could be met there at best. */
function createReach(columns: number) {
  const shared = new Float64Array(columns)
  const best = new Float64Array(columns)
  return (
    row: Terms,
    index: ReadonlyMap<number, readonly Posting[]>,
    visit: (column: number, shared: number) => void,
  ): void => {
    const reached = new Set<number>()
    for (const entries of byTerm(row)) {
      const touched: number[] = []
      for (const { key, weight } of entries) {
        for (const posting of index.get(key) ?? []) {
          const strength = weight * posting.weight
          if (best[posting.column] === 0) touched.push(posting.column)
          if (strength > best[posting.column]!) best[posting.column] = strength
        }
      }
      const worth = weightOf(row.terms[entries[0]!.term]!, row.weights)
      for (const column of touched) {
        shared[column]! += best[column]! * worth
        best[column] = 0
        reached.add(column)
      }
    }
    for (const column of reached) {
      visit(column, shared[column]!)
      shared[column] = 0
    }
  }
}

function byTerm({ terms, entries }: Terms): Entry[][] {
  const groups: Entry[][] = terms.map(() => [])
  for (const entry of entries) groups[entry.term]!.push(entry)
  return groups.filter((group) => group.length > 0)
}

/** The harmonic mean of both sides' coverage: 1 where each word of each is met on the other side. */
function scorePair(ours: Terms, theirs: Terms): number {
  const linked = linkWords(ours, theirs)
  const a = coverageOf(ours, linked.ours)
  const b = coverageOf(theirs, linked.theirs)
  return a + b > 0 ? (2 * a * b) / (a + b) : 0
}
