import { deriveFamily } from '../deriveFamily'
import { readParadigms } from '../endings'
import type { Dictionary } from '../language'
import { derivations } from './derivations'

const endings = readParadigms(derivations)

/** A key shared by the English words of one root and meaning; see {@link Morphology}. */
export const family = (lemma: string, dictionary: Dictionary): string => deriveFamily(lemma, endings, dictionary)
