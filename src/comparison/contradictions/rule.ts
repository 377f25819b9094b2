import type { Reason, Span } from '../../types'
import type { Match } from '../match'

/** What cannot be true in both reports, shown on the words of both. */
export type Evidence = Required<Omit<Reason, 'rule'>>

/** The match of a sentence, and the claim within it that is looked at. */
export interface FocusedMatch extends Match {
  readonly focus: Span
}

/** Looks for one kind of evidence, the surest first. It says nothing unless the words around it are met. */
export type ContradictionRule = (match: FocusedMatch) => readonly Evidence[]
