import type { Match } from '../match'
import type { Evidence } from './rule'

/** A match seen from the other side. */
export function turnedMatch(match: Match): Match {
  const { links, ours, theirs } = match.linked
  return {
    ...match,
    claim: match.evidence,
    evidence: match.claim,
    linked: {
      links: links.map((link) => ({ ...link, ours: link.theirs, theirs: link.ours })),
      ours: theirs,
      theirs: ours,
    },
  }
}

export const turnedEvidence = (evidence: Evidence | undefined): Evidence | undefined =>
  evidence && { ours: evidence.theirs, theirs: evidence.ours }
