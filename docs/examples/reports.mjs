// The reports of the examples: fixtures/<event>/, whose gold.json knows language and day of each.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'

export const root = fileURLToPath(new URL('../../', import.meta.url))

/** The reports of an event, or those with these ids, as readReport wants them. */
export function reportsOf(event, ...ids) {
  const folder = `${root}fixtures/${event}/`
  const { reports } = JSON.parse(readFileSync(`${folder}gold.json`, 'utf8'))
  return (ids.length > 0 ? ids : reports.map(({ id }) => id)).map((id) => {
    const { file, language, publishedOn } = reports.find((report) => report.id === id)
    return { id, language, publishedOn, text: readFileSync(folder + file, 'utf8') }
  })
}

/** Writes a file into out/ and returns its address for a browser. */
export function writeOut(name, content) {
  mkdirSync(`${root}out`, { recursive: true })
  writeFileSync(`${root}out/${name}`, content)
  return pathToFileURL(`${root}out/${name}`).href
}

/** The words of a span, on one line. */
export function quote({ text }, { start, end }) {
  return text.slice(start, end).replaceAll(/\s+/g, ' ')
}
