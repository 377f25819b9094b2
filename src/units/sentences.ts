import { isCapital } from '../languages/isCapital'
import type { Language, SentenceWords } from '../languages/language'
import type { Span } from '../types'
import { trimSpan } from '../report/trimSpan'

/** A place where a sentence may end, as the rules see it. */
interface Place {
  /** The text since the last sentence ended, at most as much of it as rules look at. */
  readonly before: string
  /** The word or dotted abbreviation that the mark follows, `U.S` for `in the U. S.`; empty after anything else. */
  readonly word: string
  /** `.`, `?!`, `…` */
  readonly mark: string
  /** The quotation marks and brackets that close right after it. */
  readonly closing: string
  readonly gap: string
  readonly after: string
  readonly words: SentenceWords
}

type Rule = (place: Place) => 'join' | 'split' | undefined

/** `| … Он ушёл`, `1. | First`: what stands before is no sentence yet. */
const afterNothing: Rule = ({ before }) => (nothing.test(before) ? 'join' : undefined)
const nothing = /^(?:[^\p{L}\p{N}]*|\d{1,2})$/u

/** `в Лондоне |, сказал он`, `really? |) he`: a mark that goes on. */
const beforeGoingOn: Rule = ({ after }) => (/^(?:[,;:)\]»”]|\.(?!\.))/.test(after) ? 'join' : undefined)

/** `в 500 тыс. | машин`, `"Why?" | he asked`: a sentence does not open in lower case. */
const beforeLowerCase: Rule = ({ after }) => (lowerCase.test(after) ? 'join' : undefined)
const lowerCase = /^["«“„‘'([]{0,2}\p{Ll}/u

/** `«Где?» | — спросил он`, `Нет! | — сказал он`: the dash leads to who is speaking. */
const beforeSpeechDash: Rule = ({ after, closing }) =>
  dashAndLowerCase.test(after) || (/["»”’]/.test(closing) && /^[-–—]/.test(after)) ? 'join' : undefined
const dashAndLowerCase = /^[-–—]+\s*\p{Ll}/u

/** `"Are you mad?" | Donald Trump asked`: the speaker's name opens in upper case anyway. */
const beforeSpeaker: Rule = ({ mark, closing, after, words }) => {
  if (mark === '.' || !/["”’»]/.test(closing)) return undefined
  const verb = /^(?:\p{Lu}[\p{L}.’'-]*\s){1,4}(\p{Ll}+)/u.exec(after)?.[1]
  return verb !== undefined && words.speechVerbs.has(verb) ? 'join' : undefined
}

/** `Tengrinews.|kz`, `Caliber.|Az`, `3.|2`, `А.|Пушкин` against «сообщает РБК.|Президент», `the area.|Police`. */
const withoutGap: Rule = ({ gap, word, mark, closing, after, words }) => {
  if (gap !== '') return undefined
  const opens = /^["«“„]?(?:\p{Lu}(?:\p{L}{2}|\P{L}|$)|\p{sc=Cyrillic}{2})/u.test(after) && !siteEnding.test(after)
  const closes = mark !== '.' || closing !== '' || (/[\p{L}\p{N}]{2}$/u.test(word) && !has(words.titles, word))
  return opens && closes ? undefined : 'join'
}
const siteEnding = /^(?:Com|Info|Net|Org|Ком|Ру)(?!\p{L})/u

/** `Mr. | He`, «им. | Абая», «г. | Алматы», but not «в 2025 г. | Алматы…». */
const afterTitle: Rule = (place) =>
  endsInDot(place) && has(place.words.titles, place.word) && !/\d\s*\p{L}+$/u.test(place.before) ? 'join' : undefined

/** `Aug. | 7`, «ст. | 159», «3 руб. | 50 коп.» */
const beforeNumber: Rule = (place) =>
  endsInDot(place) && /^[\d№#$€]/.test(place.after) && has(place.words.beforeNumbers, place.word) ? 'join' : undefined

/** `10 a.m. | Moscow time`, `5 p.m. | Sunday`, `7 a.m. | GMT` against `5 p.m. | Police said`. */
const afterClock: Rule = (place) => {
  if (!endsInDot(place) || !place.words.clockWords.has(place.word.toLowerCase())) return undefined
  const goesOn = /^(?:\p{Lu}{2,5}\b|\p{Lu}\p{Ll}+day\b|\p{Lu}\p{Ll}+\s(?:[Tt]ime|Standard|Daylight)\b)/u.test(
    place.after,
  )
  return goesOn ? 'join' : 'split'
}

/**
 * `the U.S. | President`, `J. | R. | Tolkien`, «А. | Пушкин», `Acme Inc. | shares` against `in the U.S. | The president`.
 * Known miss: `vitamin C. | Doctors` stays together.
 */
const insideName: Rule = (place) => {
  const { word, words, after } = place
  if (!endsInDot(place) || !(initials.test(word) || has(words.inNames, word))) return undefined
  const [, next = '', dot = ''] = /^["«“„(]?([\p{L}-]+)(\.?)/u.exec(after) ?? []
  const opener = words.openers.has(next) && !(next.length === 1 && dot !== '')
  return isCapital(next) && !opener ? 'join' : undefined
}
const initials = /(?:^|\.)\p{Lu}$/u

/** «В 2014 г. | Россия…», `In Sept. | Russia…`: a few words that only say when; after more of them the sentence is over. */
const afterDate: Rule = (place) =>
  endsInDot(place) &&
  has(place.words.beforeNews, place.word) &&
  place.before.length < reach &&
  place.before.split(/\s+/).length <= 5
    ? 'join'
    : undefined

/** Asked in this order; the first that answers decides, and where none does the sentence ends. */
const rules: readonly Rule[] = [
  afterNothing,
  beforeGoingOn,
  beforeLowerCase,
  beforeSpeechDash,
  beforeSpeaker,
  withoutGap,
  afterTitle,
  beforeNumber,
  afterClock,
  insideName,
  afterDate,
]

function endsInDot({ mark, closing }: Place): boolean {
  return mark === '.' && closing === ''
}

/** Lower-case entries stand for any case, others for themselves: `Sat.` is no `sat.`, and a capital alone is an initial. */
function has(list: ReadonlySet<string>, word: string): boolean {
  return list.has(word) || (word.length > 1 && list.has(word.toLowerCase()))
}

const markPattern = /([.!?…]+)((?:\[\d{1,3}\]|["'’]|[ \u00A0]?[»”)\]])*)/g

// eslint-disable-next-line regexp/no-super-linear-move -- sees 24 characters at a time
const wordPattern = /(?:(?:\p{L}{1,2}\.\s?)+\p{L}|[\p{L}\p{N}’'-]+)$/u

/** How far rules look to either side. */
const reach = 64

/**
 * Finds the sentences of a text, or of the part of it `within` a span. Sentences inside quotations count like others;
 * who speaks (`"Why?" he asked`) stays with the words spoken. Only white space is left between sentences.
 */
export function splitSentences(text: string, language: Language, within?: Span): Span[] {
  const from = within?.start ?? 0
  const piece = within ? text.slice(within.start, within.end) : text
  const sentences: Span[] = []
  for (const stretch of stretches(piece)) {
    let { start } = stretch
    const passage = piece.slice(stretch.start, stretch.end)
    for (const match of passage.matchAll(markPattern)) {
      const index = stretch.start + match.index
      const end = index + match[0].length
      const place = placeAt(piece, { start, end: index }, { start: end, end: stretch.end }, match, language)
      if (verdict(place) === 'join') continue
      add(sentences, piece, { start, end })
      start = end
    }
    add(sentences, piece, { start, end: stretch.end })
  }
  return sentences
    .flatMap((span) => cutLong(piece, span))
    .map((span) => ({ start: from + span.start, end: from + span.end }))
}

function placeAt(
  text: string,
  left: Span,
  right: Span,
  [, mark = '', closing = '']: RegExpExecArray,
  language: Language,
): Place {
  const before = text.slice(Math.max(left.start, left.end - reach), left.end).trim()
  const rest = text.slice(right.start, Math.min(right.end, right.start + reach))
  const after = rest.trimStart()
  return {
    before,
    word: (wordPattern.exec(before.slice(-24))?.[0] ?? '').replace(/\s/g, ''),
    mark,
    closing,
    gap: rest.slice(0, rest.length - after.length),
    after,
    words: language.sentenceWords,
  }
}

/**
 * Parts a text where somebody broke the line on purpose: it had room for the next word, which opens in upper case.
 *
 * ```text
 * Tokayev and Aliyev                               room for `Kazakh`: parted
 * Kazakh President Tokayev and Azerbaijani         no room for `President`: one sentence
 * President Aliyev / Photo: Akorda.kz
 * ```
 */
function stretches(text: string): Span[] {
  const lines = [...text.matchAll(/[^\n\r\u2028\u2029]+/g)].filter(([line]) => /\S/.test(line))
  const width = lines.reduce((widest, [line]) => Math.max(widest, line.trim().length), 0)
  const parts: Span[] = []
  let start = 0
  lines.forEach((line, at) => {
    const next = lines[at + 1]?.[0].trim()
    const end = line.index + line[0].length
    const goesOn =
      next !== undefined && (/^[^\p{L}\p{N}]{0,2}\p{Ll}/u.test(next) || !hasRoom(line[0].trim(), next, width))
    if (goesOn) return
    parts.push({ start, end })
    start = end
  })
  return parts
}

function hasRoom(line: string, next: string, width: number): boolean {
  return line.length + 1 + next.slice(0, width).search(/\s|$/) <= width
}

const letterOrDigit = /[\p{L}\p{N}]/u

/** Adds a sentence without the white space around it; marks alone go to the sentence before. */
function add(sentences: Span[], text: string, { start, end }: Span): void {
  const sentence = trimSpan(text, { start, end })
  if (sentence.start === sentence.end) return
  const last = sentences.at(-1)
  const isMarks = !letterOrDigit.test(text.slice(sentence.start, sentence.end))
  if (isMarks && last) sentences[sentences.length - 1] = { start: last.start, end: sentence.end }
  else sentences.push(sentence)
}

/** No sentence is as long as this: a table or a list that nobody stopped. Cut, it costs as much as the sentences it would make. */
const longest = 2000

/** Cuts what is longer than any sentence at white space; a word stays whole, however long. */
function cutLong(text: string, { start, end }: Span): Span[] {
  if (end - start <= longest) return [{ start, end }]
  const parts: Span[] = []
  let from = start
  let gap = start
  for (const { index } of text.slice(start, end).matchAll(/\s+/g)) {
    if (start + index - from > longest && gap > from) {
      parts.push(trimSpan(text, { start: from, end: gap }))
      from = gap
    }
    gap = start + index
  }
  return [...parts, trimSpan(text, { start: from, end })]
}

function verdict(place: Place): 'join' | 'split' {
  for (const rule of rules) {
    const answer = rule(place)
    if (answer) return answer
  }
  return 'split'
}
