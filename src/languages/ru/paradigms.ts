import type { Paradigm } from '../endings'
import { adjectives, shortAdjectives, superlatives } from './adjectives'
import { conjugate, participles } from './conjugate'
import { fleetingVowels, genitivePlurals, nouns } from './nouns'
import { irregularForms, verbs } from './verbs'

/** Nouns, adjectives and the finite verb; of those that share an ending, the likelier first. */
export const paradigms = (): readonly Paradigm[] => [
  ...nouns,
  ...adjectives,
  ...irregularForms,
  ...verbs.map(conjugate),
]

/** What is less likely: `объявленного` is first of all `объявленный`, `проблем` is `проблема` before `пробел`. */
export const rarerParadigms = (): readonly Paradigm[] => [
  ...fleetingVowels,
  ...genitivePlurals,
  ...shortAdjectives,
  ...verbs.map(participles),
  ...superlatives,
]
