import type { Language } from '../languages/language'
import type { Attribution, Span } from '../types'
import type { Draft, ReadSentence } from './draftClaims'
import type { Frame } from './findFrames'
import { lacksSubject, nameIn, readSubject, readVoice, type Speaker, type Voice } from './readVoice'
import { Cast } from './cast'
import { meetName } from './references'
import { closesQuotation, opensQuotation } from './sentenceWords'

/**
 * Whose word each draft is. A head frame speaks for what follows it in the sentence, a tail for what precedes it, both
 * for the whole of a quotation that runs over several sentences. Who is only called `he` is traced back.
 */
export function attribute(sentences: readonly ReadSentence[], language: Language): Map<Draft, Attribution> {
  const found = new Map<Draft, Attribution>()
  const cast = new Cast(language)
  let quotation: Quotation = { open: false, drafts: [] }
  for (const [index, sentence] of sentences.entries()) {
    const before = sentences[index - 1]
    cast.enter(index)
    const isContinued = quotation.open && before !== undefined && sentence.paragraph - before.paragraph < 2
    const quoted = quotedWords(sentence, isContinued)
    const voices = attributeSentence(sentence, before, quoted.inside, found, cast, language)
    quotation = quote(isContinued ? quotation : { open: false, drafts: [] }, quoted, sentence, voices, found, cast)
    for (const anchor of sentence.anchors)
      if (anchor.kind === 'name') meetName(cast, sentence.words, anchor, sentence.span.start)
  }
  return found
}

/** Gives the drafts of a sentence what its own frames tell, and returns that. */
function attributeSentence(
  sentence: ReadSentence,
  before: ReadSentence | undefined,
  quoted: ReadonlySet<number>,
  found: Map<Draft, Attribution>,
  cast: Cast,
  language: Language,
): Attribution[] {
  const voices = new Map(
    sentence.frames.map((frame) => [frame, resolve(readVoice(sentence, frame, language), cast, language)]),
  )
  let subject: Span | undefined
  for (const draft of sentence.drafts) {
    const frames = framesFor(sentence.frames, draft)
    const framed = merge(frames.flatMap((frame) => voices.get(frame) ?? []))
    const stance = isWithin(draft, quoted) ? undefined : readSubject(sentence, draft, language)
    const own = speakerOf(stance, subject, cast, language, framed.speaker !== undefined)
    const isShared = frames.length > 0 && frames.every((frame) => lacksSubject(sentence, frame, language))
    const speaker = own ?? framed.speaker ?? (isShared ? subject : undefined)
    const attribution = { ...framed, ...spread(speaker), ...outerSource(framed, own) }
    if (Object.keys(attribution).length > 0) found.set(draft, attribution)
    subject = speaker ?? nameIn(sentence, draft) ?? subject
  }
  const whole = sentence.frames.find(({ kind }) => kind === 'whole')
  const told = whole && voices.get(whole)
  if (told) for (const draft of before?.drafts ?? []) if (!found.has(draft)) found.set(draft, told)
  return [...voices.values()]
}

/** A quotation that may run over several sentences, with the drafts in it that wait for their speaker. */
interface Quotation {
  readonly open: boolean
  readonly drafts: readonly Draft[]
  readonly voice?: Attribution
  /** Who spoke last when it opened. */
  readonly before?: Span
}

/** `“A,” said X. “B. | C.”`: all three are the word of X. */
function quote(
  quotation: Quotation,
  { inside, open }: QuotedWords,
  sentence: ReadSentence,
  voices: readonly Attribution[],
  found: Map<Draft, Attribution>,
  cast: Cast,
): Quotation {
  const voice = voices.find(({ speaker }) => speaker) ?? quotation.voice
  const waiting = sentence.drafts.filter((draft) => !found.get(draft)?.speaker && isWithin(draft, inside))
  const drafts = [...quotation.drafts, ...waiting]
  const opens = sentence.words.findIndex(({ kind }) => kind !== 'punctuation')
  // `X called it a breakthrough: “…”`
  const told = sentence.drafts.findLast((draft) => !isWithin(draft, inside))
  const before = quotation.before ?? (inside.has(opens) ? cast.lastSpeaker() : told && found.get(told)?.speaker)
  const spoken = voice ?? (open ? undefined : spread(before))
  if (!spoken?.speaker) return { open, drafts, ...(before && { before }) }
  for (const draft of drafts) found.set(draft, spoken)
  return { open, drafts: [], voice: spoken }
}

const isWithin = ({ from, to }: Draft, inside: ReadonlySet<number>): boolean => inside.has(from) && inside.has(to - 1)

interface QuotedWords {
  readonly inside: ReadonlySet<number>
  /** Whether the sentence ends within a quotation. */
  readonly open: boolean
}

/** The places of words between quotation marks. Single straight marks may be apostrophes and are passed over. */
function quotedWords({ words }: ReadSentence, open: boolean): QuotedWords {
  const inside = new Set<number>()
  for (const [index, { kind, form }] of words.entries()) {
    if (open) inside.add(index)
    if (kind !== 'punctuation') continue
    if (form === '‘' || form === '’' || form === "'") continue
    else if (opensQuotation(words, index)) open = true
    else if (closesQuotation(words, index)) open = false
  }
  return { inside, open }
}

/** The frames that govern a draft, the outermost first. */
function framesFor(frames: readonly Frame[], draft: Draft): Frame[] {
  let heads: Frame[] = []
  for (const frame of frames) {
    if (frame.kind === 'aside') {
      if (frame.from >= draft.from && frame.to <= draft.to) return [frame]
    } else if (frame.to <= draft.from) {
      heads = heads.at(-1)?.to === frame.from ? [...heads, frame] : [frame]
    } else if (frame.kind === 'tail' && frame.from >= draft.to && heads.length === 0) {
      return [frame]
    }
  }
  return heads
}

/** `The statement said Tokayev noted …`: the word is Tokayev's, the statement passes it on. */
function merge(voices: readonly Attribution[]): Attribution {
  let merged: Attribution = {}
  for (const voice of voices) merged = { ...merged, ...outerSource(merged, voice.speaker), ...voice }
  return merged
}

function outerSource(outer: Attribution, inner: Span | undefined): { source?: Span } {
  return outer.speaker && inner && !outer.source && outer.speaker.start !== inner.start ? { source: outer.speaker } : {}
}

const spread = (speaker: Span | undefined): Attribution => (speaker ? { speaker } : {})

/** The subject of a stance (`he demanded a recount`), or that of the clause before it (`, promising to …`). */
function speakerOf(
  subject: Speaker | 'inherited' | undefined,
  last: Span | undefined,
  cast: Cast,
  language: Language,
  framed: boolean,
): Span | undefined {
  if (subject === undefined) return undefined
  if (subject === 'inherited') return last
  // `it said Astana favours peace`: said of Astana, not by it
  if (framed && subject.name && !cast.knowsPerson(subject.name)) return undefined
  return trace(subject, cast, language, false)
}

function resolve({ speaker, ...rest }: Voice, cast: Cast, language: Language): Attribution {
  const span = speaker && trace(speaker, cast, language, true)
  return span ? { speaker: span, ...rest } : rest
}

/** The words for who speaks, a pronoun or a role traced back to the name; other words only where `plain` ones will do. */
function trace(speaker: Speaker, cast: Cast, { speechWords }: Language, plain: boolean): Span | undefined {
  const gender = speaker.words.length === 1 ? speechWords.pronouns.get(speaker.words[0] ?? '') : undefined
  if (gender === 'self') return undefined // of a quotation
  const name =
    speaker.name ?? (gender === 'masculine' || gender === 'feminine' ? cast.person(gender) : cast.bearer(speaker.words))
  const span = speaker.name?.span ?? name?.span ?? (gender ? cast.thing() : plain ? speaker.span : undefined)
  if (span) cast.speaks(span, name, speaker.verb)
  return span
}
