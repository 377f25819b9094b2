import { cyrillicProfiles, latinProfiles, scripts, type LanguageProfile } from './languageProfiles'

/** More of a text than this tells nothing new. */
const sampleLength = 50_000

/** Words that a language must be ahead by before a text, however short, counts as written in it. */
const lead = 1

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
  return cyrillic.length > latin.length ? likeliest(cyrillic, cyrillicProfiles) : likeliest(latin, latinProfiles)
}

function languageOfScript(words: readonly string[]): string | undefined {
  const counts = scripts.map(([pattern, code]) => ({ code, count: words.filter((word) => pattern.test(word)).length }))
  // Japanese writes most of its words in Han signs and never goes without kana.
  const kana = counts.find(({ code, count }) => code === 'ja' && count > words.length / 5)
  const first = kana ?? counts.sort((a, b) => b.count - a.count)[0]
  return first && first.count > 0 ? first.code : undefined
}

function likeliest(words: readonly string[], profiles: readonly LanguageProfile[]): string | undefined {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  const ranked = profiles
    .map((profile) => ({ code: profile.code, evidence: evidenceFor(profile, counts) }))
    .sort((a, b) => b.evidence - a.evidence)
  const [first, second] = ranked
  if (!first || first.evidence < Math.max(lead, leastShare * words.length)) return undefined
  return first.evidence - (second?.evidence ?? 0) >= lead ? first.code : undefined
}

/** Words that speak for a language less those that speak against it. */
function evidenceFor({ letters, marks, words }: LanguageProfile, counts: ReadonlyMap<string, number>): number {
  const own = new Set(letters)
  const telling = new Set(marks)
  const frequent = new Set(words)
  let evidence = 0
  for (const [word, count] of counts) {
    const spelling = [...word.normalize('NFC')]
    if (spelling.some((letter) => !own.has(letter))) evidence -= count
    else if (frequent.has(word) || spelling.some((letter) => telling.has(letter))) evidence += count
  }
  return evidence
}
