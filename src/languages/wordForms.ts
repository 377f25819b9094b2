/**
 * A lookup from lines of `[meaning, 'its forms; parted by semicolons']`. A form may be several words.
 *
 * @throws when two lines list one form: a table that contradicts itself is a bug.
 */
export function wordForms<T>(lines: readonly (readonly [meaning: T, forms: string])[]): ReadonlyMap<string, T> {
  const lookup = new Map<string, T>()
  for (const [meaning, forms] of lines) {
    for (const form of forms.split(';')) {
      const key = form.trim()
      if (lookup.has(key)) throw new Error(`"${key}" is listed twice; this is a bug`)
      lookup.set(key, meaning)
    }
  }
  return lookup
}
