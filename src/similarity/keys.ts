import { linkKinds, type Meaning } from './meanings'

/** The keys on which terms can meet others, in the order of their ids: four columns, as a passage has hundreds. */
export interface Keys {
  readonly ids: Int32Array
  /** The key's term, as a place in `Terms.terms`. */
  readonly terms: Int32Array
  readonly weights: Float64Array
  /** Places in {@link linkKinds}. */
  readonly kinds: Uint8Array
}

/** What one term was found to mean, with the ids of its keys. */
export interface FoundKeys {
  readonly term: number
  readonly meanings: readonly Meaning[]
  readonly ids: Int32Array
}

/** A key's id and its place are sorted as one number. */
const mostPlaces = 2 ** 24

/** So many words of a passage can meet on one key; in a text that says one thing a thousand times the rest would only cost time. */
const mostAlike = 8

/** The keys of a passage, by their ids. */
export function keysInOrder(found: readonly FoundKeys[]): Keys {
  const unordered = emptyKeys(found.reduce((size, { ids }) => size + ids.length, 0))
  const packed = new Float64Array(unordered.ids.length)
  let next = 0
  for (const { term, meanings, ids } of found) {
    for (let at = 0; at < ids.length; at++) {
      const { weight, kind } = meanings[at]!
      packed[next] = ids[at]! * mostPlaces + next
      setKey(unordered, next++, ids[at]!, term, weight, linkKinds.indexOf(kind))
    }
  }
  packed.sort()
  const { ids } = unordered
  const places = new Int32Array(packed.length)
  let kept = 0
  for (let at = 0; at < packed.length; at++) {
    const place = packed[at]! % mostPlaces
    const isOneTooMany = kept >= mostAlike && ids[places[kept - mostAlike]!] === ids[place]
    if (!isOneTooMany) places[kept++] = place
  }
  return keysAt(unordered, places.subarray(0, kept))
}

const emptyKeys = (size: number): Keys => ({
  ids: new Int32Array(size),
  terms: new Int32Array(size),
  weights: new Float64Array(size),
  kinds: new Uint8Array(size),
})

function setKey(keys: Keys, at: number, id: number, term: number, weight: number, kind: number): void {
  keys.ids[at] = id
  keys.terms[at] = term
  keys.weights[at] = weight
  keys.kinds[at] = kind
}

function copyKey(from: Keys, place: number, to: Keys, at: number): void {
  setKey(to, at, from.ids[place]!, from.terms[place]!, from.weights[place]!, from.kinds[place]!)
}

/** The keys of which something holds, by their places. */
export function keptKeys(keys: Keys, isKept: (at: number) => boolean): Keys {
  const places = new Int32Array(keys.ids.length)
  let kept = 0
  for (let at = 0; at < places.length; at++) if (isKept(at)) places[kept++] = at
  return keysAt(keys, places.subarray(0, kept))
}

function keysAt(keys: Keys, places: Int32Array): Keys {
  const found = emptyKeys(places.length)
  for (let at = 0; at < places.length; at++) copyKey(keys, places[at]!, found, at)
  return found
}

/** The keys of the terms that have a place in a part of the passage. */
export function keysOf(keys: Keys, places: Int32Array): Keys {
  const kept = keptKeys(keys, (at) => places[keys.terms[at]!]! >= 0)
  return { ...kept, terms: kept.terms.map((term) => places[term]!) }
}

/** The keys of two passages that follow each other. */
export function joinKeys(one: Keys, other: Keys): Keys {
  const keys = emptyKeys(one.ids.length + other.ids.length)
  let [a, b] = [0, 0]
  for (let at = 0; at < keys.ids.length; at++) {
    const isOne = b === other.ids.length || (a < one.ids.length && one.ids[a]! <= other.ids[b]!)
    const [from, place] = isOne ? [one, a++] : [other, b++]
    copyKey(from, place, keys, at)
  }
  return keys
}
