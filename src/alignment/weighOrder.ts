import { exp } from '../exactMath'
import type { PairScore } from './scorePairs'

/** Two sentences that are each other's likeliest, and as likely as this, are counterparts. */
const surely = 0.8
/** Of two reports that tell less than this in one order, the order says nothing; of two that tell so much, it has its full force. */
const inOneOrder = { little: 0.45, much: 0.65 }

/** What the order says of a link, on the scale of the evidence in `scorePairs.ts`. */
const evidence = {
  /** Whether it leads to another place than the counterparts around it, fits to those on one side, or on both. */
  places: [-4, -1, 0.8],
  /** How likely the likeliest rivals are: a headline has its counterpart, and needs no link to the lead that says it again. */
  rivals: -5,
  /** Both open their report: whatever order each then takes, news begins with what is most of it. */
  opening: 3,
} as const

type Side = 'row' | 'column'

/**
 * Weighs links anew where two reports tell much of it in one order, as a report and its translation do, whatever either
 * leaves out. Between counterparts there is room for what lies between them on the other side too, and for nothing else.
 *
 *     1 ── 1
 *     2    2      2 may be 2, but hardly 4
 *     3 ── 3
 *          4
 */
export function weighOrder(pairs: readonly PairScore[], rows: number, columns: number): readonly PairScore[] {
  const [ofRows, ofColumns] = [likeliestOf('row', rows, pairs), likeliestOf('column', columns, pairs)]
  const counterparts = ofRows.flatMap(({ best }) =>
    best && best.score >= surely && ofColumns[best.column]!.best === best ? [best] : [],
  )
  const [inRows, inColumns] = [lineUp(counterparts, 'row', rows), lineUp(counterparts, 'column', columns)]
  const force = forceOf(inRows, inColumns, Math.min(rows, columns))
  return pairs.map((pair) => {
    const [ours, theirs] = [inRows.around(pair), inColumns.around(pair)]
    const fits = Number(ours.before === theirs.before) + Number(ours.after === theirs.after)
    const rivals = (rivalOf(pair, ofRows[pair.row]!) + rivalOf(pair, ofColumns[pair.column]!)) / 2
    const inOrder = evidence.places[fits]! + evidence.rivals * rivals
    const opening = evidence.opening / ((1 + pair.row) * (1 + pair.column))
    const change = force * inOrder + (1 - force) * opening
    return { ...pair, score: 1 / (1 + (1 / pair.score - 1) * exp(-change)) }
  })
}

interface Likeliest {
  best?: PairScore
  /** How likely the next one is. */
  next: number
}

/** The likeliest pair of each sentence; of equals the first. */
function likeliestOf(side: Side, size: number, pairs: readonly PairScore[]): readonly Likeliest[] {
  const found = Array.from({ length: size }, (): Likeliest => ({ next: 0 }))
  for (const pair of pairs) {
    const of = found[pair[side]]!
    const before = of.best?.score ?? 0
    if (pair.score > before) Object.assign(of, { best: pair, next: before })
    else of.next = Math.max(of.next, pair.score)
  }
  return found
}

const rivalOf = (pair: PairScore, { best, next }: Likeliest): number => (best === pair ? next : best!.score)

/** Counterparts in the order of one of the reports. */
interface Line {
  readonly list: readonly PairScore[]
  /** Those next to a pair, its own two sentences aside. */
  readonly around: (pair: PairScore) => {
    readonly before: PairScore | undefined
    readonly after: PairScore | undefined
  }
}

function lineUp(counterparts: readonly PairScore[], side: Side, size: number): Line {
  const other = side === 'row' ? 'column' : 'row'
  const list = counterparts.toSorted((a, b) => a[side] - b[side])
  /** For each place how many stand before it, and for the end. */
  const counts = new Int32Array(size + 1)
  for (const pair of list) counts[pair[side] + 1] = 1
  for (let place = 1; place <= size; place++) counts[place]! += counts[place - 1]!
  const nearest = (pair: PairScore, at: number, step: number): PairScore | undefined =>
    list[list[at]?.[other] === pair[other] ? at + step : at]
  return {
    list,
    around: (pair) => ({
      before: nearest(pair, counts[pair[side]]! - 1, -1),
      after: nearest(pair, counts[pair[side] + 1]!, 1),
    }),
  }
}

/** How much the order counts, 0..1: by the share of the shorter report's sentences after which both go on alike. */
function forceOf(inRows: Line, inColumns: Line, shorter: number): number {
  const alike = inRows.list.filter((pair) => {
    const { after } = inRows.around(pair)
    return after !== undefined && after === inColumns.around(pair).after
  })
  const { little, much } = inOneOrder
  return Math.min(1, Math.max(0, (alike.length / shorter - little) / (much - little)))
}
