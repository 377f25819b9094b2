import { comparableValue } from '../features/comparableValue'
import { trimmed } from '../features/trimmed'
import type { Anchor, DateAnchor, NumberAnchor, TimeAnchor } from '../types'
import type { Meaning } from './meanings'

/** The keys on which a number, a date or a time meets another; names meet as words, quotations by theirs. */
export function anchorMeanings(anchor: Anchor): Meaning[] {
  switch (anchor.kind) {
    case 'number':
      return numberMeanings(anchor)
    case 'date':
      return dateKeys(anchor).map((key) => ({ key, weight: 1, kind: 'date' }))
    case 'time':
      return timeKeys(anchor).map((key) => ({ key, weight: 1, kind: 'number' }))
    default:
      return []
  }
}

/** The clocks of two zones agree on the minutes: 11:32 UTC, 14:32 мск. */
const timeKeys = ({ minutes }: TimeAnchor): string[] =>
  minutes % 60 === 0 ? [`T${minutes}`] : [`T${minutes}`, `M${minutes % 60}`]

const sameUnit = 1
const sameValue = 0.85
/** 24,318 and «более 24 тысяч» meet at 24,000; each side carries it, as all weights. */
const rounded = 0.88

function numberMeanings(anchor: NumberAnchor): Meaning[] {
  const { value, unit = '' } = comparableValue(anchor)
  const near = [1, 2]
    .map((digits) => Number(value.toPrecision(digits)))
    .filter((round) => value >= smallestRounded && round !== value)
  return [
    { key: `N${trimmed(value)} ${unit}`, weight: sameUnit, kind: 'number' },
    { key: `N${trimmed(value)}`, weight: sameValue, kind: 'number' },
    ...near.map((round): Meaning => ({ key: `N${round}`, weight: rounded, kind: 'number' })),
  ]
}

/** Below this a number that is a little off is another number. */
const smallestRounded = 20

function dateKeys({ year, month, day, weekday, from, to }: DateAnchor): string[] {
  return [
    from === undefined ? [] : `D${from} ${to}`,
    month === undefined ? [] : `D${month}-${day ?? ''}`,
    weekday === undefined ? [] : `W${weekday}`,
    year === undefined || month !== undefined ? [] : `Y${year}`,
  ].flat()
}

/** What a number, date or time tells at least, 0..1; one, two and three are everywhere. */
export const numberWeight = (anchor: Anchor): number => (anchor.kind === 'number' && anchor.value <= 3 ? 0.3 : 0.75)
