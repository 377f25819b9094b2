import { turnedLinks } from '../../similarity/linkWords'
import type { Evidence, FocusedMatch } from './rule'

/** A match seen from the other side. */
export const turnedMatch = (match: FocusedMatch): FocusedMatch => ({
  ...match,
  claim: match.evidence,
  evidence: match.claim,
  focus: match.evidence.span,
  linked: turnedLinks(match.linked),
})

export const turnedEvidence = ({ ours, theirs }: Evidence): Evidence => ({ ours: theirs, theirs: ours })
