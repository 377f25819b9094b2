import type { Language } from '../languages/language'
import type { Anchor, Paragraph, Report, Sentence, Span } from '../types'
import { datelineLength } from './datelineLength'
import { findFrames, longestPhrase, type Frame } from './findFrames'
import { closesQuotation, formAt, opensQuotation, readSentence, type Word } from './sentenceWords'
import { splitClauses, type Range } from './splitClauses'

/** A sentence that has been read for claims. */
export interface ReadSentence {
  readonly paragraph: number
  readonly span: Span
  readonly anchors: readonly Anchor[]
  readonly words: readonly Word[]
  readonly frames: readonly Frame[]
  readonly drafts: readonly Draft[]
}

/** A claim before its attribution: its words, and their place in the text. */
export interface Draft extends Range {
  readonly span: Span
}

/** Every sentence that may make claims, in the order of the text; boilerplate and section labels make none. */
export function draftClaims(report: Report, language: Language): ReadSentence[] {
  return report.paragraphs.flatMap((paragraph) => {
    if (paragraph.kind === 'boilerplate' || paragraph.kind === 'section') return []
    const news = startOfNews(report.text, paragraph, language)
    return paragraph.sentences.map((sentence) => draftSentence(report.text, sentence, paragraph, news, language))
  })
}

/** Behind the dateline, which no headline has. */
function startOfNews(text: string, { kind, span, sentences }: Paragraph, language: Language): number {
  const opening = sentences[0]?.span.start ?? span.start
  return kind === 'headline' ? opening : opening + datelineLength(text.slice(opening, span.end), language)
}

function draftSentence(
  text: string,
  sentence: Sentence,
  paragraph: Paragraph,
  news: number,
  language: Language,
): ReadSentence {
  const words = readSentence(text, sentence.span, language)
  if (words.length === 0) return unread(text, sentence, paragraph.index)
  const frames = withHeadlineSpeaker(findFrames(words, language), words, sentence.anchors, language)
  const read = { paragraph: paragraph.index, span: sentence.span, anchors: sentence.anchors, words, frames }
  const facts = wordsOfNumbers(words, sentence.anchors)
  const from = words.filter(({ span }) => span.start < news).length
  const unasided = muteAsides(words, frames)
  const drafts: Draft[] = []
  if (frames[0]?.kind !== 'whole' && (frames.length > 0 || paragraph.kind === 'headline' || isStatement(words))) {
    for (const range of between(frames, from, words.length)) {
      for (const piece of joinFragments(words, splitClauses(unasided, range, facts, language), facts)) {
        const draft = trim(words, piece, language)
        if (draft) drafts.push(draft)
      }
    }
  }
  return { ...read, drafts }
}

/** What is too long to be looked into is one claim, if it has a letter. */
function unread(text: string, { span, anchors }: Sentence, paragraph: number): ReadSentence {
  const drafts = /\p{L}/u.test(text.slice(span.start, span.end)) ? [{ from: 0, to: 0, span }] : []
  return { paragraph, span, anchors, words: [], frames: [], drafts }
}

/** `Tokayev and Aliyev` under a picture states nothing; four words or a verb may. */
function isStatement(words: readonly Word[]): boolean {
  return (
    words.some(({ finite, kind }) => finite || kind === 'number') ||
    words.filter(({ kind }) => kind === 'word').length > 3
  )
}

/** `Tokayev: | Kazakhstan ready to host talks`, as headlines have it; a country before the colon tells where. */
function withHeadlineSpeaker(
  frames: Frame[],
  words: readonly Word[],
  anchors: readonly Anchor[],
  { nameWords }: Language,
): Frame[] {
  const [name] = anchors
  const colon = words.findIndex(({ form }) => form === ':')
  const start = words[0]?.span.start
  if (colon < 1 || name?.kind !== 'name' || (name.role ?? name.span).start !== start) return frames
  if (words[colon - 1]?.span.end !== name.span.end || nameWords.countries.has(formAt(words, 0))) return frames
  return [{ kind: 'head', from: 0, to: colon + 1 }, ...frames.filter(({ from }) => from > colon)]
}

/** `Churches, he added, could be replaced`: the marks and the verb of an aside part nothing. */
function muteAsides(words: readonly Word[], frames: readonly Frame[]): readonly Word[] {
  const asides = frames.filter(({ kind }) => kind === 'aside')
  if (asides.length === 0) return words
  const muted = [...words]
  for (const { from, to } of asides) {
    for (let index = from; index < to; index += 1) {
      const word = muted[index]
      if (word) muted[index] = { ...word, form: '', finite: false }
    }
  }
  return muted
}

/** The places of words that open a number. */
function wordsOfNumbers(words: readonly Word[], anchors: readonly Anchor[]): Set<number> {
  const starts = new Set(anchors.flatMap((anchor) => (anchor.kind === 'number' ? [anchor.span.start] : [])))
  return new Set(words.flatMap((word, index) => (starts.has(word.span.start) ? [index] : [])))
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

/** A short piece with neither verb nor number is no claim of its own. */
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
function trim(words: readonly Word[], range: Range, { clauseWords }: Language): Draft | undefined {
  let { from, to } = range
  for (;;) {
    while (from < to && isEdge(words[from])) from += 1
    // `, as its rival refused`: a conjunction that opens a later clause
    const opens = range.from > 0 && clauseWords.contrasts.has(formAt(words, from)) ? 1 : 0
    const connector = longestPhrase(words, from, clauseWords.connectors) || opens
    if (!connector || from + connector >= to) break
    from += connector
  }
  const isJoin = (word: Word | undefined) =>
    clauseWords.contrasts.has(word?.form ?? '') || clauseWords.coordinators.has(word?.form ?? '')
  if (from >= to) return undefined
  while (to > from + 1 && (isEdge(words[to - 1]) || isJoin(words[to - 1]))) to -= 1
  ;[from, to] = balance(words, from, to)
  const first = words[from]
  const last = words[to - 1]
  return first && last ? { from, to, span: { start: first.span.start, end: last.span.end } } : undefined
}

/** `«Ливерпуль» встретится`: a quotation mark at the edge stays with its fellow inside. */
function balance(words: readonly Word[], from: number, to: number): [from: number, to: number] {
  let open = 0
  let lost = 0
  for (let index = from; index < to; index += 1) {
    if (opensQuotation(words, index)) open += 1
    else if (closesQuotation(words, index)) {
      if (open > 0) open -= 1
      else lost += 1
    }
  }
  return [
    lost > 0 && opensQuotation(words, from - 1) ? from - 1 : from,
    open > 0 && closesQuotation(words, to) ? to + 1 : to,
  ]
}

/** A mark, but for those that belong to a number: `$5`, `8 %`. */
const isEdge = (word: Word | undefined): boolean => word?.kind === 'punctuation' && !/^[$€£₽%‰°№#)(+]$/u.test(word.form)
