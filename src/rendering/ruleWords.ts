import type { LanguageCode } from '../types'

/** What the rules found, in words; each difference reads well alone, before `: “these words”` and after `“these” against “those”: `. */
export interface RuleWords {
  /** Stands between the words of the two reports: “Aug. 7” `against` “8 августа”. */
  readonly against: string
  readonly differences: Readonly<Record<string, string>>
  /** How much of a claim is there. */
  readonly overall: Readonly<Record<string, string>>
  /** Stands before words that agree where much else differs. */
  readonly inCommon: string
  /** What two linked paragraphs, or a claim and its evidence, share. */
  readonly shared: Readonly<Record<string, string>>
  /** Said where a finding came without a reason. */
  readonly unexplained: Readonly<Record<'included' | 'rephrased' | 'contradicted' | 'omitted', string>>
}

const en: RuleWords = {
  against: 'against',
  differences: {
    antonym: 'the opposite word',
    'bound-differs': 'another limit on the figure',
    'date-differs': 'another day',
    'date-missing': 'leaves out the day',
    'detail-missing': 'leaves out a detail',
    'different-event': 'the reports tell of different events',
    'framing-changed': 'another framing word',
    'hedge-added': 'adds a hedge',
    'hedge-dropped': 'drops the hedge',
    implied: 'only implies it',
    'kind-differs': 'another of its kind',
    'name-differs': 'another name',
    'name-missing': 'leaves out the name',
    'no-match': 'nothing there matches',
    'number-changed': 'not quite the same figure',
    'number-differs': 'another number',
    'number-missing': 'leaves out the number',
    'number-vague': 'a vaguer figure',
    'part-of-words': 'only part of the claim is there',
    'place-differs': 'another place',
    'polarity-differs': 'one affirms what the other denies',
    'quotation-paraphrased': 'the quotation became a paraphrase',
    'roles-reversed': 'who does it and to whom is the other way round',
    'route-reversed': 'from where and to where is the other way round',
    'speaker-differs': 'somebody else says it',
    'speaker-missing': 'does not say whose word it is',
    'strength-changed': 'a word of another strength',
    'time-differs': 'another time of day',
    'weekday-differs': 'another day of the week',
  },
  overall: {
    'few-words': 'little of the claim is there',
    'most-words': 'most of the claim is there',
    'same-words': 'the words agree',
    'spread-evidence': 'said over several sentences',
  },
  inCommon: 'In common',
  shared: {
    date: 'dates',
    family: 'words of one root',
    name: 'names',
    number: 'numbers',
    phrase: 'phrases',
    'same-word': 'words kept as they are',
    synonym: 'words close in meaning',
    word: 'words',
  },
  unexplained: {
    included: 'says the same',
    rephrased: 'says it otherwise',
    contradicted: 'says what cannot also be true',
    omitted: 'does not say it',
  },
}

const ru: RuleWords = {
  against: 'против',
  differences: {
    antonym: 'слово с противоположным смыслом',
    'bound-differs': 'другая граница числа',
    'date-differs': 'другой день',
    'date-missing': 'день не назван',
    'detail-missing': 'опущена подробность',
    'different-event': 'тексты о разных событиях',
    'framing-changed': 'другое слово о самом событии',
    'hedge-added': 'добавлена оговорка',
    'hedge-dropped': 'снята оговорка',
    implied: 'лишь подразумевается',
    'kind-differs': 'другое из того же ряда',
    'name-differs': 'другое имя',
    'name-missing': 'имя не названо',
    'no-match': 'соответствия нет',
    'number-changed': 'не совсем то же число',
    'number-differs': 'другое число',
    'number-missing': 'число не названо',
    'number-vague': 'число названо менее точно',
    'part-of-words': 'есть лишь часть утверждения',
    'place-differs': 'другое место',
    'polarity-differs': 'один утверждает то, что другой отрицает',
    'quotation-paraphrased': 'цитата стала пересказом',
    'roles-reversed': 'кто и с кем это делает, названо наоборот',
    'route-reversed': 'откуда и куда — наоборот',
    'speaker-differs': 'это говорит кто-то другой',
    'speaker-missing': 'не сказано, чьи это слова',
    'strength-changed': 'слово иной силы',
    'time-differs': 'другое время суток',
    'weekday-differs': 'другой день недели',
  },
  overall: {
    'few-words': 'из утверждения почти ничего нет',
    'most-words': 'есть бо́льшая часть утверждения',
    'same-words': 'слова совпадают по смыслу',
    'spread-evidence': 'сказано в нескольких предложениях',
  },
  inCommon: 'Общее',
  shared: {
    date: 'даты',
    family: 'однокоренные слова',
    name: 'имена',
    number: 'числа',
    phrase: 'обороты',
    'same-word': 'слова без перевода',
    synonym: 'слова, близкие по смыслу',
    word: 'слова',
  },
  unexplained: {
    included: 'говорит то же',
    rephrased: 'говорит об этом иначе',
    contradicted: 'говорит то, что с этим не совместимо',
    omitted: 'об этом не говорит',
  },
}

/** By the language of the interface. */
export const ruleWords: Readonly<Record<LanguageCode, RuleWords>> = { en, ru }
