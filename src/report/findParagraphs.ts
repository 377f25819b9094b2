import type { Span } from '../types'
import { trimSpan } from './trimSpan'

/**
 * Finds the paragraphs of a text: the blocks between blank lines or, where there is no blank line, the lines.
 * A line of nothing but white space is blank. Spans carry no white space at their ends.
 */
export function findParagraphs(text: string): Span[] {
  const whole = trimSpan(text, { start: 0, end: text.length })
  const blocks: Span[] = []
  const lines: Span[] = []
  let blockStart = -1
  for (const line of linesOf(text, whole)) {
    const { start, end } = trimSpan(text, line)
    if (start === end) {
      blockStart = -1
      continue
    }
    lines.push({ start, end })
    const block = blocks.at(-1)
    if (block && blockStart >= 0) blocks[blocks.length - 1] = { start: blockStart, end }
    else {
      blocks.push({ start, end })
      blockStart = start
    }
  }
  return blocks.length > 1 ? blocks : lines
}

function* linesOf(text: string, { start, end }: Span): Generator<Span> {
  const lineBreak = /\r\n|[\n\r\u2028\u2029]/g
  lineBreak.lastIndex = start
  let from = start
  for (let found = lineBreak.exec(text); found && found.index < end; found = lineBreak.exec(text)) {
    yield { start: from, end: found.index }
    from = found.index + found[0].length
  }
  yield { start: from, end }
}
