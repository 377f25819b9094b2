import { articleOf } from './articleOf'
import { type Draft, emptyDraft } from './draft'

/** A file as a draft: of a web page the article, of anything else the text. */
export async function readFile(file: File): Promise<Draft> {
  const isPage = /\.x?html?$/iu.test(file.name) || file.type === 'text/html'
  const text = decode(new Uint8Array(await file.arrayBuffer()))
  const draft = isPage ? articleOf(text) : { ...emptyDraft, text }
  return { ...draft, name: draft.name || file.name.replace(/\.[^.]*$/u, '') }
}

/** UTF-8 or, where the bytes are none, the code page in which Russian files were written before it. */
function decode(bytes: Uint8Array<ArrayBuffer>): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder(declared(bytes) ?? 'windows-1251').decode(bytes)
  }
}

/** The encoding that a page names for itself: `<meta charset="koi8-r">`. */
function declared(bytes: Uint8Array<ArrayBuffer>): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048))
  const name = /<meta[^>]{0,200}charset=["']?([\w-]+)/iu.exec(head)?.[1]
  try {
    return name === undefined ? undefined : new TextDecoder(name).encoding
  } catch {
    return undefined
  }
}
