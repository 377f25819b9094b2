import { endingsOf, undoEndings } from '../endings'
import type { Dictionary } from '../language'
import { lemmasOfParts, stemKey } from '../unknownWords'
import { paradigms, rarerParadigms } from './paradigms'
import { stem } from './stem'

const likelier = endingsOf(paradigms)
const rarer = endingsOf(rarerParadigms)

/** The dictionary forms that a Russian form may belong to; see {@link Morphology}. */
export function lemmas(form: string, dictionary: Dictionary): readonly string[] {
  const word = form.toLowerCase().replaceAll('ё', 'е')
  const found = knownLemmas(word, dictionary)
  if (found.length > 0) return found
  const ofParts = lemmasOfParts(word, (part) => knownLemmas(part, dictionary))
  if (ofParts.length > 0) return ofParts
  return [stemKey(stem(word, { isName: word[0] !== form[0] }), dictionary)]
}

function knownLemmas(word: string, dictionary: Dictionary): readonly string[] {
  const irregular = dictionary.irregular(word)
  if (irregular.length > 0) return dictionary.has(word) ? [...new Set([...irregular, word])] : irregular
  const found: string[] = []
  const keep = (lemma: string): void => {
    if (inflects(lemma) && dictionary.has(lemma) && !found.includes(lemma)) found.push(lemma)
  }
  if (dictionary.has(word)) found.push(word)
  if (word.endsWith('ся') || word.endsWith('сь')) addReflexive(word.slice(0, -2), keep)
  undoEndings(word, likelier(), keep)
  undoEndings(word, rarer(), keep)
  return found
}

/** `ней` is no form of `не`: of the words of two letters only юг, яд and their like have forms. */
const inflects = (lemma: string): boolean => lemma.length > 2 || /[^аеиоуыэюя]$/.test(lemma)

/** `начался` → начаться, and начать where the dictionary has no other. */
function addReflexive(active: string, keep: (lemma: string) => void): void {
  const verbs: string[] = []
  const keepVerb = (lemma: string): void => {
    if (/(?:ть|ти|чь)$/.test(lemma)) verbs.push(lemma)
  }
  keepVerb(active)
  undoEndings(active, likelier(), keepVerb)
  undoEndings(active, rarer(), keepVerb)
  for (const verb of verbs) keep(verb + (verb.endsWith('ти') ? 'сь' : 'ся'))
  for (const verb of verbs) keep(verb)
}
