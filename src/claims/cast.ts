import type { Language } from '../languages/language'
import type { NameAnchor, Span } from '../types'

/** Somebody a text has named and may call otherwise later. */
interface Entity {
  readonly name: NameAnchor
  readonly gender: Gender
  /** The role words it was named with: `kazakh`, `president`. */
  readonly roles: readonly string[]
  /** The sentence that named it last. */
  readonly seenIn: number
  /** Whether that sentence opened with it. */
  readonly opens: boolean
}

type Gender = 'masculine' | 'feminine' | 'unknown'

/** How many of those named last are kept in mind. */
const size = 50

/** How many sentences back a pronoun reaches. */
const reach = 4

/** Remembers who was named and who spoke, and tells whom other words stand for; where two fit equally, nobody. */
export class Cast {
  readonly #language: Language
  readonly #entities = new Map<string, Entity>()
  readonly #places: ReadonlySet<string>
  #sentence = 0
  /** Who spoke last; without a name where it is no person. */
  #spoke: { readonly span: Span; readonly key: string | undefined; readonly sentence: number } | undefined

  constructor(language: Language) {
    this.#language = language
    const { demonyms, countries } = language.nameWords
    this.#places = new Set([...demonyms, ...countries].map(stem))
  }

  /** What is met from here on stands in this sentence, counted from 0. */
  enter(sentence: number): void {
    this.#sentence = sentence
  }

  /** `words` are those of the name, `roles` those before it. */
  meet(name: NameAnchor, words: readonly string[], roles: readonly string[], opens: boolean): void {
    const key = lastWord(name.key)
    const known = this.#entities.get(key)
    const gender = known && known.gender !== 'unknown' ? known.gender : this.#genderOf(words.join(' '))
    const full = known?.name.key.includes(' ') ? known.name : name
    this.#entities.delete(key)
    this.#entities.set(key, {
      name: full,
      gender,
      roles: [...new Set([...(known?.roles ?? []), ...roles.map(stem)])].slice(0, 12),
      seenIn: this.#sentence,
      opens,
    })
    const [oldest] = this.#entities.keys()
    if (this.#entities.size > size && oldest !== undefined) this.#entities.delete(oldest)
  }

  /** `verb` shows the gender where the language's verbs do: «заявила». */
  speaks(span: Span, name: NameAnchor | undefined, verb: string | undefined): void {
    const key = name && lastWord(name.key)
    this.#spoke = { span, key, sentence: this.#sentence }
    const entity = key === undefined ? undefined : this.#entities.get(key)
    const gender =
      verb === undefined
        ? undefined
        : this.#language.speechWords.verbGenders.find(({ ending }) => ending.test(verb))?.gender
    if (key !== undefined && entity && gender) this.#entities.set(key, { ...entity, gender })
  }

  /** Whether a name is that of a person, as far as the text has shown. */
  knowsPerson(name: NameAnchor): boolean {
    const known = this.#entities.get(lastWord(name.key))
    return name.role !== undefined || (known ? isPerson(known) : name.key.includes(' '))
  }

  /** Who spoke in this sentence or one of the two before. */
  lastSpeaker(): Span | undefined {
    return this.#spoke && this.#sentence - this.#spoke.sentence < 3 ? this.#spoke.span : undefined
  }

  /** Whom `he` or «она» stands for: who spoke last; else the one person named last, or the one that sentence opened with. */
  person(gender: 'masculine' | 'feminine'): NameAnchor | undefined {
    const fits = (entity: Entity | undefined): entity is Entity =>
      entity !== undefined &&
      isPerson(entity) &&
      (entity.gender === 'unknown' || entity.gender === gender) &&
      this.#sentence - entity.seenIn <= reach
    const spoke = this.#spoke?.key === undefined ? undefined : this.#entities.get(this.#spoke.key)
    if (fits(spoke)) return spoke.name
    const people = [...this.#entities.values()].filter(fits)
    const latest = people.reduce((last, { seenIn }) => Math.max(last, seenIn), -1)
    const named = people.filter(({ seenIn }) => seenIn === latest)
    return (named.length === 1 ? named[0] : named.find(({ opens }) => opens))?.name
  }

  /** What `it` or `they` stands for among those who spoke: the last, if it is no person. */
  thing(): Span | undefined {
    return this.#spoke && this.#spoke.key === undefined && this.#sentence - this.#spoke.sentence <= reach
      ? this.#spoke.span
      : undefined
  }

  /**
   * Whom `the Kazakh president` stands for: the one named with such a role and with no other country; of several, who
   * spoke last. A word that nobody was named with (`the party leader`, «глава МЧС») makes it somebody else.
   */
  bearer(words: readonly string[]): NameAnchor | undefined {
    const { speechWords, nameWords } = this.#language
    const telling = words.filter((word) => !speechWords.empty.has(word) && !speechWords.realms.has(word))
    const isLeader = telling.some((word) => speechWords.leaders.has(word))
    const stems = telling.filter((word) => !speechWords.leaders.has(word)).map(stem)
    const places = stems.filter((word) => this.#places.has(word))
    if (!isLeader && !telling.some((word) => nameWords.roles.has(word) || this.#isRole(stem(word)))) return undefined
    const fits = [...this.#entities.values()].filter(({ roles }) => {
      if (isLeader && !roles.some((role) => speechWords.leadingRoles.has(role))) return false
      if (stems.some((word) => !roles.includes(word) && !this.#places.has(word))) return false
      const own = roles.filter((role) => this.#places.has(role))
      return (
        roles.length > 0 && (places.length === 0 || own.length === 0 || places.some((place) => own.includes(place)))
      )
    })
    if (fits.length < 2) return fits[0]?.name
    return fits.find(({ name }) => lastWord(name.key) === this.#spoke?.key)?.name
  }

  #isRole(word: string): boolean {
    for (const { roles } of this.#entities.values()) if (roles.includes(word)) return true
    return false
  }

  #genderOf(name: string): Gender {
    return this.#language.speechWords.nameGenders.find(({ shape }) => shape.test(name))?.gender ?? 'unknown'
  }
}

const lastWord = (key: string): string => key.slice(key.lastIndexOf(' ') + 1)

/** Enough of a word to know it in another case: президент, президента. */
const stem = (form: string): string => form.slice(0, 5)

/** Called by a role or by two names; a country or a firm is neither. */
const isPerson = ({ name, roles }: Entity): boolean => roles.length > 0 || name.key.includes(' ')
