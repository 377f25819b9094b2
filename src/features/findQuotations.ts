import { isCapital } from '../languages/isCapital'
import type { Language } from '../languages/language'
import type { QuotationAnchor, Span } from '../types'
import { trimSpan } from '../report/trimSpan'
import type { Token } from '../units/tokens'
import { findQuoted, type Quoted } from './findQuoted'
import { isTitle } from './isTitle'
import { lemmasOf } from './lemmasOf'

/** A word as the speaker rules see it. */
interface Word {
  readonly span: Span
  readonly form: string
  readonly isCapital: boolean
  /** The punctuation and space since the word before. */
  readonly gap: string
}

/** Words looked at on either side of a quotation. */
const reach = 16

/**
 * Finds what is quoted, speech and single words alike, and who says it; names in quotation marks are left to findNames.
 *
 * ```text
 * “The police were here,” he said      Лидер партии говорит, что «люди проголосовали за стабильность»
 *  └──── quotation ────┘  └ speaker     └─ speaker ┘              └────────── quotation ──────────┘
 * ```
 */
export function findQuotations(text: string, tokens: readonly Token[], language: Language): QuotationAnchor[] {
  const quoted = findQuoted(text).filter((one) => !isTitle(text, one, language))
  const outer = quoted.filter(({ depth }) => depth === 0)
  const words = wordsOf(text, tokens)
  const speakers = new Map<Quoted, Span>()
  outer.forEach((one, index) => {
    const limits = { from: outer[index - 1]?.end ?? 0, to: outer[index + 1]?.start ?? text.length }
    const own =
      speakerAfter(text, words, one, limits.to, language) ?? speakerBefore(text, words, one, limits.from, language)
    const speaker = own ?? goesOn(text, outer[index - 1], one, speakers)
    if (speaker) speakers.set(one, speaker)
  })
  return quoted.map((one) => {
    const span = trimSpan(text, one)
    const speaker = speakers.get(one)
    return { kind: 'quotation', span, ...(speaker ? { speaker } : {}) }
  })
}

function wordsOf(text: string, tokens: readonly Token[]): readonly Word[] {
  let end = 0
  return tokens
    .filter(({ kind }) => kind === 'word')
    .map(({ span }) => {
      const gap = text.slice(end, span.start)
      end = span.end
      const word = text.slice(span.start, span.end)
      return { span, form: word.toLowerCase().replaceAll('ё', 'е'), isCapital: isCapital(word), gap }
    })
}

/** The index of the first word that starts at an offset or after it. */
function firstWordFrom(words: readonly Word[], offset: number): number {
  let low = 0
  for (let high = words.length; low < high;) {
    const middle = (low + high) >> 1
    if ((words[middle]?.span.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

const sentenceEnd = /[.!?…;]["”’»)]*\s|\n/

/** `…,” said Ketevan Lomtatidze, deputy head`, `…,” he said`, «…», — заявила в ночь на понедельник лидер партии. */
function speakerAfter(
  text: string,
  words: readonly Word[],
  { start, end }: Span,
  limit: number,
  language: Language,
): Span | undefined {
  // A quotation that is part of the sentence has its speaker before it, unless a comma sets it apart
  if (
    !/[,.!?…—–-]\s*$/.test(text.slice(Math.max(start, end - 2), end)) &&
    !/^\W?\s*[,—–-]/.test(text.slice(end, end + 4))
  )
    return undefined
  const from = firstWordFrom(words, end)
  const row = sentenceFrom(words, from, Math.min(limit, text.length))
  const verb = row.findIndex(
    (word, index) => language.speechWords.isSaying(word.form) && isFiniteAt(row, index, language),
  )
  if (verb < 0) return undefined
  const before = nounPhraseBefore(text, row.slice(0, verb), language)
  return before ?? nounPhraseAfter(text, row.slice(verb + 1), language)
}

function sentenceFrom(words: readonly Word[], from: number, limit: number): readonly Word[] {
  const row: Word[] = []
  for (let word = words[from]; word && word.span.end <= limit && row.length < reach; word = words[from + row.length]) {
    if (row.length > 0 && sentenceEnd.test(word.gap)) break
    row.push(word)
  }
  return row
}

/** `Zelenskyy said: “…`, `according to Tokayev, “…`, «по словам врача, «…». */
function speakerBefore(
  text: string,
  words: readonly Word[],
  { start }: Span,
  limit: number,
  language: Language,
): Span | undefined {
  const to = firstWordFrom(words, start)
  const row: Word[] = []
  for (let at = to - 1; at >= 0 && row.length < 2 * reach; at--) {
    const word = words[at]
    if (!word || word.span.start < limit) break
    row.unshift(word)
    if (sentenceEnd.test(word.gap)) break
  }
  const { speechWords } = language
  const tells = ({ form }: Word): boolean => speechWords.isSaying(form) || speechWords.isStance(form)
  // He said …, calling it “…”: both are his
  const finite = row.findLastIndex((word, index) => tells(word) && isFiniteAt(row, index, language))
  const verb = finite >= 0 ? finite : row.findLastIndex(tells)
  if (verb >= 0) {
    const phrase = nounPhraseBefore(text, row.slice(0, verb), language)
    if (phrase) return phrase
    // «На это указал Иванов: «…»
    if (/:\s*\W?$/.test(text.slice(Math.max(0, start - 3), start)))
      return nounPhraseAfter(text, row.slice(verb + 1), language)
  }
  for (let at = row.length - 1; at > 0; at--) {
    const opener = `${row[at - 1]?.form ?? ''} ${row[at]?.form ?? ''}`
    if (speechWords.sourceOpeners.has(opener)) return nounPhraseAfter(text, row.slice(at + 1), language)
  }
  return undefined
}

const isFiniteAt = (row: readonly Word[], index: number, language: Language): boolean =>
  language.clauseWords.isFinite(row[index]?.form ?? '', row[index - 1]?.form ?? '')

/** The words right before a verb, back to a mark or to another verb: `But | the bank’s governor | said`. */
function nounPhraseBefore(text: string, row: readonly Word[], language: Language): Span | undefined {
  const { speechWords, clauseWords } = language
  let from = row.length
  while (from > 0) {
    const word = row[from - 1]
    if (
      !word ||
      speechWords.isSaying(word.form) ||
      speechWords.complementizers.has(word.form) ||
      (!word.isCapital && clauseWords.isFinite(word.form, row[from - 2]?.form ?? ''))
    )
      break
    from--
    if (/[,:;—–()"“”«»\n]|\.\s/.test(word.gap)) break
  }
  // Zelenskyy, | in a later statement, | called
  const first = row[from]
  if (first && from > 0 && language.speechWords.prepositions.has(first.form))
    return nounPhraseBefore(text, row.slice(0, from), language)
  const phrase = withoutFunctionWords(row.slice(from), language)
  // Tokayev | on Sunday | confirmed
  const adverbial = phrase.findIndex(
    ({ form }, index) => index > 0 && form !== 'of' && language.speechWords.prepositions.has(form),
  )
  return spanOf(text, adverbial < 0 ? phrase : phrase.slice(0, adverbial))
}

/** The words right after a verb, `said | Sonia Barbouche |, a nurse`; where and to whom it was said is stepped over. */
function nounPhraseAfter(text: string, row: readonly Word[], language: Language): Span | undefined {
  const isRole = (form: string): boolean =>
    lemmasOf(form, language).some((lemma) => language.nameWords.roles.has(lemma))
  const first = row[0]
  if (!first || /[,;:.!?—–\n]/.test(first.gap)) return undefined
  const stepsOver = language.speechWords.prepositions.has(first.form) || language.speechWords.audiences.has(first.form)
  const from = stepsOver
    ? row.findIndex(
        (word, index) =>
          index > 0 &&
          (isRole(word.form) || (word.isCapital && !language.speechWords.prepositions.has(row[index - 1]?.form ?? ''))),
      )
    : 0
  if (from < 0) return undefined
  const phrase: Word[] = []
  for (const word of row.slice(from)) {
    if (phrase.length > 0 && (/[^\s«»"“”-]/.test(word.gap) || endsPhrase(word, language))) break
    phrase.push(word)
  }
  return spanOf(text, withoutFunctionWords(phrase, language))
}

const endsPhrase = (word: Word, { speechWords, clauseWords }: Language): boolean =>
  !word.isCapital &&
  ((speechWords.prepositions.has(word.form) && word.form !== 'of') ||
    speechWords.complementizers.has(word.form) ||
    clauseWords.relatives.has(word.form) ||
    clauseWords.isFinite(word.form, ''))

/** Drops «и», `but`, `also` on either side; a pronoun stays. */
function withoutFunctionWords(row: readonly Word[], language: Language): readonly Word[] {
  const isIdle = (word: Word | undefined): boolean =>
    word !== undefined &&
    language.nameWords.functionWords.has(word.form) &&
    !language.speechWords.pronouns.has(word.form)
  let [from, to] = [0, row.length]
  while (from < to && isIdle(row[from])) from++
  while (from < to && isIdle(row[to - 1])) to--
  return row.slice(from, to)
}

const spanOf = (text: string, row: readonly Word[]): Span | undefined => {
  const [first, last] = [row[0], row.at(-1)]
  if (!first || !last) return undefined
  const length = text.slice(first.span.start, last.span.end).replace(/['’]s$/, '').length
  return { start: first.span.start, end: first.span.start + length }
}

/** `“We stay,” he said. “All of us.”`: the second is the first one’s, where only the speaker stands between them. */
function goesOn(
  text: string,
  before: Quoted | undefined,
  quoted: Quoted,
  speakers: ReadonlyMap<Quoted, Span>,
): Span | undefined {
  if (!before) return undefined
  const between = text.slice(before.end, quoted.start)
  return between.length < 150 &&
    /[.!?,—–]["”»]?\s*["“«„]?$/.test(between) &&
    !/[.!?]\s.*[.!?]\s/s.test(between.slice(1))
    ? speakers.get(before)
    : undefined
}
