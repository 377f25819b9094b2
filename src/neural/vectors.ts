/**
 * One embedding. All that are compared have the same length.
 *
 * @example
 * ```ts
 * const vector: Vector = Float32Array.of(0.6, 0.8)
 * vector.length //=> 2
 * ```
 */
export type Vector = readonly number[] | Float32Array | Float64Array

/**
 * Embeddings by the text they stand for.
 *
 * @example
 * ```ts
 * const vectors: Vectors = new Map([['peace', [0.6, 0.8]]])
 * vectors.get('peace')?.length //=> 2
 * ```
 */
export type Vectors = ReadonlyMap<string, Vector>

/** Callers without a type checker hand in anything; a hole in a list is no number either. */
export function isVector(value: unknown): value is Vector {
  const isList = Array.isArray(value) || (ArrayBuffer.isView(value) && 'length' in value)
  return isList && Array.from<unknown>(value as ArrayLike<unknown>).every(Number.isFinite)
}

/** A copy of length one, so that a dot product is a cosine; a vector of zeros stays as it is. */
export function unitVector(vector: Vector): Float64Array {
  const copy = Float64Array.from(vector)
  const length = Math.sqrt(dotProduct(copy, copy))
  return length > 0 ? copy.map((value) => value / length) : copy
}

export function dotProduct(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!
  return sum
}
