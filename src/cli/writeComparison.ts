import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { renderHtml, renderMarkdown, renderTable } from 'sverka'
import type { Comparison } from 'sverka'
import { toCsv, toJsonLd, toTmx, toWebAnnotations } from 'sverka/formats'
import { onFile } from './errors'
import type { Options } from './options'
import { print, say } from './terminal'

const writers: Readonly<Record<Options['print'], (comparison: Comparison, options: Options) => string>> = {
  table: renderTable,
  markdown: renderMarkdown,
  json: inJson,
  csv: (comparison, { locale, bom, separator }) => toCsv(comparison, { locale, bom, separator }),
  tmx: (comparison) => toTmx(comparison),
  'json-ld': (comparison, { locale }) => inJson(toJsonLd(comparison, { locale })),
  annotations: (comparison, { locale }) => inJson(toWebAnnotations(comparison, { locale })),
}

/** Writes what was asked for: notices to standard error, the result to standard output or a file, and the page. */
export function writeComparison(comparison: Comparison, options: Options): void {
  for (const { message } of comparison.notices) say(`Note: ${message}`)
  const result = writers[options.print](comparison, options)
  if (options.output === undefined) print(result)
  else writeOut('The result', options.output, result)
  if (options.html !== undefined) writeOut('The page', options.html, renderHtml(comparison, { locale: options.locale }))
}

function inJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

function writeOut(what: string, file: string, content: string): void {
  const path = resolve(file)
  onFile('write', path, () => writeFileSync(path, content))
  say(`\n${what}: ${pathToFileURL(path).href}`)
}
