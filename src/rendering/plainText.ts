/** Halves of a character torn apart, and control characters that a terminal would obey. Tab and line ends stay. */
const unprintable = /(?![\t\n\r])[\p{Cc}\p{Cs}]/gu

/** Directions that would turn the text after them around. HTML isolates them instead. */
const directions = /[\u202A-\u202E\u2066-\u2069]/gu

const wide =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}\uFF01-\uFF60]/u
const widthless = /[\p{Mn}\p{Me}\p{Cf}]/u

/** Fit for any reader: what no font shows and no file should hold becomes `�`. */
export function printable(text: string): string {
  return text.replace(unprintable, '\uFFFD')
}

/** On one line and in one direction, for Markdown and the terminal. */
export function oneLine(text: string): string {
  return printable(text).replace(directions, '\uFFFD').replace(/\s+/gu, ' ').trim()
}

/** In columns of a terminal: `Токаев` is 6, `東京` is 4. */
export function columns(text: string): number {
  let sum = 0
  for (const character of text) sum += columnsOf(character)
  return sum
}

/** Cut to so many columns, the last of them `…`. */
export function shorten(text: string, limit: number): string {
  let used = 0
  let fitting = 0
  let at = 0
  for (const character of text) {
    used += columnsOf(character)
    at += character.length
    if (used > limit) return text.slice(0, fitting).trimEnd() + '…'
    if (used < limit) fitting = at
  }
  return text
}

/** Filled with spaces to so many columns. */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columns(text)))
}

function columnsOf(character: string): number {
  if (widthless.test(character)) return 0
  return wide.test(character) ? 2 : 1
}
