import { lemmasOf } from '../../features/lemmasOf'
import { lexicon } from '../../languages/en-ru/lexicon'
import { nameLikeness } from '../../languages/en-ru/transliteration'
import type { Language } from '../../languages/language'
import { languages } from '../../languages/languages'
import type { NameAnchor, Report, Span } from '../../types'
import { anchorsAt } from '../piecesAt'
import type { ChangeRule, Told } from './change'

/** The proverb is Mirzaakhmedov's in one report and Rahmatzoda's in the other. */
export const differingSpeaker: ChangeRule = ({ claim, evidence, attributions }) => {
  const ours = attributions?.ours?.speaker
  const name = ours && personIn(claim.report, ours)
  if (!attributions || !name) return []
  const theirs = speakersOf(evidence, attributions).map(({ report, span }) => ({ span, name: personIn(report, span) }))
  const isOther = ({ name: other }: (typeof theirs)[number]) => other && !mayBeOne(name.key, other.key)
  return theirs.every(isOther) ? theirs.slice(0, 1).map(({ span }) => ({ ours, theirs: span })) : []
}

/** `Rudzik said the rest were intact` and «Остальные целы». */
export const missingSpeaker: ChangeRule = ({ evidence, attributions }) => {
  const ours = attributions?.ours?.speaker
  const isTold = ({ evidence: { span } }: Told['evidence'][number]) =>
    attributions?.theirs(span).some(({ speaker, source, channel }) => speaker ?? source ?? channel)
  return ours && !evidence.some(isTold) ? [{ ours }] : []
}

/** From here up two words may be spellings of one: Wierzbicka, Вежбицка .55. */
const alike = 0.5

const mayBeOne = (one: string, other: string): boolean =>
  one.split(' ').some((word) => other.split(' ').some((another) => nameLikeness(word, another) >= alike))

const speakersOf = (evidence: Told['evidence'], { theirs }: NonNullable<Told['attributions']>) =>
  evidence.flatMap((match) => {
    const { report, span } = match.evidence
    return theirs(span).flatMap(({ speaker }) => (speaker ? [{ report, span: speaker }] : []))
  })

/** The person that the words for a speaker name: no place, no body (`Transport Ministry`, МВД), whose names are translated. */
const personIn = (report: Report, speaker: Span): NameAnchor | undefined =>
  anchorsAt(report)(speaker)
    .filter((anchor) => anchor.kind === 'name')
    .find(({ span, key }) => {
      const name = report.text.slice(span.start, span.end)
      return key !== '' && isPersonal(name, languages[report.language])
    })

function isPersonal(name: string, language: Language): boolean {
  const book = lexicon()
  const kind = book.nameKind(name.toLowerCase())
  if (kind) return kind === 'person'
  const isWord = (word: string) => lemmasOf(word, language).some((lemma) => book.isWord(language.code, lemma))
  return name !== name.toUpperCase() && !name.split(/[\s-]+/).some(isWord)
}
