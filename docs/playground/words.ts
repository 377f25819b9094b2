import type { LanguageCode, SverkaErrorCode } from 'sverka'
import type { Format } from './messages'

/** The words of the page. Those in `labels` stand in index.html by their names: `data-say="add"`. */
export interface Words {
  readonly labels: Readonly<Record<Label, string>>
  readonly languages: Readonly<Record<LanguageCode, string>>
  readonly formats: Readonly<Record<Format, string>>
  readonly nameOf: (letter: string) => string
  readonly remove: (name: string) => string
  readonly told: (language: LanguageCode) => string
  readonly compared: (claims: number, contradicted: number) => string
  readonly refused: (texts: number) => string
  readonly failed: (message: string) => string
  readonly tooMany: (most: number) => string
  readonly notRead: (name: string) => string
  readonly length: (characters: number) => string
  readonly tooLong: (characters: number, longest: number) => string
  /** Undefined where the library's own message is to be shown. */
  readonly problem: (code: SverkaErrorCode) => string | undefined
}

export type Label =
  | 'add'
  | 'badLink'
  | 'begin'
  | 'both'
  | 'cancel'
  | 'cancelled'
  | 'clear'
  | 'close'
  | 'compare'
  | 'comparing'
  | 'comparison'
  | 'copied'
  | 'copy'
  | 'day'
  | 'drop'
  | 'example'
  | 'examples'
  | 'examplesLead'
  | 'files'
  | 'interface'
  | 'language'
  | 'lead'
  | 'link'
  | 'linkHint'
  | 'needOne'
  | 'needTwo'
  | 'notCopied'
  | 'open'
  | 'paste'
  | 'privacy'
  | 'progress'
  | 'save'
  | 'share'
  | 'source'
  | 'text'
  | 'texts'
  | 'title'
  | 'toldByText'
  | 'view'

const number = (locale: LanguageCode) => {
  const format = new Intl.NumberFormat(locale)
  return (value: number) => format.format(value)
}
const inEnglish = number('en')
const inRussian = number('ru')

const en: Words = {
  labels: {
    add: 'Add a text',
    badLink: 'The link holds no texts that could be read; it may have been cut on its way.',
    begin: 'Or begin with an example',
    both: 'Both',
    cancel: 'Cancel',
    cancelled: 'Cancelled.',
    clear: 'Start anew',
    close: 'Close',
    compare: 'Compare',
    comparing: 'Comparing…',
    comparison: 'Comparison',
    copied: 'Copied.',
    copy: 'Copy',
    day: 'Published on',
    drop: 'Drop the files here',
    example: 'Example',
    examples: 'Examples…',
    examplesLead: 'Invented events, each told by three reports.',
    files: 'Files',
    interface: 'Language of the page',
    language: 'Language',
    lead: 'What reports of one event include, rephrase, omit and contradict.',
    link: 'Link',
    linkHint: 'The link itself holds the texts: whoever opens it sees this comparison.',
    needOne: 'One more text, and they can be compared.',
    needTwo: 'Paste two reports of one event.',
    notCopied: 'The browser does not let the page copy. The link is selected: press Ctrl+C.',
    open: 'Open files…',
    paste: 'Paste a report, or drop a .txt or .html file',
    privacy: 'The texts stay in this browser: the page has no network.',
    progress: 'How much is compared',
    save: 'Share and save',
    share: 'Share…',
    source: 'Source',
    text: 'Text',
    texts: 'Texts',
    title: 'Sverka playground',
    toldByText: 'Automatic',
    view: 'View',
  },
  languages: { en: 'English', ru: 'Russian' },
  formats: { html: 'Web page', markdown: 'Markdown', csv: 'Table (CSV)', json: 'Everything (JSON)' },
  nameOf: (letter) => `Source ${letter}`,
  remove: (name) => `Remove ${name}`,
  told: (language) => (language === 'en' ? 'Auto: English' : 'Auto: Russian'),
  compared: (claims, contradicted) =>
    `${inEnglish(claims)} ${claims === 1 ? 'claim' : 'claims'}, ${inEnglish(contradicted)} contradicted`,
  refused: (texts) => (texts === 1 ? 'One text cannot be read yet.' : `${inEnglish(texts)} texts cannot be read yet.`),
  failed: (message) => `The comparison failed: ${message}`,
  tooMany: (most) => `The page compares ${most} texts at most.`,
  notRead: (name) => `No text or article was found in ${name}.`,
  length: (characters) =>
    `${inEnglish(characters)} characters. ${characters > 4000 ? 'Some messengers cut links as long as this.' : ''}`,
  tooLong: (characters, longest) =>
    `The texts would make a link of ${inEnglish(characters)} characters, and browsers may cut what is longer than ${inEnglish(longest)}. Save a file instead.`,
  problem: () => undefined,
}

const ru: Words = {
  labels: {
    add: 'Добавить текст',
    badLink: 'В ссылке нет текстов, которые удалось бы прочесть: возможно, она обрезана.',
    begin: 'Или начните с примера',
    both: 'Вместе',
    cancel: 'Отменить',
    cancelled: 'Отменено.',
    clear: 'Начать заново',
    close: 'Закрыть',
    compare: 'Сравнить',
    comparing: 'Идёт сравнение…',
    comparison: 'Сравнение',
    copied: 'Скопировано.',
    copy: 'Скопировать',
    day: 'Дата публикации',
    drop: 'Отпустите файлы здесь',
    example: 'Пример',
    examples: 'Примеры…',
    examplesLead: 'Вымышленные события, о каждом — три сообщения.',
    files: 'Файлы',
    interface: 'Язык страницы',
    language: 'Язык',
    lead: 'Что сообщения об одном событии повторяют, говорят иначе, опускают и в чём противоречат друг другу.',
    link: 'Ссылка',
    linkHint: 'Тексты лежат в самой ссылке: кто её откроет, увидит это сравнение.',
    needOne: 'Ещё один текст — и можно сравнивать.',
    needTwo: 'Вставьте два сообщения об одном событии.',
    notCopied: 'Браузер не даёт странице копировать. Ссылка выделена: нажмите Ctrl+C.',
    open: 'Открыть файлы…',
    paste: 'Вставьте сообщение или перетащите файл .txt или .html',
    privacy: 'Тексты остаются в этом браузере: у страницы нет доступа к сети.',
    progress: 'Сколько уже сравнено',
    save: 'Поделиться и сохранить',
    share: 'Поделиться…',
    source: 'Источник',
    text: 'Текст',
    texts: 'Тексты',
    title: 'Песочница sverka',
    toldByText: 'Автоматически',
    view: 'Вид',
  },
  languages: { en: 'английский', ru: 'русский' },
  formats: { html: 'Веб-страница', markdown: 'Markdown', csv: 'Таблица (CSV)', json: 'Всё (JSON)' },
  nameOf: (letter) => `Источник ${letter}`,
  remove: (name) => `Убрать: ${name}`,
  told: (language) => (language === 'en' ? 'Авто: английский' : 'Авто: русский'),
  compared: (claims, contradicted) => `Утверждений: ${inRussian(claims)}, противоречий: ${inRussian(contradicted)}`,
  refused: (texts) =>
    texts === 1
      ? 'Один из текстов пока нельзя прочесть.'
      : `Текстов, которые пока нельзя прочесть: ${inRussian(texts)}.`,
  failed: (message) => `Сравнить не удалось: ${message}`,
  tooMany: (most) => `Больше ${most} текстов страница не сравнивает.`,
  notRead: (name) => `В файле ${name} не нашлось ни текста, ни статьи.`,
  length: (characters) =>
    `Знаков: ${inRussian(characters)}. ${characters > 4000 ? 'Некоторые мессенджеры обрезают такие длинные ссылки.' : ''}`,
  tooLong: (characters, longest) =>
    `Ссылка заняла бы ${inRussian(characters)} знаков, а браузеры могут обрезать то, что длиннее ${inRussian(longest)}. Сохраните файл.`,
  problem: (code) => problems[code],
}

/** What the page lets happen, in Russian; the library's own messages are in English. */
const problems: Partial<Record<SverkaErrorCode, string>> = {
  'invalid-text': 'В тексте нет букв; нужны слова сообщения.',
  'invalid-language': 'По тексту не видно, на каком он языке; укажите язык.',
  'unsupported-language': 'Текст на языке, которого sverka не читает; она читает по-английски и по-русски.',
  'duplicate-id': 'Так уже назван другой источник; дайте этому своё имя.',
  'too-long': 'Текст слишком длинный.',
  'invalid-date': 'Такой даты нет в календаре.',
}

/** By the language of the page. */
export const words: Readonly<Record<LanguageCode, Words>> = { en, ru }
