import type { Language } from '../languages/language'
import { clauseRules } from './clauseRules'
import { isSpacedDash } from './findFrames'
import { formAt, isComma, opensQuotation, type Word } from './sentenceWords'

/** The words `from` to `to` (exclusive) of a sentence. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** What stands between two places where a clause could begin. */
export interface Chunk extends Range {
  /** The mark before it, '' where a bare `and` opens it. */
  readonly mark: string
  /** The conjunction or relative that opens it, else ''. */
  readonly opener: string
  /** A clause within a clause: `which …`, `but if …`. */
  readonly embedded: boolean
  readonly words: readonly Word[]
  /** Opens with a quotation mark. */
  readonly quoted: boolean
  /** Has a finite verb. */
  readonly finite: boolean
  /** Has a number. */
  readonly number: boolean
  /** Has a number, name or date past its first word. */
  readonly fact: boolean
}

/** A place where a clause may begin: the chunks of the piece so far, the chunk at hand and those that follow. */
export interface Joint {
  readonly left: readonly Chunk[]
  readonly right: Chunk
  readonly rest: readonly Chunk[]
  readonly language: Language
}

export type ClauseRule = (joint: Joint) => 'split' | 'keep' | undefined

/** How many chunks a rule sees on either side. */
const window = 10

/** Cuts a stretch of a sentence where a part begins that could be reported apart. */
export function splitClauses(
  words: readonly Word[],
  range: Range,
  facts: ReadonlySet<number>,
  language: Language,
): Range[] {
  const chunks = findChunks(words, range, facts, language)
  const pieces: Range[] = []
  let left: Chunk[] = []
  for (const [index, right] of chunks.entries()) {
    const joint = { left: left.slice(-window), right, rest: chunks.slice(index + 1, index + 1 + window), language }
    if (left.length > 0 && decide(joint) === 'split') {
      pieces.push(spread(left))
      left = []
    }
    left.push(right)
  }
  if (left.length > 0) pieces.push(spread(left))
  return pieces
}

function decide(joint: Joint): 'split' | 'keep' {
  for (const rule of clauseRules) {
    const said = rule(joint)
    if (said) return said
  }
  return 'keep'
}

const spread = (chunks: readonly Chunk[]): Range => ({ from: chunks[0]?.from ?? 0, to: chunks.at(-1)?.to ?? 0 })

function findChunks(words: readonly Word[], range: Range, facts: ReadonlySet<number>, language: Language): Chunk[] {
  const chunks: Chunk[] = []
  let from = range.from
  let depth = 0
  for (let index = range.from; index <= range.to; index += 1) {
    const word = words[index]
    if (index < range.to && word) {
      if (word.form === '(') depth += 1
      if (word.form === ')') depth = Math.max(0, depth - 1)
      if (depth > 0 || !(isMark(words, index) || isBareConjunction(words, index, language))) continue
    }
    if (index > from) chunks.push(readChunk(words, { from, to: index }, facts, language))
    from = index
  }
  return chunks
}

function isEmbedding(form: string, { conditions, relatives }: Language['clauseWords']): boolean {
  return conditions.has(form) || relatives.has(form)
}

function isMark(words: readonly Word[], index: number): boolean {
  const word = words[index]
  return isComma(word) || word?.form === ';' || word?.form === ':' || isSpacedDash(words, index)
}

function isBareConjunction(words: readonly Word[], index: number, { clauseWords }: Language): boolean {
  const form = formAt(words, index)
  const before = words[index - 1]
  if (before?.kind === 'punctuation' || clauseWords.idioms.has(`${before?.form} ${form}`)) return false
  return (
    clauseWords.coordinators.has(form) ||
    clauseWords.sequences.has(form) ||
    (clauseWords.contrasts.has(form) && !clauseWords.afterComma.has(form))
  )
}

function readChunk(
  words: readonly Word[],
  { from, to }: Range,
  facts: ReadonlySet<number>,
  { clauseWords, speechWords }: Language,
): Chunk {
  const mark = isMark(words, from) ? formAt(words, from) : ''
  let start = mark ? from + 1 : from
  while (start < to && words[start]?.kind === 'punctuation') start += 1
  const inside = words.slice(start, to)
  const first = formAt(inside, 0)
  const second = formAt(inside, 1)
  const isOpener = (form: string) =>
    clauseWords.coordinators.has(form) ||
    clauseWords.contrasts.has(form) ||
    clauseWords.conditions.has(form) ||
    clauseWords.relatives.has(form)
  // «о чём», `with whom`, «из которых»: the relative stands behind its preposition
  const opener = isOpener(first) ? first : clauseWords.relatives.has(second) ? second : ''
  return {
    from,
    to,
    mark,
    opener,
    embedded:
      isEmbedding(opener, clauseWords) ||
      (isOpener(first) && isEmbedding(second, clauseWords) && !speechWords.complementizers.has(second)),
    words: isOpener(first) ? inside.slice(1) : inside,
    quoted: opensQuotation(words, mark ? from + 1 : from),
    finite: inside.some((word) => word.finite),
    number: inside.some((word, index) => word.kind === 'number' || facts.has(start + index)),
    fact: inside.some(
      (word, index) => index > 0 && (word.kind === 'number' || word.capital || facts.has(start + index)),
    ),
  }
}
