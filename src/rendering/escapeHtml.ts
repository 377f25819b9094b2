const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // A bare one would be read as a line feed.
  '\r': '&#13;',
}

/** Safe between tags and in a quoted attribute; reads back as the same text. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"'\r]/gu, (character) => entities[character] ?? character)
}
