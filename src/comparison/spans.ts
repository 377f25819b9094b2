import type { Span } from '../types'

/** Whether two pieces of one text share a character. */
export const overlap = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end
