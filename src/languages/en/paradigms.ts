import type { Paradigm } from '../endings'

/** A final consonant is doubled after a short stressed vowel: stop – stopped, big – bigger. */
const doubling: readonly Paradigm[] = [...'bdfgklmnprstvz'].map((last) => [
  last,
  ['ed', 'ing', 'er', 'est'].map((ending) => last + last + ending).join(' '),
])

/** Endings of nouns, verbs and adjectives; of those that share an ending, the likelier first. */
export const paradigms: readonly Paradigm[] = [
  ['y', 'ies ied ier iest'], // city, carry, happy
  ['e', 'ed ing es'], // make
  ['-', 's ed ing er est es'], // talk, long, box
  ['e', 'er est'], // large
  ['ey', 'ier iest'], // pricey
  ['s', 'sses ssed ssing'], // bus, gas
  ['z', 'zzes'], // quiz
  ['ie', 'ying'], // lie
  ['c', 'cked cking cker'], // panic
  ['man', 'men'], // fireman
  ['person', 'people'], // salesperson
  ['child', 'children'],
  ['foot', 'feet'],
  ['f', 'ves'], // half
  ['fe', 'ves'], // wife
  ['is', 'es'], // crisis
  ['us', 'i'], // nucleus
  ['um', 'a'], // memorandum
  ['on', 'a'], // criterion
  ['a', 'ae'], // larva
  ['ex', 'ices'], // index
  ['ix', 'ices'], // matrix
  ['eau', 'eaux'], // plateau
  ...doubling,
]

/** American and British spellings. */
export const spellings: readonly Paradigm[] = [
  ['ize', 'ise'], // organise
  ['ization', 'isation'], // organisation
  ['izer', 'iser'], // organiser
  ['yze', 'yse'], // analyse
  ...[...'bdglmnv'].map((last): Paradigm => [last + 'or', last + 'our']), // labour
  ...[...'bdglmnv'].map((last): Paradigm => [last + 'orable', last + 'ourable']), // honourable
  ...[...'bdglmnv'].map((last): Paradigm => [last + 'orful', last + 'ourful']), // colourful
  ['orite', 'ourite'], // favourite
  ['ter', 'tre'], // centre
  ['ber', 'bre'], // fibre
  ['fense', 'fence'], // defence
  ['cense', 'cence'], // licence
  ['alog', 'alogue'], // catalogue
  ['ill', 'il'], // fulfil
  ['ollment', 'olment'], // enrolment
  ['eling', 'elling'], // counselling
  ['eler', 'eller'], // traveller
  ['gram', 'gramme'], // programme
  ['airplane', 'aeroplane'],
  ['aluminum', 'aluminium'],
  ['tire', 'tyre'],
  ['gray', 'grey'],
  ['check', 'cheque'],
]
