import type { Evidence, FocusedMatch } from './rule'

/** A match seen from the other side. */
export function turnedMatch(match: FocusedMatch): FocusedMatch {
  const { links, ours, theirs } = match.linked
  return {
    ...match,
    claim: match.evidence,
    evidence: match.claim,
    focus: match.evidence.span,
    linked: {
      links: links.map((link) => ({ ...link, ours: link.theirs, theirs: link.ours })),
      ours: theirs,
      theirs: ours,
    },
  }
}

export const turnedEvidence = ({ ours, theirs }: Evidence): Evidence => ({ ours: theirs, theirs: ours })
