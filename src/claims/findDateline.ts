import { isSpacedDash } from './findFrames'
import type { Word } from './sentenceWords'

/** `SHYMKENT, Kazakhstan, April 17 (Meridian) - |`: how many words at the beginning say only where and when the report was filed. */
export function findDateline(words: readonly Word[]): number {
  const [town] = words
  if (!town?.allCapital) return 0
  for (let index = 1; index < words.length && index < longest; index += 1) {
    if (isSpacedDash(words, index)) return index + 1
    if (words[index]?.finite) return 0
  }
  return 0
}

const longest = 16
