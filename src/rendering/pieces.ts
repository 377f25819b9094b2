import type { Paragraph, Span } from '../types'

/** Something to be shown on a stretch of text. Marks may nest and overlap. */
export interface Mark<Value> {
  readonly span: Span
  readonly value: Value
}

/** A stretch of text with all that is marked on it. */
export interface Piece<Value> extends Span {
  readonly marks: readonly Mark<Value>[]
}

/**
 * Cuts a span wherever a mark begins or ends, so that marks which overlap can be written as elements, which must not.
 *
 * ```text
 * text    On Aug. 7 Putin called
 * marks   aaaaaaaaaaaaaaaa
 *            bbbbbbbbbbbbbbbbbbb
 * pieces  a··ab···········b··
 * ```
 */
export function cutAtMarks<Value>(span: Span, marks: readonly Mark<Value>[]): readonly Piece<Value>[] {
  const clipped = marks
    .map((mark) => ({ mark, start: Math.max(mark.span.start, span.start), end: Math.min(mark.span.end, span.end) }))
    .filter(({ start, end }) => start < end)
  const starting = groupBy(clipped, ({ start }) => start)
  const ending = groupBy(clipped, ({ end }) => end)
  const cuts = [...new Set([span.start, ...starting.keys(), ...ending.keys(), span.end])].sort((a, b) => a - b)
  const open = new Set<Mark<Value>>()
  const pieces: Piece<Value>[] = []
  for (const [at, start] of cuts.entries()) {
    for (const { mark } of ending.get(start) ?? []) open.delete(mark)
    for (const { mark } of starting.get(start) ?? []) open.add(mark)
    const end = cuts[at + 1]
    if (end !== undefined) pieces.push({ start, end, marks: [...open] })
  }
  return pieces
}

/** The marks that touch each paragraph, by its index. */
export function marksByParagraph<Value>(
  paragraphs: readonly Paragraph[],
  marks: readonly Mark<Value>[],
): readonly (readonly Mark<Value>[])[] {
  const found: Mark<Value>[][] = paragraphs.map(() => [])
  for (const mark of marks) {
    for (let at = paragraphAt(paragraphs, mark.span.start); at < paragraphs.length; at += 1) {
      if ((paragraphs[at]?.span.start ?? 0) >= mark.span.end) break
      found[at]?.push(mark)
    }
  }
  return found
}

/** The place of the paragraph that holds an offset or, between two, of the one after it. */
export function paragraphAt(paragraphs: readonly Paragraph[], offset: number): number {
  let low = 0
  let high = paragraphs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((paragraphs[middle]?.span.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

function groupBy<Item>(items: readonly Item[], key: (item: Item) => number): ReadonlyMap<number, readonly Item[]> {
  const groups = new Map<number, Item[]>()
  for (const item of items) {
    const group = groups.get(key(item))
    if (group) group.push(item)
    else groups.set(key(item), [item])
  }
  return groups
}
