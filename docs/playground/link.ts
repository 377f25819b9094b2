import { type Draft, emptyDraft, most } from './draft'

/** Above this a browser may cut the address (Safari does at about 80,000 characters). */
export const longestLink = 60_000

/** A text longer than this comes from no link of ours. */
const longestContent = 4_000_000

/** `#texts=…`: the drafts as JSON, compressed, in the letters that an address may hold. */
export async function toFragment(drafts: readonly Draft[]): Promise<string> {
  const rows = drafts.map(({ name, text, publishedOn, language }) => [name, text, publishedOn, language])
  const packed = new Blob([JSON.stringify(rows)]).stream().pipeThrough(new CompressionStream('deflate-raw'))
  const bytes = new Uint8Array(await new Response(packed).arrayBuffer())
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  return `#texts=${btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`
}

/** The drafts of a fragment; undefined where it holds none that can be read. */
export async function fromFragment(fragment: string): Promise<Draft[] | undefined> {
  try {
    const binary = atob(
      fragment
        .replace(/^#texts=/u, '')
        .replaceAll('-', '+')
        .replaceAll('_', '/'),
    )
    const packed = Uint8Array.from(binary, (letter) => letter.charCodeAt(0))
    return draftsOf(JSON.parse(await unpack(packed)))
  } catch {
    return undefined
  }
}

/** A few bytes may unpack to gigabytes: stops before that. */
async function unpack(packed: Uint8Array<ArrayBuffer>): Promise<string> {
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader()
  const chunks: Uint8Array<ArrayBuffer>[] = []
  let length = 0
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.length
    if (length > longestContent) throw new Error('The link holds more than the page takes.')
    chunks.push(next.value)
  }
  return new Blob(chunks).text()
}

/** What anybody may have put into a link, as far as it is drafts. */
function draftsOf(rows: unknown): Draft[] | undefined {
  if (!Array.isArray(rows) || rows.length === 0 || rows.length > most) return undefined
  const drafts = rows.map(draftOf)
  return drafts.every((draft) => draft !== undefined) ? drafts : undefined
}

function draftOf(row: unknown): Draft | undefined {
  if (!Array.isArray(row)) return undefined
  const [name, text, publishedOn, language] = row as readonly unknown[]
  if (typeof name !== 'string' || typeof text !== 'string' || typeof publishedOn !== 'string') return undefined
  return { ...emptyDraft, name, text, publishedOn, language: language === 'en' || language === 'ru' ? language : '' }
}
