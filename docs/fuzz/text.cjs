/*
 * Bytes as a text and back, one byte a character, so that a changed byte is a changed letter: Windows-1251, which has the
 * letters, quotation marks and dashes of both languages, and in place of control characters what breaks naive code.
 */
const odd = { 1: '\u0301', 2: '🙂', 3: '\u202E', 4: '\uD800', 5: '\u200B', 6: '\uFEFF', 7: '\u2028', 8: '½' }
const decoder = new TextDecoder('windows-1251')
const letters = Array.from({ length: 256 }, (_, byte) => odd[byte] ?? decoder.decode(Uint8Array.of(byte)))
const byteOf = new Map(letters.map((letter, byte) => [letter, byte]))

exports.textOf = (bytes) => Array.from(bytes, (byte) => letters[byte]).join('')
exports.bytesOf = (text) => Uint8Array.from([...text].flatMap((letter) => byteOf.get(letter) ?? []))
