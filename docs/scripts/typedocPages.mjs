// A plugin of typedoc for npm run docs: titles, code and links of the pages, links back from the symbols, and the check
// that every symbol has an example.
import { readFileSync } from 'node:fs'
import { Comment, CommentTag, Converter } from 'typedoc'

const examples = new URL('../examples/', import.meta.url)

export function load(app) {
  app.converter.on(Converter.EVENT_CREATE_DOCUMENT, (_, page) => {
    page.name = titleOf(page)
    page.content = page.content.flatMap(showCode)
  })
  // After typedoc has resolved its own links.
  app.converter.on(Converter.EVENT_RESOLVE_END, ({ project }) => linkBothWays(project), -1000)
  app.converter.on(Converter.EVENT_RESOLVE_END, ({ project }) => checkExamples(project, app.logger), -1001)
}

/** `# Gold events: what people found` is called "Gold events" wherever it is linked. */
function titleOf({ name, content }) {
  const title = /^\s*# ([^:\n]+)/.exec(content[0]?.text ?? '')?.[1]
  if (!title) throw new Error(`${name} has no title`)
  return title
}

/** `<!-- two-reports.mjs -->` stands for the code of the example. */
function showCode(part) {
  if (part.kind !== 'text') return [part]
  return part.text.split(/<!-- ([\w-]+\.mjs) -->/).map((text, i) => {
    if (i % 2 === 0) return { kind: 'text', text }
    return { kind: 'code', text: `\`\`\`js\n${readFileSync(new URL(text, examples), 'utf8').trim()}\n\`\`\`` }
  })
}

/** A page links each symbol that it names in code, and a symbol the pages that show it at work. */
function linkBothWays(project) {
  // Above the readme typedoc writes the name of the package, which is its title too.
  if (project.readme?.[0]) project.readme[0].text = project.readme[0].text.replace(/^\s*# .+/, '')
  const symbols = new Map(symbolsOf(project).map((symbol) => [symbol.name, symbol]))
  const pages = (project.documents ?? []).map((page) => [page, page.content])
  for (const [page, content] of [...pages, [undefined, project.readme ?? []]]) {
    const shown = new Set()
    for (const part of content) {
      if (part.kind !== 'code') continue
      const isBlock = part.text.startsWith('```')
      const names = isBlock ? (part.text.match(/\b[A-Za-z]+\b/g) ?? []) : [/^`(\w+)(?:\(.*\))?`$/s.exec(part.text)?.[1]]
      const found = names.flatMap((name) => symbols.get(name) ?? [])
      for (const symbol of found) shown.add(symbol)
      if (!isBlock && found[0]) {
        Object.assign(part, { kind: 'inline-tag', tag: '@linkcode', target: found[0], text: part.text.slice(1, -1) })
      }
    }
    if (page) for (const symbol of shown) pointTo(page, symbol)
  }
}

function pointTo(page, symbol) {
  const link = { kind: 'inline-tag', tag: '@link', target: page, text: page.name }
  for (const comment of commentsOf(symbol)) {
    const see = comment.blockTags.find(({ tag }) => tag === '@see')
    if (see) see.content.push({ kind: 'text', text: ' · ' }, link)
    else comment.blockTags.push(new CommentTag('@see', [link]))
  }
}

function checkExamples(project, logger) {
  for (const symbol of symbolsOf(project)) {
    const isShown = commentsOf(symbol).every((comment) => comment.getTag('@example'))
    if (!isShown) logger.validationWarning(`${symbol.getFullName()} has no @example`)
  }
}

/** What the entrances export, each once: a second export of the same is a reference to the first. */
function symbolsOf(project) {
  return (project.children ?? [])
    .flatMap((entrance) => entrance.children ?? [])
    .filter(({ variant }) => variant === 'declaration')
}

/** The comment of a function is that of its signature. */
function commentsOf(symbol) {
  const holders = symbol.signatures ?? [symbol]
  return holders.map((holder) => (holder.comment ??= new Comment()))
}
