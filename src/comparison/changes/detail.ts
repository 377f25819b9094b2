import type { Span } from '../../types'
import { placedWords, type PlacedWord } from '../contradictions/placedWords'
import { telling } from '../contradictions/surroundings'
import type { Words } from '../match'
import { overlap } from '../spans'
import type { ChangeRule, Told } from './change'

/** Words that tell less than this are no detail. */
const leastTold = 0.5
/** A word met less than this is not there. */
const unmet = 0.5

/** `brought in [by tugs]`: telling words that stand together and are not in the evidence, be they no name or figure. */
export const missingDetail: ChangeRule = (told) =>
  runsOf(compoundsOf(placedWords(told.claim)), (compound) => isMissing(told, compound))
    .map((run) => run.flat())
    .map((words) => ({ words, told: words.reduce((sum, word) => sum + word.weight * (1 - told.met[word.place]!), 0) }))
    .filter((run) => run.told >= leastTold)
    .sort((a, b) => b.told - a.told)
    .map(({ words }) => ({ ours: { start: words[0]!.span.start, end: words.at(-1)!.span.end } }))

/** Words that hyphens join: «премьер-министр» is there when its first half is. */
type Compound = readonly PlacedWord[]

function compoundsOf(placed: readonly PlacedWord[]): readonly Compound[] {
  const compounds: PlacedWord[][] = []
  for (const word of placed) {
    const last = compounds.at(-1)
    if (last && word.span.start - last.at(-1)!.span.end === 1 && word.mark !== '') last.push(word)
    else compounds.push([word])
  }
  return compounds
}

const isMissing = ({ claim, met }: Told, compound: Compound): boolean =>
  compound.every(({ place, span }) => met[place]! < unmet && !isInAnchor(claim, span))

const isInAnchor = ({ anchors }: Words, span: Span): boolean =>
  anchors.some((anchor) => anchor.kind !== 'quotation' && overlap(anchor.span, span))

/** Missing compounds side by side, little words between them; no run goes over a comma. */
function runsOf(compounds: readonly Compound[], isMissing: (compound: Compound) => boolean): readonly Compound[][] {
  const runs: Compound[][] = []
  let run: Compound[] = []
  let between: Compound[] = []
  for (const compound of compounds) {
    const isLittle = compound.every(({ weight }) => weight < telling)
    const breaks = compound[0]!.mark !== '' || (!isLittle && !isMissing(compound))
    if (breaks) {
      run = []
      between = []
    }
    if (isLittle) between.push(compound)
    else if (isMissing(compound)) {
      if (run.length === 0) runs.push(run)
      run.push(...(run.length > 0 ? between : []), compound)
      between = []
    }
  }
  return runs
}
