import { cyrillicProfiles, latinProfiles, scripts, type LanguageProfile } from './languageProfiles'

/** More of a text than this tells nothing new. */
const sampleLength = 50_000

/** Words that have to speak for a language, however short the text … */
const leastEvidence = 1
/** … and how far it has to be ahead of the next. */
const lead = 0.5

/** What an ending says, next to a whole word of the language. */
const endingWorth = 0.5

/**
 * «На рассвете прорвало старую плотину»: so many words of plain Cyrillic letters, in which nothing speaks for another
 * language more, are Russian. The others seldom go as far without a letter or a word of their own; a headline may
 * («Авион принудно слетео на аеродром» is Serbian, and read as Russian).
 */
const usualInPlainLetters = 'ru'
const plainWords = 5

/** The least share of words that speak for the language; in running text it is a third and more. */
const leastShare = 0.07

/**
 * Says in which language a text is written, as an ISO 639-1 code: by its script, by letters that others of the script
 * lack and by frequent words. `undefined` where too few words tell.
 *
 * @example
 * ```ts
 * identifyLanguage('Президент України заявив, що це не так') //=> 'uk'
 * ```
 */
export function identifyLanguage(text: string): string | undefined {
  const words =
    text
      .trimStart()
      .slice(0, sampleLength)
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? []
  const cyrillic = words.filter((word) => /\p{sc=Cyrillic}/u.test(word))
  const latin = words.filter((word) => /\p{sc=Latin}/u.test(word))
  const others = words.length - cyrillic.length - latin.length
  if (others > cyrillic.length && others > latin.length) return languageOfScript(words)
  return cyrillic.length > latin.length ? likeliest(cyrillic, cyrillicProfiles()) : likeliest(latin, latinProfiles())
}

function languageOfScript(words: readonly string[]): string | undefined {
  const counts = scripts().map(([pattern, code]) => ({
    code,
    count: words.filter((word) => pattern.test(word)).length,
  }))
  // Japanese writes most of its words in Han signs and never goes without kana.
  const kana = counts.find(({ code, count }) => code === 'ja' && count > words.length / 5)
  const first = kana ?? counts.sort((a, b) => b.count - a.count)[0]
  return first && first.count > 0 ? first.code : undefined
}

function likeliest(words: readonly string[], profiles: readonly LanguageProfile[]): string | undefined {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word.normalize('NFC'), (counts.get(word.normalize('NFC')) ?? 0) + 1)
  const ranked = profiles
    .map((profile) => ({ profile, evidence: evidenceFor(profile, counts) }))
    .sort((a, b) => b.evidence - a.evidence)
  const [first, second] = ranked
  if (!first) return undefined
  const isEnough = first.evidence >= Math.max(leastEvidence, leastShare * words.length)
  if (isEnough && first.evidence - (second?.evidence ?? 0) >= lead) return first.profile.code
  const level = ranked.filter(({ evidence }) => evidence === first.evidence)
  const usual = level.find(({ profile }) => profile.code === usualInPlainLetters)?.profile
  return usual && words.length >= plainWords && [...counts.keys()].every(spelledIn(usual)) ? usual.code : undefined
}

/** Words that speak for a language less those that speak against it. */
function evidenceFor(profile: LanguageProfile, counts: ReadonlyMap<string, number>): number {
  const frequent = new Set(profile.words)
  const isSpelled = spelledIn(profile)
  const isMarked = (word: string): boolean => [...profile.marks].some((letter) => word.includes(letter))
  const endsLike = (word: string): boolean => profile.endings.some((ending) => word.endsWith(ending))
  let evidence = 0
  for (const [word, count] of counts) {
    if (!isSpelled(word)) evidence -= count
    else if (frequent.has(word) || isMarked(word)) evidence += count
    else if (endsLike(word)) evidence += endingWorth * count
  }
  return evidence
}

function spelledIn({ letters }: LanguageProfile): (word: string) => boolean {
  const own = new Set(letters)
  return (word) => [...word].every((letter) => own.has(letter))
}
