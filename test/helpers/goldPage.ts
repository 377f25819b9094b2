import { alignReports } from '../../src/alignment/alignReports'
import { judgeClaim } from '../../src/comparison/judgeClaim'
import type { Status } from '../../src/types'
import { heldOut, readReportsOf, spanOf, type GoldClaim, type GoldEvent } from './gold'
import { markdownTable } from './markdownTable'

const STATUSES: readonly Status[] = ['included', 'rephrased', 'contradicted', 'omitted']

interface Verdict {
  readonly claim: GoldClaim
  readonly against: string
  readonly wanted: Status
  readonly found: Status
  readonly rules: readonly string[]
}

/** docs/gold.md: every claim that people judged, with their verdict and ours. */
export function goldPage(events: readonly GoldEvent[]): string {
  const judged = events.map((gold) => [gold, judge(gold)] as const)
  const page = [
    '# Gold events: what people found, and what sverka finds',
    'Written by test/gold.test.ts. Each claim was marked and judged by hand (fixtures/\\*/gold.json) with the meanings of [terms.md](terms.md); sverka judges the same words. Where the two differ, the cell says what people found, then what sverka finds and the rule that spoke.',
    '## Events held out',
    `No weight was fitted on ${[...heldOut].join(', ')}, and no rule was made for them: what to expect of other news.`,
    summary(judged.flatMap(([{ event }, verdicts]) => (heldOut.has(event) ? verdicts : []))),
    '## The other events',
    summary(judged.flatMap(([{ event }, verdicts]) => (heldOut.has(event) ? [] : verdicts))),
    ...judged.map(([gold, verdicts]) => sectionOf(gold, verdicts)),
  ]
  return `${page.join('\n\n')}\n`
}

/** The part of the page that is about one event. */
export const goldSection = (gold: GoldEvent): string => sectionOf(gold, judge(gold))

function judge(gold: GoldEvent): Verdict[] {
  const reports = readReportsOf(gold)
  return gold.claims.flatMap((claim) => {
    const from = reports.get(claim.report)!
    return Object.entries(claim.in).map(([against, { status }]) => {
      const finding = judgeClaim({ report: from.id, span: spanOf(claim, from) }, from, reports.get(against)!)
      return { claim, against, wanted: status, found: finding.status, rules: finding.reasons.map(({ rule }) => rule) }
    })
  })
}

function sectionOf(gold: GoldEvent, found: readonly Verdict[]): string {
  return [
    `## ${gold.event}`,
    summary(found),
    pairsTable(gold),
    ...gold.reports.map(({ id }) => claimsTable(gold, id, found)),
  ].join('\n\n')
}

function summary(found: readonly Verdict[]): string {
  const count = (wanted: Status, ours: Status) =>
    found.filter((verdict) => verdict.wanted === wanted && verdict.found === ours).length
  const f1 = (status: Status) => {
    const wanted = found.filter((verdict) => verdict.wanted === status).length
    const ours = found.filter((verdict) => verdict.found === status).length
    return wanted + ours === 0 ? 1 : (2 * count(status, status)) / (wanted + ours)
  }
  const agreed = found.filter(({ wanted, found: ours }) => wanted === ours).length
  return [
    markdownTable(
      ['people ↓ sverka →', ...STATUSES, 'F1'],
      STATUSES.map((wanted) => [wanted, ...STATUSES.map((ours) => String(count(wanted, ours))), f1(wanted).toFixed(2)]),
    ),
    `${agreed} of ${found.length} verdicts agree; mean F1 ${(STATUSES.reduce((sum, status) => sum + f1(status), 0) / 4).toFixed(2)}.`,
  ].join('\n\n')
}

function pairsTable(gold: GoldEvent): string {
  const reports = readReportsOf(gold)
  const rows = gold.sameEvent.map(([first, second, wanted]) => {
    const { event, links } = alignReports(reports.get(first)!, reports.get(second)!)
    const marked = gold.links.find(({ pair }) => pair[0] === first && pair[1] === second)?.links ?? []
    const wantedLinks = new Set(marked.map(([ours, theirs]) => `${ours}–${theirs}`))
    const foundLinks = new Set(links.map(({ pair }) => pair.join('–')))
    const only = (some: ReadonlySet<string>, others: ReadonlySet<string>) =>
      [...some].filter((link) => !others.has(link)).join(', ')
    const shared = [...wantedLinks].filter((link) => foundLinks.has(link)).join(', ')
    return [
      `${first}, ${second}`,
      change(wanted, event),
      shared,
      only(wantedLinks, foundLinks),
      only(foundLinks, wantedLinks),
    ]
  })
  return markdownTable(['reports', 'event', 'links that both find', 'only people', 'only sverka'], rows)
}

function claimsTable(gold: GoldEvent, report: string, found: readonly Verdict[]): string {
  const others = gold.reports.map(({ id }) => id).filter((id) => id !== report)
  const rows = gold.claims
    .filter((claim) => claim.report === report)
    .map((claim) => [
      claim.id,
      escape(claim.text.join(' … ')),
      ...others.map((other) => {
        const verdict = found.find((each) => each.claim === claim && each.against === other)
        return verdict ? change(verdict.wanted, verdict.found, verdict.rules) : ''
      }),
    ])
  return markdownTable(['claim', `words of ${report}`, ...others.map((id) => `in ${id}`)], rows)
}

const change = (wanted: string, found: string, rules: readonly string[] = []): string =>
  wanted === found
    ? wanted
    : `${wanted} → **${found}**${rules.length > 0 ? ` (${[...new Set(rules)].join(', ')})` : ''}`

const escape = (text: string): string => text.replaceAll(/\s+/g, ' ').replaceAll(/[|\\*_<`[\]]/g, String.raw`\$&`)
