import { lazily } from '../lazily'
import { remembered } from '../remembered'
import { caseEndings } from './caseEndings'
import { otherwise, replacingCost, vowelForVowel } from './soundCosts'
import { cyrillicSpellings, latinSpellings, markedLetters, plainSpellings } from './spellings'

/** Longer than any name; what lies beyond it is not compared. */
const longestName = 48

const cyrillic = /\p{Script=Cyrillic}/u

/**
 * A word's plain Latin spelling, which forgets the habits of scripts and languages.
 *
 * ```text
 * Zelenskyy, Zelensky, Зеленский → zelenski
 * Tokayev, Toqaev, Токаев        → tokaev
 * ```
 */
export function latinize(word: string): string {
  const lower = word.slice(0, longestName).normalize('NFC').toLowerCase()
  const spellings = cyrillic.test(lower) ? cyrillicSpellings : latinSpellings
  const unmarked = cyrillic.test(lower) ? lower : withoutMarks(lower)
  return rewrite(rewrite(unmarked, spellings).replace(/[^a-z0-9]/g, ''), plainSpellings)
}

const withoutMarks = (word: string): string =>
  word
    .replace(/[^a-z]/g, (letter) => markedLetters.get(letter) ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')

const rewrite = (word: string, spellings: readonly (readonly [RegExp, string])[]): string =>
  spellings.reduce((rewritten, [written, plain]) => rewritten.replace(written, plain), word)

/**
 * The plain spellings of what a word may be in the nominative, the likeliest first:
 * `Токаевым` → `tokaev`, `Зеленского` → `zelenski`, `Ukraine’s` → `ukrain`.
 */
export const nameStems = (word: string): readonly string[] => [...new Set(nominativesOf(word).map(latinize))]

/** The likeliest of {@link nameStems}. */
export const nameStem = (word: string): string => latinize(nominativesOf(word)[0] ?? '')

function nominativesOf(word: string): readonly string[] {
  if (!cyrillic.test(word)) return [word.replace(/['’ʼ]s?$/i, '')]
  const lower = word.slice(0, longestName).toLowerCase()
  const hasVowel = (stem: string) => /[аеёиоуыэюя]/.test(stem)
  const undone = caseEndings
    .filter(({ ending }) => ending.test(lower))
    .map(({ ending, nominative }) => lower.replace(ending, nominative))
  return [...undone.filter(hasVowel), lower]
}

/** Sounds in the order of a plain spelling; `sh`, `ch`, `zh`, `ts` are one each. */
const soundsOf = remembered((key): readonly string[] => key.match(/[scz]h|ts|[a-z0-9]/g) ?? [])

const isVowel = (sound: string | undefined): boolean => sound !== undefined && 'aeiou'.includes(sound)

/** How heavily a sound counts in its name. */
const weightOf = (sound: string): number => (isVowel(sound) ? 0.5 : 1)

function droppingVowelCost(
  vowel: string,
  before: string | undefined,
  after: string | undefined,
  fromEnd: number,
): number {
  // Ukraine is not «крайне»
  if (before === undefined) return 1.1
  // Niger is not Nigeria: Нигер, Нигерии
  if (vowel === 'i' && !isVowel(before) && (after === undefined || (after === 'a' && fromEnd === 2))) return 1
  // Obama, Обаме
  if (after === undefined) return 0.1
  return isVowel(before) || isVowel(after) ? 0.15 : 0.3
}

/** What a name loses with the sound at `index`. */
function droppingCost(sounds: readonly string[], index: number): number {
  const sound = sounds[index] ?? ''
  const before = sounds[index - 1]
  const after = sounds[index + 1]
  if (isVowel(sound)) return droppingVowelCost(sound, before, after, sounds.length - index)
  // Hegseth, Эгсет; Mehdi, Меди
  if (sound === 'h') return 0.4
  // Hong, Хон; Agnelli, Аньелли
  if (sound === 'g' && (before === 'n' || after === 'n')) return 0.4
  // Radzuelina, Rajoelina; Symydzu, Shimizu
  if (sound === 'd' && (after === 'z' || after === 'j')) return 0.4
  // Barrot, Барро; Descartes, Декарт
  if (after === undefined && isVowel(before) && (sound === 't' || sound === 's' || sound === 'r')) return 0.7
  return 1.2
}

const takingCost = (one: string, other: string): number =>
  one === other ? 0 : (replacingCost(one, other) ?? (isVowel(one) && isVowel(other) ? vowelForVowel : otherwise))

const allSounds = ['sh', 'ch', 'zh', 'ts', ...'abcdefghijklmnopqrstuvwxyz0123456789']
const takingCosts = lazily(() =>
  Float64Array.from(allSounds.flatMap((one) => allSounds.map((other) => takingCost(one, other)))),
)

/** A plain spelling as what comparing it needs. */
interface Heard {
  /** Places in {@link allSounds}. */
  readonly sounds: readonly number[]
  /** What it loses with each sound. */
  readonly droppingCosts: readonly number[]
  readonly weight: number
}

const heard = remembered((key): Heard => {
  const sounds = soundsOf(key)
  return {
    sounds: sounds.map((sound) => allSounds.indexOf(sound)),
    droppingCosts: sounds.map((_, index) => droppingCost(sounds, index)),
    weight: sounds.reduce((sum, sound) => sum + weightOf(sound), 0),
  }
})

/**
 * How likely two plain spellings are one name, 0..1: one less the cheapest way of turning the one into the other.
 * Vowels are cheap and consonants dear, unless two spellings are known to waver between them.
 *
 * ```text
 *        k i v         z i l e n s k i
 *        |   |         | ¦ | | | | | |
 *        k i e v → .9  z e l e n s k i → .9
 * ```
 */
export function nameLikeness(a: string, b: string): number {
  if (a === b) return 1
  const [down, across] = [heard(a), heard(b)]
  const width = across.sounds.length
  if (down.sounds.length === 0 || width === 0) return 0
  const costs = takingCosts()
  let previous = [0]
  for (let column = 0; column < width; column++) previous.push(previous[column]! + across.droppingCosts[column]!)
  for (let row = 0; row < down.sounds.length; row++) {
    const dropping = down.droppingCosts[row]!
    const from = down.sounds[row]! * allSounds.length
    const current = [previous[0]! + dropping]
    for (let column = 0; column < width; column++) {
      const taken = previous[column]! + costs[from + across.sounds[column]!]!
      const dropped = previous[column + 1]! + dropping
      const added = current[column]! + across.droppingCosts[column]!
      current.push(Math.min(taken, dropped, added))
    }
    previous = current
  }
  return Math.max(0, 1 - previous[width]! / ((down.weight + across.weight) / 2))
}

/**
 * From here up two plain spellings are taken for one name. Of 2,897 single-word names of people in the lexicon 97.3 % pass
 * with their Russian spelling (what is missed sounds otherwise: Gyorgy, Дьердь; Gates, Гейтс), and 0.08 % of random pairs do.
 */
export const SAME_NAME = 0.77

/** Consonants that spellings of one name exchange share a letter. Vowels and `h` say too little. */
const soundClasses: Readonly<Record<string, string>> = {
  b: 'p',
  ch: 's',
  d: 't',
  f: 'v',
  g: 'k',
  j: 's',
  k: 'k',
  l: 'l',
  m: 'n',
  n: 'n',
  p: 'p',
  r: 'r',
  s: 's',
  sh: 's',
  t: 't',
  ts: 's',
  v: 'v',
  z: 's',
  zh: 's',
}

/** How the wavering sounds may have been heard instead. */
const otherHearings: readonly Readonly<Record<string, string>>[] = [
  {},
  { v: '' }, // Newton, Ньютон
  { ch: 'k', h: 'k', j: 'k' }, // Bach, Hamburg, Juan
  { g: 's', k: 's' }, // George, Wroclaw
  { j: '', r: '', t: '' }, // Juncker, Юнкер; Barrot, Барро
]

/**
 * Coarse keys under which spellings of one name meet, to find candidates by before {@link nameLikeness} weighs them:
 * the first consonants by their class. Two spellings of a name share at least one, nearly always.
 *
 * `Newton` → `nvtn`, `ntn`, `nvn`; `Ньютон` → `ntn`, `nn`
 */
export function soundKeys(word: string): readonly string[] {
  const stems = nameStems(word)
  const keys = stems.slice(0, 2).flatMap((stem) => otherHearings.map((hearing) => consonantsOf(stem, hearing)))
  return [...new Set(keys)].filter((key) => key !== '' || /^[aeiou]*$/.test(stems[0] ?? ''))
}

const consonantsOf = (key: string, hearing: Readonly<Record<string, string>>): string =>
  soundsOf(key)
    .map((sound) => hearing[sound] ?? soundClasses[sound] ?? '')
    .join('')
    .replace(/nk/g, 'n')
    .replace(/ts/g, 's')
    .replace(/(.)\1+/g, '$1')
    .slice(0, 4)
