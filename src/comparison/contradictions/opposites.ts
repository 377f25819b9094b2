import { areOfOneThing } from './areOfOneThing'
import { touches } from './links'
import { type Pole, polesIn } from './polesIn'
import type { ContradictionRule, Evidence, FocusedMatch } from './rule'
import { telling } from './surroundings'

/** A looser link than this may be one to the wrong word: признал, `reports`. */
const hardlyMet = 0.6

/** `upheld the sentence` and «отменил приговор»: the two ends of one thing. */
export const opposites: ContradictionRule = (match) => exclusions(match, areEnds)

/** `shot` and «зарезан», `missile` and «беспилотник»: two of several, only one of which it can have been. */
export const otherKinds: ContradictionRule = (match) => exclusions(match, (one, other) => !areEnds(one, other))

const areEnds = ({ entry: one }: Pole, { entry: other }: Pole): boolean => one.strength * other.strength === -1

function exclusions(match: FocusedMatch, areMeant: (ours: Pole, theirs: Pole) => boolean): readonly Evidence[] {
  const ours = polesIn(match.claim)
  const theirs = polesIn(match.evidence)
  return ours.flatMap((one) =>
    theirs
      .filter((other) => exclude(one, other) && areMeant(one, other))
      .filter((other) => isOnly(one, ours, theirs) && isOnly(other, theirs, ours))
      .filter((other) => isFree(match, one, other) && areOfOneThing(match, one, other, aroundMet(one, other)))
      .map((other) => ({ ours: one.span, theirs: other.span })),
  )
}

const exclude = ({ entry: one }: Pole, { entry: other }: Pole): boolean =>
  one.concept === other.concept && one.strength !== other.strength

/** How much of what is said around the two must be met. */
const aroundMet = (one: Pole, other: Pole): number => (areEnds(one, other) ? 0.4 : 0.5)

/** Whether the other side says less often the same. */
function isOnly({ entry: { concept, strength } }: Pole, own: readonly Pole[], others: readonly Pole[]): boolean {
  const count = (poles: readonly Pole[]) =>
    poles.filter(({ entry }) => entry.concept === concept && entry.strength === strength).length
  return count(own) > count(others)
}

/** Whether neither is linked to a word other than the opposite: a `largest` that meets «крупнейший» has its like. */
const isFree = ({ claim, linked }: FocusedMatch, ours: Pole, theirs: Pole): boolean =>
  linked.links.every(
    (link) =>
      touches(link.ours, ours) === touches(link.theirs, theirs) ||
      link.strength < hardlyMet ||
      claim.terms.weights[link.ours.first]! < telling, // `to` may meet «до», whatever either says
  )
