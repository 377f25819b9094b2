// What the tables say and the packed lexicon does without: what the rest of it tells anyway, and what hardly ever occurs.
import { isSingle } from './readTables.mjs'

/** In words; longer ones are seldom met word for word. */
const longestExpression = 4
/** So many senses of a word are likely enough to make up an expression, or an expression to be worth its room. */
const likely = 8
const tellingExpressions = 4
/** From the eighth on senses weigh the same (meanings.ts), and are shortest in the order of letters. */
const ranked = 8

/** Words that no translation has to have. */
const small = new Set(
  'a an and at by for from in of on or s the to with в до за и из к на о об от по при с со у'.split(' '),
)

/**
 * @param senses English term → { words, parts, names, … }: Russian terms, best first, of so many parts of speech
 * @param aspects sets of verbs that differ in aspect alone
 * @param limits how many senses a part of speech and an expression have at most, and whether more are kept that no other has
 */
export function trimSenses(senses, aspects, { mostOfWord, mostOfExpression, keepsRare }) {
  const mates = matesIn(aspects)
  const optionsOf = (word) => {
    const { words = [], names = [] } = senses.get(word) ?? {}
    return new Set([...words.slice(0, likely), ...names].flatMap((term) => [term, ...(mates.get(term) ?? [])]))
  }
  /** A rule says whether a sense is left out, by what stands before it and with it. */
  const ofWords = [isLong, (sense, before) => isMate(sense, before, mates), isExtension]
  const ofExpressions = [isLong, (sense, before, all, term) => isWordForWord(term, sense, optionsOf)]
  const uses = countUses(senses)
  const trim = (term, { words, parts }) => {
    const rules = isSingle(term) ? ofWords : ofExpressions
    const most = isSingle(term) ? mostOfWord * parts : mostOfExpression
    const kept = words
      .filter((sense, rank) => !rules.some((rule) => rule(sense, words.slice(0, rank), words, term)))
      .filter((sense, rank) => rank < most || (keepsRare && isSingle(term) && isSingle(sense) && uses.get(sense) === 1))
    return [...kept.slice(0, ranked), ...kept.slice(ranked).sort()]
  }
  return new Map(
    [...senses].map(([term, found]) => [
      term,
      { ...found, words: trim(term, found), names: found.names.filter((sense) => !isLong(sense)) },
    ]),
  )
}

/** UNHCR = управление верховного комиссара ООН по делам беженцев */
const isLong = (russian) => russian.split(' ').length > longestExpression

/** accompany = сопровождать; сопроводить: a Russian verb is met in its other aspect too. */
const isMate = (russian, before, mates) => before.some((other) => mates.get(other)?.has(russian))

/** negligence = халатность; …; преступная халатность */
const isExtension = (russian, before, all) =>
  !isSingle(russian) && before.length >= tellingExpressions && russian.split(' ').some((word) => all.includes(word))

/** central bank = центральный банк: the words meet by themselves. */
function isWordForWord(english, russian, optionsOf) {
  const [ours, theirs] = [english, russian].map((term) => term.split(' ').filter((word) => !small.has(word)))
  if (ours.length !== theirs.length) return false
  const options = ours.map(optionsOf)
  const pairsUp = (at, left) =>
    at === ours.length ||
    left.some((word) => options[at].has(word) && pairsUp(at + 1, left.toSpliced(left.indexOf(word), 1)))
  return pairsUp(0, theirs)
}

/** How many words and names have a translation: that of one alone is kept, lest it be unknown. */
function countUses(senses) {
  const uses = new Map()
  for (const { words, names } of senses.values())
    for (const term of [...words, ...names]) uses.set(term, (uses.get(term) ?? 0) + 1)
  return uses
}

function matesIn(aspects) {
  const mates = new Map()
  for (const set of aspects)
    for (const verb of set)
      mates.set(verb, new Set([...(mates.get(verb) ?? []), ...set].filter((other) => other !== verb)))
  return mates
}
