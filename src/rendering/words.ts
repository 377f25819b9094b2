import type { Alignment, LanguageCode, Link, Notice, ParagraphKind } from '../types'
import type { CellStatus } from './statuses'

/** The words of the interface, as opposed to those of the reports. */
export interface Words {
  readonly title: string
  readonly quotes: readonly [open: string, close: string]
  readonly sources: string
  readonly event: string
  readonly notices: string
  readonly reports: string
  readonly claims: string
  readonly claim: string
  readonly summary: string
  readonly onlyHere: string
  readonly everywhereElse: string
  /** Before the names of reports that share their wording. */
  readonly oneWording: string
  readonly evidence: string
  readonly links: string
  readonly source: string
  readonly status: string
  readonly all: string
  readonly allSources: string
  readonly paragraph: string
  readonly score: string
  readonly shown: string
  readonly close: string
  readonly nothingShown: string
  readonly noClaims: string
  readonly noLinks: string
  readonly hint: string
  readonly statuses: Readonly<Record<CellStatus, string>>
  readonly events: Readonly<Record<Alignment['event'], string>>
  readonly extents: Readonly<Record<Link['extent'], string>>
  readonly kinds: Readonly<Record<ParagraphKind, string>>
  readonly languages: Readonly<Record<LanguageCode, string>>
  readonly noticeCodes: Readonly<Record<Notice['code'], string>>
}

const en: Words = {
  title: 'What the reports say',
  quotes: ['“', '”'],
  sources: 'Sources',
  event: 'One event?',
  notices: 'Notices',
  reports: 'Side by side',
  claims: 'Claim by claim',
  claim: 'Claim',
  summary: 'Source by source',
  onlyHere: 'only here',
  everywhereElse: 'all others, not here',
  oneWording: 'the same text as',
  evidence: 'Evidence',
  links: 'Linked paragraphs',
  source: 'Source',
  status: 'Status',
  all: 'all',
  allSources: 'all sources',
  paragraph: 'paragraph',
  score: 'score',
  shown: 'Claims shown:',
  close: 'Close',
  nothingShown: 'No claim has this status.',
  noClaims: 'No claims were found.',
  noLinks: 'No paragraphs are linked.',
  hint: 'Point at an underlined claim, or open it, to see what the other sources do with it.',
  statuses: {
    stated: 'stated',
    included: 'included',
    rephrased: 'rephrased',
    contradicted: 'contradicted',
    omitted: 'omitted',
  },
  events: { same: 'the same event', partly: 'partly the same event', different: 'different events' },
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
    'different-events': 'Different events',
    'partly-same-event': 'Partly the same event',
    'shared-wording': 'Shared wording',
    'guessed-language': 'Guessed language',
    'no-claims': 'No claims',
    'undated-report': 'Undated report',
    'damaged-text': 'Damaged text',
  },
}

const ru: Words = {
  title: 'Что сообщают источники',
  quotes: ['«', '»'],
  sources: 'Источники',
  event: 'Одно ли событие?',
  notices: 'Замечания',
  reports: 'Тексты рядом',
  claims: 'По утверждениям',
  claim: 'Утверждение',
  summary: 'По источникам',
  onlyHere: 'только здесь',
  everywhereElse: 'у всех других, но не здесь',
  oneWording: 'тот же текст, что у',
  evidence: 'Доказательства',
  links: 'Связанные абзацы',
  source: 'Источник',
  status: 'Статус',
  all: 'все',
  allSources: 'все источники',
  paragraph: 'абзац',
  score: 'оценка',
  shown: 'Показано утверждений:',
  close: 'Закрыть',
  nothingShown: 'Утверждений с таким статусом нет.',
  noClaims: 'Утверждений не найдено.',
  noLinks: 'Связанных абзацев нет.',
  hint: 'Наведите указатель на подчёркнутое утверждение или откройте его, чтобы увидеть, что с ним сделали другие источники.',
  statuses: {
    stated: 'сообщает',
    included: 'есть',
    rephrased: 'сказано иначе',
    contradicted: 'противоречит',
    omitted: 'опущено',
  },
  events: { same: 'одно событие', partly: 'отчасти одно событие', different: 'разные события' },
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
    'different-events': 'Разные события',
    'partly-same-event': 'Событие совпадает отчасти',
    'shared-wording': 'Один и тот же текст',
    'guessed-language': 'Язык определён по тексту',
    'no-claims': 'Нет утверждений',
    'undated-report': 'Нет даты публикации',
    'damaged-text': 'Повреждённый текст',
  },
}

/** By the language of the interface. */
export const words: Readonly<Record<LanguageCode, Words>> = { en, ru }
