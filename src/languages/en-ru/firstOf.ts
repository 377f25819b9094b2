/** The place of the first item that a test is true of, where it is true of all behind that too. */
export function firstOf<T>(items: ArrayLike<T>, isReached: (item: T) => boolean): number {
  let [first, end] = [0, items.length]
  while (first < end) {
    const middle = (first + end) >> 1
    if (isReached(items[middle]!)) end = middle
    else first = middle + 1
  }
  return first
}
