import { deriveFamily } from '../deriveFamily'
import { endingsOf } from '../endings'
import type { Dictionary } from '../language'
import { derivations } from './derivations'

const endings = endingsOf(() => derivations)

/** A key shared by the Russian words of one root and meaning; see {@link Morphology}. */
export const family = (lemma: string, dictionary: Dictionary): string => deriveFamily(lemma, endings(), dictionary)
