import { readFileSync } from 'node:fs'
import { basename, extname } from 'node:path'
import type { LanguageCode, ReportInput } from 'sverka'
import type { Article } from './articleOf'
import { decodeText } from './decodeText'
import { FileError, onFile, UsageError } from './errors'
import { isPage } from './isPage'
import type { Options } from './options'
import { say, showProgress } from './terminal'

export async function readReports(files: readonly string[], options: Options): Promise<ReportInput[]> {
  const { published, names, language } = options
  for (const [option, values] of Object.entries({ published, names, language })) {
    if (values.length > files.length) {
      throw new UsageError(`--${option} has ${values.length} values for ${files.length} reports`)
    }
  }
  const reports: ReportInput[] = []
  for (const [i, file] of files.entries()) {
    showProgress(files.length, `Reading ${i + 1} of ${files.length}: ${file}`)
    const { publishedOn, ...article } = await readArticle(file)
    const day = published[i] || publishedOn
    reports.push({
      id: names[i] || defaultName(file, files),
      ...article,
      ...(day && { publishedOn: day }),
      ...(language[i] && { language: language[i] as LanguageCode }),
    })
  }
  return reports
}

/** `tass.txt` → tass, unless two files would have one name. */
function defaultName(file: string, files: readonly string[]): string {
  if (file === '-') return 'stdin'
  const short = (path: string) => basename(path, extname(path))
  return files.filter((other) => short(other) === short(file)).length > 1 ? file : short(file)
}

async function readArticle(file: string): Promise<Article> {
  const text = readText(file)
  if (!isPage(file, text)) return { text }
  // What reads pages is ten times the rest of the command line, and most reports are plain text.
  const { articleOf } = await import('./articleOf')
  const article = articleOf(text)
  if (!article) throw new FileError(`no article was found in ${file}; save its text instead`)
  return article
}

export function readText(file: string): string {
  const decoded = decodeText(onFile('read', file, () => readFileSync(file === '-' ? 0 : file)))
  if (!decoded) {
    throw new FileError(
      `${file} is not UTF-8, nor Russian or English in an older encoding; convert it first, for example: iconv -f windows-1251 -t utf-8`,
    )
  }
  if (decoded.guessed) say(`Note: ${file} is not UTF-8; it was read as ${decoded.guessed}.`)
  return decoded.text
}
