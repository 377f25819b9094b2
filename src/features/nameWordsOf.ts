import { isCapital } from '../languages/isCapital'
import { wordBook } from '../languages/en-ru/wordBook'
import type { Language } from '../languages/language'
import { languages } from '../languages/languages'
import { remembered } from '../languages/remembered'
import type { LanguageCode, Span } from '../types'
import type { Token } from '../units/tokens'
import { lemmasOf } from './lemmasOf'

/** A word as the name rules see it. */
export interface NameWord {
  readonly span: Span
  readonly text: string
  readonly capital: boolean
  /** `US`, `U.S.`, «ЦИК» */
  readonly isAcronym: boolean
  /** The possessive ends a name: `Ukraine’s` Zelenskyy. */
  readonly isPossessive: boolean
  /** Its capital may be an accident. */
  readonly isOpening: boolean
  /** Nothing but a space parts it from the word before. */
  readonly isJoined: boolean
  /** What role it may play; `word` where nothing but the capital tells. */
  readonly kind:
    | 'role'
    | 'honorific'
    | 'demonym'
    | 'country'
    | 'qualifier'
    | 'calendar'
    | 'function'
    | 'particle'
    | 'initial'
    | 'word'
  /** Whether it may be part of a name: its capital is no accident of a sentence's beginning or of a headline. */
  readonly isNameLike: boolean
  /** `May` 5 */
  readonly isBeforeNumber: boolean
  /** A word of the dictionary: `Bank`, «Устав». */
  readonly isCommon: boolean
}

const sentenceBreak = /[.!?…:;•|\n"«“„‘]|^\s*[—–-]\s/
const roman = /^[IVXLC]+$/
const acronym = /^(?:\p{Lu}{2,6}|(?:\p{Lu}\.){2,}\p{Lu}?|\p{Lu}{1,5}\d{1,3})(?:['’]s)?$/u
const possessive = /['’]s$/
const initial = /^\p{Lu}\.$/u
/** `al-Assad`, `d'Estaing` */
const capitalPart = /^(?:\p{Ll}{1,3}[-‐‑'’])?\p{Lu}/u

/** Reads the words of a text as parts of names, given how each is written elsewhere in the text. */
export function nameWordsOf(text: string, tokens: readonly Token[], language: Language): readonly NameWord[] {
  const pieces = piecesOf(text, tokens, language)
  const isInTitle = titledLines(text, pieces)
  const opening = pieces.map(
    ({ span, gap }, index) => index === 0 || isSentenceBreak(gap, pieces[index - 1], language) || isInTitle(span),
  )
  const inSmall = new Set<string>()
  const inCapitals = new Set<string>()
  pieces.forEach((piece, index) => {
    if (!piece.capital) inSmall.add(piece.form)
    else if (!opening[index]) inCapitals.add(piece.form)
  })
  const classOf = ({ text }: Piece): WordClass => classes[language.code](text)
  /** `Rose voted … thanked Rose`, `Police said`: whether the capital comes of the place alone. */
  const isAccident = (piece: Piece, index: number): boolean =>
    opening[index] === true &&
    !inCapitals.has(piece.form) &&
    (classOf(piece).isCommon || inSmall.has(piece.form)) &&
    !isOpener(piece.form, language) &&
    !isGivenName(piece, pieces[index + 1], language)
  const isNameLike = (piece: Piece, index: number): boolean => {
    if (!piece.capital || isPlainAcronym(piece, language)) return false
    const { kind } = classOf(piece)
    if (kind === 'function' || kind === 'calendar' || (piece.text.length === 1 && kind !== 'initial')) return false
    return !isAccident(piece, index) || (piece.isAcronym && !isInTitle(piece.span))
  }
  return pieces.map((piece, index) => ({
    span: piece.span,
    text: piece.text,
    capital: piece.capital,
    isAcronym: piece.isAcronym && !(isInTitle(piece.span) && classOf(piece).isCommon),
    isPossessive: possessive.test(piece.text),
    isOpening: opening[index] === true,
    isJoined: index > 0 && isJoining(piece.gap, pieces[index - 1], language),
    get kind() {
      return classOf(piece).kind
    },
    isNameLike: isNameLike(piece, index),
    isBeforeNumber: /^\.?\s?\d/.test(text.slice(piece.span.end, piece.span.end + 3)),
    get isCommon() {
      return classOf(piece).isCommon
    },
  }))
}

type WordClass = Pick<NameWord, 'kind' | 'isCommon'>

/** `GMT`, `XIV` */
const isPlainAcronym = ({ text, form, isAcronym }: Piece, language: Language): boolean =>
  isAcronym && (roman.test(text) || language.nameWords.plainAcronyms.has(form.replaceAll('.', '')))

interface Piece {
  readonly span: Span
  readonly text: string
  readonly form: string
  readonly capital: boolean
  readonly isAcronym: boolean
  /** The text since the piece before. */
  readonly gap: string
}

/** Words; `Russia-Ukraine`, `Panama-flagged` and `U.S.-brokered` cut at the hyphen, `Kassym-Jomart` whole. */
function piecesOf(text: string, tokens: readonly Token[], language: Language): readonly Piece[] {
  const pieces: Piece[] = []
  let end = 0
  const add = (start: number, piece: string): void => {
    pieces.push({
      span: { start, end: start + piece.length },
      text: piece,
      form: formOf(piece),
      capital: capitalPart.test(piece),
      isAcronym: acronym.test(piece),
      gap: text.slice(end, start),
    })
    end = start + piece.length
  }
  for (const token of tokens) {
    if (token.kind !== 'word') continue
    const word = text.slice(token.span.start, token.span.end)
    const hyphen = isCapital(word) ? word.search(/[-‐‑]/) : -1
    const tail = word.slice(hyphen + 1)
    if (
      hyphen > 0 &&
      (/^\p{Ll}{4}/u.test(tail) || (isCountry(word.slice(0, hyphen), language) && isCountry(tail, language)))
    ) {
      add(token.span.start, word.slice(0, hyphen))
      add(token.span.start + hyphen + 1, tail)
    } else add(token.span.start, word)
  }
  return pieces
}

/** Lower case, without the possessive. */
const formOf = (word: string): string => word.replace(possessive, '').toLowerCase().replaceAll('ё', 'е')

const isCountry = (word: string, language: Language): boolean =>
  lemmasOf(word, language).some((lemma) => language.nameWords.countries.has(lemma))

const isOpener = (form: string, language: Language): boolean =>
  language.nameWords.openers.has(form) ||
  lemmasOf(form, language).some((lemma) => language.nameWords.openers.has(lemma))

/** `Mark` Rutte, «Роман» Старовойт: words that stand before a family name. */
const isGivenName = (piece: Piece, next: Piece | undefined, language: Language): boolean =>
  next?.capital === true &&
  next.gap === ' ' &&
  wordBook().isName(language.code, piece.form) &&
  !language.nameWords.demonyms.has(piece.form) &&
  !wordBook().isWord(language.code, next.form) &&
  !lemmasOf(next.form, language).some(
    (lemma) => wordBook().isWord(language.code, lemma) || language.nameWords.countries.has(lemma),
  )

/** `Mr. Smith`, «г. Алматы»: no sentence ends there. */
const isAbbreviated = (gap: string, before: Piece | undefined, language: Language): boolean =>
  gap.startsWith('.') &&
  before !== undefined &&
  (language.sentenceWords.titles.has(before.text) ||
    language.nameWords.honorifics.has(before.form) ||
    initial.test(`${before.text}.`))

const isSentenceBreak = (gap: string, before: Piece | undefined, language: Language): boolean =>
  sentenceBreak.test(gap) && !isAbbreviated(gap, before, language)

const isJoining = (gap: string, before: Piece | undefined, language: Language): boolean =>
  /^[^\S\n]+$/.test(gap) ||
  (/^\.[^\S\n]+$/.test(gap) && isAbbreviated(gap, before, language)) ||
  (gap === '' && before?.text.endsWith('.') === true)

/**
 * Whether a span lies in a line whose capitals say nothing: `Police Recover Nine Ancient Treasures`, `POLICE RECOVER…`.
 */
function titledLines(text: string, pieces: readonly Piece[]): (span: Span) => boolean {
  const lines: { readonly end: number; readonly isTitled: boolean }[] = []
  let at = 0
  for (let start = 0; start <= text.length;) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    let long = 0
    let capitals = 0
    for (let piece = pieces[at]; piece && piece.span.start < end; piece = pieces[++at]) {
      if (piece.text.length < 4) continue
      long++
      if (piece.capital) capitals++
    }
    lines.push({ end, isTitled: long >= 4 && capitals >= 0.8 * long && !/\.\s*$/.test(text.slice(end - 3, end)) })
    start = end + 1
  }
  return (span) => {
    let low = 0
    for (let high = lines.length - 1; low < high;) {
      const middle = (low + high) >> 1
      if ((lines[middle]?.end ?? 0) < span.start) low = middle + 1
      else high = middle
    }
    return lines[low]?.isTitled ?? false
  }
}

function classify(text: string, language: Language): WordClass {
  const words = language.nameWords
  const form = formOf(text)
  if (initial.test(text)) return { kind: 'initial', isCommon: false }
  if (words.functionWords.has(form.split(/['’]/)[0] ?? form) && !(acronym.test(text) && form.length < 4))
    return { kind: words.particles.has(form) ? 'particle' : 'function', isCommon: true }
  const lemmas = [form, ...lemmasOf(form, language)]
  const isIn = (set: ReadonlySet<string>): boolean => lemmas.some((lemma) => set.has(lemma))
  const isFamily = words.familyName?.test(form) === true && !wordBook().isWord(language.code, form)
  const isWord =
    words.commonEnding.test(form) ||
    language.speechWords.isSaying(form) ||
    lemmas.some((lemma) => wordBook().isWord(language.code, lemma))
  const isCommon = isWord && !isFamily && !isIn(words.countries)
  const kind = words.particles.has(form)
    ? 'particle'
    : isIn(words.honorifics)
      ? 'honorific'
      : isIn(words.roleQualifiers)
        ? 'qualifier'
        : isIn(words.roles)
          ? 'role'
          : isIn(words.demonyms)
            ? 'demonym'
            : isIn(words.calendar)
              ? 'calendar'
              : isIn(words.countries) || (text.includes('.') && isCountry(text.replaceAll('.', ''), language))
                ? 'country'
                : 'word'
  return { kind, isCommon }
}

const classesIn = (code: LanguageCode) => remembered((text) => classify(text, languages[code]))
const classes = { en: classesIn('en'), ru: classesIn('ru') }
