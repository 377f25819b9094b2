import { readParadigms, undoEndings } from '../endings'
import type { Dictionary } from '../language'
import { paradigms, spellings } from './paradigms'
import { stem } from './stem'

const forms = readParadigms(paradigms)
const otherSpellings = readParadigms(spellings)

/** The dictionary forms that an English form may belong to; see {@link Morphology}. */
export function lemmas(form: string, dictionary: Dictionary): readonly string[] {
  const word = form.toLowerCase().replaceAll('’', "'")
  const found = knownLemmas(word, dictionary)
  if (found.length > 0) return found
  const lastHyphen = word.lastIndexOf('-')
  if (lastHyphen > 0) {
    const ofParts = [word.slice(lastHyphen + 1), word.slice(0, lastHyphen)].flatMap((part) =>
      knownLemmas(part, dictionary),
    )
    if (ofParts.length > 0) return ofParts
  }
  return [stem(word)]
}

function knownLemmas(word: string, dictionary: Dictionary): readonly string[] {
  const found = [...dictionary.irregular(word)]
  const candidates: string[] = []
  const keep = (lemma: string): void => {
    candidates.push(lemma)
    if (dictionary.has(lemma) && !found.includes(lemma)) found.push(lemma)
  }
  keep(word)
  undoEndings(word, forms, keep)
  if (found.length === 0) for (const candidate of [...candidates]) undoEndings(candidate, otherSpellings, keep)
  return found
}
