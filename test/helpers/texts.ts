import fc from 'fast-check'
import type { LanguageCode, ReportInput } from '../../src/types'
import { eventNames, inputsOf, readGold } from './gold'

/* Texts of every kind, for the laws: what a caller may hand in, and what nobody should. */

export const fixtures: readonly ReportInput[] = eventNames.flatMap((event) => inputsOf(readGold(event)))
const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?])\s+|\n+/).filter(Boolean)
const inLanguage = (language: LanguageCode) => fixtures.filter((report) => report.language === language)
const sentences = {
  en: inLanguage('en').flatMap(({ text }) => sentencesOf(text)),
  ru: inLanguage('ru').flatMap(({ text }) => sentencesOf(text)),
}
const words = { en: wordsOf(sentences.en), ru: wordsOf(sentences.ru) }

const sentence = (language: LanguageCode): fc.Arbitrary<string> => fc.constantFrom(...sentences[language])
const word = (language: LanguageCode): fc.Arbitrary<string> => fc.constantFrom(...words[language])

/** What breaks naive code: halves of characters, marks, directions, joined emoji, names of Object.prototype. */
const odd = fc.oneof(
  fc.constantFrom(
    ...[
      '\u0000',
      '\uD800',
      'x\uDC00y',
      '\u202Eabc\u202C',
      '\u2067שלום\u2069',
      'مرحبا',
      'e\u0301',
      'й',
      'й',
      'ﬁ',
      'İ',
      'ß',
    ],
    ...[
      '👩‍👩‍👧',
      '🇷🇺',
      '👍🏽',
      '\uFE0F',
      '\u200D',
      '\u200B',
      '\u2060',
      '\uFEFF',
      '\u00AD',
      '\u00A0\u2028\u2029',
      '\u0085',
      '\u3000',
    ],
    ...[
      '&amp;<b>',
      '<!--',
      ']]>',
      '"',
      "'",
      '«»“”',
      '„',
      '—',
      '--',
      '…',
      '...',
      '?!',
      '(',
      ')',
      '[1]',
      '%',
      '$',
      '@',
      '#',
      '\\',
      '\t',
    ],
    ...[
      '__proto__',
      'constructor',
      'toString',
      'hasOwnProperty',
      'undefined',
      'NaN',
      '${x}',
      '$&',
      '$1',
      'ё'.repeat(300),
    ],
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.array(fc.nat(0xffff), { maxLength: 6 }).map((units) => String.fromCharCode(...units)),
)

const digits = fc.oneof(
  fc.nat(3000).map(String),
  fc.stringMatching(/^\d{1,4}([.,   ]\d{1,4}){0,4}$/),
  fc.stringMatching(/^[+−-]?\d{0,3}[.,:/–-]\d{1,4}([.,:/–-]\d{1,4})?$/),
  fc.constantFrom(
    '1e999',
    '0x1F',
    '½',
    '3½',
    '٣',
    '１２',
    'XXI',
    '9'.repeat(400),
    '0'.repeat(40),
    '00',
    '-0',
    '99.99.9999',
    '2025-02-30',
    '31.04',
    '24:61',
    '9:5',
  ),
)
const aboutDigits = {
  en: [
    'about',
    'nearly',
    'at least',
    'between',
    'and',
    'to',
    'from',
    'more than',
    'a dozen',
    'hundreds of',
    'third',
    'twenty-one',
    'million',
    'bn',
    'percent',
    '%',
    '$',
    'km',
    'mph',
    'people',
    'a.m.',
    'GMT',
    'May',
    'Sept.',
    'Monday',
    'on',
    'in',
    'last',
    'next',
    'week',
    'year',
    'ago',
    'century',
    'BC',
    'half past',
    'noon',
    'the 1990s',
  ],
  ru: [
    'около',
    'почти',
    'не менее',
    'от',
    'до',
    'с',
    'по',
    'и',
    'более',
    'дюжина',
    'сотни',
    'третий',
    'двадцать один',
    'млн',
    'тыс.',
    'процентов',
    '%',
    '₽',
    'км',
    'км/ч',
    'человек',
    'утра',
    'мск',
    'мая',
    'сент.',
    'в понедельник',
    'в',
    'на',
    'прошлой',
    'неделе',
    'года',
    'г.',
    'назад',
    'века',
    'до н. э.',
    'полдень',
    '1990-х',
    '-й',
    'полтора',
    'час ночи',
  ],
}

/** `from 12.5 to 31.04 May $ 3½ bn ago`: amounts, days and times in every shape, most of them none. */
const figures = (language: LanguageCode): fc.Arbitrary<string> =>
  fc
    .array(
      fc.tuple(
        fc.oneof(digits, fc.constantFrom(...aboutDigits[language])),
        fc.constantFrom(' ', ' ', ' ', '', '\u00A0', '-', '–', ', '),
      ),
      {
        minLength: 1,
        maxLength: 12,
      },
    )
    .map((parts) => parts.map(([piece, gap]) => piece + gap).join(''))

/** `said, “and who — had; that” he`: words of the reports with any sign between them. */
const wordSalad = (language: LanguageCode): fc.Arbitrary<string> =>
  fc
    .array(
      fc.tuple(
        word(language),
        fc.constantFrom(
          ' ',
          ' ',
          ' ',
          ' ',
          ', ',
          '. ',
          ' — ',
          '; ',
          ': ',
          ' “',
          '” ',
          ' «',
          '», ',
          '" ',
          ' (',
          ') ',
          '? ',
          '-',
          '\n',
          '\n\n',
        ),
      ),
      {
        minLength: 1,
        maxLength: 40,
      },
    )
    .map((parts) => parts.map(([piece, gap]) => piece + gap).join(''))

const markup = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '<p>',
        '</p>',
        '<div class="a">',
        '<br/>',
        '<script>if (a<b && c>d) {}</script>',
        '<a href="https://example.com/?a=1&b=2">',
        '</a>',
        '<',
        '>',
        '&nbsp;',
        '&#1076;',
        '&lt;',
        '<img src=x onerror="alert(1)">',
        '<style>p{}</style>',
        '<!DOCTYPE html>',
        '<![CDATA[',
      ),
      sentence('en'),
      sentence('ru'),
    ),
    { minLength: 1, maxLength: 14 },
  )
  .map((parts) => parts.join(''))

/** Sentences of neither language, and of languages that share its letters. */
const foreign = fc.constantFrom(
  'Президент України заявив, що переговори відбудуться у п’ятницю.',
  'Прэзідэнт сустрэўся з міністрамі ў Мінску.',
  'Президентът заяви, че преговорите ще се състоят в София.',
  'Председник је рекао да ће се разговори одржати у Београду.',
  'Der Präsident sagte am Freitag, die Gespräche würden in Genf fortgesetzt.',
  'Le président a déclaré vendredi que 17 personnes étaient mortes.',
  'El presidente dijo que «no habrá acuerdo» antes del 3 de mayo.',
  '总统星期五表示，谈判将在日内瓦继续举行。',
  'قال الرئيس إن 17 شخصا لقوا حتفهم يوم الجمعة.',
  'הנשיא אמר ביום שישי כי השיחות יימשכו.',
  'Prezydent powiedział, że rozmowy będą kontynuowane.',
)

type Edit = readonly [
  kind: 'cut' | 'double' | 'insert' | 'upper' | 'lower' | 'join' | 'swap',
  at: number,
  length: number,
  piece: string,
]
const edit: fc.Arbitrary<Edit> = fc.tuple(
  fc.constantFrom('cut', 'double', 'insert', 'upper', 'lower', 'join', 'swap'),
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.nat(60),
  fc.oneof(odd, digits),
)

/** A published report that was cut, pasted, shouted, or damaged on its way. */
const mutated = (language: LanguageCode): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom(...inLanguage(language)),
      fc.nat(),
      fc.constantFrom(150, 400, 1500),
      fc.array(edit, { minLength: 1, maxLength: 8 }),
    )
    .map(([{ text }, place, length, edits]) => {
      const start = place % Math.max(1, text.length - length)
      return edits.reduce(mutate, text.slice(start, start + length))
    })

function mutate(text: string, [kind, share, length, piece]: Edit): string {
  const at = Math.floor(share * text.length)
  const [before, chosen, after] = [text.slice(0, at), text.slice(at, at + length), text.slice(at + length)]
  switch (kind) {
    case 'cut':
      return before + after
    case 'double':
      return before + chosen + chosen + after
    case 'insert':
      return before + piece + chosen + after
    case 'upper':
      return before + chosen.toUpperCase() + after
    case 'lower':
      return before + chosen.toLowerCase() + after
    case 'join':
      return before + chosen.replace(/\s+/g, '') + after
    case 'swap':
      return after + chosen + before
  }
}

const gap = fc.constantFrom(' ', ' ', '\n', '\n\n', '\r\n\r\n', '\u00A0', '')

/** Pieces of every kind in a row, sentences of the language most. */
const medley = (language: LanguageCode): fc.Arbitrary<string> =>
  fc
    .array(
      fc.tuple(
        fc.oneof(
          { weight: 6, arbitrary: sentence(language) },
          { weight: 1, arbitrary: sentence(language === 'en' ? 'ru' : 'en') },
          { weight: 2, arbitrary: odd },
          { weight: 2, arbitrary: figures(language) },
          { weight: 1, arbitrary: foreign },
        ),
        gap,
      ),
      { minLength: 1, maxLength: 12 },
    )
    .map((parts) => parts.map(([part, between]) => part + between).join(''))

/** Any text that may be handed in as one in a language. */
export const anyText = (language: LanguageCode): fc.Arbitrary<string> =>
  fc.oneof(medley(language), mutated(language), wordSalad(language), figures(language), markup, odd)

const ids = fc.constantFrom('AP', 'ТАСС', '__proto__', 'constructor', 'toString', 'a|b', '0', ' x', '<i>', 'en.01')
const day = fc.constantFrom('2025-02-28', '2024-02-29', '2025-08-10', '1999-12-31', '0001-01-01', '9999-12-31')

/** A report that can be read: its language is given, and it has a letter. */
export const input: fc.Arbitrary<ReportInput> = fc
  .constantFrom<LanguageCode[]>('en', 'ru')
  .chain((language) =>
    fc.record(
      { id: ids, text: anyText(language), language: fc.constant(language), publishedOn: day },
      { requiredKeys: ['id', 'text', 'language'] },
    ),
  )
  .map((report) => (/\p{L}/u.test(report.text) ? report : { ...report, text: `${report.text} a` }))

const several = (minLength: number, maxLength: number): fc.Arbitrary<ReportInput[]> =>
  fc.uniqueArray(input, { minLength, maxLength, selector: ({ id }) => id })

export const inputs = several(2, 3)
export const threeInputs = several(3, 3)

function wordsOf(all: readonly string[]): string[] {
  return [...new Set(all.join(' ').match(/[\p{L}\p{M}’'-]+/gu))]
}
