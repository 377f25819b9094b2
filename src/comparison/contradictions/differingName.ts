import { sameName } from '../../features/sameName'
import { remember } from '../../languages/remember'
import { languages } from '../../languages/languages'
import { lexicon } from '../../languages/en-ru/lexicon'
import type { NameKind } from '../../languages/en-ru/nameKinds'
import { nameLikeness, nameStem } from '../../languages/en-ru/transliteration'
import type { Anchor, NameAnchor, Span } from '../../types'
import type { Words } from '../match'
import { areLinked } from './links'
import { placedWords, type PlacedWord } from './placedWords'
import type { ContradictionRule, Evidence, FocusedMatch } from './rule'
import { type Place, surroundingsMet } from './surroundings'

/** A name as the two reports compare it: without the country before it (Македонии «Георге Иванов»). */
interface PlacedName {
  readonly anchor: NameAnchor
  /** As in the anchor, without the word for its region. */
  readonly key: string
  readonly span: Span
  readonly place: Place
  readonly words: readonly PlacedWord[]
  readonly kind: NameKind | undefined
  readonly mayBePerson: boolean
}

/** Barcelona and «Лос-Анджелес»: two cities, or two countries. A city and its country may stand for each other. */
export const differingPlace: ContradictionRule = (match) =>
  swapped(match, isPlace, (ours, theirs) => ours.kind === theirs.kind)

const isPlace = ({ kind }: PlacedName): boolean => placeKinds.has(kind)

const placeKinds: ReadonlySet<NameKind | undefined> = new Set<NameKind>(['country', 'city', 'region', 'water'])

/** Ivanov and «Ротенберг». */
export const differingName: ContradictionRule = (match) => [
  ...otherSurname(match),
  ...swapped(
    match,
    ({ mayBePerson }) => mayBePerson,
    (ours, theirs) => isPerson(ours) || isPerson(theirs),
  ),
]

const isPerson = ({ kind, anchor }: PlacedName): boolean => kind === 'person' || anchor.role !== undefined

/** How much of what is said around two names must be met. */
const aroundMet = 0.4

/** Names of a kind that the other side does not have, standing in the same place. */
function swapped(
  match: FocusedMatch,
  isOfKind: (name: PlacedName) => boolean,
  mayDiffer: (ours: PlacedName, theirs: PlacedName) => boolean,
): readonly Evidence[] {
  const ours = namesIn(match.claim)
  const theirs = namesIn(match.evidence)
  const isNew = (name: PlacedName, met: Float64Array, others: readonly PlacedName[]) =>
    isOfKind(name) && !isMet(name.place, met) && !others.some((other) => mayBeOne(name.key, other.key))
  const newOurs = ours.filter((name) => isNew(name, match.linked.ours, theirs))
  const newTheirs = newOurs.length > 0 ? theirs.filter((name) => isNew(name, match.linked.theirs, ours)) : []
  return newOurs
    .flatMap((one) =>
      newTheirs
        .filter((other) => mayDiffer(one, other) && mayStandAlike(match, one, other))
        .map((other) => ({ one, other, met: surroundingsMet(match, one.place, other.place) })),
    )
    .filter(({ met }) => Math.min(met.ours, met.theirs) >= aroundMet)
    .sort((a, b) => b.met.ours + b.met.theirs - a.met.ours - a.met.theirs)
    .map(({ one, other }) => ({ ours: one.span, theirs: other.span }))
}

/** `for Russia` and «в Финляндии» stand in different places, whatever stands around. */
function mayStandAlike({ claim, evidence }: FocusedMatch, ours: PlacedName, theirs: PlacedName): boolean {
  const [one, other] = [relationsOf(claim, ours), relationsOf(evidence, theirs)]
  return one === undefined || other === undefined || one.some((relation) => other.includes(relation))
}

/** What the word before a name says of it, if that is sure; a name that opens its sentence is what the sentence is about. */
function relationsOf(words: Words, { place }: PlacedName): readonly string[] | undefined {
  const { relations } = languages[words.report.language].contrastWords
  const placed = placedWords(words)
  if (place.first > 0) return relations.get(placed[place.first - 1]!.form)
  const isTitle = placed[place.last + 1]?.capital ?? true
  return isTitle ? undefined : ['subject']
}

/** Gjorge Ivanov and «Георге Ротенберг», Sutopo Purwo Nugroho and «Сутопо Наварро Нугрохо»: one word of the name is another. */
function otherSurname(match: FocusedMatch): readonly Evidence[] {
  const theirs = namesIn(match.evidence)
  return namesIn(match.claim).flatMap((one) =>
    theirs
      .filter((other) => one.mayBePerson && other.mayBePerson && hasOneOtherWord(match, one, other))
      .map((other) => ({ ours: one.span, theirs: other.span })),
  )
}

function hasOneOtherWord({ linked }: FocusedMatch, one: PlacedName, other: PlacedName): boolean {
  const [ours, theirs] = [one.words, other.words]
  if (ours.length < 2 || ours.length !== theirs.length) return false
  const unlikely = ours.filter((word, at) => {
    const another = theirs[at]!
    const isUnmet = linked.ours[word.place] === 0 && linked.theirs[another.place] === 0
    return isUnmet && !mayBeOne(nameStem(word.form), nameStem(another.form))
  })
  const alike = ours.filter((word, at) => {
    const likeness = nameLikeness(nameStem(word.form), nameStem(theirs[at]!.form))
    return word.form.length > 1 && (likeness >= alikeEnough || areLinked(linked, word, theirs[at]!))
  })
  const [only] = unlikely
  const isOne = only !== undefined && unlikely.length === 1 && alike.length === ours.length - 1
  return isOne && !(only === ours[0] && mayBeShort(only, theirs[0]!))
}

/** Joel, «Джо»: a given name may be cut short. */
const mayBeShort = (one: PlacedWord, other: PlacedWord): boolean => nameStem(one.form)[0] === nameStem(other.form)[0]

/** Gjorge, Георге */
const alikeEnough = 0.6

const isMet = ({ first, last }: Place, met: Float64Array): boolean =>
  met.subarray(first, last + 1).some((strength) => strength > 0)

const sameEnough = 0.5
/** From here up two words may be spellings of one: Wierzbicka, Вежбицка .55; Ivanov, Ротенберг 0. */
const unlike = 0.5
/** Farkhad, Фархадская: an adjective begins as its name does. */
const sharedBeginning = 4

/** One word may stand for a whole name; of two longer ones the last words must be alike. */
function mayBeOne(one: string, other: string): boolean {
  if (sameName(one, other) >= sameEnough) return true
  const [ours, theirs] = [one.split(' '), other.split(' ')]
  if (ours.length > 1 && theirs.length > 1) return isLike(ours.at(-1) ?? '', theirs.at(-1) ?? '')
  return ours.some((word) => theirs.some((another) => isLike(word, another)))
}

const isLike = (word: string, another: string): boolean =>
  nameLikeness(word, another) >= unlike ||
  (word.length >= sharedBeginning && another.startsWith(word.slice(0, sharedBeginning)))

/** Asked for with every claim that is held against the words. */
const namesIn = remember((words: Words): readonly PlacedName[] => {
  const placed = placedWords(words)
  return words.anchors.filter(isName).flatMap((anchor) => {
    const named = placed.filter(({ span }) => span.start < anchor.span.end && anchor.span.start < span.end)
    while (named.length > 1 && isInflected(named[0]!) && isCountry(named[0]!)) named.shift()
    const { regions } = languages[words.report.language].contrastWords
    const isRegional = ({ lemmas }: PlacedWord) => lemmas.some((lemma) => regions.has(lemma))
    const isPart = named.length > 1 && isRegional(named.at(-1)!)
    if (isPart) named.pop()
    const [first, last] = [named[0], named.at(-1)]
    if (!first || !last) return []
    const span = { start: first.span.start, end: Math.min(last.span.end, anchor.span.end) }
    const next = placed[last.place + 1]
    const isRegion = isPart || (next !== undefined && next.mark === '' && isRegional(next))
    const kind = isRegion ? 'region' : kindOf(words, named, span)
    const mayBePerson = kind === 'person' || (kind === undefined && looksPersonal(words, named, span))
    const key = isPart ? anchor.key.split(' ').slice(0, -1).join(' ') : anchor.key
    return [{ anchor, key, span, place: { first: first.place, last: last.place }, words: named, kind, mayBePerson }]
  })
})

const isName = (anchor: Anchor): anchor is NameAnchor => anchor.kind === 'name'

const isCountry = ({ lemmas }: PlacedWord): boolean =>
  lemmas.some((lemma) => ['country', 'demonym'].includes(lexicon().nameKind(lemma) ?? ''))

/** Македонии, but not Jordan */
const isInflected = ({ form, lemmas }: PlacedWord): boolean => !lemmas.includes(form)

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
