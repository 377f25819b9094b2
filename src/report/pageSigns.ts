import type { BoilerplateSigns } from '../languages/language'
import { languages } from '../languages/languages'

/*
 * Phrases are sought in lower case: patterns that ignore case take five times as long.
 */

/** Pages mix languages (`Share` under a Russian text), so the phrases of all are asked at once. */
function all(kind: keyof BoilerplateSigns): string[] {
  return Object.values(languages).flatMap(({ boilerplate }) => [...boilerplate[kind]])
}

/** `…` stands for one to six words: `follow … on telegram`. */
function anyOf(phrases: readonly string[]): string {
  const patterns = phrases.map((phrase) => phrase.replace(/[.*+?()[\]|]/g, '\\$&').replace(' … ', '(?: \\S+){1,6}? '))
  return `(?:${patterns.join('|')})`
}

/** Not a quotation mark: what somebody says in the news is no word to the reader. */
const opening = '^[^\\p{L}\\p{N}«"“„\']{0,3}'
const wordEnd = '(?![\\p{L}\\p{N}])'
const wordStart = '(?<![\\p{L}\\p{N}])'

/** Longer ones are no stamps and no rows of buttons. */
const longestBar = 150

const labels: ReadonlySet<string> = new Set(all('labels'))
const stampWords: ReadonlySet<string> = new Set(all('stampWords'))
const creditWords: ReadonlySet<string> = new Set([...all('creditWords'), ...stampWords])

const bylineOpening = new RegExp(`${opening}${anyOf(all('bylines'))}${wordEnd}[:\\s]*`, 'u')
const invitation = new RegExp(`${opening}${anyOf(all('invitations'))}${wordEnd}`, 'u')
const notice = new RegExp(`${wordStart}${anyOf(all('notices'))}${wordEnd}`, 'u')
const tagList = new RegExp(`${opening}${anyOf(all('tags'))}\\s?:`, 'u')
const captionOpening = new RegExp(`${opening}${anyOf(all('captionOpenings'))}${wordEnd}`, 'u')

const phrases = all('links').filter((phrase) => phrase.includes(' '))
const linksOpening = new RegExp(
  `${opening}(?:${anyOf(phrases)}${wordEnd}|${anyOf(all('links'))}\\s*(?:[:|»→>–—]|$))`,
  'u',
)

const counted = anyOf(all('counters'))
const counter = new RegExp(
  `^(?:${counted}[^\\p{L}\\d]{0,3}[\\d.,\\u00A0]+[kк]?(?: ?(?:min|мин|раз)\\p{L}{0,4})?|[\\d.,\\u00A0]+[kк]?[ -]?${counted})[^\\p{L}\\d]{0,3}$`,
  'u',
)

const pictureCredit = new RegExp(
  `(?:^|[\\n.!?/|([…»”"–—-]\\s?)(?:${anyOf(all('pictures'))}\\s?[:©/|]|${anyOf(all('pictureCredits'))}\\s)`,
  'u',
)

/** Spells a paragraph as the phrases are spelt: е for ё, straight apostrophes, single spaces. */
export function plainSpelling(paragraph: string): string {
  return paragraph
    .replace(/ё/g, 'е')
    .replace(/Ё/g, 'Е')
    .replace(/’/g, "'")
    .replace(/[^\S\n]+/g, ' ')
}

export function isLabel(piece: string): boolean {
  return labels.has(piece.toLowerCase())
}

/** `By Katherine Loach in Khujand`, «Фото Акорды и x.com/ZelenskyyUa», `(Reporting by Dana Whitlock; editing by Piers Oduya)` */
export function isByline(paragraph: string): boolean {
  const found = bylineOpening.exec(paragraph.toLowerCase())
  return found !== null && isNames(paragraph.slice(found[0].length))
}

function isNames(piece: string): boolean {
  const words = piece.split(/[\s,;:/|()«»"“”]+/).filter((word) => /\p{L}/u.test(word))
  const speaksOfCredit = (word: string): boolean =>
    /^\P{L}?\p{Lu}|\.\p{L}{2}|^[@#]/u.test(word) || creditWords.has(word.toLowerCase())
  const endsInFullStop = /\p{L}{2}[.!?…]["»”)]?$/u.test(piece)
  return words.length > 0 && words.length <= 30 && !endsInFullStop && words.every(speaksOfCredit)
}

/** `Subscribe to our newsletter` */
export function isInvitation(paragraph: string): boolean {
  return invitation.test(paragraph.toLowerCase())
}

/** `© 2025 Atlas Newswire. All rights reserved`, `We use cookies…` */
export function isNotice(paragraph: string): boolean {
  return /^(?:©|\(c\) |copyright )/i.test(paragraph) || notice.test(paragraph.toLowerCase())
}

/** `Tags: Kazakhstan, Ukraine` */
export function isTagList(paragraph: string): boolean {
  return tagList.test(paragraph.toLowerCase())
}

/** `17 comments`, «Просмотров: 1204» */
export function isCounter(piece: string): boolean {
  return counter.test(piece.toLowerCase())
}

/** `READ ALSO: Is your deposit safe?`, «Читайте также» */
export function opensLinks(paragraph: string): boolean {
  return linksOpening.test(paragraph.toLowerCase())
}

/** `Pictured: the crew`, «На фото: экипаж» */
export function opensCaption(paragraph: string): boolean {
  return captionOpening.test(paragraph.toLowerCase())
}

/** Where the credit of a picture stands, -1 where there is none. */
export function findPictureCredit(paragraph: string): number {
  return paragraph.toLowerCase().search(pictureCredit)
}

/** `12 June 2025`, «12:47 02.11.2025 (обновлено: 16:20 02.11.2025)», `MOSCOW, Aug. 8`, «18.03.2025 09:15, «Трибуна»». */
export function isStamp(piece: string): boolean {
  if (piece.length > longestBar) return false
  // eslint-disable-next-line regexp/no-super-linear-move -- short pieces only
  const bare = piece.replace(/«[^»]*»|"[^"]*"/g, '')
  const words = bare.match(/\p{L}[\p{L}-]*/gu) ?? []
  const others = words.filter((word) => !stampWords.has(word.toLowerCase()))
  const saysWhen =
    /\d[.:]\d{2}(?!\d)|\d{4}-\d{2}/.test(bare) ||
    (/\d/.test(bare) && words.some((word) => word.length > 2 && stampWords.has(word.toLowerCase())))
  if (!saysWhen || others.length === 0) return saysWhen
  return others.length <= 2 && others.every((word) => /^\p{Lu}/u.test(word)) && /[,:;|()—–]/.test(bare)
}

/** `Share this: Facebook X LinkedIn` */
export function isShareBar(paragraph: string): boolean {
  if (paragraph.length > longestBar) return false
  const words = paragraph.toLowerCase().match(/\p{L}[\p{L}-]*/gu) ?? []
  return words.length > 0 && words.every((word) => shareWords.has(word))
}

// prettier-ignore
const shareWords: ReadonlySet<string> = new Set([
  'copy', 'e-mail', 'email', 'facebook', 'flipboard', 'google', 'instagram', 'link', 'linkedin', 'mail', 'messenger', 'ok', 'on', 'pinterest', 'pocket', 'post',
  'print', 'reddit', 'save', 'send', 'share', 'sharing', 'sms', 'telegram', 'this', 'threads', 'tweet', 'twitter', 'viber', 'vk', 'vkontakte', 'whatsapp', 'x',
  'youtube', 'в', 'вконтакте', 'вотсап', 'дзен', 'на', 'одноклассники', 'отправить', 'поделиться', 'распечатать', 'скопировать', 'ссылку', 'твитнуть', 'телеграм', 'фейсбук',
])

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
