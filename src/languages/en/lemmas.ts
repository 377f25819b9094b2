import { endingsOf, undoEndings } from '../endings'
import type { Paradigm } from '../endings'
import type { Dictionary } from '../language'
import { lemmasOfParts, stemKey } from '../unknownWords'
import { paradigms, spellings } from './paradigms'
import { stem } from './stem'

const forms = endingsOf(() => paradigms)
const otherSpellings = endingsOf(() => [
  ...spellings,
  ...spellings.map(([american, british]): Paradigm => [british, american]),
])

/** The dictionary forms that an English form may belong to; see {@link Morphology}. */
export function lemmas(form: string, dictionary: Dictionary): readonly string[] {
  const whole = form.toLowerCase().replaceAll('’', "'")
  const word = dictionary.irregular(whole).length > 0 ? whole : whole.replace(clitic, '')
  const found = knownLemmas(word, dictionary)
  if (found.length > 0) return found
  const ofParts = lemmasOfParts(word, (part) => knownLemmas(part, dictionary))
  if (ofParts.length > 0) return ofParts
  return [stemKey(stem(word), dictionary)]
}

/** Kyiv's, miners', didn't, they'll: what stands before them is the word. */
const clitic = /(?<=.)(?:n't|'(?:s|ll|re|ve|d|m)?)$/

function knownLemmas(word: string, dictionary: Dictionary): readonly string[] {
  const irregular = irregularLemmas(word, dictionary)
  if (irregular.length > 0) return dictionary.has(word) ? [...new Set([...irregular, word])] : irregular
  const found: string[] = []
  const candidates = [word]
  const keep = (lemma: string): void => {
    candidates.push(lemma)
    if (!uninflected.has(lemma) && dictionary.has(lemma) && !found.includes(lemma)) found.push(lemma)
  }
  if (dictionary.has(word)) found.push(word)
  undoEndings(word, forms(), keep)
  for (const lemma of found.length > 0 ? [...found] : [...candidates]) undoEndings(lemma, otherSpellings(), keep)
  return found
}

/** `wing` is no form of `we`, but `does` of `do` and `MPs` of `MP`. */
const uninflected = new Set('a an as at by he hi i if in it me my no of on or so to up us we'.split(' '))

/** `overtook`: what takes a prefix keeps its forms. */
const prefixed = /^(?:be|fore?|inter|mis|out|over|pre|re|under|un|up|with)(?=...)/

function irregularLemmas(word: string, dictionary: Dictionary): readonly string[] {
  const listed = dictionary.irregular(word)
  const prefix = prefixed.exec(word)?.[0]
  if (listed.length > 0 || prefix === undefined) return listed
  const ofRoot = dictionary.irregular(word.slice(prefix.length)).map((root) => prefix + root)
  return ofRoot.filter((lemma) => dictionary.has(lemma))
}
