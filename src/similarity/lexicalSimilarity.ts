import { checkPassages } from '../checks'
import type { Passage, Similarity } from '../types'
import { scoreTerms } from './scoreTerms'
import { createTermReader } from './createTermReader'
import { weighedAmong } from './weighedAmong'

/**
 * The default similarity: which share of what each passage says does the other say too, by words that a lexicon,
 * a sound or a number links. It needs no model and can name the words that met.
 *
 * @example
 * ```ts
 * const similarity = lexicalSimilarity()
 * const rows = [{ language: 'en', text: 'Ukraine needs a lasting peace.' }] as const
 * const columns = [{ language: 'ru', text: 'Украине нужен прочный мир.' }, { language: 'ru', text: 'Курс рубля вырос.' }] as const
 * similarity(rows, columns).at(0, 0) > 0.5 //=> true
 * similarity(rows, columns).at(0, 1) //=> 0
 * ```
 */
export function lexicalSimilarity(): Similarity {
  return (rows, columns) => {
    checkPassages(rows, columns)
    const toTerms = createTermReader()
    const read = (passages: readonly Passage[]) => weighedAmong(passages.map((passage) => toTerms(passage)))
    return scoreTerms(read(rows), read(columns))
  }
}
