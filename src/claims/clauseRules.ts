import type { Chunk, ClauseRule, Joint } from './splitClauses'

/** Whether the clause before the joint has its verb, those of embedded clauses not counted. */
function hasMainVerb({ left }: Joint): boolean {
  return left.some((chunk) => chunk.finite && !chunk.embedded)
}

const first = (chunk: Chunk, index = 0) => chunk.words[index]?.form ?? ''

/** Whether the clause that begins at the joint gets a verb before the next strong mark: `and, after a pause, | left`. */
function hasVerbAhead({ right, rest }: Joint): boolean {
  if (right.finite && !(right.embedded && rest.length === 0)) return true
  for (const chunk of rest.slice(0, 4)) {
    if (chunk.mark !== ',' || (chunk.opener && !chunk.embedded)) return false
    if (chunk.finite && !chunk.embedded) return true
  }
  return false
}

/** `shares rose; | the bank declined to comment` */
const semicolon: ClauseRule = (joint) => {
  if (joint.right.mark !== ';') return undefined
  return hasVerbAhead(joint) || joint.right.number ? 'split' : 'keep'
}

/** «Больше всего пострадал Каракемер: | там вода зашла в 410 дворов»; «выросла: территориальная, историческая» stays. */
const colon: ClauseRule = (joint) => {
  if (joint.right.mark !== ':') return undefined
  return hasVerbAhead(joint) || joint.right.number || joint.right.quoted ? 'split' : 'keep'
}

/**
 * `The exhibition, which opened on April 11, | has been closed`, `The men, a Pole and a Czech of 41, | refused`:
 * what stands between commas behind the subject is a fact of its own when it has a verb or a number.
 */
const afterSubject: ClauseRule = (joint) => {
  const { left, right, language } = joint
  const { clauseWords, speechWords } = language
  const [head, opens] = left
  if (!head || !opens || head.finite || right.mark !== ',' || right.opener) return undefined
  if (!right.words[0]?.finite && !right.words[1]?.finite) return undefined
  if (clauseWords.conditions.has(opens.opener) || speechWords.prepositions.has(first(head))) return undefined
  const aside = left.slice(1)
  const tells = clauseWords.relatives.has(opens.opener)
    ? aside.some((chunk) => chunk.fact) && !hasModal(opens, clauseWords)
    : aside.some(({ words }) => words.some(({ kind }) => kind === 'number'))
  return tells ? 'split' : undefined
}

function hasModal(chunk: Chunk, { modals }: Joint['language']['clauseWords']): boolean {
  return chunk.words.some((word) => modals.has(word.form))
}

/** `…, where 12 million tonnes of waste lie`: adds a fact at the end; `who could alter the result` narrows its noun. */
const relative: ClauseRule = ({ left, right, rest, language: { clauseWords } }) => {
  if (!clauseWords.relatives.has(right.opener)) return undefined
  if (right.mark !== ',' || !left.some((chunk) => chunk.finite) || hasModal(right, clauseWords)) return 'keep'
  if (clauseWords.correlatives.has(left.at(-1)?.words.at(-1)?.form ?? '')) return 'keep'
  const length = right.words.length + rest.reduce((sum, chunk) => sum + chunk.words.length, 0)
  const goesOn = rest.some((chunk) => chunk.mark === ',' && !chunk.opener && chunk.finite)
  return length > 3 && !goesOn ? 'split' : 'keep'
}

/** As many words tell something of their own: `after parliament dissolved itself` only tells when. */
const tellingSequence = 7

/**
 * `she was expelled | after arbiters found a phone hidden behind a cistern`: what happened before or meanwhile. What the
 * same person did (`as he left the hall`) and what a measure stands before (`a year after …`) tells when.
 */
const sequence: ClauseRule = (joint) => {
  const { right, rest, left, language } = joint
  const { sequences, afterComma, measures } = language.clauseWords
  if (!sequences.has(right.opener) || (right.mark === ',' && afterComma.has(right.opener))) return undefined
  const length = rest.reduce((sum, { words }) => sum + words.length, right.words.length)
  const isOfSubject = language.speechWords.pronouns.has(first(right))
  const isMeasured = measures.has(left.at(-1)?.words.at(-1)?.form ?? '')
  return hasMainVerb(joint) && right.finite && length >= tellingSequence && !isOfSubject && !isMeasured
    ? 'split'
    : 'keep'
}

/** `because …`, «чтобы …»: reasons and conditions are parts of the claim. */
const condition: ClauseRule = ({ right, language: { clauseWords } }) =>
  clauseWords.conditions.has(right.opener) ? 'keep' : undefined

/** `…, killing at least four people`, `…, promising to raise trade`, «…, оставив без света 300 домов». */
const participle: ClauseRule = (joint) => {
  const { right, language } = joint
  const form = first(right)
  if (!language.clauseWords.isParticiple(form) || language.clauseWords.coordinators.has(right.opener)) return undefined
  if (!left(joint) || right.words.length < 3) return 'keep'
  const tells =
    right.number ||
    joint.rest.some((chunk) => chunk.number) ||
    language.speechWords.isStance(form) ||
    language.speechWords.isSaying(form)
  return tells ? 'split' : 'keep'
}

const left = (joint: Joint): boolean => joint.left.some((chunk) => chunk.finite)

/** «двое предметов, | похищенных из музея во Вроцлаве»: tells an event when it names a place, day or number. */
const attributive: ClauseRule = (joint) => {
  const { right, rest, language } = joint
  if (right.mark !== ',' || !language.clauseWords.isAttributive(first(right))) return undefined
  return left(joint) && rest.length === 0 && right.words.length > 3 ? 'split' : 'keep'
}

/** `arrested two men | and tied up a guard`, «обещали, | но воду не сбросили»; `Russia and Ukraine agreed` stays. */
const coordinated: ClauseRule = (joint) => {
  const { right, language } = joint
  const { coordinators, contrasts } = language.clauseWords
  if (!coordinators.has(right.opener) && !contrasts.has(right.opener)) return undefined
  // `killing four | and driving 3,000 from their homes`
  const { isParticiple } = language.clauseWords
  const [opens] = joint.left
  const isTwin = hasMainVerb(joint) || (opens !== undefined && isParticiple(first(opens)))
  if (isTwin && coordinators.has(right.opener) && isParticiple(first(right)) && right.number) return 'split'
  if (right.mark === '' && isDoubtful(joint)) return 'keep'
  return hasMainVerb(joint) && hasVerbAhead(joint) ? 'split' : 'keep'
}

/** `Boots, Superdrug and | Debenhams with aisles staffed by experts`: a noun of its own and no verb but one in -ed. */
function isDoubtful({ left, right: { words }, language: { clauseWords } }: Joint): boolean {
  if (words[0]?.finite) return false
  const before = left.at(-1)
  if (before?.mark === ',' && !before.finite && !before.opener) return true // the last of a list
  if (words[1]?.finite) return false
  return words.every((word) => !word.finite || clauseWords.isDoubtful(word.form))
}

/** «Среди получивших вакцину заболел 71 человек, | среди получивших плацебо — 175»; «Одна закончила год с прибылью, | другая — с убытком». */
const parallel: ClauseRule = (joint) => {
  const { right, rest } = joint
  if (right.mark !== ',' || right.opener || right.finite || !hasMainVerb(joint)) return undefined
  const [next] = rest
  const tells = right.words.some(({ kind }) => kind !== 'punctuation')
  return tells && next && /^[-–—]$/u.test(next.mark) && !next.finite ? 'split' : undefined
}

/** `…, up 11.6 percentage points`, `…, most of them in poor countries`, «— почти на 12 % больше». */
const verblessFact: ClauseRule = (joint) => {
  const { right, language } = joint
  const { facts, comparisons } = language.clauseWords
  if (!left(joint) || right.words.length < 3) return undefined
  if (right.finite) return right.number && right.mark === ',' && comparisons.has(first(right, 1)) ? 'split' : undefined
  if (right.mark === '' || right.mark === ';') return undefined
  const opening = right.words.slice(0, 5).map((word) => word.form)
  if (facts.has(opening[0] ?? '') || facts.has(opening[1] ?? ''))
    return right.number || facts.has(opening[0] ?? '') ? 'split' : undefined
  return right.number && opening.some((form) => comparisons.has(form)) ? 'split' : undefined
}

/** «вода пошла на Жанаталап, | сирена не сработала»; `broke in, | tied up a guard`. */
const unjoined: ClauseRule = (joint) => {
  const { right } = joint
  if (right.opener || !right.finite || (right.mark !== ',' && !/^[-–—]$/u.test(right.mark))) return undefined
  if (!hasMainVerb(joint)) return isVerblessNews(joint) || isVerblessClause(joint) ? 'split' : undefined
  if (resumes(joint)) return 'keep'
  return right.mark === ',' || right.words.length > 3 ? 'split' : undefined
}

/** `under the ruins, brought down on Friday, | lie many`: what the insertion parted from its verb goes on. */
function resumes({ left, language: { clauseWords } }: Joint): boolean {
  let host = left.length - 1
  while (host > 0) {
    const chunk = left[host]
    const isInsertion =
      chunk &&
      (chunk.embedded ||
        clauseWords.isAttributive(first(chunk)) ||
        clauseWords.isParticiple(first(chunk)) ||
        !(chunk.finite || chunk.opener))
    if (!isInsertion) break
    host -= 1
  }
  return host < left.length - 1 && left[host]?.finite === false
}

/** «уже 14 погибших, | задержан директор» */
function isVerblessNews({ left: [only, more], right }: Joint): boolean {
  return only !== undefined && more === undefined && only.number && !only.opener && right.words[0]?.finite === true
}

/** «Её Мехмету 24 года, | он среди девяти, кого ищут»: a language without `is` may have no verb before the comma. */
function isVerblessClause({ left: [only, more], right, language: { speechWords } }: Joint): boolean {
  if (only === undefined || more !== undefined || only.opener || only.words.length < 3) return false
  return speechWords.pronouns.has(first(right)) && !speechWords.prepositions.has(first(only))
}

/** In this order; the first that speaks decides, and where none does the words stay together. */
export const clauseRules: readonly ClauseRule[] = [
  semicolon,
  colon,
  sequence,
  condition,
  relative,
  participle,
  attributive,
  afterSubject,
  coordinated,
  parallel,
  verblessFact,
  unjoined,
]
