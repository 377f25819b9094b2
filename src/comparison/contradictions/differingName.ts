import { sameName } from '../../features/sameName'
import { lexicon, type NameKind } from '../../languages/en-ru/lexicon'
import { nameLikeness } from '../../languages/en-ru/transliteration'
import type { Anchor, NameAnchor, Span } from '../../types'
import type { Words } from '../match'
import { touches } from './links'
import { placedWords, type PlacedWord } from './placedWords'
import type { ContradictionRule, Evidence, FocusedMatch } from './rule'
import { type Place, surroundingsMet } from './surroundings'

/** A name as the two reports compare it: without the country before it (Македонии «Георге Иванов»). */
interface PlacedName {
  readonly anchor: NameAnchor
  readonly span: Span
  readonly place: Place
  readonly kind: NameKind | undefined
  readonly mayBePerson: boolean
}

/** Barcelona and «Лос-Анджелес»: two cities, or two countries. A city and its country may stand for each other. */
export const differingPlace: ContradictionRule = (match) =>
  swapped(match, (ours, theirs) => placeKinds.has(ours.kind) && ours.kind === theirs.kind)

const placeKinds: ReadonlySet<NameKind | undefined> = new Set<NameKind>(['country', 'city', 'region', 'water'])

/** Ivanov and «Ротенберг». */
export const differingName: ContradictionRule = (match) => [
  ...otherSurname(match),
  ...swapped(match, (ours, theirs) => ours.mayBePerson && theirs.mayBePerson && (isPerson(ours) || isPerson(theirs))),
]

const isPerson = ({ kind, anchor }: PlacedName): boolean => kind === 'person' || anchor.role !== undefined

/** How much of what is said around two names must be met. */
const aroundMet = 0.4

/** Names that the other side does not have, standing in the same place. */
function swapped(
  match: FocusedMatch,
  mayDiffer: (ours: PlacedName, theirs: PlacedName) => boolean,
): readonly Evidence[] {
  const ours = namesIn(match.claim)
  const theirs = namesIn(match.evidence)
  const isNew = (name: PlacedName, met: Float64Array, others: readonly PlacedName[]) =>
    !isMet(name.place, met) && !others.some((other) => mayBeOne(name.anchor.key, other.anchor.key))
  const newTheirs = theirs.filter((name) => isNew(name, match.linked.theirs, ours))
  return ours
    .filter((name) => isNew(name, match.linked.ours, theirs))
    .flatMap((one) =>
      newTheirs
        .filter((other) => mayDiffer(one, other))
        .map((other) => ({ one, other, met: surroundingsMet(match, one.place, other.place) })),
    )
    .filter(({ met }) => Math.min(met.ours, met.theirs) >= aroundMet)
    .sort((a, b) => b.met.ours + b.met.theirs - a.met.ours - a.met.theirs)
    .map(({ one, other }) => ({ ours: one.span, theirs: other.span }))
}

/** Gjorge Ivanov and «Георге Ротенберг»: what one begins with is met, what it ends with is not. */
function otherSurname(match: FocusedMatch): readonly Evidence[] {
  const theirs = namesIn(match.evidence)
  return namesIn(match.claim).flatMap((one) =>
    theirs
      .filter((other) => {
        const [our, their] = [one.place, other.place]
        const isShared = match.linked.links.some(
          (link) => touches(link.ours, withoutLast(our)) && touches(link.theirs, withoutLast(their)),
        )
        const isLastMet = match.linked.ours[our.last] !== 0 || match.linked.theirs[their.last] !== 0
        const may = one.mayBePerson && other.mayBePerson && our.first < our.last && their.first < their.last
        return may && isShared && !isLastMet && !mayBeOne(lastWord(one.anchor.key), lastWord(other.anchor.key))
      })
      .map((other) => ({ ours: one.span, theirs: other.span })),
  )
}

const withoutLast = ({ first, last }: Place): Place => ({ first, last: last - 1 })
const lastWord = (key: string): string => key.slice(key.lastIndexOf(' ') + 1)

const isMet = ({ first, last }: Place, met: Float64Array): boolean =>
  met.subarray(first, last + 1).some((strength) => strength > 0)

/** From here up two words may be spellings of one: Wierzbicka, Вежбицка .55; Ivanov, Ротенберг 0. */
const unlike = 0.35
/** Farkhad, Фархадская: an adjective begins as its name does. */
const sharedBeginning = 4

function mayBeOne(one: string, other: string): boolean {
  if (sameName(one, other) >= 0.5) return true
  const others = other.split(' ')
  return one
    .split(' ')
    .some((word) =>
      others.some(
        (another) =>
          nameLikeness(word, another) >= unlike ||
          (word.length >= sharedBeginning && another.startsWith(word.slice(0, sharedBeginning))),
      ),
    )
}

function namesIn(words: Words): PlacedName[] {
  const placed = placedWords(words)
  return words.anchors.filter(isName).flatMap((anchor) => {
    const named = placed.filter(({ span }) => span.start >= anchor.span.start && span.end <= anchor.span.end)
    while (named.length > 1 && isCountry(named[0]!)) named.shift()
    const [first, last] = [named[0], named.at(-1)]
    if (!first || !last) return []
    const span = { start: first.span.start, end: last.span.end }
    const kind = kindOf(words, named, span)
    const mayBePerson = kind === 'person' || (kind === undefined && looksPersonal(words, named, span))
    return [{ anchor, span, place: { first: first.place, last: last.place }, kind, mayBePerson }]
  })
}

const isName = (anchor: Anchor): anchor is NameAnchor => anchor.kind === 'name'

const isCountry = ({ lemmas }: PlacedWord): boolean =>
  lemmas.some((lemma) => ['country', 'demonym'].includes(lexicon().nameKind(lemma) ?? ''))

/** By the name as it is written, by its lemmas, by its only word. */
function kindOf({ report }: Words, named: readonly PlacedWord[], { start, end }: Span): NameKind | undefined {
  const book = lexicon()
  const written = report.text.slice(start, end).toLowerCase().replaceAll('ё', 'е')
  const spellings = [written, ...[' ', '-'].map((mark) => named.map(({ lemmas }) => lemmas[0]).join(mark))]
  const ofOneWord = named.length === 1 ? named[0]!.lemmas : []
  const found = [...spellings, ...ofOneWord].map((name) => book.nameKind(name)).find((kind) => kind !== undefined)
  const isGiven = named.length > 1 && named[0]!.lemmas.some((lemma) => book.nameKind(lemma) === 'person')
  return found ?? (isGiven ? 'person' : undefined)
}

/** One to three capitalised words, neither all in capitals nor quoted nor words of the language: no firm, no slogan. */
function looksPersonal({ report: { text, language } }: Words, named: readonly PlacedWord[], span: Span): boolean {
  const book = lexicon()
  const written = text.slice(span.start, span.end)
  return (
    named.length <= 3 &&
    named.every(({ capital, lemmas }) => capital && !lemmas.some((lemma) => book.isWord(language, lemma))) &&
    !/[\d.@/]/.test(written) &&
    written !== written.toUpperCase() &&
    !/[«"“„]$/.test(text.slice(0, span.start).slice(-1))
  )
}
