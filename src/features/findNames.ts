import { nameStem } from '../languages/en-ru/transliteration'
import { remembered } from '../languages/remembered'
import type { Language } from '../languages/language'
import type { NameAnchor, Span } from '../types'
import { trimSpan } from '../report/trimSpan'
import type { Token } from '../units/tokens'
import { findQuoted } from './findQuoted'
import { isTitle } from './isTitle'
import { lemmasOf } from './lemmasOf'
import { type NameWord, nameWordsOf } from './nameWordsOf'

/** In words; what goes on longer is a list or a cry, and is cut. */
const longestName = 12

/** Words of one name, or of a role: indexes of the first, and of the one after the last. */
interface Run {
  readonly from: number
  readonly to: number
}

/**
 * Finds people, places, organisations and works by their capitals, with the role words before them split off.
 *
 * ```text
 * Kazakh President Kassym-Jomart Tokayev on Sunday    спецпосланником президента США Стивеном Уиткоффом
 * └──── role ────┘ └────── name ───────┘              └─────────── role ────────────┘ └───── name ─────┘
 * ```
 */
export function findNames(text: string, tokens: readonly Token[], language: Language): NameAnchor[] {
  const titles = findQuoted(text)
    .map((quoted) => trimSpan(text, quoted))
    .filter((quoted) => quoted.end - quoted.start > 1 && isTitle(text, quoted, language))
  const words = nameWordsOf(text, tokens, language)
  const named = runsOf(words, language)
    .flatMap((run) => namesIn(words, run, language))
    .map((name) => toAnchor(text, words, name))
    .filter(({ span }) => !isWithin(span, titles))
  return [...named, ...titles.map((title) => titleAnchor(text, title))]
    .filter(({ key }) => key !== '')
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
}

interface FoundName {
  readonly name: Run
  readonly role?: Run
}

/** Rows of words with capitals: `President of Ukraine` is two, `Bank of England` and `Ursula von der Leyen` are one. */
function runsOf(words: readonly NameWord[], language: Language): readonly Run[] {
  const runs: Run[] = []
  for (let from = 0; from < words.length; from++) {
    if (!words[from]?.isNameLike && !isRoleLike(words[from])) continue
    if (!words[from]?.capital) continue
    let to = from + 1
    for (
      let next = nextInRun(words, to, language);
      next > to && to - from < longestName;
      next = nextInRun(words, to, language)
    )
      to = next
    runs.push({ from, to })
    from = to - 1
  }
  return runs
}

/** The end of the run once it has taken what follows, or `to` where it ends. */
function nextInRun(words: readonly NameWord[], to: number, language: Language): number {
  const last = words[to - 1]
  const next = words[to]
  // компании Bellator | Скотт Кокер
  if (!last || !next?.isJoined || last.isPossessive || isLatin(last.text) !== isLatin(next.text)) return to
  if (next.capital && (next.isNameLike || isRoleLike(next))) return to + 1
  // Theresa May, Mrs May; but Trump May 5
  const couldBeCalendar = next.capital && language.nameWords.calendar.has(next.text.replace(/['’]s$/, '').toLowerCase())
  if (couldBeCalendar && (isTitleOf(last) || (last.kind === 'word' && !last.isCommon)) && !next.isBeforeNumber)
    return to + 1
  const particles = leading(words, to, 3, ({ text }) => language.nameWords.particles.has(text))
  if (particles > to && words[particles]?.isJoined && words[particles]?.isNameLike && last.kind === 'word')
    return particles + 1
  // Bank of England, Charter of the United Nations
  const joiner = next.text === 'of' && words[to + 1]?.text === 'the' ? 'of the' : next.text
  const after = to + joiner.split(' ').length
  const isJoiner = language.nameWords.joiners.has(joiner) && last.isCommon && last.kind === 'word'
  return isJoiner && words[after]?.isJoined && words[after]?.isNameLike ? after + 1 : to
}

const isLatin = (word: string): boolean => /^[a-z]/i.test(word)

/** How far from `from` on, at most `limit` joined words, a condition holds. */
function leading(words: readonly NameWord[], from: number, limit: number, holds: (word: NameWord) => boolean): number {
  let to = from
  for (let word = words[to]; word && to - from < limit && word.isJoined && holds(word); word = words[to]) to++
  return to
}

const roleKinds: ReadonlySet<NameWord['kind']> = new Set(['role', 'honorific', 'qualifier', 'demonym'])
const isRoleLike = (word: NameWord | undefined): boolean => word !== undefined && roleKinds.has(word.kind)
const isTitleOf = (word: NameWord | undefined): boolean => word?.kind === 'role' || word?.kind === 'honorific'
const isPlace = (word: NameWord | undefined): boolean =>
  word !== undefined && (word.kind === 'country' || word.isAcronym)

/** The name in a run of capitals, its role split off; none in `President`, `Kazakh`, `New`. */
function namesIn(words: readonly NameWord[], run: Run, language: Language): readonly FoundName[] {
  const inRun = (from: number, to: number): readonly NameWord[] => words.slice(from, to)
  let { from, to } = run
  const lastTitle = inRun(from, to).findLastIndex(isTitleOf)
  const afterTitle = from + lastTitle + 1
  let role: Run | undefined
  if (
    lastTitle >= 0 &&
    afterTitle < to &&
    !inRun(afterTitle, to).every(({ isCommon, isAcronym }) => isCommon && !isAcronym)
  ) {
    role = { from, to: afterTitle }
    from = afterTitle
  } else if (lastTitle >= 0 && afterTitle === to) {
    // Martin Luther King; but US President, Prime Minister
    const before = words[to - 2]
    if (to - 1 === from || isRoleLike(before) || isPlace(before) || before?.isCommon === true) {
      to--
      while (to > from && isRoleLike(words[to - 1])) to--
    }
  } else role = roleBefore(words, from, language)
  // президента | США Дональда Трампа
  if (role && isPlace(words[from]) && to - from > 1) {
    role = { from: role.from, to: from + 1 }
    from++
  } else if (role && isComplement(words, from, to, language)) {
    role = { from: role.from, to: from + 1 }
    from++
  } else if (role && to - from === 1 && isPlace(words[from])) role = undefined
  // Italian | Giorgia Meloni; but Georgian National Museum
  while (from < to && words[from]?.kind === 'demonym' && !(words[from + 1]?.isCommon ?? true)) from++
  if (role) role = { from: qualifiersBefore(words, role.from, language), to: role.to }
  if (from >= to || inRun(from, to).every((word) => isEmpty(word, language))) return []
  const end = to - from === 1 ? smallTail(words, from, language) : to
  if (end === undefined || (end - from === 1 && isDefinite(words, from, language))) return []
  return [{ name: { from, to: end }, ...(role && end === to ? { role } : {}) }]
}

/** the `Constitution`, its `Parliament` */
const isDefinite = (words: readonly NameWord[], at: number, language: Language): boolean =>
  words[at]?.isCommon === true &&
  words[at].isJoined &&
  language.nameWords.determiners.has(words[at - 1]?.text.toLowerCase() ?? '')

/** Says no name alone: a role, a nationality, an opener, an initial. */
const isEmpty = (word: NameWord, language: Language): boolean =>
  isRoleLike(word) ||
  word.kind === 'initial' ||
  word.kind === 'calendar' ||
  (word.isCommon && language.nameWords.openers.has(word.text.toLowerCase()))

/** гендиректор | Газпрома | Алексей Миллер: three words, the first of them in another case. */
function isComplement(words: readonly NameWord[], from: number, to: number, language: Language): boolean {
  const [first, second] = [words[from]?.text ?? '', words[from + 1]?.text ?? '']
  return (
    language.nameWords.roleComplement > 0 &&
    to - from > 2 &&
    /[аяиы]$/.test(first) &&
    /[бвгджзйклмнпрстфхцчшщ]$/.test(second) &&
    !/(?:вич|ич)$/.test(second)
  )
}

/** The role in small letters before a name: `spokesman` Peskov, «главой миссии» Ганной Вежбицкой. */
function roleBefore(words: readonly NameWord[], from: number, language: Language): Run | undefined {
  for (let at = from - 1; at >= 0 && from - 1 - at <= language.nameWords.roleComplement; at--) {
    const word = words[at]
    if (!words[at + 1]?.isJoined || word === undefined || word.isPossessive) return undefined
    if (isTitleOf(word)) return { from: wholeRole(words, at, language), to: from }
    if (word.capital || word.kind === 'function' || word.kind === 'calendar' || isVerb(word, language)) return undefined
  }
  return undefined
}

/** «заместитель генерального директора», «спецпосланник президента»: the role of a role. */
function wholeRole(words: readonly NameWord[], at: number, language: Language): number {
  const further = language.nameWords.roleComplement > 0 ? roleBefore(words, at, language) : undefined
  return further ? further.from : at
}

/** Where a role begins with its qualifiers: `former Polish` president, `police` spokeswoman, «бывший» министр. */
function qualifiersBefore(words: readonly NameWord[], from: number, language: Language): number {
  const { smallTails, hasRoleCompounds } = language.nameWords
  let start = from
  for (let word = words[start - 1]; word && words[start]?.isJoined && from - start < 4; word = words[start - 1]) {
    const form = word.text.toLowerCase()
    const qualifies =
      (isRoleLike(word) ||
        (word.isAcronym && hasRoleCompounds) ||
        (!word.isNameLike && (smallTails?.adjective.test(form) ?? false)) ||
        (hasRoleCompounds &&
          from - start < 2 &&
          !word.isNameLike &&
          word.kind === 'word' &&
          !isVerb(word, language))) &&
      !word.isPossessive
    if (!qualifies) break
    start--
  }
  return start
}

const isVerb = ({ text }: NameWord, language: Language): boolean => {
  const form = text.toLowerCase()
  return (
    language.speechWords.isSaying(form) ||
    language.clauseWords.isFinite(form, '') ||
    language.clauseWords.isParticiple(form)
  )
}

/** The end of a name that goes on in small letters, «Национальный | музей»; undefined for an adjective with no noun. */
function smallTail(words: readonly NameWord[], from: number, language: Language): number | undefined {
  const { smallTails } = language.nameWords
  const word = words[from]
  if (!word || !smallTails?.adjective.test(word.text.toLowerCase())) return from + 1
  const { adjective, nouns } = smallTails
  // Парижские показы; but Зеленский вчера заявил
  if (word.isOpening && !word.isCommon && /(?:[иы][ех]|ое)$/.test(word.text)) return undefined
  const adjectives = leading(words, from + 1, 2, ({ text, capital }) => !capital && adjective.test(text))
  const noun = words[adjectives]
  const isNoun = noun?.isJoined === true && !noun.capital && noun.kind !== 'function' && !isVerb(noun, language)
  // Туркестанской области; but Зеленского вечером
  if (!word.isCommon)
    return isNoun && lemmasOf(noun.text, language).some((lemma) => nouns.has(lemma)) ? adjectives + 1 : from + 1
  return isNoun ? adjectives + 1 : undefined
}

function toAnchor(text: string, words: readonly NameWord[], { name, role }: FoundName): NameAnchor {
  const span = withSite(text, spanOf(words, name))
  const parts = words.slice(name.from, name.to).filter(({ kind }) => kind !== 'particle' && kind !== 'function')
  return {
    kind: 'name',
    span,
    key: keyOf(parts.map((word) => word.text)),
    ...(role ? { role: spanOf(words, role) } : {}),
  }
}

function spanOf(words: readonly NameWord[], { from, to }: Run): Span {
  const [first, last] = [words[from], words[to - 1]]
  if (!first || !last) throw new Error('A run holds at least one word; this is a bug')
  return { start: first.span.start, end: last.isPossessive && to - from > 0 ? last.span.end - 2 : last.span.end }
}

/** `Tengrinews.kz` is one name. */
function withSite(text: string, { start, end }: Span): Span {
  const [site = ''] = /^\.[a-z]{2,4}\b/.exec(text.slice(end, end + 6)) ?? []
  return { start, end: end + site.length }
}

const wordOfName = /[\p{L}\p{N}][\p{L}\p{M}\p{N}’']*/gu

const titleAnchor = (text: string, { start, end }: Span): NameAnchor => ({
  kind: 'name',
  span: { start, end },
  key: keyOf(text.slice(start, end).match(wordOfName) ?? []),
})

const stemOf = remembered(nameStem)

/** The likeliest nominatives of a name's words in plain Latin letters. */
const keyOf = (words: readonly string[]): string =>
  words
    .flatMap((word) => word.replace(/^\p{Ll}{1,3}[-‐‑'’](?=\p{Lu})/u, '').split(/[-‐‑]/, longestName))
    .slice(0, longestName)
    .map(stemOf)
    .filter(Boolean)
    .join(' ')

/** Whether a span lies in one of `spans`, which are in order and short. */
function isWithin(span: Span, spans: readonly Span[]): boolean {
  let low = 0
  for (let high = spans.length; low < high;) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.start ?? 0) <= span.start) low = middle + 1
    else high = middle
  }
  return (spans[low - 1]?.end ?? -1) >= span.end
}
