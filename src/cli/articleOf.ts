import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'

/** What a web page tells as an article. */
export interface Article {
  readonly text: string
  readonly title?: string
  readonly source?: string
  readonly publishedOn?: string
}

/** As much of a node as is needed to read its words. */
interface PageNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly nodeValue: string | null
  readonly childNodes: Iterable<PageNode>
}

const textNode = 3

/** Node has no types for pages. A part of one gets the frame without which it would be no document. */
function parsePage(html: string): { readonly body: PageNode } {
  const whole = /<html[\s>]/iu.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`
  return (parseHTML(whole) as unknown as { readonly document: { readonly body: PageNode } }).document
}

/** What does not end a line of text; everything else stands in a block of its own. */
const inline = new Set(
  (
    'A ABBR B BDI BDO CITE CODE DATA DEL DFN EM FONT I INS KBD MARK Q S SAMP SMALL SPAN STRONG SUB SUP TIME U VAR WBR ' +
    '#text'
  ).split(' '),
)

const silent = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', '#comment'])

/** The article of a web page, without menus, advertising and comments; undefined where there is none. */
export function articleOf(html: string): Article | undefined {
  // The playground is compiled with a browser's types, where Readability asks for more of a document than it needs.
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-assertion
  const found = new Readability(parsePage(html) as never).parse()
  if (!found?.content) return undefined
  const [first, ...rest] = blocksOf(parsePage(found.content).body)
  if (first === undefined) return undefined
  // `<title>` often adds the name of the site to the headline.
  const told = inOneLine(found.title ?? '')
  const isHeadline = told !== '' && (told.startsWith(first) || first.startsWith(told))
  const title = isHeadline ? first : told
  const source = inOneLine(found.siteName ?? '')
  const publishedOn = /^\d{4}-\d{2}-\d{2}/u.exec(found.publishedTime ?? '')?.[0]
  return {
    text: [...(isHeadline || title === '' ? [] : [title]), first, ...rest].join('\n\n'),
    ...(title !== '' && { title }),
    ...(source !== '' && { source }),
    ...(publishedOn !== undefined && { publishedOn }),
  }
}

/** The words of a node, a string for each block. */
function blocksOf(node: PageNode): readonly string[] {
  const blocks: string[] = ['']
  const read = (each: PageNode): void => {
    if (silent.has(each.nodeName)) return
    if (each.nodeType === textNode) blocks.push((blocks.pop() ?? '') + (each.nodeValue ?? ''))
    const isBlock = !inline.has(each.nodeName)
    if (isBlock) blocks.push('')
    for (const child of each.childNodes) read(child)
    if (isBlock) blocks.push('')
  }
  read(node)
  return blocks.map(inOneLine).filter((block) => block !== '')
}

function inOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}
