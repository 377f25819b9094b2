/*
 * The packed lexicon is written in ASCII, each Russian letter as one character that no table has, because an engine reads
 * a module of ASCII three times as fast as one of Cyrillic, and half of it is Cyrillic:
 *
 *   peace=мир;спокойствие  →  peace=MIR;SPOKOJSTWIE       (each letter has its own; these are for show)
 *
 * What is neither, as the ž of a name, is written as $ and four hexadecimal digits.
 */
const russian = 'абвгдежзийклмнопрстуфхцчшщъыьэюя'
const ascii = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ@#%&~^'
const escape = '$'
const plain = '\n !"\'()*+,-./0123456789:;<=>?[]_`abcdefghijklmnopqrstuvwxyz{|}'

/** By the letter's unit: an array is searched ten times as fast as a map. */
const asciiOf: string[] = []
for (const letter of plain) asciiOf[letter.charCodeAt(0)] = letter
for (const [at, letter] of [...russian].entries()) asciiOf[letter.charCodeAt(0)] = ascii[at]!
const asciiCodes = new Map(
  [...russian].map((letter, at): [number, number] => [ascii.charCodeAt(at), letter.charCodeAt(0)]),
)

/** What pack.mjs writes, and what lexicon.ts looks for. */
export function toAscii(text: string): string {
  let packed = ''
  for (let at = 0; at < text.length; at++) packed += letterFor(text.charCodeAt(at))
  return packed
}

const letterFor = (unit: number): string => asciiOf[unit] ?? escape + unit.toString(16).padStart(4, '0')

/** The unit that each character of ASCII stands for. */
const unitOf = new Uint16Array(128).map((_, code) => asciiCodes.get(code) ?? code)

/** String.fromCharCode takes so many at once everywhere. */
const chunk = 8192

/** What lexicon.ts reads. */
export function fromAscii(text: string): string {
  const units = new Uint16Array(text.length)
  let length = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === escape.charCodeAt(0)) {
      units[length++] = parseInt(text.slice(at + 1, at + 5), 16)
      at += 4
    } else units[length++] = code < 128 ? unitOf[code]! : code
  }
  let decoded = ''
  for (let from = 0; from < length; from += chunk) {
    decoded += String.fromCharCode.apply(
      null,
      units.subarray(from, Math.min(from + chunk, length)) as unknown as number[],
    )
  }
  return decoded
}
