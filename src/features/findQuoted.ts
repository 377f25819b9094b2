import type { Span } from '../types'

/** What stands between two quotation marks, the marks left out. */
export interface Quoted extends Span {
  /** Inside how many other quotations. */
  readonly depth: number
}

type Kind = 'double' | 'single'

interface Mark {
  readonly kind: Kind
  readonly at: number
}

const marks = /["«»„“”‹›‘’'‚]|\n[^\S\n]*\n/g
const kinds: Readonly<Record<string, Kind>> = {
  '‹': 'single',
  '›': 'single',
  '‘': 'single',
  '’': 'single',
  "'": 'single',
  '‚': 'single',
}

/**
 * Finds what is quoted, in the order of its beginnings, whatever pair of marks the writer took.
 *
 * ```text
 * “He believes: ‘A bad peace is better than a good quarrel’,” the statement said
 *  └────────────┴──────────── depth 1 ───────────────────┘ ┘ depth 0
 * «Газета «Ана тили» сообщила     one mark closes both
 * “We will stay. ¶                a paragraph closes the rest
 * ```
 */
export function findQuoted(text: string): readonly Quoted[] {
  const found: Quoted[] = []
  let open: Mark[] = []
  let lastEnd = 0

  const close = (level: number, end: number): void => {
    const start = (open[level]?.at ?? 0) + 1
    if (text.slice(start, end).trim() !== '') found.push({ start, end, depth: level })
    open = open.slice(0, level)
    lastEnd = end
  }
  const closeParagraph = (end: number): void => {
    for (let level = open.length - 1; level >= 0; level--) {
      const mark = open[level]
      if (mark?.kind === 'double') close(level, lastEnd > mark.at ? lastEnd : endOfLine(text, mark.at, end))
    }
    open = []
  }

  for (const match of text.matchAll(marks)) {
    const mark = match[0]
    const at = match.index
    if (mark.startsWith('\n')) {
      closeParagraph(at)
      continue
    }
    const kind = kinds[mark] ?? 'double'
    const level = open.findLastIndex((other) => other.kind === kind)
    const before = text[at - 1] ?? ' '
    const after = text[at + 1] ?? ' '
    if (kind === 'single' && isInWord(before, after)) continue
    if (opens(mark, before, after, level >= 0)) {
      // Ten deep is no prose
      if (open.length < 10) open.push({ kind, at })
    } else if (level >= 0) close(level, at)
  }
  closeParagraph(text.length)
  return found.sort((a, b) => a.start - b.start || b.end - a.end)
}

/** `Ukraine’s`, «д’Артаньян», `'90s` */
const isInWord = (before: string, after: string): boolean =>
  /[\p{L}\p{N}]/u.test(before) ? /\p{L}/u.test(after) : /\d/.test(after)

function opens(mark: string, before: string, after: string, isOpen: boolean): boolean {
  if ('«„‘‹‚'.includes(mark)) return true
  if ('»›”'.includes(mark)) return mark === '”' && !isOpen && startsWord(before, after)
  if (mark === '’') return false
  // " ' “ stand at both ends
  return startsWord(before, after)
}

const startsWord = (before: string, after: string): boolean =>
  /[\s([{"«„“‘—–-]/u.test(before) && /[^\s.,;:!?)]/u.test(after)

function endOfLine(text: string, from: number, limit: number): number {
  const newline = text.indexOf('\n', from)
  return newline < 0 || newline > limit ? limit : newline
}
