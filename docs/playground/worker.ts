import { compareReports, extractClaims, readReport, renderHtml, renderMarkdown, SverkaError } from 'sverka'
import type { Comparison, LanguageCode, Report, ReportInput } from 'sverka'
import { toCsv } from 'sverka/formats'
import { articleOf } from '../../src/cli/articleOf'
import { decodeText } from '../../src/cli/decodeText'
import { isPage } from '../../src/cli/isPage'
import { type Draft, emptyDraft } from './draft'
import type { Answer, Format, Problem, Reply, Request } from './messages'

let comparison: Comparison | undefined

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  reply(attempt(data))
})

function reply(message: Reply): void {
  postMessage(message)
}

/** Tells how much is done, each hundredth once: the eye sees no more, and a message costs more than a finding. */
function tellProgress(): (share: number) => void {
  let told = 0
  return (share) => {
    if (share < told + 0.01) return
    told = share
    reply({ is: 'progress', share })
  }
}

function attempt(request: Request): Answer {
  try {
    switch (request.do) {
      case 'read':
        return { is: 'read', draft: read(request.name, request.bytes) }
      case 'compare':
        return compare(request.reports)
      case 'write':
        return write(request.format, request.locale)
    }
  } catch (error) {
    return { is: 'failed', message: error instanceof Error ? error.message : String(error) }
  }
}

/** A file as a draft: of a web page the article, of anything else the text; read as the command line reads it. */
function read(name: string, bytes: Uint8Array): Draft | undefined {
  const text = decodeText(bytes)?.text
  if (text === undefined) return undefined
  const article = isPage(name, text) ? articleOf(text) : { text }
  if (!article) return undefined
  const { source = name.replace(/\.[^.]*$/u, ''), publishedOn = '' } = article
  return { ...emptyDraft, name: source, text: article.text, publishedOn }
}

function compare(inputs: readonly ReportInput[]): Answer {
  comparison = undefined
  const tell = tellProgress()
  const reports: Report[] = []
  const problems: Problem[] = []
  inputs.forEach((input, place) => {
    const problem = refusal(place, () => {
      const report = readReport(input)
      extractClaims(report)
      reports.push(report)
    })
    if (problem) problems.push(problem)
    tell(((place + 1) / inputs.length) * readingShare)
  })
  const ids = inputs.map(({ id }) => id)
  const twice = ids.findIndex((id, place) => ids.indexOf(id) < place)
  if (problems.length > 0) return { is: 'refused', problems }
  const onProgress = (done: number, all: number) => tell(readingShare + (1 - readingShare) * (done / all))
  const problem = refusal(Math.max(0, twice), () => {
    comparison = compareReports(reports, { onProgress })
  })
  return problem ? { is: 'refused', problems: [problem] } : { is: 'compared', summary: summaryOf(comparison!) }
}

/** How much of the time goes by before the first two reports are laid side by side. */
const readingShare = 0.25

/** What a report is refused for; nothing where all is well. What is no mistake in the texts goes on. */
function refusal(report: number, run: () => void): Problem | undefined {
  try {
    run()
    return undefined
  } catch (error) {
    if (!(error instanceof SverkaError)) throw error
    return { report, code: error.code, message: error.message }
  }
}

function summaryOf({ reports, table }: Comparison) {
  return {
    claims: table.length,
    contradicted: table.filter(({ sources }) => Object.values(sources).includes('contradicted')).length,
    languages: reports.map(({ language }) => language),
  }
}

function write(format: Format, locale: LanguageCode): Answer {
  if (!comparison) throw new Error('Nothing has been compared.')
  return { is: 'written', content: writers[format](comparison, locale) }
}

const writers: Readonly<Record<Format, (comparison: Comparison, locale: LanguageCode) => string>> = {
  html: (of, locale) => renderHtml(of, { locale }),
  markdown: (of, locale) => renderMarkdown(of, { locale }),
  // As Excel reads it where each language is spoken.
  csv: (of, locale) => toCsv(of, { locale, bom: true, separator: locale === 'ru' ? ';' : ',' }),
  json: (of) => JSON.stringify(of, null, 2) + '\n',
}
