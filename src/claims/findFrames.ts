import type { Language } from '../languages/language'
import { closesQuotation, formAt, isComma, isDash, opensQuotation, type Word } from './sentenceWords'

/**
 * The words of a sentence that tell whose word the rest is; `from` and `to` (exclusive) count its words.
 *
 * ```text
 * head    [He said] 11 people were unaccounted for
 * tail    The dam burst, [officials said]
 * aside   Ответа[, по её словам,] не последовало
 * whole   [Об этом сообщает МЧС Казахстана]
 * ```
 */
export interface Frame {
  readonly kind: 'head' | 'tail' | 'aside' | 'whole'
  readonly from: number
  readonly to: number
  /** The place of the verb of saying; absent in `according to X`. */
  readonly verb?: number
}

/** How many words may stand between a verb of saying and the clause it opens: `told reporters in Shymkent on Friday that`. */
const reach = 9

/** How far a frame is followed; what is longer is no frame, and a text without marks takes no longer than another. */
const longestFrame = 60

/** The frames of a sentence in their order; they do not overlap. */
export function findFrames(words: readonly Word[], language: Language): Frame[] {
  const whole = backReference(words, language)
  if (whole) return [whole]
  const frames: Frame[] = []
  let free = 0
  for (let index = 0; index < words.length; index += 1) {
    if (index < free) continue
    const found =
      sourceFrame(words, index, language) ??
      headFrame(words, index, free, language) ??
      tailFrame(words, index, free, language)
    if (!found) continue
    frames.push(found)
    free = found.to
  }
  return frames
}

/** «Об этом сообщает МЧС»; but «Об этом он сказал, что …» goes on. */
function backReference(words: readonly Word[], { speechWords }: Language): Frame | undefined {
  const length = longestPhrase(words, 0, speechWords.backReferences)
  if (length === 0 || words.some((word) => speechWords.complementizers.has(word.form))) return undefined
  const verb = words.findIndex((word, index) => word.finite && (index < length || speechWords.isSaying(word.form)))
  return verb < 0 ? undefined : { kind: 'whole', from: 0, to: words.length, verb }
}

/** `According to X, …`, `…, according to X`, «…, по словам X, …», `In her view, …`. */
function sourceFrame(words: readonly Word[], index: number, { speechWords }: Language): Frame | undefined {
  const before = words[index - 1]
  if (before && before.kind !== 'punctuation') return undefined
  const opener = longestPhrase(words, index, speechWords.sourceOpeners) || possessedOpener(words, index, speechWords)
  if (!opener) return undefined
  const to = segmentEnd(words, index + opener)
  if (index === 0 || (isDash(before) && !isComma(words[index - 2])))
    return isComma(words[to]) ? { kind: 'head', from: index, to: to + 1 } : undefined
  if (to >= words.length - 1) return { kind: 'tail', from: index, to: words.length }
  return { kind: 'aside', from: index, to }
}

function possessedOpener(
  words: readonly Word[],
  index: number,
  { possessedOpeners, prepositions }: Language['speechWords'],
): number {
  return prepositions.has(formAt(words, index)) && possessedOpeners.has(formAt(words, index + 2)) ? 3 : 0
}

/** `X said that`, «X отметил, что», `X told reporters:`, `X said | the dam burst`. */
function headFrame(words: readonly Word[], verb: number, free: number, language: Language): Frame | undefined {
  const word = words[verb]
  const { speechWords, clauseWords } = language
  if (word?.kind !== 'word' || !speechWords.isSaying(word.form)) return undefined
  const hasVerb = word.finite || words[verb - 1]?.finite || words[verb - 2]?.finite // `can confidently say`
  if (!hasVerb && !clauseWords.isParticiple(word.form)) return undefined
  const to = clauseOpening(words, verb, language)
  if (to === undefined || isRelative(words, verb, language)) return undefined
  return { kind: 'head', from: subjectStart(words, verb, free, language), to, verb }
}

/** `friends who believe they know her`: tells of the friends what they believe. */
function isRelative(words: readonly Word[], verb: number, { clauseWords }: Language): boolean {
  for (let index = verb - 1; index >= verb - 3; index -= 1) {
    const word = words[index]
    if (word?.kind !== 'word') return false
    if (clauseWords.relatives.has(word.form)) return true
  }
  return false
}

/** Where the clause opens that a verb of saying announces. */
function clauseOpening(words: readonly Word[], verb: number, { speechWords }: Language): number | undefined {
  const next = formAt(words, verb + 1)
  const isBare =
    speechWords.bareSaying.has(formAt(words, verb)) &&
    (words[verb]?.finite === true || !speechWords.prepositions.has(next))
  const isDeterminer = speechWords.determiners.has(next)
  for (let index = verb + 1; index <= verb + reach && index < words.length; index += 1) {
    const word = words[index]
    if (!word) return undefined
    if (speechWords.complementizers.has(word.form)) return index + 1
    if (word.form === ':') return index + 1
    if (opensQuotation(words, index)) {
      const isClose = index === verb + 1 || speechWords.audiences.has(formAt(words, index - 1))
      return isClose && words[index + 1]?.capital ? index : undefined
    }
    if (isComma(word)) {
      const next = afterAside(words, index)
      if (speechWords.complementizers.has(formAt(words, next)) || words[next - 1]?.form === ':')
        return next + (words[next - 1]?.form === ':' ? 0 : 1)
      return opensQuotation(words, next) ? next : undefined
    }
    if (index === verb + 1 && isDeterminer && !speechWords.addressing.has(formAt(words, verb)))
      return isBare && clauseFollows(words, index) ? index : undefined
    if (word.finite) return isBare && index > verb + 1 ? verb + 1 : undefined
    if (word.kind === 'punctuation') return undefined
  }
  return isBare && clauseFollows(words, verb + 1) ? verb + 1 : undefined
}

/** `stressed, however, | that`, `said X, an aide: | “…`: the word after a comma, or after the mark that soon follows it. */
function afterAside(words: readonly Word[], comma: number): number {
  for (let index = comma + 2; index <= comma + 6; index += 1) {
    const word = words[index]
    if (word?.finite) break
    if (word?.form === ':' || (isComma(word) && index <= comma + 4)) return index + 1
  }
  return comma + 1
}

/** A finite verb before the next mark. */
function clauseFollows(words: readonly Word[], from: number): boolean {
  for (let index = from; index < words.length; index += 1) {
    const word = words[index]
    if (word?.finite) return true
    if (isComma(word) || word?.form === ';' || word?.form === ':' || isDash(word)) return false
  }
  return false
}

/** The first word of the clause that a verb of saying stands in: leftwards to a mark behind another verb. */
function subjectStart(words: readonly Word[], verb: number, free: number, { clauseWords }: Language): number {
  let joint: number | undefined
  for (let index = verb - 1; index >= Math.max(free, verb - longestFrame); index -= 1) {
    const word = words[index]
    if (!word) break
    if (word.form === ';' || word.form === ':' || isDash(word) || closesQuotation(words, index)) return index + 1
    if (word.finite && index < verb - 2) return joint ?? free
    if (
      joint === undefined &&
      (isComma(word) || clauseWords.coordinators.has(word.form) || clauseWords.contrasts.has(word.form))
    )
      joint = index + 1
  }
  return free
}

/** `…, officials said on Friday`, «…, — сказал он», «…, передаёт агентство». */
function tailFrame(words: readonly Word[], verb: number, free: number, language: Language): Frame | undefined {
  const { isSaying } = language.speechWords
  const word = words[verb]
  if (!word?.finite || !(isSaying(word.form) || followsQuotation(words, verb))) return undefined
  const from = segmentStart(words, verb)
  const to = segmentEnd(words, verb + 1)
  if (from === 0 || from < free || opensQuotation(words, to)) return undefined
  if (!isTail(words, { from, to, verb }, language)) return undefined
  if (isAside(words, { from, to, verb }, free, language)) return { kind: 'aside', from: from - 1, to: to + 1, verb }
  return saysSomething(words, free, from, language)
    ? { kind: 'tail', from, to: apposition(words, to, language), verb }
    : undefined
}

interface Segment {
  readonly from: number
  readonly to: number
  readonly verb: number
}

/** Whether a segment tells who spoke, and nothing of what: `he said on Friday`, but not `he said nothing`. */
function isTail(words: readonly Word[], { from, to, verb }: Segment, { speechWords, clauseWords }: Language): boolean {
  for (let index = from; index < to; index += 1) {
    const form = formAt(words, index)
    if (index !== verb && words[index]?.finite && !speechWords.isSaying(form)) return false
    const isJoined =
      clauseWords.coordinators.has(form) || (clauseWords.contrasts.has(form) && !clauseWords.afterComma.has(form))
    if (clauseWords.relatives.has(form) || (isJoined && index < verb)) return false
  }
  const next = verb + 1 < to ? words[verb + 1]?.form : undefined
  if (next !== undefined && speechWords.topics.has(next)) return false
  if (verb === from) return next !== undefined
  if (next === undefined || speechWords.addressing.has(formAt(words, verb))) return true
  return speechWords.prepositions.has(next) || speechWords.audiences.has(next)
}

/** `Churches, he added, could be replaced`: what precedes has no verb, or what follows begins with one. */
function isAside(words: readonly Word[], { from, to, verb }: Segment, free: number, language: Language): boolean {
  if (!isComma(words[to]) || !isComma(words[from - 1]) || verb - from > 2) return false
  return words[to + 1]?.finite === true || (!saysSomething(words, free, from, language) && clauseFollows(words, to + 1))
}

/** «…», – | привёл народную мудрость гость: behind a quotation and a dash any verb tells who spoke. */
function followsQuotation(words: readonly Word[], index: number): boolean {
  return isDash(words[index - 1]) && closesQuotation(words, isComma(words[index - 2]) ? index - 3 : index - 2)
}

/** A clause, or words in quotation marks, or what opens with a dash as speech does. `On Friday, officials said` has no tail. */
function saysSomething(words: readonly Word[], from: number, to: number, { clauseWords }: Language): boolean {
  if (isDash(words[0])) return true
  let embedded = false
  for (let index = from; index < to; index += 1) {
    if (closesQuotation(words, index)) return true
    if (isComma(words[index])) embedded = clauseWords.relatives.has(formAt(words, index + 1))
    if (words[index]?.finite && !embedded) return true
  }
  return false
}

/** `said Ketevan Lomtatidze, | deputy head of the museum, |`: what has no verb belongs to the speaker. */
function apposition(words: readonly Word[], from: number, { clauseWords }: Language): number {
  let to = from
  while (isComma(words[to]) && to + 1 < words.length) {
    if (opensQuotation(words, to + 1)) return to
    const end = segmentEnd(words, to + 1)
    if (clauseWords.isParticiple(formAt(words, to + 1))) return to
    for (let index = to + 1; index < end; index += 1) if (words[index]?.finite) return to
    to = end
  }
  return to
}

/** A comma, a dash, a quotation mark or the like parts segments. */
function partsSegments(words: readonly Word[], index: number): boolean {
  const word = words[index]
  if (word?.kind !== 'punctuation') return false
  if (word.form === '.') return words[index + 1] === undefined || closesQuotation(words, index + 1) // not Tengrinews.kz, not Mr.
  return (
    /^[,;:!?…]$/u.test(word.form) ||
    isSpacedDash(words, index) ||
    opensQuotation(words, index) ||
    closesQuotation(words, index)
  )
}

export function isSpacedDash(words: readonly Word[], index: number): boolean {
  const word = words[index]
  return (
    isDash(word) && word?.span.start !== words[index - 1]?.span.end && word?.span.end !== words[index + 1]?.span.start
  )
}

function segmentStart(words: readonly Word[], index: number): number {
  let from = index
  while (from > Math.max(0, index - longestFrame) && !partsSegments(words, from - 1)) from -= 1
  return from
}

/** Names in quotation marks («со слов „Честного голоса“») are passed over. */
function segmentEnd(words: readonly Word[], index: number): number {
  let to = index
  let quoted = false
  while (to < Math.min(words.length, index + longestFrame)) {
    if (opensQuotation(words, to)) quoted = true
    else if (quoted && closesQuotation(words, to)) quoted = false
    else if (!quoted && partsSegments(words, to)) return to
    to += 1
  }
  return to
}

/** How many words the longest of `phrases` takes that begins at `index`; 0 when none does. */
export function longestPhrase(words: readonly Word[], index: number, phrases: ReadonlySet<string>): number {
  let phrase = ''
  let longest = 0
  for (let length = 1; length <= 4; length += 1) {
    const word = words[index + length - 1]
    if (word?.kind !== 'word') break
    phrase = phrase ? `${phrase} ${word.form}` : word.form
    if (phrases.has(phrase)) longest = length
  }
  return longest
}
