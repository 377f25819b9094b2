import { checkComparison } from '../checkComparison'
import type { ClaimRow, Comparison, SourceSummary } from '../types'
import { findWitnesses } from './findWitnesses'

/**
 * What each source does with all that is told of its event, in the order of the reports. Reports of another event do not
 * count, and those that share their wording count as one witness.
 *
 * @throws {@link SverkaError} `invalid-comparison` where `comparison` is not what {@link compareReports} gives.
 * @example
 * ```ts
 * const comparison = compareReports([
 *   { id: 'ap', text: 'The dam burst at dawn on Friday.\n\nTwo villages were flooded.' },
 *   { id: 'tass', text: 'На рассвете в пятницу прорвало плотину.' },
 * ])
 * const [ap, tass] = summarizeSources(comparison)
 * ap?.onlyHere //=> [1]
 * tass?.shares.omitted //=> 0.5
 * ```
 */
export function summarizeSources(comparison: Comparison): SourceSummary[] {
  checkComparison(comparison)
  const ids = comparison.reports.map(({ id }) => id)
  const witnesses = findWitnesses(ids, comparison.notices)
  return ids.map((report) => summarize(report, witnesses, comparison))
}

function summarize(report: string, witnesses: readonly (readonly string[])[], comparison: Comparison): SourceSummary {
  const peers = peersOf(report, comparison)
  const copies = witnesses.flatMap((witness) => (witness.includes(report) ? witness : [])).filter((id) => id !== report)
  const others = witnesses
    .filter((witness) => !witness.includes(report))
    .map((witness) => witness.filter((id) => peers.has(id)))
    .filter((witness) => witness.length > 0)
  const event = Array.from(comparison.table.entries()).filter(([, { sources }]) =>
    [report, ...peers].some((id) => sources[id] === 'stated'),
  )
  const placesWhere = (holds: (sources: ClaimRow['sources']) => boolean): number[] =>
    event.filter(([, { sources }]) => holds(sources)).map(([place]) => place)
  const count = (status: CellStatus): number => placesWhere((sources) => sources[report] === status).length
  return {
    report,
    counts: byStatus(count),
    shares: byStatus((status) => (event.length > 0 ? count(status) / event.length : 0)),
    onlyHere: placesWhere(
      (sources) =>
        others.length > 0 && sources[report] === 'stated' && others.flat().every((id) => sources[id] === 'omitted'),
    ),
    everywhereElse: placesWhere(
      (sources) =>
        others.length >= fewestOthers &&
        sources[report] === 'omitted' &&
        others.every((witness) => witness.some((id) => tells.has(sources[id]))),
    ),
    copies,
  }
}

type CellStatus = ClaimRow['sources'][string]

/** What one other witness says is not yet what all the others say. */
const fewestOthers = 2

/** What a source says in whatever words. */
export const tells: ReadonlySet<CellStatus | undefined> = new Set(['stated', 'included', 'rephrased'])

/** The other reports that tell of the same event, or of it among others. */
function peersOf(report: string, { alignments }: Comparison): ReadonlySet<string> {
  const alike = alignments.filter(({ event, reports }) => event !== 'different' && reports.includes(report))
  return new Set(alike.flatMap(({ reports }) => reports).filter((id) => id !== report))
}

const byStatus = (valueOf: (status: CellStatus) => number): Readonly<Record<CellStatus, number>> => ({
  stated: valueOf('stated'),
  included: valueOf('included'),
  rephrased: valueOf('rephrased'),
  contradicted: valueOf('contradicted'),
  omitted: valueOf('omitted'),
})
