/** A number without the noise that reckoning with fractions leaves: 8.4 × 1e6 is 8400000, not 8400000.000000001. */
export const trimmed = (value: number): number => Number(value.toPrecision(12))
