/** The same function of an object, which works out once what follows from it and forgets it with the object. */
export function remember<K extends object, V>(workOut: (of: K) => V): (of: K) => V {
  const known = new WeakMap<K, V>()
  return (of) => {
    const found = known.get(of)
    if (found !== undefined) return found
    const value = workOut(of)
    known.set(of, value)
    return value
  }
}
