import type { Claim, Comparison, Finding, Reason, Report, Span } from '../../src/types'

/** A small comparison made by hand: one call as two agencies tell it. Both texts are invented. */
export function example(change: Partial<Record<'en' | 'ru' | 'enId' | 'ruId', string>> = {}): Comparison {
  const ap = report(
    change.enId ?? 'ap',
    'en',
    change.en ?? 'Leaders talk\n\nOn Aug. 7 Orlov called Bakirov. They spoke for at least an hour. Trade grew by 5%.',
  )
  const tass = report(
    change.ruId ?? 'tass',
    'ru',
    change.ru ?? 'Орлов позвонил Бакирову\n\n8 августа состоялся разговор. Он длился час.',
  )
  const claims: readonly Claim[] = [
    claim('ap.1', ap, 'On Aug. 7 Orlov called Bakirov'),
    claim('ap.2', ap, 'They spoke for at least an hour'),
    claim('ap.3', ap, 'Trade grew by 5%'),
    claim('tass.1', tass, 'Орлов позвонил Бакирову'),
  ]
  const findings: readonly Finding[] = [
    shown('contradicted', 'ap.1', tass, '8 августа состоялся разговор', [
      { rule: 'date-differs', ours: find(ap, 'Aug. 7'), theirs: find(tass, '8 августа') },
    ]),
    shown('rephrased', 'ap.2', tass, 'Он длился час', [{ rule: 'hedge-dropped', ours: find(ap, 'at least') }]),
    { status: 'omitted', claim: 'ap.3', report: tass.id, score: 0.7, reasons: [{ rule: 'no-match' }] },
    shown('included', 'tass.1', ap, 'On Aug. 7 Orlov called Bakirov', [{ rule: 'same-words' }]),
  ]
  return {
    reports: [ap, tass],
    alignments: [
      {
        reports: [ap.id, tass.id],
        event: 'same',
        eventScore: 0.9,
        links: [
          {
            pair: [1, 0],
            extent: 'full',
            score: 0.8,
            reasons: [{ rule: 'name', ours: find(ap, 'Orlov'), theirs: find(tass, 'Орлов') }],
          },
          { pair: [1, 1], extent: 'partial', score: 0.4, reasons: [] },
        ],
      },
    ],
    claims,
    findings,
    table: [
      { claims: ['ap.1', 'tass.1'], sources: { [ap.id]: 'stated', [tass.id]: 'contradicted' } },
      { claims: ['ap.2'], sources: { [ap.id]: 'stated', [tass.id]: 'rephrased' } },
      { claims: ['ap.3'], sources: { [ap.id]: 'stated', [tass.id]: 'omitted' } },
    ],
    notices: [{ code: 'undated-report', message: 'No day of publication is known.', reports: [tass.id] }],
  }
}

/** All the words that a page must show as they stand in the reports. */
export function quotedWords({ reports, claims, findings }: Comparison): readonly string[] {
  const text = (id: string, { start, end }: Span) =>
    reports.find((each) => each.id === id)?.text.slice(start, end) ?? ''
  return [
    ...claims.map(({ report, span }) => text(report, span)),
    ...findings.flatMap((finding) => (finding.status === 'omitted' ? [] : [text(finding.report, finding.span)])),
  ]
}

function report(id: string, language: 'en' | 'ru', text: string): Report {
  const paragraphs = [...text.matchAll(/\S[^\n]*/gu)].map(({ index, 0: { length } }, at) => ({
    index: at,
    span: { start: index, end: index + length },
    kind: at === 0 ? ('headline' as const) : ('body' as const),
    sentences: [],
  }))
  return { id, language, text, paragraphs }
}

function claim(id: string, report: Report, words: string): Claim {
  return { id, report: report.id, paragraph: 1, span: find(report, words), anchors: [] }
}

function shown(
  status: 'included' | 'rephrased' | 'contradicted',
  claim: string,
  report: Report,
  words: string,
  reasons: readonly Reason[],
): Finding {
  return { status, claim, report: report.id, span: find(report, words), score: 0.9, reasons }
}

/** Where the words stand; where a test has changed the text, all of it. */
function find({ text }: Report, words: string): Span {
  const start = text.indexOf(words)
  return start < 0 ? { start: 0, end: text.length } : { start, end: start + words.length }
}
