import { isCapital } from '../languages/isCapital'
import type { BoilerplateSigns } from '../languages/language'
import { lazily } from '../languages/lazily'
import { languages } from '../languages/languages'

/*
 * Phrases are sought in lower case: patterns that ignore case take five times as long.
 */

/** Pages mix languages (`Share` under a Russian text), so the phrases of all are asked at once. */
function all(kind: keyof BoilerplateSigns): string[] {
  return Object.values(languages).flatMap(({ boilerplate }) => [...boilerplate[kind]])
}

/** `…` stands for a few words: `follow … on telegram`; `/` parts words of which one is there: `this article/story was`. */
function anyOf(phrases: readonly string[]): string {
  const longestFirst = [...phrases].sort((a, b) => b.length - a.length)
  const endsInWord = (phrase: string): boolean => /[\p{L}\p{N}]$/u.test(phrase)
  const words = longestFirst.filter(endsInWord).map(patternOf)
  const marks = longestFirst.filter((phrase) => !endsInWord(phrase)).map(patternOf)
  // One `wordEnd` for all: in each of hundreds of phrases it would take seconds to compile.
  return `(?:(?:${words.join('|')})${wordEnd}${['', ...marks].join('|')})`
}

function patternOf(phrase: string): string {
  const escaped = phrase.replace(/[.*+?()[\]|]/g, '\\$&')
  const words = escaped.split(' ').map((word) => (word.includes('/') ? `(?:${word.split('/').join('|')})` : word))
  return words.join(' ').replace(' … ', ' [^\\n]{1,60}? ')
}

const wordEnd = '(?![\\p{L}\\p{N}])'

/** Not a quotation mark: what somebody says in the news is no word to the reader. */
const marksBefore = /^[^\p{L}\p{N}«"“„']{0,3}/u
const wordStart = '(?<![\\p{L}\\p{N}])'

/** Longer ones are no stamps and no rows of buttons. */
const longestBar = 150

const longestAppeal = 250

/** What follows from the tables is made when first asked for: to read all of it takes longer than to load everything else. */
const setOf = (...kinds: readonly (keyof BoilerplateSigns)[]): (() => ReadonlySet<string>) =>
  lazily(() => new Set(kinds.flatMap(all)))
const labels = setOf('labels')
const stampWords = setOf('stampWords')
const creditWords = setOf('creditWords', 'stampWords')
const pageWords = setOf('pageWords')
const smallPageWords = setOf('smallPageWords')
/** Word by word. */
const agencies = lazily((): ReadonlySet<string> => new Set(all('agencies').flatMap((name) => name.split(' '))))
const roles = setOf('roles')
const pictures = setOf('pictures')
const pattern = (source: () => string): (() => RegExp) => lazily(() => new RegExp(source(), 'u'))

const readerWord = pattern(() => `${wordStart}${anyOf(all('readerWords'))}`)
const pageThing = pattern(() => `${wordStart}${anyOf(all('pageThings'))}`)

const agency = pattern(() => `${wordStart}${anyOf(all('agencies'))}`)

/**
 * What paragraphs open with. Few open with the first word of a phrase, and the pattern is not made before one does: that
 * takes as long as to read a paragraph.
 */
interface Opening {
  readonly heads: () => ReadonlySet<string>
  readonly pattern: () => RegExp
}
const opening = (phrases: () => readonly string[], source: () => string): Opening => ({
  heads: lazily(() => new Set(phrases().flatMap((phrase) => phrase.split(' ', 1)[0]!.split('/').map(headOf)))),
  pattern: pattern(source),
})

/** The letters and digits that a text opens with, and nothing where it opens with a mark. */
const headOf = (text: string): string => /^[\p{L}\p{N}]*/u.exec(text)![0]

const bylineOpening = opening(
  () => all('bylines'),
  () => `^${anyOf(all('bylines'))}[:.\\s]*`,
)
const invitation = opening(
  () => all('invitations'),
  () => `^${anyOf(all('invitations'))}`,
)
const notice = pattern(() => `${wordStart}${anyOf(all('notices'))}`)
const tagList = opening(
  () => all('tags'),
  () => `^${anyOf(all('tags'))}\\s?:`,
)
const captionOpening = opening(
  () => all('captionOpenings'),
  () => `^${anyOf(all('captionOpenings'))}`,
)

const footnote = pattern(() => `${wordStart}${anyOf(all('footnotes'))}`)
const bio = pattern(() => `^${anyOf(all('bios'))}`)

const longLinks = (): string[] => all('links').filter((phrase) => phrase.includes(' '))
const announcedLinks = opening(
  () => all('links'),
  () => `^(?:${anyOf(all('links'))}\\s*(?:[:|»→>]|$)|${anyOf(longLinks())}[^.:]{0,40}:)`,
)
const plainLinks = opening(longLinks, () => `^${anyOf(longLinks())}`)

const counter = pattern(() => {
  const counted = anyOf(all('counters'))
  return `^(?:${counted}[^\\p{L}\\d]{0,3}\\d[\\d., \\u00A0]*(?:[kк]|тыс\\.?)?(?: ?(?:min|мин|раз)\\p{L}{0,4})?|\\d[\\d., \\u00A0]*[kк]?[ -]?${counted})[^\\p{L}\\d]{0,3}$`
})

const creditStart = '(?:^|[\\n.!?/|([…»”"–—-]\\s?)'
const markedCredit = pattern(() => `${creditStart}${anyOf(all('pictures'))}\\s?[:©/|]`)
const plainCredit = pattern(() => `${creditStart}${anyOf(all('pictureCredits'))}\\s`)

/** The words of a pattern at the start of a paragraph, with the marks before them. Marks within the pattern would make it slow to compile. */
function findOpening(paragraph: string, { heads, pattern }: Opening): string | undefined {
  const marks = marksBefore.exec(paragraph)?.[0] ?? ''
  const text = paragraph.slice(marks.length).toLowerCase()
  const found = heads().has(headOf(text)) || heads().has('') ? pattern().exec(text) : null
  return found ? marks + found[0] : undefined
}

function opensWith(paragraph: string, opening: Opening): boolean {
  return findOpening(paragraph, opening) !== undefined
}

/** Spells a paragraph as the phrases are spelt: е for ё, straight apostrophes, single spaces. */
export function plainSpelling(paragraph: string): string {
  return paragraph
    .replace(/ё/g, 'е')
    .replace(/Ё/g, 'Е')
    .replace(/’/g, "'")
    .replace(/[^\S\n]+/g, ' ')
}

export function isLabel(piece: string): boolean {
  const form = piece.toLowerCase()
  return labels().has(form) || (form.includes(' ') && labels().has(form.replace(/[.!…:]$/, '')))
}

/** `By Katherine Loach in Khujand`, «Фото Акорды и x.com/ZelenskyyUa», `(Reporting by Dana Whitlock; editing by Piers Oduya.)` */
export function isByline(paragraph: string): boolean {
  const found = findOpening(paragraph, bylineOpening)
  if (found === undefined) return false
  const rest = paragraph.slice(found.length)
  return isNames(rest) && !(endsInFullStop(rest) && !/\S \S/.test(found))
}

function isNames(piece: string): boolean {
  const words = wordsOf(piece.replace(/\bhttps?:\S+/g, 'URL'))
  return words.length > 0 && words.length <= 30 && words.every(isCreditWord)
}

function wordsOf(piece: string): string[] {
  return piece.split(/[\s,;:/|()«»"“”[\]]+/).filter((word) => /\p{L}/u.test(word))
}

function isCreditWord(word: string): boolean {
  return (
    /^\P{L}?(?:\p{Ll}{1,3}['-])?\p{Lu}|\.\p{L}{2}|^[@#]/u.test(word) ||
    creditWords().has(bare(word)) ||
    agencies().has(bare(word)) ||
    roles().has(bare(word))
  )
}

function bare(word: string): string {
  return word.toLowerCase().replace(/\.$/, '')
}

/** `p.m.` and `А. С.` are none. */
function endsInFullStop(piece: string): boolean {
  return /\p{L}{2}[.!?…]["»”)]{0,2}$/u.test(piece)
}

/**
 * ```text
 * Anna Petrova, Senior Correspondent          a name, then a role
 * Анна Петрова/ТАСС                           a name, then an agency
 * REUTERS/Jane Roe                            the other way round
 * (With inputs from AFP, Reuters)             agencies alone
 * ap/rc (AFP, dpa)                            initials of editors, then agencies
 * АСТАНА. КАЗИНФОРМ                           a place, then an agency
 * RIGA, Latvia —                              a place
 * ```
 */
export function isSignature(paragraph: string): boolean {
  if (paragraph.length > longestBar || endsInFullStop(paragraph)) return false
  const piece = paragraph.replace(/^[a-z]{2,3}\/[a-z]{2,3} (?=\()|^[^\p{L}«]+/u, '')
  if (!isNames(piece)) return false
  if (/^\p{Lu}{3,}.{0,40} [—–-]$/u.test(piece)) return true
  const named = hasAgency(piece)
  if (named && wordsOf(piece).every((word) => isAgencyWord(bare(word)))) return true
  const [head = '', tail = ''] = splitOnce(
    piece,
    /\.{3}|\. |[,\n/(|—–]| - |(?<=^\p{Lu}{2,12} \p{Lu}{2,12}) (?=\p{Lu}\p{Ll})/u,
  )
  if (isPersonName(head))
    return hasAgency(tail) || opensOutlet(tail) || wordsOf(tail).some((word) => roles().has(bare(word)))
  if (tail === '')
    return isPersonName(piece.split(' ').slice(0, 2).join(' ')) && roles().has(piece.split(' ').at(-1) ?? '')
  return named && (isAgencyWord(bare(head)) ? isPersonName(tail) : hasAgency(tail) && head === head.toUpperCase())
}

function isAgencyWord(word: string): boolean {
  return agencies().has(word) || creditWords().has(word)
}

/** `/The Guardian`, «/ «Коммерсантъ»» */
function opensOutlet(tail: string): boolean {
  return /^\s?(?:«[^»]+»|The \p{Lu})/u.test(tail)
}

function splitOnce(piece: string, mark: RegExp): string[] {
  const at = piece.search(mark)
  return at < 0 ? [piece] : [piece.slice(0, at), piece.slice(at + 1)]
}

/** Whether an agency is named in one word or more: `AFP`, «РИА Новости». */
function hasAgency(piece: string): boolean {
  return agency().test(piece.toLowerCase())
}

/** `Anna Petrova`, `Иван А. Иванов`: two or three words with capitals, none of them what a person is or where one works. */
export function isPersonName(piece: string): boolean {
  const words = piece.trim().split(' ')
  return words.length >= 2 && words.length <= 3 && words.every(isNameWord)
}

function isNameWord(word: string): boolean {
  return (
    /^\p{Lu}[\p{L}.'-]*$/u.test(word) &&
    ![roles(), creditWords(), agencies(), labels()].some((known) => known.has(bare(word)))
  )
}

/** `Anna Petrova`, `Anna Petrova and John Smith in Riga`, «Анна Петрова, Рига»: a byline by its place on the page only. */
export function isNamesOfPeople(paragraph: string): boolean {
  if (paragraph.length > 80 || endsInFullStop(paragraph)) return false
  const [people = '', place] = splitOnce(paragraph, / in |, |\. /)
  return people.split(/ (?:and|и) /).every(isPersonName) && (place === undefined || isNames(place))
}

/** `Jane Roe is a senior correspondent in Riga.`, `Roe reported from Riga.`: tells of an author, where the news are over. */
export function isBio(paragraph: string): boolean {
  const words = paragraph.split(' ')
  const isTold = (count: number): boolean => bio().test(words.slice(count).join(' ').toLowerCase())
  if (words.length <= 5 && isNameWord(words[0]!) && isTold(1)) return true
  return [2, 3].some((count) => isPersonName(words.slice(0, count).join(' ')) && isTold(count))
}

/** `Subscribe to our newsletter` */
export function isInvitation(paragraph: string): boolean {
  return opensWith(paragraph, invitation) && !tellsWhoSaid(paragraph)
}

/** `Support us, the rebels said.` */
function tellsWhoSaid(paragraph: string): boolean {
  const comma = paragraph.lastIndexOf(',')
  const tail =
    paragraph
      .slice(comma)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  return comma >= 0 && tail.length <= 5 && tail.some(isSaid)
}

/** `said`, «сообщил», and neither `report` nor «сообщите». */
function isSaid(word: string): boolean {
  return Object.values(languages).some(
    ({ speechWords, clauseWords }) => speechWords.isSaying(word) && clauseWords.isFinite(word, 'she'),
  )
}

/** `© 2025 Atlas Newswire. All rights reserved`, `We use cookies…` */
export function isNotice(paragraph: string): boolean {
  const own = paragraph.toLowerCase().replace(/"[^"]{0,450}"|“[^“”]*”|«[^«»]*»/g, '')
  return (
    /^(?:©|\([cс]\) ?\d|copyright (?:\S+ )?(?:\d{4}|©|\(c\)))/.test(own) ||
    (notice().test(own) && !tellsWhoSaid(paragraph))
  )
}

/**
 * `Your support keeps our newsroom free.`: the page speaks to its reader about itself. What people say in the news stands in
 * quotation marks, behind a dash or before a verb that tells who said it.
 */
export function isAppeal(paragraph: string): boolean {
  if (paragraph.length > longestAppeal || /["“„«]|^[—–-]/.test(paragraph)) return false
  const form = paragraph.toLowerCase()
  return readerWord().test(form) && pageThing().test(form) && !(form.match(/\p{L}+/gu) ?? []).some(isSaid)
}

/** «* Признан иностранным агентом»: a note to a name in the text. */
export function isFootnote(paragraph: string): boolean {
  return /^\(?\*|^\([^()]*\)$/.test(paragraph) && footnote().test(paragraph.toLowerCase())
}

/** `Contact Jane Roe at roe@example.com`, «Горячая линия: 8 (7212) 55-01-09»: a few words about an address or a number. */
export function isContact(paragraph: string): boolean {
  const words = paragraph.split(' ')
  if (words.length > 14) return false
  return words.some((word) => /^[^@]+@[^@.]+\.\p{L}{2}/u.test(word)) || /:\s?\+?\d[\d() -]{6,20}$/.test(paragraph)
}

/** `Tags: Kazakhstan, Ukraine` */
export function isTagList(paragraph: string): boolean {
  return opensWith(paragraph, tagList) && !endsInFullStop(paragraph)
}

/** `17 comments`, «Просмотров: 1204» */
export function isCounter(piece: string): boolean {
  return /\d/.test(piece) && counter().test(piece.toLowerCase())
}

/** `READ ALSO: Is your deposit safe?`, «Читайте также» */
export function opensLinks(paragraph: string): boolean {
  return opensWith(paragraph, announcedLinks) || (opensWith(paragraph, plainLinks) && !endsInFullStop(paragraph))
}

/** `Pictured: the crew`, «На фото: экипаж» */
export function opensCaption(paragraph: string): boolean {
  return opensWith(paragraph, captionOpening)
}

/** Where the credit of a picture stands, -1 where there is none. */
export function findPictureCredit(paragraph: string): number {
  const marked = paragraph.toLowerCase().search(markedCredit())
  if (marked >= 0) return marked
  const closing = findClosingCredit(paragraph)
  return closing >= 0 ? closing : findPlainCredit(paragraph)
}

/**
 * `Relatives wait outside the pit. (Anka Images)`, `Rescuers search the ruins. Steppe Wire/Nurlan Eshimov`: names at the end,
 * in brackets with a word for pictures, or an agency and a person parted by a slash.
 */
function findClosingCredit(paragraph: string): number {
  const bracket = paragraph.endsWith(')') ? paragraph.lastIndexOf('(') : -1
  const start = bracket > 0 ? bracket : lastSentenceStart(paragraph)
  const piece = paragraph.slice(start).replace(/^\(|\)$/g, '')
  const isOfPicture = bracket > 0 && wordsOf(piece).some((word) => pictures().has(bare(word)))
  return start > 0 && isNames(piece) && (isOfPicture || endsInPerson(piece)) ? start : -1
}

/** Where what follows the last full stop begins, 0 where there is none. */
function lastSentenceStart(paragraph: string): number {
  const stop = Math.max(...['. ', '! ', '? '].map((mark) => paragraph.lastIndexOf(mark)))
  return stop < 0 ? 0 : stop + 2
}

/** `Reuters/Jane Roe`, not `Reuters/AFP` */
function endsInPerson(piece: string): boolean {
  const [source, person = '', more] = piece.split('/')
  const words = person.trim().split(' ')
  const isPerson = words.length === 2 || words.length === 3
  return source !== '' && more === undefined && isPerson && words.every((word) => /^\p{Lu}\p{Ll}/u.test(word))
}

/** What follows is mostly names, not a sentence: «Фото из архива музея», not «Фото из её паспорта попало в сеть.» */
function findPlainCredit(paragraph: string): number {
  const found = plainCredit().exec(paragraph.toLowerCase())
  if (found === null) return -1
  const rest = paragraph.slice(found.index + found[0].length)
  const others = wordsOf(rest).filter((word) => !isCreditWord(word))
  return others.length <= (endsInFullStop(rest) ? 0 : 2) ? found.index : -1
}

/** `12 June 2025`, «12:47 02.11.2025 (обновлено: 16:20 02.11.2025)», `MOSCOW, Aug. 8`, «18.03.2025 09:15, «Трибуна»». */
export function isStamp(piece: string): boolean {
  if (piece.length > longestBar) return false
  // eslint-disable-next-line regexp/no-super-linear-move -- short pieces only
  const rest = piece.replace(/«[^»]*»|"[^"]*"/g, '')
  const words = rest.match(/\p{L}[\p{L}-]*/gu) ?? []
  const others = words.filter((word) => !stampWords().has(word.toLowerCase()))
  const saysWhen =
    /\d[.:]\d{2}(?!\d)|\d{4}-\d{2}/.test(rest) ||
    (/\d/.test(rest) && words.some((word) => word.length > 2 && stampWords().has(word.toLowerCase()))) ||
    /^(?:an? |\d+ )?\p{L}+ (?:ago|назад)$/u.test(rest.toLowerCase())
  if (!saysWhen || others.length === 0) return saysWhen
  if (others.every((word) => labels().has(word.toLowerCase()))) return true
  const areCapital = others.every(isCapital)
  if (hasAgency(rest)) return others.length <= 5 && areCapital
  return others.length <= 2 && areCapital && (/[,:;|()—–]/.test(rest) || /(?:ago|назад)(?!\p{L})/u.test(rest))
}

/** `Share this: Facebook X LinkedIn`, «Смотреть все фото (12)»: buttons and menus, made of few words. */
export function isBar(paragraph: string): boolean {
  if (paragraph.length > longestBar || endsSentence(paragraph)) return false
  const [first = '', ...others] = paragraph.match(/\p{L}[\p{L}'-]*/gu) ?? []
  const names = others.filter((word) => isCapital(word) && !isBarWord(word))
  const words = [first, ...others].filter((word) => !names.includes(word)).map((word) => word.toLowerCase())
  if (others.length >= 2 && [first, ...others].every(isMenuWord)) return true
  if (names.length > 0 && (names.length > 2 || !pageWords().has(words[0] ?? ''))) return false
  return words.every(isBarWord) && words.some((word) => pageWords().has(word))
}

/** `Home News World Opinion` */
function isMenuWord(word: string): boolean {
  return labels().has(word.toLowerCase()) || pageWords().has(word.toLowerCase())
}

function isBarWord(word: string): boolean {
  const form = word.toLowerCase()
  return pageWords().has(form) || smallPageWords().has(form)
}

function endsSentence(paragraph: string): boolean {
  return /\p{L}[.?]$/u.test(paragraph)
}

/** `1/12`, `Image 3 of 12`, `18+` */
export function isMark(piece: string): boolean {
  return /^\d{1,2}\+$|^\d{1,3} (?:of|из) \d{1,3}$|^\d[\d.,]{0,6} ?[KМк]$/.test(piece)
}

/** `https://example.com/news/1`, `#Россия #США`, `@tass_agency`: nothing but addresses and tags. */
export function isAddress(paragraph: string): boolean {
  return paragraph.length <= 300 && paragraph.split(/\s+/).every((word) => /^(?:https?:|www\.|[#@])|^\S+@\S/.test(word))
}

/** `USD 2,7412 ▼ EUR 3,1530 ▲`: two prices or more behind codes or arrows, and no sentence. */
export function isTicker(paragraph: string): boolean {
  const prices = paragraph.match(/(?:\b[A-Z]{3}|[$€₽£▲▼↑↓])[\s:/]{0,3}[\d.,]+/g) ?? []
  return prices.length >= 2 && (/[▲▼↑↓]/.test(paragraph) || !/\p{Ll}{2}/u.test(paragraph))
}

/**
 * How much at the start of a paragraph a crawler left there and is no text.
 *
 * ```text
 * date 2025-08-11 По инициативе украинской стороны
 * ^^^^^^^^^^^^^^^^
 * ```
 */
export function residueLength(paragraph: string): number {
  return /^date\s+\d{4}-\d{2}-\d{2}(?:T\S*)?\s+(?=\S)/i.exec(paragraph)?.[0].length ?? 0
}
