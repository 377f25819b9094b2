import { nameLikeness, SAME_NAME } from '../languages/en-ru/transliteration'
import { remembered } from '../languages/remembered'
import type { LinkKind } from './meanings'
import { type Entry, type Term, type Terms, weightOf } from './terms'

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

/** Two English words that share only a Russian one are neighbours, not equals: end, late (конец). */
const pivot = 0.8

/**
 * Links the words of two passages one to one, the surest and most telling first (competitive linking, Melamed 2000).
 *
 *     Tokayev   confirmed   his country's   interest
 *        │          │                          │
 *     Токаев   подтвердил   заинтересованность Казахстана
 */
export function linkWords(ours: Terms, theirs: Terms): LinkedWords {
  const links: WordLink[] = []
  const met = { ours: new Float64Array(ours.weights.length), theirs: new Float64Array(theirs.weights.length) }
  for (const link of meetings(ours, theirs)) {
    if (!isFree(link.ours, met.ours) || !isFree(link.theirs, met.theirs)) continue
    links.push(link)
    met.ours.fill(link.strength, link.ours.first, link.ours.last + 1)
    met.theirs.fill(link.strength, link.theirs.first, link.theirs.last + 1)
  }
  return { links, ...met }
}

const isFree = ({ first, last }: Term, met: Float64Array): boolean => {
  for (let at = first; at <= last; at++) if (met[at] !== 0) return false
  return true
}

interface Meeting extends WordLink {
  /** What is linked first: the sure and telling. */
  readonly rank: number
}

/** All pairs of terms that share a key, each by its surest one. */
function meetings(ours: Terms, theirs: Terms): Meeting[] {
  const best = new Map<number, Meeting>()
  const sameLanguage = ours.language === theirs.language
  forSharedKeys(ours.entries, theirs.entries, (a, b) => {
    const place = a.term * theirs.terms.length + b.term
    const before = best.get(place)
    const kind = weaker(a.kind, b.kind)
    const bound = a.weight * b.weight * (sameLanguage && kind === 'word' ? pivot : 1)
    if (before && before.strength >= bound) return
    const one = ours.terms[a.term]!
    const other = theirs.terms[b.term]!
    const strength = kind === 'name' ? bound * lookAlike(one, other) : bound
    if (strength === 0 || (before && before.strength >= strength)) return
    const rank = strength * Math.min(weightOf(one, ours.weights), weightOf(other, theirs.weights))
    best.set(place, { ours: one, theirs: other, strength, kind, rank })
  })
  return [...best.values()].sort(
    (a, b) => b.rank - a.rank || a.ours.first - b.ours.first || a.theirs.first - b.theirs.first,
  )
}

/** Walks two lists sorted by key side by side. */
function forSharedKeys(ours: readonly Entry[], theirs: readonly Entry[], visit: (a: Entry, b: Entry) => void): void {
  let start = 0
  for (const entry of ours) {
    while (start < theirs.length && theirs[start]!.key < entry.key) start++
    for (let at = start; at < theirs.length && theirs[at]!.key === entry.key; at++) visit(entry, theirs[at]!)
  }
}

const strengthOrder: readonly LinkKind[] = [
  'number',
  'date',
  'name',
  'phrase',
  'same-word',
  'word',
  'synonym',
  'family',
]
const weaker = (a: LinkKind, b: LinkKind): LinkKind =>
  a === b || strengthOrder.indexOf(a) > strengthOrder.indexOf(b) ? a : b

/** An event's names meet over and over. */
const likeness = remembered((pair) => {
  const [a = '', b = ''] = pair.split(' ')
  return nameLikeness(a, b)
})

function lookAlike(ours: Term, theirs: Term): number {
  let best = 0
  for (const a of ours.spellings ?? [])
    for (const b of theirs.spellings ?? []) best = Math.max(best, likeness(`${a} ${b}`))
  return best >= SAME_NAME ? best : 0
}
