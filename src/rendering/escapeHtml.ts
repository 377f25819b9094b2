const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // A bare one would be read as a line feed.
  '\r': '&#13;',
}

/** A browser takes half a minute to find where to break a word of 100,000 letters; told where, it takes none. */
const longWord = /(\S{200})/u

/** As {@link escapeHtml}, for running text: words that no line can hold may break. */
export function escapeText(text: string): string {
  return text
    .split(longWord)
    .map((part, at) => escapeHtml(part) + (at % 2 === 1 ? '<wbr>' : ''))
    .join('')
}

/** Safe between tags and in a quoted attribute; reads back as the same text. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"'\r]/gu, (character) => entities[character] ?? character)
}
