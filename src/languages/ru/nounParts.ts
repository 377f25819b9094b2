import type { NounPart } from '../language'

/** Instrumental: «судном», «компанией», «полицейским», «дронами». */
const means = /(?:ами|ями|ом|ем|ым|им|ою|ею|ью)$/u
/** The same, or the genitive of several: «компанией», «людей». */
const meansOrMany = /(?:ой|ей)$/u
/** «Мэй», «Нугрохо», «Маграби»: names that have no cases; it may be either. */
const unchanging = /[еиоуэ]$/u

/** What the form of a noun lets it be beside a verb: its subject, something else, or the one by whom it is done. */
export function nounPart({ form, lemmas: [lemma = form], capital }: Noun, verb: string): NounPart {
  if (form === lemma && capital && unchanging.test(form)) return 'either'
  if (form === lemma && /[ая]$/u.test(lemma)) return capital && endingOf(verb) !== 'masculine' ? 'doer' : inA(verb)
  if (form === lemma) return agrees(genderOf(lemma), verb) ? 'either' : 'other'
  if (means.test(form) || (meansOrMany.test(form) && /[ая]$/u.test(lemma))) return 'means'
  const mayBeMany = many.test(form) || (/[ая]$/u.test(form) && /[ое]$/u.test(lemma))
  return mayBeMany && agrees('many', verb) ? 'either' : 'other'
}

interface Noun {
  readonly form: string
  readonly lemmas: readonly string[]
  readonly capital: boolean
}

/** «повстанцы», «силовики», «рабочие» */
const many = /(?:[ыи]|[ыи]е)$/u

/** «фирма подала»; of «правила», «судья» and «Петрова», only the verb may tell how many they are, and whose subject. */
function inA(verb: string): NounPart {
  const ending = endingOf(verb)
  return ending === 'feminine' ? 'doer' : ending === 'neuter' ? 'other' : 'either'
}

type Ending = 'masculine' | 'feminine' | 'neuter' | 'many' | 'one'

/** «паром», «судно», «деньги»; a noun in -ь may be either. */
const genderOf = (lemma: string): Ending | undefined =>
  many.test(lemma) ? 'many' : /[ое]$/u.test(lemma) ? 'neuter' : /ь$/u.test(lemma) ? undefined : 'masculine'

const endings: readonly (readonly [RegExp, Ending])[] = [
  [/ли$/u, 'many'],
  [/ла$/u, 'feminine'],
  [/ло$/u, 'neuter'],
  [/[лсзгкр]$/u, 'masculine'],
  [/[уюая]т$/u, 'many'],
  [/[еи]т$/u, 'one'],
]

const endingOf = (verb: string): Ending | undefined => endings.find(([shape]) => shape.test(verb))?.[1]

/** «судно протаранило», but not «паром протаранило»: whether a noun may be the subject of a verb. */
function agrees(noun: Ending | undefined, verb: string): boolean {
  const ending = endingOf(verb)
  if (noun === undefined || ending === undefined) return true
  return ending === 'one' ? noun !== 'many' : noun === ending
}

/** «атакован», «сбит», «убиты» */
const passive = /(?:[аяеё]н|(?:би|взя|сня|приня|закры|откры|уби)т)[аоы]?$/u

export const isPassive = (verb: string): boolean => passive.test(verb)
