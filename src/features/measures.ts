/** How a measure is turned into the one that all of its kind are compared in: `value × factor + offset`. */
export interface Measure {
  readonly base: string
  readonly factor: number
  readonly offset?: number
  /** Of another system: what is converted to or from it has been rounded. */
  readonly rounded?: true
}

/** Measures that convert. Currencies and what is missing here compare with themselves alone. */
export const measures: ReadonlyMap<string, Measure> = new Map<string, Measure>([
  ['basis-point', { base: 'percentage-point', factor: 0.01 }],
  ['share', { base: 'percent', factor: 100, rounded: true }],

  ['cm', { base: 'm', factor: 0.01 }],
  ['foot', { base: 'm', factor: 0.3048, rounded: true }],
  ['inch', { base: 'm', factor: 0.0254, rounded: true }],
  ['km', { base: 'm', factor: 1000 }],
  ['mile', { base: 'm', factor: 1609.344, rounded: true }],
  ['mm', { base: 'm', factor: 0.001 }],
  ['nautical-mile', { base: 'm', factor: 1852, rounded: true }],
  ['yard', { base: 'm', factor: 0.9144, rounded: true }],

  ['g', { base: 'kg', factor: 0.001 }],
  ['ounce', { base: 'kg', factor: 0.0283495, rounded: true }],
  ['pound', { base: 'kg', factor: 0.45359237, rounded: true }],
  ['tonne', { base: 'kg', factor: 1000 }],

  ['knot', { base: 'km-h', factor: 1.852, rounded: true }],
  ['m-s', { base: 'km-h', factor: 3.6 }],
  ['mph', { base: 'km-h', factor: 1.609344, rounded: true }],

  ['fahrenheit', { base: 'celsius', factor: 5 / 9, offset: -160 / 9, rounded: true }],

  ['day', { base: 'second', factor: 86400 }],
  ['hour', { base: 'second', factor: 3600 }],
  ['minute', { base: 'second', factor: 60 }],
  ['week', { base: 'second', factor: 604800 }],

  // A month is no fixed number of days, so months do not compare with weeks.
  ['century', { base: 'month', factor: 1200 }],
  ['decade', { base: 'month', factor: 120 }],
  ['year', { base: 'month', factor: 12 }],

  ['acre', { base: 'sq-m', factor: 4046.8564, rounded: true }],
  ['hectare', { base: 'sq-m', factor: 10000 }],
  ['sq-foot', { base: 'sq-m', factor: 0.09290304, rounded: true }],
  ['sq-km', { base: 'sq-m', factor: 1e6 }],
  ['sq-mile', { base: 'sq-m', factor: 2589988, rounded: true }],

  ['barrel', { base: 'liter', factor: 158.987, rounded: true }],
  ['cubic-meter', { base: 'liter', factor: 1000 }],
  ['gallon', { base: 'liter', factor: 3.785412, rounded: true }],

  ['gigawatt', { base: 'watt', factor: 1e9 }],
  ['kilowatt', { base: 'watt', factor: 1e3 }],
  ['megawatt', { base: 'watt', factor: 1e6 }],

  ['kopeck', { base: 'rub', factor: 0.01 }],
])

/** What a word may be short for: `a 75-point rise`, `12 degrees`, `5 pounds`, `34 лет`. */
export const ambiguousUnits: ReadonlyMap<string, readonly string[]> = new Map([
  ['degree', ['celsius', 'fahrenheit']],
  ['point', ['percentage-point', 'basis-point']],
  ['pound', ['gbp']],
  ['year', ['year-of-age']],
])
