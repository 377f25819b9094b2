import { languages } from '../languages/languages'
import type { Language } from '../languages/language'
import type { NameAnchor, Report, Sentence, Span } from '../types'
import { Cast } from './cast'
import { formsWithin, readSentence, type Word } from './sentenceWords'

/** `he`, «глава государства», and the name that the words most likely stand for. */
export interface Reference {
  readonly span: Span
  readonly name: NameAnchor
}

/** The pronouns and role nouns of a report that stand for somebody it names before; what is in doubt is left out. */
export function findReferences(report: Report): readonly Reference[] {
  const language = languages[report.language]
  const cast = new Cast(language)
  const sentences = report.paragraphs.flatMap(({ kind, sentences }) => (kind === 'boilerplate' ? [] : sentences))
  return sentences.flatMap((sentence, index) => {
    cast.enter(index)
    return referencesIn(readSentence(report.text, sentence.span, language), sentence, cast, language)
  })
}

function referencesIn(words: readonly Word[], sentence: Sentence, cast: Cast, language: Language): Reference[] {
  const names = sentence.anchors.filter((anchor) => anchor.kind === 'name')
  const found: Reference[] = []
  let next = 0
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index]
    const name = names[next]
    if (!word) break
    if (name && word.span.start >= (name.role ?? name.span).start) {
      // the words of a name and its role refer to nobody else
      if (word.span.end >= name.span.end) {
        meetName(cast, words, name, sentence.span.start)
        next += 1
      }
      continue
    }
    const phrase = rolePhrase(words, index, language)
    const stands =
      phrase > 0
        ? cast.bearer(words.slice(index, index + phrase).map(({ form }) => form))
        : personOf(word, cast, language)
    const last = words[index + Math.max(phrase, 1) - 1]
    if (stands && last) found.push({ span: { start: word.span.start, end: last.span.end }, name: stands })
    if (phrase > 1) index += phrase - 1
  }
  return found
}

function personOf({ form }: Word, cast: Cast, { speechWords }: Language): NameAnchor | undefined {
  const gender = speechWords.pronouns.get(form)
  return gender === 'masculine' || gender === 'feminine' ? cast.person(gender) : undefined
}

/** How many words from `index` on make a phrase like `the Kazakh president`, «глава нашего государства»; 0 when none. */
function rolePhrase(words: readonly Word[], index: number, { nameWords, speechWords, clauseWords }: Language): number {
  const isPart = ({ form }: Word) =>
    nameWords.demonyms.has(form) ||
    nameWords.roleQualifiers.has(form) ||
    speechWords.realms.has(form) ||
    speechWords.leaders.has(form) ||
    nameWords.roles.has(form)
  const isHead = ({ form }: Word) => nameWords.roles.has(form) || speechWords.leaders.has(form)
  let end = index
  let hasHead = false
  for (let word = words[end]; word && end - index < 5 && isPart(word); word = words[end]) {
    hasHead ||= isHead(word)
    end += 1
  }
  return hasHead && !isModified(words[index - 1], words[end], speechWords, clauseWords) ? end - index : 0
}

/** `the party | leader`, «лидер | партии»: with another noun beside it the phrase means somebody else. */
function isModified(
  before: Word | undefined,
  after: Word | undefined,
  { empty, determiners, prepositions }: Language['speechWords'],
  { coordinators, contrasts }: Language['clauseWords'],
): boolean {
  return [before, after].some((word) => {
    if (word?.kind !== 'word' || word.finite) return false
    return ![empty, determiners, prepositions, coordinators, contrasts].some((words) => words.has(word.form))
  })
}

/** Takes a name up, with the words of its role. */
export function meetName(cast: Cast, words: readonly Word[], name: NameAnchor, sentenceStart: number): void {
  const opens = (name.role ?? name.span).start === sentenceStart
  cast.meet(name, formsWithin(words, name.span), name.role ? formsWithin(words, name.role) : [], opens)
}
