import type { Language } from '../languages/language'
import type { Attribution, NameAnchor, Span } from '../types'
import type { ReadSentence } from './draftClaims'
import type { Speaker } from './readVoice'
import { formsWithin } from './sentenceWords'

/** Somebody a text has named and may call otherwise later. */
interface Entity {
  readonly name: NameAnchor
  readonly gender: Gender
  /** The stems of the role words it was named with: `kazakh`, `presi`. */
  readonly roles: Set<string>
  readonly seenIn: number
}

type Gender = 'masculine' | 'feminine' | 'neuter' | 'plural' | 'unknown'

/** How many of those named last are kept in mind. */
const castSize = 50

/** How many sentences back a pronoun reaches. */
const reach = 4

/** Remembers who was named and who spoke, and tells whom other words stand for; where two fit equally, nobody. */
export class Cast {
  readonly #language: Language
  readonly #entities = new Map<string, Entity>()
  #sentence = 0
  #spoke: { readonly speaker: Speaker; readonly span: Span; readonly sentence: number } | undefined

  constructor(language: Language) {
    this.#language = language
  }

  enter(sentence: number): void {
    this.#sentence = sentence
  }

  meetAll(sentence: ReadSentence): void {
    for (const anchor of sentence.anchors) {
      if (anchor.kind !== 'name') continue
      const key = lastWord(anchor.key)
      const roles = anchor.role ? formsWithin(sentence.words, anchor.role).map(stem) : []
      const known = this.#entities.get(key)
      for (const role of known?.roles ?? []) roles.push(role)
      const name = known?.name ?? anchor
      this.#entities.delete(key)
      this.#entities.set(key, { name, gender: genderOf(name.key), roles: new Set(roles), seenIn: this.#sentence })
    }
    for (const [key] of this.#entities) {
      if (this.#entities.size <= castSize) break
      this.#entities.delete(key)
    }
  }

  /** The span of the name that words stand for; their own where they need none, if `any` speaker will do. */
  resolve(speaker: Speaker, want: 'named' | 'any'): Span | undefined {
    const span = this.#find(speaker, want)
    if (span) this.#spoke = { speaker, span, sentence: this.#sentence }
    return span
  }

  lastVoice(): Attribution | undefined {
    return this.#spoke && this.#sentence - this.#spoke.sentence < 3 ? { speaker: this.#spoke.span } : undefined
  }

  #find({ name, words, span }: Speaker, want: 'named' | 'any'): Span | undefined {
    if (name) return span
    const gender = words.length === 1 ? this.#language.speechWords.pronouns.get(words[0] ?? '') : undefined
    if (gender === 'self') return undefined // of a quotation
    if (gender) return this.#pronoun(gender)
    return this.#role(words) ?? (want === 'any' ? span : undefined)
  }

  #pronoun(gender: Gender): Span | undefined {
    const spoke = this.#spoke
    const isThing = gender === 'neuter' || gender === 'plural'
    if (spoke && this.#sentence - spoke.sentence <= reach) {
      const known = spoke.speaker.name ? genderOf(spoke.speaker.name.key) : 'unknown'
      if (isThing ? !spoke.speaker.name : agrees(known, gender)) return spoke.span
    }
    if (isThing) return undefined
    const people = [...this.#entities.values()].filter(
      (entity) => isPerson(entity) && agrees(entity.gender, gender) && this.#sentence - entity.seenIn <= reach,
    )
    const latest = people.reduce((max, { seenIn }) => Math.max(max, seenIn), -1)
    const [only, other] = people.filter(({ seenIn }) => seenIn === latest)
    return other ? undefined : only?.name.span
  }

  /** `the Kazakh president`: the one named with most of these words, the noun among them. */
  #role(words: readonly string[]): Span | undefined {
    const { speechWords } = this.#language
    const stems = words.map(stem)
    const isLeader = words.some((word) => speechWords.leaders.has(word))
    let best: Entity | undefined
    let bestScore = 0
    let isTied = false
    for (const entity of this.#entities.values()) {
      const shared = stems.filter((word) => entity.roles.has(word)).length
      const heads = [...entity.roles].some((role) => speechWords.leadingRoles.has(role)) ? 1 : 0
      const score = shared + (isLeader ? heads : 0)
      if (score === 0 || score < bestScore) continue
      isTied = score === bestScore
      best = entity
      bestScore = score
    }
    return best && !isTied && bestScore >= Math.min(2, stems.length) ? best.name.span : undefined
  }
}

const lastWord = (key: string): string => key.slice(key.lastIndexOf(' ') + 1)

/** Enough of a word to know it in another case: президент, президента. */
const stem = (form: string): string => form.slice(0, 5)

const isPerson = ({ name, roles }: Entity): boolean => roles.size > 0 || name.key.includes(' ')

/** By the ending of the family name (Токаев, Токтосунова), else of the first name (Hanna); most names do not tell. */
function genderOf(key: string): Gender {
  if (/(?:ova|eva|ina|aia|skaia)$/u.test(key)) return 'feminine'
  if (/(?:ov|ev|in|ski)$/u.test(key)) return 'masculine'
  return /^\S+a /u.test(key) ? 'feminine' : 'unknown'
}

const agrees = (known: Gender, wanted: Gender): boolean => known === 'unknown' || known === wanted
