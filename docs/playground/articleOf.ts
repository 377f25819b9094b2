import { Readability } from '@mozilla/readability'
import { type Draft, emptyDraft } from './draft'

/** The article of a web page: its headline and paragraphs, without menus, advertising and comments. */
export function articleOf(html: string): Draft {
  const page = parse(html)
  const whole = textOf(page.body)
  const article = new Readability(page).parse()
  if (!article?.content) return { ...emptyDraft, text: whole }
  const body = textOf(parse(article.content).body)
  const title = inOneLine(article.title ?? '')
  return {
    ...emptyDraft,
    name: inOneLine(article.siteName ?? ''),
    text: title === '' || body.startsWith(title) ? body : `${title}\n\n${body}`,
    publishedOn: /^\d{4}-\d{2}-\d{2}/u.exec(article.publishedTime ?? '')?.[0] ?? '',
  }
}

/** A document that runs no script and loads no image, with what is hidden by its style marked as hidden. */
function parse(html: string): Document {
  const plain = html.replaceAll(/<[a-z][^<>]*>/giu, withoutStyle).replaceAll(/(<\/?)style\b/giu, '$1script')
  return new DOMParser().parseFromString(plain, 'text/html')
}

/** The policy of the page refuses styles in a document like this, and each of them would be an error on the console. */
function withoutStyle(tag: string): string {
  return tag.replace(/\sstyle\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/iu, (_, ...[double, single, bare]: string[]) =>
    /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(double ?? single ?? bare ?? '') ? ' hidden' : '',
  )
}

/** The words of an element, its blocks parted by blank lines. */
function textOf(element: Element): string {
  const blocks: string[] = ['']
  const read = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) blocks.push(`${blocks.pop() ?? ''}${node.nodeValue ?? ''}`)
    if (!(node instanceof Element) || node.matches('script, style, noscript, template')) return
    const parts = !node.matches(inline)
    if (parts) blocks.push('')
    node.childNodes.forEach(read)
    if (parts) blocks.push('')
  }
  read(element)
  return blocks
    .map(inOneLine)
    .filter((block) => block !== '')
    .join('\n\n')
}

const inOneLine = (text: string) => text.replaceAll(/\s+/gu, ' ').trim()

/** What does not end a line of text; everything else is a block. */
const inline =
  'a, abbr, b, bdi, bdo, cite, code, data, del, dfn, em, font, i, ins, kbd, mark, q, s, samp, small, span, strong, sub, sup, time, u, var, wbr'
