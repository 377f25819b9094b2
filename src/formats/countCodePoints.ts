/**
 * Turns UTF-16 offsets into a text, as spans have them, into numbers of code points before them. The text is read
 * once, however many offsets are asked for.
 *
 * ```text
 * text         a 😀 b
 * UTF-16       0 1  3
 * code points  0 1  2
 * ```
 */
export function countCodePoints(text: string): (offset: number) => number {
  const pairEnds = Array.from(text.matchAll(/[\u{10000}-\u{10FFFF}]/gu), ({ index }) => index + 2)
  return (offset) => {
    let low = 0
    let high = pairEnds.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pairEnds[middle] ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    return offset - low
  }
}
