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

/** British and American spellings; the dictionary has one or the other. */
export const spellings: readonly Paradigm[] = [
  ['ize', 'ise'], // organise
  ['ise', 'ize'],
  ['ization', 'isation'],
  ['isation', 'ization'],
  ['yze', 'yse'], // analyse
  ['yse', 'yze'],
  ['or', 'our'], // labour
  ['our', 'or'],
  ['ored', 'oured'], // coloured
  ['orable', 'ourable'],
  ['ourable', 'orable'],
  ['orite', 'ourite'],
  ['ourite', 'orite'],
  ['er', 're'], // centre
  ['re', 'er'],
  ['ense', 'ence'], // defence
  ['ence', 'ense'],
  ['og', 'ogue'], // dialogue
  ['ogue', 'og'],
  ['l', 'll'], // fulfill
  ['ll', 'l'],
  ['ling', 'lling'], // counselling
  ['am', 'amme'], // programme
  ['amme', 'am'],
]
