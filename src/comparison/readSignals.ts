import { coverageOf } from '../similarity/terms'
import { missingDates } from './changes/missingDate'
import { figuresOf, missingFigures } from './changes/figures'
import { evidenceOf, metWords } from './evidence'
import { logOdds } from './logOdds'
import type { Matches } from './match'

/** What speaks for and against each status, as numbers; `weighStatus` knows what each is worth. */
export interface Signals {
  /** The log-odds that the best sentence states the claim. */
  readonly likelihood: number
  /** The share of the claim that its best sentences cover together. */
  readonly coverage: number
  /** What the covered words tell. */
  readonly covered: number
  /** What the most telling word that is not covered tells. */
  readonly mostTellingUncovered: number
  /** The share of the best sentence that the claim covers. */
  readonly reverse: number
  /** How likely the claim's own sentence has a counterpart at all. */
  readonly counterpart: number
  readonly figuresKept: number
  /** But for those that are there as a word: `two` and «оба». */
  readonly figuresMissing: number
  readonly figuresLoose: number
  readonly datesMissing: number
  readonly quotes: number
  readonly words: number
}

/** Reads the signals from the sentences that may state a claim, likeliest first; `counterpart` comes from the alignment. */
export function readSignals(matches: Matches, counterpart: number): Signals {
  const [best] = matches
  const { terms, anchors } = best.claim
  const evidence = evidenceOf(matches)
  const covered = metWords(evidence)
  const coverage = coverageOf(terms, covered)
  const figures = figuresOf(evidence)
  return {
    likelihood: logOdds(best.likelihood),
    coverage,
    covered: terms.total * coverage,
    mostTellingUncovered: Math.max(0, ...terms.weights.map((weight, word) => weight * (1 - covered[word]!))),
    reverse: coverageOf(best.evidence.terms, best.linked.theirs),
    counterpart,
    figuresKept: figures.filter(({ agreement }) => agreement === 'equal' || agreement === 'fits').length,
    figuresMissing: missingFigures(best.claim, evidence, figures).length,
    figuresLoose: figures.filter(({ agreement }) => agreement === 'loose').length,
    datesMissing: missingDates(anchors, matches).length,
    quotes: anchors.some(({ kind }) => kind === 'quotation') ? 1 : 0,
    words: terms.words.length,
  }
}
