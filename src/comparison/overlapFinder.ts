import type { Span } from '../types'
import { overlap } from './spans'

/**
 * Makes a function that finds those of some pieces of a text that share a character with a span, in the order of the text.
 * It costs what it finds, however many the pieces are.
 */
export function overlapFinder<Piece extends { readonly span: Span }>(
  pieces: readonly Piece[],
): (span: Span) => readonly Piece[] {
  const inOrder = [...pieces].sort((a, b) => a.span.start - b.span.start)
  // How far any piece up to a place reaches: a quotation holds the names in it.
  let farthest = 0
  const reach = inOrder.map(({ span }) => (farthest = Math.max(farthest, span.end)))
  return (span) => {
    const from = firstPlace(inOrder.length, (place) => reach[place]! > span.start)
    const to = firstPlace(inOrder.length, (place) => inOrder[place]!.span.start >= span.end)
    return inOrder.slice(from, to).filter((piece) => overlap(piece.span, span))
  }
}

/** The first of so many places from which on something holds. */
function firstPlace(count: number, holds: (place: number) => boolean): number {
  let [low, high] = [0, count]
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
