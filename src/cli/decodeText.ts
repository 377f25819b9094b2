import { detectLanguage, type LanguageCode } from 'sverka'

/** A text, and the encoding it was read in where that had to be guessed. */
export interface Decoded {
  readonly text: string
  readonly guessed?: string
}

/** The encodings of old files, each with the language that must come out; what the first misreads, a later one reads. */
const oldEncodings: readonly (readonly [encoding: string, language: LanguageCode])[] = [
  ['windows-1251', 'ru'],
  ['ibm866', 'ru'],
  ['koi8-r', 'ru'],
  ['windows-1252', 'en'],
]

/** No text has them, and what was decoded wrongly often does. */
const control = /(?!\s)\p{Cc}/u

/** What windows-1252 has at 80..9F, where Node 20 sees the control characters of Latin-1. */
const windowsSigns = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

/** So far a page may go before it names its encoding. */
const headLength = 2048

/**
 * Reads a file as text: in the encoding that its byte order mark tells, as UTF-8, as a page says of itself, or in the
 * first of the old encodings in which it turns out to be Russian or English. Undefined where none of them fits.
 */
export function decodeText(bytes: Uint8Array): Decoded | undefined {
  const certain = decode(bytes, markedEncoding(bytes)) ?? decode(bytes, declaredEncoding(bytes))
  if (certain !== undefined) return { text: certain }
  for (const [encoding, language] of oldEncodings) {
    const text = decode(bytes, encoding)
    if (text !== undefined && !control.test(text) && detectLanguage(text) === language) {
      return { text, guessed: encoding }
    }
  }
  return undefined
}

/** By its first bytes: `FF FE` is UTF-16. */
function markedEncoding([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}

/** `<meta charset="koi8-r">`, `<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">`. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, headLength))
  return /<meta[^>]{0,200}charset=["']?([\w-]+)/iu.exec(head)?.[1]
}

function decode(bytes: Uint8Array, encoding: string | undefined): string | undefined {
  if (encoding === undefined) return undefined
  try {
    const decoder = new TextDecoder(encoding, { fatal: true })
    const text = decoder.decode(bytes)
    if (decoder.encoding !== 'windows-1252') return text
    return text.replace(/[\u0080-\u009F]/gu, (sign) => windowsSigns[sign.charCodeAt(0) - 0x80] ?? sign)
  } catch {
    return undefined
  }
}
