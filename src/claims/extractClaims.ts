import { languages } from '../languages/languages'
import type { Language } from '../languages/language'
import type { Anchor, Claim, Paragraph, Report, Sentence, Span } from '../types'
import { findDateline } from './findDateline'
import { findFrames, longestPhrase, type Frame } from './findFrames'
import { readSentence, type Word } from './sentenceWords'
import { splitClauses, type Range } from './splitClauses'

/** A piece of a sentence before it becomes a claim, with the frames that tell whose word it is. */
export interface Draft {
  readonly span: Span
  readonly frames: readonly Frame[]
}

/**
 * The propositions a report makes, in the order of its text; boilerplate and section labels make none.
 *
 * @example
 * ```ts
 * const report = readReport({ id: 'a', text: 'The dam burst on Friday, and two villages were flooded.' })
 * extractClaims(report).length //=> 2
 * ```
 */
export function extractClaims(report: Report): readonly Claim[] {
  const language = languages[report.language]
  const claims: Omit<Claim, 'id'>[] = []
  for (const paragraph of report.paragraphs) {
    if (paragraph.kind === 'boilerplate' || paragraph.kind === 'section') continue
    for (const [index, sentence] of paragraph.sentences.entries()) {
      for (const { span } of draftClaims(report.text, sentence, index === 0, language)) {
        claims.push({ report: report.id, paragraph: paragraph.index, span, anchors: anchorsIn(paragraph, span) })
      }
    }
  }
  const digits = Math.max(2, String(claims.length).length)
  return claims.map((claim, index) => ({ id: `${report.id}.${String(index + 1).padStart(digits, '0')}`, ...claim }))
}

function anchorsIn(paragraph: Paragraph, span: Span): Anchor[] {
  return paragraph.sentences.flatMap(({ anchors }) =>
    anchors.filter((anchor) => anchor.span.start >= span.start && anchor.span.start < span.end),
  )
}

function draftClaims(text: string, sentence: Sentence, opens: boolean, language: Language): Draft[] {
  const words = readSentence(text, sentence.span, language)
  const frames = findFrames(words, language)
  if (frames[0]?.kind === 'whole') return []
  const facts = wordsOfFacts(words, sentence.anchors)
  const from = opens ? findDateline(words) : 0
  const drafts: Draft[] = []
  for (const range of between(frames, from, words.length)) {
    for (const piece of joinFragments(words, splitClauses(words, range, facts, language), facts)) {
      const span = trim(words, piece, language)
      if (span) drafts.push({ span, frames: [] })
    }
  }
  return drafts
}

/** The places of words that stand in a number or date. */
function wordsOfFacts(words: readonly Word[], anchors: readonly Anchor[]): Set<number> {
  const facts = new Set<number>()
  let index = 0
  for (const anchor of anchors) {
    if (anchor.kind !== 'number') continue
    while (index > 0 && (words[index]?.span.start ?? Infinity) > anchor.span.start) index -= 1
    while (index < words.length && (words[index]?.span.start ?? Infinity) < anchor.span.start) index += 1
    if (index < words.length) facts.add(index)
  }
  return facts
}

/** What the frames leave; an aside parts nothing. */
function between(frames: readonly Frame[], from: number, to: number): Range[] {
  const ranges: Range[] = []
  let start = from
  for (const frame of frames) {
    if (frame.kind === 'aside') continue
    if (frame.from > start) ranges.push({ from: start, to: frame.from })
    start = Math.max(start, frame.to)
  }
  if (start < to) ranges.push({ from: start, to })
  return ranges
}

/** A piece with neither verb nor number is no claim of its own. */
function joinFragments(words: readonly Word[], pieces: readonly Range[], facts: ReadonlySet<number>): Range[] {
  const joined: Range[] = []
  for (const piece of pieces) {
    const before = joined.at(-1)
    if (before && (isFragment(words, before, facts) || isFragment(words, piece, facts)))
      joined[joined.length - 1] = { from: before.from, to: piece.to }
    else joined.push(piece)
  }
  return joined
}

function isFragment(words: readonly Word[], { from, to }: Range, facts: ReadonlySet<number>): boolean {
  for (let index = from; index < to; index += 1) {
    const word = words[index]
    if (word?.finite || word?.kind === 'number' || facts.has(index)) return false
  }
  return to - from < 4
}

/** Marks and connectors at the edges are no part of a claim: `“However, we lost,”`. */
function trim(words: readonly Word[], { from, to }: Range, { clauseWords }: Language): Span | undefined {
  let start = from
  for (;;) {
    while (start < to && words[start]?.kind === 'punctuation' && !isSign(words[start])) start += 1
    const connector = longestPhrase(words, start, clauseWords.connectors)
    if (!connector || start + connector >= to) break
    start += connector
  }
  let end = to
  while (end > start && words[end - 1]?.kind === 'punctuation' && !isSign(words[end - 1])) end -= 1
  const first = words[start]
  const last = words[end - 1]
  if (!first || !last || start >= end) return undefined
  return { start: first.span.start, end: last.span.end }
}

const isSign = (word: Word | undefined): boolean => /^[$€£₽%‰°№#)(+]$/u.test(word?.form ?? '')
