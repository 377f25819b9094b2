import { numbersAgree } from '../../features/numbersAgree'
import type { WordLink } from '../../similarity/linkWords'
import type { NumberAnchor } from '../../types'
import type { Words } from '../match'
import { touches } from './links'
import type { ContradictionRule } from './rule'
import { type Place, placeOf } from './surroundings'

/** How surely the words beside the figures must be met. */
const surelyMet = 0.6
/** `17 people` tells nobody of whom. */
const tellsWhat = 0.4

/** `a 34-year-old Pole and a 41-year-old Czech`, «34-летний чех и 41-летний поляк»: two figures, each beside the other's word. */
export const crossedFigures: ContradictionRule = ({ claim, evidence, linked }) => {
  const [ourFigures, theirFigures] = [figuresIn(claim), figuresIn(evidence)]
  if (ourFigures.length < 2 || theirFigures.length < 2) return []
  const links = linked.links.filter(
    ({ kind, strength, ours, theirs }) =>
      kind !== 'number' &&
      kind !== 'date' &&
      strength >= surelyMet &&
      claim.terms.weights[ours.first]! >= tellsWhat &&
      evidence.terms.weights[theirs.first]! >= tellsWhat,
  )
  const ours = besideLinks(ourFigures, claim, links, 'ours')
  const theirs = besideLinks(theirFigures, evidence, links, 'theirs')
  const isBeside = (figure: NumberAnchor, link: WordLink) =>
    theirs.some((other) => other.link === link && numbersAgree(figure, other.figure) === 'equal')
  const areCrossed = (one: Beside, other: Beside) =>
    one.link !== other.link &&
    numbersAgree(one.figure, other.figure) === 'differs' &&
    isBeside(one.figure, other.link) &&
    isBeside(other.figure, one.link) &&
    !isBeside(one.figure, one.link) &&
    !isBeside(other.figure, other.link)
  return ours
    .filter((one) => ours.some((other) => areCrossed(one, other)))
    .flatMap(({ figure, link }) =>
      theirs.filter((there) => there.link === link).map((there) => ({ ours: figure.span, theirs: there.figure.span })),
    )
}

/** A figure, and the word nearest to it that both sides have. */
interface Beside {
  readonly figure: NumberAnchor
  readonly link: WordLink
}

const figuresIn = ({ anchors }: Words): readonly NumberAnchor[] =>
  anchors.filter((anchor) => anchor.kind === 'number').filter(({ ordinal }) => !ordinal)

/** How many words away from a figure the word may stand. */
const reach = 2

const besideLinks = (
  figures: readonly NumberAnchor[],
  words: Words,
  links: readonly WordLink[],
  side: 'ours' | 'theirs',
): readonly Beside[] =>
  figures.flatMap((figure) => {
    const place = placeOf(words, figure.span)
    if (!place) return []
    const nearest = links
      .map((link) => ({ link, away: distance(place, link[side]) }))
      .filter(({ link, away }) => away <= reach && !touches(place, link[side]))
      .sort((a, b) => a.away - b.away)[0]
    return nearest ? [{ figure, link: nearest.link }] : []
  })

/** In words; what follows a figure is nearer than what stands as far before it. */
const distance = (figure: Place, word: Place): number =>
  word.first > figure.last ? word.first - figure.last : figure.first - word.last + 0.5
