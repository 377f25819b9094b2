import type { Reason } from '../../types'
import type { Match } from '../match'

/** What cannot be true in both reports, shown on the words of both. */
export type Evidence = Required<Omit<Reason, 'rule'>>

/** Looks for one kind of evidence; it says nothing unless the words around it are met. */
export type ContradictionRule = (match: Match) => Evidence | undefined
