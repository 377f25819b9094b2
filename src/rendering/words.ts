import type { Alignment, LanguageCode, Link, Notice, ParagraphKind } from '../types'
import type { CellStatus } from './statuses'

/** What the filter asks of a source: what it does with each claim, what it alone says, what all others say and it does not. */
export type View = 'at' | 'only' | 'missed'

/** What comes first in the claim table. */
export type Order = 'contradictions' | 'told'

interface NoticeWords {
  readonly name: string
  /** What follows from it, after the names of the reports. */
  readonly meaning: string
}

/** The words of the interface, as opposed to those of the reports. */
export interface Words {
  readonly title: string
  readonly quotes: readonly [open: string, close: string]
  readonly sources: string
  readonly event: string
  readonly notices: string
  readonly pairs: string
  readonly summaryHint: string
  readonly reports: string
  readonly reportsHint: string
  readonly shownReports: string
  readonly claims: string
  readonly claim: string
  readonly summary: string
  readonly onlyHere: string
  readonly everywhereElse: string
  /** Before the names of reports that share their wording. */
  readonly oneWording: string
  readonly total: string
  readonly evidence: string
  readonly links: string
  readonly source: string
  readonly status: string
  readonly all: string
  readonly filter: string
  readonly anySource: string
  /** Stand before and after the name of a source. */
  readonly views: Readonly<Record<View, readonly [before: string, after: string]>>
  readonly order: string
  readonly orders: Readonly<Record<Order, string>>
  readonly everywhere: string
  readonly matrix: string
  readonly paragraph: string
  readonly score: string
  readonly saidBy: string
  readonly uncertain: string
  /** Between a status and the one that is nearly as likely. */
  readonly or: string
  readonly shown: string
  readonly previous: string
  readonly next: string
  readonly close: string
  readonly nothingShown: string
  readonly noClaims: string
  readonly noLinks: string
  readonly statuses: Readonly<Record<CellStatus, string>>
  readonly events: Readonly<Record<Alignment['event'] | 'mixed', string>>
  readonly extents: Readonly<Record<Link['extent'], string>>
  readonly kinds: Readonly<Record<ParagraphKind, string>>
  readonly languages: Readonly<Record<LanguageCode, string>>
  readonly noticeCodes: Readonly<Record<Notice['code'], NoticeWords>>
}

const en: Words = {
  title: 'What the reports say',
  quotes: ['“', '”'],
  sources: 'Sources',
  event: 'One event?',
  notices: 'Notices',
  pairs: 'Pair by pair',
  summaryHint: 'What each source does with every claim of the event.',
  reports: 'Side by side',
  reportsHint: 'Point at an underlined claim to see it in every report; open it to see the evidence.',
  shownReports: 'Reports shown',
  claims: 'Claim by claim',
  claim: 'Claim',
  summary: 'Source by source',
  onlyHere: 'only here',
  everywhereElse: 'all others, not here',
  oneWording: 'the same text as',
  total: 'claims',
  evidence: 'Evidence',
  links: 'Linked paragraphs',
  source: 'Source',
  status: 'Status',
  all: 'all',
  filter: 'Filter',
  anySource: 'any source',
  views: { at: ['What ', ' does'], only: ['Only ', ' says'], missed: ['All but ', ' say'] },
  order: 'Order',
  orders: { contradictions: 'contradictions first', told: 'as told' },
  everywhere: 'in every report',
  matrix: 'Claims by source',
  paragraph: 'paragraph',
  score: 'score',
  saidBy: 'said by',
  uncertain: 'uncertain',
  or: 'or',
  shown: 'Claims shown:',
  previous: 'Previous claim',
  next: 'Next claim',
  close: 'Close',
  nothingShown: 'No claim fits the filter.',
  noClaims: 'No claims were found.',
  noLinks: 'No paragraphs are linked.',
  statuses: {
    stated: 'stated',
    included: 'included',
    rephrased: 'rephrased',
    contradicted: 'contradicted',
    omitted: 'omitted',
  },
  events: {
    same: 'the same event',
    partly: 'partly the same event',
    different: 'different events',
    mixed: 'not all of one event',
  },
  extents: { full: 'full', partial: 'partial' },
  kinds: {
    headline: 'headline',
    body: 'body',
    caption: 'caption',
    section: 'section label',
    boilerplate: 'boilerplate',
  },
  languages: { en: 'English', ru: 'Russian' },
  noticeCodes: {
    'different-events': { name: 'Different events', meaning: 'what one omits of the other means little.' },
    'partly-same-event': {
      name: 'Partly the same event',
      meaning: 'they share only part of their news; the rest of either is naturally omitted by the other.',
    },
    'shared-wording': { name: 'Shared wording', meaning: 'count them as one witness.' },
    'guessed-language': { name: 'Guessed language', meaning: 'it was not given, and was told by the text.' },
    'no-claims': { name: 'No claims', meaning: 'nothing there can be compared.' },
    'undated-report': { name: 'Undated report', meaning: 'dates like “on Sunday” were not resolved.' },
    'damaged-text': { name: 'Damaged text', meaning: 'some characters show a wrong decoding.' },
  },
}

const ru: Words = {
  title: 'Что сообщают источники',
  quotes: ['«', '»'],
  sources: 'Источники',
  event: 'Одно ли событие?',
  notices: 'Замечания',
  pairs: 'По парам',
  summaryHint: 'Что каждый источник делает с каждым утверждением о событии.',
  reports: 'Тексты рядом',
  reportsHint:
    'Наведите указатель на подчёркнутое утверждение, чтобы увидеть его во всех текстах; откройте, чтобы увидеть доказательства.',
  shownReports: 'Показанные тексты',
  claims: 'По утверждениям',
  claim: 'Утверждение',
  summary: 'По источникам',
  onlyHere: 'только здесь',
  everywhereElse: 'у всех других, но не здесь',
  oneWording: 'тот же текст, что у',
  total: 'утверждений',
  evidence: 'Доказательства',
  links: 'Связанные абзацы',
  source: 'Источник',
  status: 'Статус',
  all: 'все',
  filter: 'Отбор',
  anySource: 'любой источник',
  views: { at: ['Что делает ', ''], only: ['Сообщает лишь ', ''], missed: ['Не сообщает лишь ', ''] },
  order: 'Порядок',
  orders: { contradictions: 'сначала противоречия', told: 'как в текстах' },
  everywhere: 'во всех текстах',
  matrix: 'Утверждения по источникам',
  paragraph: 'абзац',
  score: 'оценка',
  saidBy: 'говорит',
  uncertain: 'не наверное',
  or: 'или',
  shown: 'Показано утверждений:',
  previous: 'Предыдущее утверждение',
  next: 'Следующее утверждение',
  close: 'Закрыть',
  nothingShown: 'Подходящих утверждений нет.',
  noClaims: 'Утверждений не найдено.',
  noLinks: 'Связанных абзацев нет.',
  statuses: {
    stated: 'сообщает',
    included: 'есть',
    rephrased: 'сказано иначе',
    contradicted: 'противоречит',
    omitted: 'опущено',
  },
  events: {
    same: 'одно событие',
    partly: 'отчасти одно событие',
    different: 'разные события',
    mixed: 'не все об одном событии',
  },
  extents: { full: 'полная', partial: 'частичная' },
  kinds: {
    headline: 'заголовок',
    body: 'текст',
    caption: 'подпись',
    section: 'рубрика',
    boilerplate: 'служебное',
  },
  languages: { en: 'английский', ru: 'русский' },
  noticeCodes: {
    'different-events': { name: 'Разные события', meaning: 'что в одном опущено из другого, мало о чём говорит.' },
    'partly-same-event': {
      name: 'Событие совпадает отчасти',
      meaning: 'общая лишь часть новостей; остального в другом тексте и не должно быть.',
    },
    'shared-wording': { name: 'Один и тот же текст', meaning: 'считайте их одним свидетелем.' },
    'guessed-language': { name: 'Язык определён по тексту', meaning: 'он не был указан.' },
    'no-claims': { name: 'Нет утверждений', meaning: 'сравнивать там нечего.' },
    'undated-report': { name: 'Нет даты публикации', meaning: 'даты вроде «в воскресенье» не вычислены.' },
    'damaged-text': { name: 'Повреждённый текст', meaning: 'есть знаки, которые выдают неверную кодировку.' },
  },
}

/** By the language of the interface. */
export const words: Readonly<Record<LanguageCode, Words>> = { en, ru }
