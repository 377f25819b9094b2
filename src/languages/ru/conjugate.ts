import { add, paradigm } from '../endings'
import type { Paradigm } from '../endings'
import { hardAdjective, hushingAdjective } from './adjectives'
import type { Verb } from './verbs'

const persons = { e: 'ешь ет ем ете', i: 'ишь ит им ите' }

/** `читал`, `мог`: the masculine past, and the stem of the other genders. */
function pastOf([infinitive, { past }]: Verb): readonly [masculine: string, others: string] {
  const regular = infinitive.slice(0, -2) + 'л'
  return past ?? [regular, regular]
}

/** `читавш`, `могш`, `ведш`: of the past active participle and the gerund. */
function pastParticiple(verb: Verb): string {
  const [masculine] = pastOf(verb)
  if (verb[1].pastParticiple) return verb[1].pastParticiple
  return masculine.endsWith('л') ? masculine.slice(0, -1) + 'вш' : masculine + 'ш'
}

/** говоря, говорят, but слыша, слышат. */
const afterConsonant = (stem: string): string => (/[жчшщ]$/.test(stem) ? 'а' : 'я')

/** The forms of a verb that do not decline. */
export function conjugate(verb: Verb): Paradigm {
  const [infinitive, { present, imperative, passive }] = verb
  const [masculine, others] = pastOf(verb)
  const forms = [masculine, ...add(others, 'а о и'), pastParticiple(verb) + 'и']
  if (masculine.endsWith('л')) forms.push(masculine.slice(0, -1) + 'в')
  if (present) {
    const [first, rest, type] = present
    const vowel = afterConsonant(rest)
    forms.push(first, ...add(rest, persons[type]), rest + vowel)
    forms.push(type === 'e' ? first + 'т' : rest + vowel + 'т')
  }
  for (const ending of imperative?.split(' ') ?? []) forms.push(ending, ending + 'те')
  if (passive) forms.push(passive, ...add(passive, 'а о ы'))
  return paradigm(infinitive, forms)
}

/** The participles of a verb, which decline as adjectives do. */
export function participles(verb: Verb): Paradigm {
  const [infinitive, { present, passive }] = verb
  const forms = add(pastParticiple(verb), hushingAdjective)
  if (present) {
    const [first, rest, type] = present
    forms.push(...add((type === 'e' ? first : rest + afterConsonant(rest)) + 'щ', hushingAdjective))
    for (const stem of type === 'e' ? add(rest, 'ем ом') : [rest + 'им']) {
      forms.push(...add(stem, hardAdjective), ...add(stem, 'а о ы'))
    }
  }
  if (passive) forms.push(...add(passive.endsWith('н') ? passive + 'н' : passive, hardAdjective))
  return paradigm(infinitive, forms)
}
