import type { Span } from '../types'

/** Whether two pieces of one text share a character. */
export const overlap = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end

export const lengthOf = ({ start, end }: Span): number => end - start

/** How many characters two pieces of one text share. */
export const sharedLength = (one: Span, other: Span): number =>
  Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start))
