import { lazily } from '../languages/lazily'
import type { Term, Terms } from './terms'
import { linkKinds, type LinkKind } from './meanings'
import { soundAlike } from './sounds'

/** Two terms taken to mean the same. */
export interface WordLink {
  readonly ours: Term
  readonly theirs: Term
  /** How surely, 0..1. */
  readonly strength: number
  readonly kind: LinkKind
}

export interface LinkedWords {
  readonly links: readonly WordLink[]
  /** How far each word of ours, and of theirs, is met on the other side: 0..1, by place. */
  readonly ours: Float64Array
  readonly theirs: Float64Array
}

/**
 * All pairs of terms that share a key, in columns; a pair stands once for each key. They are many and short-lived, so
 * they are kept as numbers, and one such collection can be used over and over.
 */
export interface Meetings {
  /** Places in the terms of the two sides. */
  readonly ours: number[]
  readonly theirs: number[]
  readonly strengths: number[]
  /** Places in {@link linkKinds}. */
  readonly kinds: number[]
  readonly ranks: number[]
  /** The places of the pairs, the sure and telling first: the order in which they are linked. */
  order: number[]
}

/** Two English words that share only a Russian one are neighbours, not equals: end, late (конец). */
const pivot = 0.8
const asWords = linkKinds.indexOf('word')
const asNames = linkKinds.indexOf('name')

/**
 * Links the words of two passages one to one, the surest and most telling first (competitive linking, Melamed 2000).
 *
 *     Tokayev   confirmed   his country's   interest
 *        │          │                          │
 *     Токаев   подтвердил   заинтересованность Казахстана
 */
export const linkWords = (ours: Terms, theirs: Terms): LinkedWords => linkMeetings(meet(ours, theirs), ours, theirs)

/** Finds what {@link linkMeetings} chooses from. */
export function meet(ours: Terms, theirs: Terms): Meetings {
  const found = noMeetings()
  findMeetings(found, ours, theirs)
  return found
}

/** The same, in a collection that was used before. */
export function findMeetings(found: Meetings, ours: Terms, theirs: Terms): void {
  found.order.length = 0
  const [one, other] = [ours.keys.ids, theirs.keys.ids]
  let start = 0
  for (let a = 0; a < one.length; a++) {
    while (start < other.length && other[start]! < one[a]!) start++
    for (let b = start; b < other.length && other[b] === one[a]; b++) addMeeting(found, ours, a, theirs, b)
  }
  putInOrder(found, ours, theirs)
}

/**
 * Links the pairs in their order, as long as their words are free. Where `ours` is a part of what the meetings were found
 * in, `placeOf` has the place of each term in that part, or -1.
 */
export function linkMeetings(meetings: Meetings, ours: Terms, theirs: Terms, placeOf?: Int32Array): LinkedWords {
  const met = { ours: new Float64Array(ours.weights.length), theirs: new Float64Array(theirs.weights.length) }
  const termOf = (at: number): Term | undefined =>
    ours.terms[placeOf ? placeOf[meetings.ours[at]!]! : meetings.ours[at]!]
  const linked = meetings.order.filter((at) => {
    const one = termOf(at)
    return one && link(one, met.ours, theirs.terms[meetings.theirs[at]!]!, met.theirs, meetings.strengths[at]!)
  })
  return withLinks(met.ours, met.theirs, () =>
    linked.map((at): WordLink => ({
      ours: termOf(at)!,
      theirs: theirs.terms[meetings.theirs[at]!]!,
      strength: meetings.strengths[at]!,
      kind: linkKinds[meetings.kinds[at]!]!,
    })),
  )
}

/** Most pairs of sentences are looked at for how far they meet; what links them is asked of few. */
function withLinks(ours: Float64Array, theirs: Float64Array, findLinks: () => readonly WordLink[]): LinkedWords {
  const links = lazily(findLinks)
  return {
    get links() {
      return links()
    },
    ours,
    theirs,
  }
}

/** The same links, seen from the other side. */
export const turnedLinks = (linked: LinkedWords): LinkedWords =>
  withLinks(linked.theirs, linked.ours, () =>
    linked.links.map((link) => ({ ...link, ours: link.theirs, theirs: link.ours })),
  )

/** Marks the words of two terms as met, unless some are already. */
export function link(
  ours: Term,
  ourMet: Float64Array,
  theirs: Term,
  theirMet: Float64Array,
  strength: number,
): boolean {
  if (!isFree(ours, ourMet) || !isFree(theirs, theirMet)) return false
  for (let at = ours.first; at <= ours.last; at++) ourMet[at] = strength
  for (let at = theirs.first; at <= theirs.last; at++) theirMet[at] = strength
  return true
}

function isFree({ first, last }: Term, met: Float64Array): boolean {
  for (let at = first; at <= last; at++) if (met[at] !== 0) return false
  return true
}

export const noMeetings = (): Meetings => ({ ours: [], theirs: [], strengths: [], kinds: [], ranks: [], order: [] })

/** Adds the pair of terms that meet on a key, which has these places in the keys of both. */
function addMeeting(to: Meetings, ours: Terms, a: number, theirs: Terms, b: number): void {
  const kind = Math.max(ours.keys.kinds[a]!, theirs.keys.kinds[b]!)
  const [one, other] = [ours.keys.terms[a]!, theirs.keys.terms[b]!]
  let strength = ours.keys.weights[a]! * theirs.keys.weights[b]!
  if (kind === asWords && ours.language === theirs.language) strength *= pivot
  if (kind === asNames) strength *= soundAlike(ours.terms[one]!.sounding, theirs.terms[other]!.sounding)
  if (strength === 0) return
  const place = to.order.length
  to.order.push(place)
  to.ours[place] = one
  to.theirs[place] = other
  to.strengths[place] = strength
  to.kinds[place] = kind
  to.ranks[place] = strength * Math.min(ours.worths[one]!, theirs.worths[other]!)
}

/** What ranks alike stands in the order of the one text, whichever of the two is ours: links do not depend on the side. */
function putInOrder({ ours, theirs, strengths, kinds, ranks, order }: Meetings, left: Terms, right: Terms): void {
  const isTurned = comesAfter(left, right)
  const [first, firstTerms, second, secondTerms] = isTurned
    ? [theirs, right.terms, ours, left.terms]
    : [ours, left.terms, theirs, right.terms]
  sortBy(
    order,
    (a, b) =>
      ranks[b]! - ranks[a]! ||
      firstTerms[first[a]!]!.first - firstTerms[first[b]!]!.first ||
      secondTerms[second[a]!]!.first - secondTerms[second[b]!]!.first ||
      strengths[b]! - strengths[a]! ||
      kinds[a]! - kinds[b]! ||
      // Phrases before the words in them. The order of keys would hang on what was read before.
      firstTerms[first[b]!]!.last - firstTerms[first[a]!]!.last ||
      secondTerms[second[b]!]!.last - secondTerms[second[a]!]!.last ||
      first[a]! - first[b]! ||
      second[a]! - second[b]!,
  )
}

/** Two sentences have about thirty meetings: sorted by insertion, they take a fifth of the time. */
const few = 60

function sortBy(list: number[], compare: (a: number, b: number) => number): void {
  if (list.length > few) {
    list.sort(compare)
    return
  }
  for (let at = 1; at < list.length; at++) {
    const moving = list[at]!
    let to = at
    for (; to > 0 && compare(list[to - 1]!, moving) > 0; to--) list[to] = list[to - 1]!
    list[to] = moving
  }
}

/** An order of passages that depends on nothing but themselves. */
function comesAfter(one: Terms, other: Terms): boolean {
  if (one.language !== other.language) return one.language > other.language
  if (one.total !== other.total) return one.total > other.total
  if (one.words.length !== other.words.length) return one.words.length > other.words.length
  const differing = one.words.findIndex((_, at) => endOf(one, at) !== endOf(other, at))
  return differing >= 0 && endOf(one, differing) > endOf(other, differing)
}

/** How far behind the passage's first word a word ends. */
const endOf = ({ words }: Terms, at: number): number => words[at]!.end - words[0]!.start
