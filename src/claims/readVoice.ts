import type { Language } from '../languages/language'
import type { NameAnchor, Span } from '../types'
import type { Draft, ReadSentence } from './draftClaims'
import { longestPhrase, type Frame } from './findFrames'
import { formAt, formsWithin, isComma, type Word } from './sentenceWords'
import type { Range } from './splitClauses'

/** What a frame says of whose word a claim is, before pronouns are traced back. */
export interface Voice {
  readonly speaker?: Speaker
  readonly channel?: Span
  readonly source?: Span
}

/** The words for who speaks, as the sentence has them. */
export interface Speaker {
  readonly span: Span
  /** Present where they are a name. */
  readonly name?: NameAnchor
  /** The words in lower case; of a name, those of its role where it has one. */
  readonly words: readonly string[]
  /** The verb of saying. */
  readonly verb?: string
}

/** Reads who speaks, where, and who passes it on from the words of a frame. */
export function readVoice(sentence: ReadSentence, frame: Frame, language: Language): Voice {
  const { words } = sentence
  const { speechWords } = language
  const passedOn = findPhrase(sentence, frame, speechWords.passedOn)
  const source = passedOn && nounPhrase(sentence, passedOn, language)
  const speaker = nounPhrase(sentence, subjectOf(sentence, frame, language), language)
  const channel = findChannel(sentence, frame, speaker, language)
  const verb = frame.verb === undefined ? undefined : words[frame.verb]?.form
  const relays = source !== undefined || (verb !== undefined && speechWords.relaying.has(verb))
  if (relays) return { ...voicePart('source', (source ?? speaker)?.span), ...voicePart('channel', channel) }
  if (speaker?.words.some((word) => speechWords.services.has(word)))
    return { source: speaker.span, ...voicePart('channel', channel) }
  return {
    ...(speaker && { speaker: verb === undefined ? speaker : { ...speaker, verb } }),
    ...voicePart('channel', channel),
  }
}

/** The words before the verb of a stance; `inherited` where it has none of its own: `, promising to raise trade`. */
export function readSubject(
  sentence: ReadSentence,
  draft: Draft,
  language: Language,
): Speaker | 'inherited' | undefined {
  const { words } = sentence
  const { speechWords, clauseWords } = language
  const isVerb = (index: number) => {
    const word = words[index]
    return word?.finite || (index === draft.from && !word?.capital && clauseWords.isParticiple(word?.form ?? ''))
  }
  const isSpeech = (index: number) => {
    const form = formAt(words, index)
    return index < draft.to && isVerb(index) && (speechWords.isStance(form) || speechWords.isSaying(form))
  }
  let first = draft.from
  while (first < draft.to && !isVerb(first)) first += 1
  // `has also promised`
  const verb = [first, first + 1, first + 2].find(isSpeech)
  if (verb === undefined) return undefined
  const form = formAt(words, verb)
  if (first === draft.from) return 'inherited'
  const subject = nounPhrase(sentence, { from: draft.from, to: first }, language)
  return subject && { ...subject, verb: form }
}

/** `…, | stating that`, `… and | says`: the verb has the subject of the clause before it. */
export function lacksSubject(sentence: ReadSentence, frame: Frame, language: Language): boolean {
  const { from, to } = subjectOf(sentence, frame, language)
  return frame.verb !== undefined && from > frame.verb && plainPhrase(sentence, { from, to }, language) === undefined
}

/** The name that a draft opens with: its subject, likely. */
export function nameIn(sentence: ReadSentence, draft: Draft): Span | undefined {
  return sentence.anchors.find(
    (anchor) => anchor.kind === 'name' && anchor.span.start >= draft.span.start && anchor.span.end <= draft.span.end,
  )?.span
}

const voicePart = <Key extends 'source' | 'channel'>(key: Key, span: Span | undefined): Partial<Record<Key, Span>> =>
  span ? ({ [key]: span } as Record<Key, Span>) : {}

/** The part of a frame that names who speaks: before the verb, or behind it, or behind `according to`. */
function subjectOf({ words }: ReadSentence, frame: Frame, { speechWords }: Language): Range {
  const { from, to, verb } = frame
  if (verb === undefined) {
    let start = from
    while (start < to && words[start]?.kind === 'punctuation') start += 1
    const opener = longestPhrase(words, start, speechWords.sourceOpeners)
    if (opener) return { from: start + opener, to }
    return words[to - 1]?.form === ':' ? { from, to: to - 1 } : { from: start + 1, to: start + 2 }
  }
  if (frame.kind === 'whole') return { from: verb + 1, to }
  const before = words.slice(from, verb).some(({ kind, form }) => kind === 'word' && !speechWords.empty.has(form))
  if (before) return { from, to: verb }
  return { from: verb + 1, to: nameEnd(words, verb + 1, to) }
}

/** `said Hanna Wierzbicka, | a voter from Skopje`: the first segment, if it has a name. */
function nameEnd(words: readonly Word[], from: number, to: number): number {
  const comma = words.findIndex((word, index) => index >= from && index < to && isComma(word))
  return comma > 0 && words.slice(from, comma).some(({ capital }) => capital) ? comma : to
}

/** The segments that commas part, but for connectors: «В частности, | старожилы, | с которыми я общался,». */
function segmentsOf(words: readonly Word[], { from, to }: Range, { clauseWords }: Language): Range[] {
  const marks = words.flatMap((word, index) => (index >= from && index < to && isComma(word) ? [index] : []))
  return [...marks, to]
    .map((end, at) => ({ from: at === 0 ? from : marks[at - 1]! + 1, to: end }))
    .filter((segment) => segment.to - segment.from > longestPhrase(words, segment.from, clauseWords.connectors))
}

/** `On Friday, | officials`: a day or a place; but «В заявлении, | опубликованном в пятницу,» goes on. */
function isSetting(words: readonly Word[], { from, to }: Range, { clauseWords, speechWords }: Language): boolean {
  const after = formAt(words, to + 1)
  const goesOn = clauseWords.relatives.has(after) || clauseWords.isAttributive(after) || clauseWords.isParticiple(after)
  return speechWords.prepositions.has(formAt(words, from)) && !goesOn
}

/**
 * The noun phrase that a range names: a name rather than other words, one not behind a preposition rather than one that is.
 *
 * ```text
 * mission head [Hanna Wierzbicka]
 * на брифинге в Шымкенте министр по чрезвычайным ситуациям [Марлен Жумагалиев]
 * В [совместном заявлении]
 * ```
 */
function nounPhrase(sentence: ReadSentence, range: Range, language: Language): Speaker | undefined {
  const { words, anchors } = sentence
  const start = words[range.from]?.span.start
  const end = words[range.to - 1]?.span.end
  if (start === undefined || end === undefined || range.to <= range.from) return undefined
  const names = anchors.filter(
    (anchor): anchor is NameAnchor => anchor.kind === 'name' && anchor.span.start >= start && anchor.span.end <= end,
  )
  const name = bestName(sentence, range, names, language)
  if (name) return { span: name.span, name, words: formsWithin(sentence.words, name.role ?? name.span) }
  const segments = segmentsOf(words, range, language)
  const firstOf = (some: readonly Range[]) => some.flatMap((one) => plainPhrase(sentence, one, language) ?? [])[0]
  return firstOf(segments.filter((segment) => !isSetting(words, segment, language))) ?? firstOf(segments)
}

function bestName(
  { words }: ReadSentence,
  range: Range,
  names: readonly NameAnchor[],
  { speechWords, nameWords }: Language,
): NameAnchor | undefined {
  const free = names.filter(({ span, role }) => {
    const before = words.findLast((word) => word.kind === 'word' && word.span.end <= (role ?? span).start)?.form ?? ''
    // «глава Белого дома»: the name is part of what somebody else is called
    const isPart = !role && (nameWords.roles.has(before) || speechWords.leaders.has(before))
    return !isPart && !speechWords.prepositions.has(before)
  })
  const single = free.find(({ span }) => standsAlone(words, range, span, speechWords))
  return free.find(({ role }) => role) ?? free.find(({ key }) => key.includes(' ')) ?? single
}

/** `Regarding Russia, Tokayev`, but neither «источник „Вестника“» nor `the Akorda press service`. */
function standsAlone(
  words: readonly Word[],
  { from, to }: Range,
  { start, end }: Span,
  { empty, prepositions }: Language['speechWords'],
): boolean {
  for (let index = from; index < to; index += 1) {
    const word = words[index]
    if (!word || (word.span.start >= start && word.span.end <= end)) continue
    if (word.span.start < end && word.span.end > end) return false // `the CEC’s`
    const isOther = word.kind === 'word' && !empty.has(word.form)
    if (word.span.end > end) return !isOther || word.finite || word.capital || prepositions.has(word.form)
    if (isOther && !words.slice(index, to).some((later) => isComma(later) && later.span.end <= start)) return false
  }
  return true
}

/** `the health ministry`, «В пятницу | жители»: from the first word that is no preposition, day or empty to the first mark. */
function plainPhrase(sentence: ReadSentence, { from, to }: Range, { speechWords }: Language): Speaker | undefined {
  const { words, anchors } = sentence
  let start = from
  const isDay = ({ span }: Word) =>
    anchors.some((anchor) => anchor.kind === 'date' && anchor.span.start <= span.start && span.end <= anchor.span.end)
  const isEmpty = (index: number) => {
    const word = words[index]
    if (word?.kind !== 'word' || speechWords.complementizers.has(word.form) || isDay(word)) return true
    if (word.allCapital) return false // `the WHO` is nobody's `who`
    return speechWords.empty.has(word.form) || speechWords.prepositions.has(word.form)
  }
  while (start < to && isEmpty(start)) start += 1
  let end = start
  while (end < to && words[end]?.kind !== 'punctuation' && !words[end]?.finite) end += 1
  while (end > start && isEmpty(end - 1)) end -= 1
  const first = words[start]
  const last = words[end - 1]
  if (!first || !last || end <= start) return undefined
  const span = { start: first.span.start, end: last.span.end }
  return { span, words: formsWithin(sentence.words, span) }
}

/** What stands behind «со ссылкой на» within a frame. */
function findPhrase({ words }: ReadSentence, { from, to }: Frame, phrases: ReadonlySet<string>): Range | undefined {
  for (let index = from; index < to; index += 1) {
    const length = longestPhrase(words, index, phrases)
    if (length) return { from: index + length, to }
  }
  return undefined
}

/** `in a later [statement on X]`, «в [интервью газете]». */
function findChannel(
  { words }: ReadSentence,
  frame: Range,
  speaker: Speaker | undefined,
  { speechWords }: Language,
): Span | undefined {
  const own = speaker && { start: (speaker.name?.role ?? speaker.span).start, end: speaker.span.end }
  const isSpeaker = (word: Word | undefined) => own && word && word.span.start >= own.start && word.span.end <= own.end
  for (let index = frame.from; index < frame.to; index += 1) {
    const noun = words[index]
    if (!noun || !speechWords.channels.has(noun.form) || isSpeaker(noun)) continue
    const opens = [1, 2, 3, 4].some(
      (back) => index - back >= frame.from && speechWords.prepositions.has(formAt(words, index - back)),
    )
    if (!opens) continue
    let end = index + 1
    while (
      end < frame.to &&
      !isSpeaker(words[end]) &&
      words[end]?.kind !== 'punctuation' &&
      !words[end]?.finite &&
      end - index < 5
    )
      end += 1
    while (
      end > index + 1 &&
      (speechWords.prepositions.has(formAt(words, end - 1)) || speechWords.complementizers.has(formAt(words, end - 1)))
    )
      end -= 1
    return { start: noun.span.start, end: words[end - 1]?.span.end ?? noun.span.end }
  }
  return undefined
}
