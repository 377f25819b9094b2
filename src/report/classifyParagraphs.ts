import type { ParagraphKind, Span } from '../types'
import {
  findPictureCredit,
  isAddress,
  isAppeal,
  isBar,
  isBio,
  isByline,
  isContact,
  isCounter,
  isFootnote,
  isInvitation,
  isLabel,
  isMark,
  isNamesOfPeople,
  isNotice,
  isSignature,
  isStamp,
  isTagList,
  isTicker,
  opensCaption,
  opensLinks,
  plainSpelling,
} from './pageSigns'

/** Longer paragraphs tell something, however they open. */
const longestBoilerplate = 450

/** «Материалы по теме:» alone in its paragraph. */
const longestLabel = 40

/** Says for each paragraph of a text what it is for. Where no rule knows better it is `body`. */
export function classifyParagraphs(text: string, spans: readonly Span[]): ParagraphKind[] {
  const paragraphs = spans.map(({ start, end }) => plainSpelling(text.slice(start, end)))
  const kinds = paragraphs.map((paragraph, at): ParagraphKind =>
    isBoilerplate(withoutAgeMark(paragraph)) || isLink(paragraph, at)
      ? 'boilerplate'
      : isCaption(paragraph)
        ? 'caption'
        : 'body',
  )
  markLinks(paragraphs, kinds)
  markClosingList(paragraphs, kinds)
  markHeadline(paragraphs, kinds)
  markAuthors(paragraphs, kinds)
  markSections(paragraphs, kinds)
  return kinds
}

/** «Реклама 16+ ООО «Ромашка»»: who may read it. */
function withoutAgeMark(paragraph: string): string {
  return paragraph.replace(/(?:^|(?<=\s))\d{1,2}\+ /, '')
}

function isBoilerplate(paragraph: string): boolean {
  if (paragraph.length > longestBoilerplate) return false
  return !/\p{L}/u.test(paragraph) || wholeSigns.some((isSign) => isSign(paragraph)) || isMadeOfLabels(paragraph)
}

/** `Watch: Sturridge equalises in the last minute` at the top is the headline of a page that shows it. */
function isLink(paragraph: string, at: number): boolean {
  return paragraph.length <= (at > 0 ? longestBoilerplate : longestLabel) && opensLinks(paragraph)
}

/** What makes boilerplate of a whole paragraph. */
const wholeSigns: readonly ((paragraph: string) => boolean)[] = [
  isByline,
  isInvitation,
  isNotice,
  isAppeal,
  isTagList,
  isBar,
  isSignature,
  isFootnote,
  isContact,
  isTicker,
  isAddress,
  isCreditAlone,
]

/** `Photo: police handout`, «Фото предоставлено Аэрокосмическим комитетом» */
function isCreditAlone(paragraph: string): boolean {
  return findPictureCredit(paragraph) === 0 && paragraph.split(/\s+/).length <= 16
}

/** `Tokayev and Aliyev / Photo: Akorda.kz`: the credit closes it, or the opening says that it is about a picture. */
function isCaption(paragraph: string): boolean {
  if (paragraph.length > longestBoilerplate) return false
  const credit = findPictureCredit(paragraph)
  return opensCaption(paragraph) || (credit >= 0 && paragraph.length - credit <= 80)
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
  // eslint-disable-next-line regexp/no-super-linear-move -- short paragraphs only
  const parts = paragraph.split(/\s*[|·•›→\n]\s*|\s+[/—–>»]\s+/).filter((part) => /[\p{L}\p{N}]/u.test(part))
  const isSign = (part: string): boolean =>
    isLabel(part) || isStamp(part) || isCounter(part) || isMark(part) || isByline(part)
  return parts.some(isSign) && parts.every((part) => isSign(part) || isShortName(part))
}

/** `Степь Онлайн`, «Степной вестник», «Обзор «Степного вестника»» */
function isShortName(piece: string): boolean {
  // a name in quotation marks counts as one word
  const words = piece.replace(/«[^«»]*»/g, 'X').split(' ')
  return words.length <= 4 && words.every((word) => /^(?:\p{Lu}|of$|and$|&$)/u.test(word))
}

function endsOpen(piece: string): boolean {
  return !/[.!?…:;,]["'»”’)]*$/.test(piece)
}

/** «Читайте также» alone in its paragraph: the titles after it are links, up to the next full sentence. */
function markLinks(paragraphs: readonly string[], kinds: ParagraphKind[]): void {
  let linked = false
  paragraphs.forEach((paragraph, at) => {
    if (opensLinks(paragraph)) linked = kinds[at] === 'boilerplate' && paragraph.length < longestLabel
    else if (linked && kinds[at] === 'body' && isLinkTitle(paragraph)) kinds[at] = 'boilerplate'
    else linked = linked && kinds[at] === 'boilerplate'
  })
}

function isLinkTitle(paragraph: string): boolean {
  return paragraph.length < 160 && !/[.…:;,]["'»”)]*$/.test(paragraph)
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

/** Names alone are a byline under the headline and at the end, where the authors are told of too. */
function markAuthors(paragraphs: readonly string[], kinds: ParagraphKind[]): void {
  const above = kinds.indexOf('headline') + 1
  const under = kinds.findIndex((kind, at) => at >= above && kind !== 'boilerplate')
  if (above > 0 && kinds[under] === 'body' && isNamesOfPeople(paragraphs[under] ?? '')) kinds[under] = 'boilerplate'
  for (let at = paragraphs.length - 1; at > under && under >= 0; at--) {
    const paragraph = paragraphs[at] ?? ''
    if (kinds[at] === 'body' && (isNamesOfPeople(paragraph) || isBio(paragraph))) kinds[at] = 'boilerplate'
    if (kinds[at] !== 'boilerplate') return
  }
}

function isShortLabel(paragraph: string): boolean {
  return /^[«“"]?[\p{Lu}\p{N}][^|]*$/u.test(paragraph) && endsOpen(paragraph) && paragraph.split(' ').length <= 5
}

/**
 * `Kazakhstan-Russia`, `What it means for you`: a label over the full sentences that follow it.
 * Known misses: a label of more than five words is body, and a body paragraph of a few words that lacks its full stop is
 * taken for a label.
 */
function markSections(paragraphs: readonly string[], kinds: ParagraphKind[]): void {
  for (let at = 2; at < paragraphs.length - 1; at++) {
    const paragraph = paragraphs[at] ?? ''
    const next = paragraphs[at + 1] ?? ''
    const between = kinds[at - 1] !== 'headline' && kinds[at] === 'body' && kinds[at + 1] === 'body'
    if (between && isShortLabel(paragraph) && !endsOpen(next) && next.length > 2 * paragraph.length)
      kinds[at] = 'section'
  }
}
