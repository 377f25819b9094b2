import type { Span } from '../types'

/** The span without the white space at its ends; empty at its start where there is nothing else. */
export function trimSpan(text: string, { start, end }: Span): Span {
  const piece = text.slice(start, end)
  const trimmed = piece.trimStart()
  if (trimmed === '') return { start, end: start }
  return { start: end - trimmed.length, end: start + piece.trimEnd().length }
}
