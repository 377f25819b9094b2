import type { BoilerplateRule, BoilerplateSigns } from '../languages/language'
import { languages } from '../languages/languages'
import type { ParagraphKind, Span } from '../types'
import { isShareBar, isTicker } from './pageSigns'

/** Pages mix languages (`Share` under a Russian text), so the signs of all are asked. */
const signs: readonly BoilerplateSigns[] = Object.values(languages).map(({ boilerplate }) => boilerplate)

/** Longer paragraphs tell something, however they open. */
const longestBoilerplate = 450

/** Says for each paragraph of a text what it is for. Where no rule knows better it is `body`. */
export function classifyParagraphs(text: string, spans: readonly Span[]): ParagraphKind[] {
  const paragraphs = spans.map(({ start, end }) => text.slice(start, end))
  const kinds = paragraphs.map((paragraph): ParagraphKind =>
    isBoilerplate(paragraph) ? 'boilerplate' : isCaption(paragraph) ? 'caption' : 'body',
  )
  markLinks(paragraphs, kinds)
  markClosingList(paragraphs, kinds)
  markHeadline(paragraphs, kinds)
  markSections(paragraphs, kinds)
  return kinds
}

function isBoilerplate(paragraph: string): boolean {
  if (paragraph.length > longestBoilerplate) return false
  if (!/\p{L}/u.test(paragraph)) return true
  if (/^(?:©|\(c\)\s)/iu.test(paragraph) || isTicker(paragraph) || isShareBar(paragraph)) return true
  if (signs.some(({ rules }) => rules.some((rule) => obeys(rule, paragraph)))) return true
  return isCreditAlone(paragraph) || isMadeOfLabels(paragraph)
}

function obeys({ pattern, credits }: BoilerplateRule, paragraph: string): boolean {
  const match = pattern.exec(paragraph)
  if (!match) return false
  return !credits || isNames(paragraph.slice(match[0].trimEnd().length - (/\p{L}$/u.test(match[0]) ? 1 : 0)))
}

/** `Katherine Loach in Khujand`, `police handout`, «Акорды и x.com/ZelenskyyUa»: nothing but names and words of credit. */
function isNames(piece: string): boolean {
  const words = piece.split(/[\s,;:/|()«»"“”]+/).filter((word) => /[\p{L}]/u.test(word))
  const isCredit = (word: string): boolean =>
    /^[^\p{L}]{0,1}\p{Lu}/u.test(word) ||
    /\.\p{L}{2}/u.test(word) ||
    /^[@#]/.test(word) ||
    signs.some(
      ({ creditWords, stampWords }) => creditWords.has(word.toLowerCase()) || stampWords.has(word.toLowerCase()),
    )
  return words.length <= 16 && !/[.!?…]["»”)]?$/.test(piece.replace(/\b\p{Lu}\.$/u, '')) && words.every(isCredit)
}

/** `Photo: police handout`, «Фото предоставлено Аэрокосмическим комитетом»: the credit opens the paragraph. */
function isCreditAlone(paragraph: string): boolean {
  return signs.some(({ credit }) => credit.exec(paragraph)?.index === 0) && paragraph.split(/\s+/).length <= 16
}

/** `Tokayev and Aliyev / Photo: Akorda.kz`: the credit closes it, or the opening says it is about a picture. */
function isCaption(paragraph: string): boolean {
  if (paragraph.length > longestBoilerplate) return false
  return signs.some(({ credit, captionOpening }) => {
    if (captionOpening.test(paragraph)) return true
    const found = credit.exec(paragraph)
    return found !== null && paragraph.length - found.index <= 80
  })
}

/**
 * ```text
 * By Meridian Newswire staff | March 17, 2025, 11:42 GMT      a byline, a stamp
 * Степь Онлайн | Технологии                                   a name, a label
 * 18.03.2025 09:15, «Трибуна»                                 a stamp with a name
 * ```
 */
function isMadeOfLabels(paragraph: string): boolean {
  if (paragraph.length > 200) return false
  const parts = paragraph.split(/\s*[|·•\n]\s*|\s+[/—–]\s+/).filter((part) => /[\p{L}\p{N}]/u.test(part))
  const labels = parts.filter(isLabel)
  return labels.length > 0 && parts.every((part) => labels.includes(part) || isTitle(part, 4))
}

function isLabel(part: string): boolean {
  const plain = part.toLowerCase().trim()
  if (signs.some(({ labels }) => labels.has(plain))) return true
  return isStamp(part) || signs.some(({ rules }) => rules.some((rule) => obeys(rule, part)))
}

/** `12 June 2025`, «12:47 02.11.2025 (обновлено: 16:20 02.11.2025)», `MOSCOW, Aug. 8`. */
function isStamp(part: string): boolean {
  if (!/\d/.test(part)) return false
  const words = part.match(/\p{L}[\p{L}-]*/gu) ?? []
  const others = words.filter((word) => !signs.some(({ stampWords }) => stampWords.has(word.toLowerCase())))
  const hasDate = /\d{1,2}[.:]\d{2}|\d{4}-\d{2}-\d{2}/.test(part) || others.length < words.length
  return hasDate && others.length <= 2 && others.every((word) => /^\p{Lu}/u.test(word))
}

/** A few words that open in upper case and end in no mark. */
function isTitle(piece: string, most: number): boolean {
  return /^[^\p{L}\p{N}]?[\p{Lu}\p{N}]/u.test(piece) && endsOpen(piece) && piece.split(/\s+/).length <= most
}

function endsOpen(piece: string): boolean {
  return !/[.!?…:;,]["'»”’)]*$/.test(piece)
}

/** «Читайте также» alone in its paragraph: the titles after it are links, up to the next full sentence. */
function markLinks(paragraphs: readonly string[], kinds: ParagraphKind[]): void {
  let linked = false
  paragraphs.forEach((paragraph, at) => {
    const opens = signs.some(({ rules }) => rules.some((rule) => rule.opensLinks && rule.pattern.test(paragraph)))
    if (opens) linked = kinds[at] === 'boilerplate' && paragraph.length < 40
    else if (linked && kinds[at] === 'body' && /[^.…]$/.test(paragraph) && paragraph.length < 160)
      kinds[at] = 'boilerplate'
    else linked = linked && kinds[at] === 'boilerplate'
  })
}

const bullet = /^[•▪●■◆►▶→‣]\s*/u

/** Bullets at the end of a page are other stories, unless a colon announces them. */
function markClosingList(paragraphs: readonly string[], kinds: ParagraphKind[]): void {
  let last = paragraphs.length
  while (last > 0 && kinds[last - 1] === 'boilerplate') last--
  let first = last
  while (first > 0 && bullet.test(paragraphs[first - 1] ?? '')) first--
  if (last - first < 2 || first === 0 || /:$/.test(paragraphs[first - 1] ?? '')) return
  kinds.fill('boilerplate', first, last)
}

/** The first paragraph that is no boilerplate, where it reads like a title and something follows. */
function markHeadline(paragraphs: readonly string[], kinds: ParagraphKind[]): void {
  const at = kinds.findIndex((kind) => kind !== 'boilerplate')
  const paragraph = paragraphs[at]
  if (paragraph === undefined || kinds[at] !== 'body' || !kinds.includes('body', at + 1)) return
  const words = paragraph.split(/\s+/).length
  if (words <= 32 && (endsOpen(paragraph) || (words <= 16 && /[!?]["'»”’)]*$/.test(paragraph)))) kinds[at] = 'headline'
}

/**
 * `Kazakhstan-Russia`, `What it means for you`: a label over the full sentences that follow it.
 * Known miss: labels of more than five words and those in upper case throughout, which look like headlines of another story.
 */
function markSections(paragraphs: readonly string[], kinds: ParagraphKind[]): void {
  for (let at = 2; at < paragraphs.length - 1; at++) {
    const paragraph = paragraphs[at] ?? ''
    const next = paragraphs[at + 1] ?? ''
    const between = kinds[at - 1] !== 'headline' && kinds[at] === 'body' && kinds[at + 1] === 'body'
    if (between && isTitle(paragraph, 5) && !endsOpen(next) && next.length > 2 * paragraph.length) kinds[at] = 'section'
  }
}
