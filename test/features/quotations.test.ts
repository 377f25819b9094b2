import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findQuotations } from '../../src/features/findQuotations'
import { findQuoted } from '../../src/features/findQuoted'
import { languages } from '../../src/languages/languages'
import type { LanguageCode } from '../../src/types'
import { tokenize } from '../../src/units/tokens'

const quotationsIn = (text: string, language: LanguageCode): readonly string[] =>
  findQuotations(text, tokenize(text), languages[language]).map(
    ({ span, speaker }) =>
      `${speaker ? text.slice(speaker.start, speaker.end) : '?'}: ${text.slice(span.start, span.end)}`,
  )

const quotedIn = (text: string): readonly string[] => findQuoted(text).map(({ start, end }) => text.slice(start, end))

describe('findQuoted', () => {
  test.each([
    ['“a b” "c d" «e f» „g h“ „i j” ‘k l’ \'m n\' ‹o p›', ['a b', 'c d', 'e f', 'g h', 'i j', 'k l', 'm n', 'o p']],
    ['“He believes: ‘A bad peace’,” it said', ['He believes: ‘A bad peace’,', 'A bad peace']],
    ['Газета «Ана тили» и «Банк «Центр» рядом', ['Ана тили', 'Банк «Центр', 'Центр']],
    ['Ukraine’s and д’Артаньян’s, the boys’ dogs, the ’90s', []],
    ["It's the dog's 'own goal' and that's it", ['own goal']],
    ['“some swapping of territories" between', ['some swapping of territories']],
    ['«открыто, — сказал он.\nДалее.', ['открыто, — сказал он.']],
    ['a 6" pipe and 5\'10" tall', []],
    ['"" «» “ ”', []],
  ])('%s', (text, quoted) => {
    expect(quotedIn(text)).toEqual(quoted)
  })

  test('takes any text, and its spans lie in it one inside or beside the other', () => {
    const piece = fc.constantFrom(
      '«',
      '»',
      '“',
      '”',
      '"',
      '‘',
      '’',
      "'",
      '„',
      ' ',
      'a',
      '.',
      ',',
      '\n',
      '\n\n',
      '\uD800',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 50 }), (pieces) => {
        const text = pieces.join('')
        const found = findQuoted(text)
        for (const one of found)
          for (const other of found)
            expect(
              one.end <= other.start ||
                other.end <= one.start ||
                (one.start <= other.start && other.end <= one.end) ||
                (other.start <= one.start && one.end <= other.end),
            ).toBe(true)
      }),
    )
  })
})

describe('findQuotations', () => {
  test.each<[LanguageCode, string, readonly string[]]>([
    ['en', '“The police were here,” he said.', ['he: The police were here,']],
    [
      'en',
      '“It is half a miracle,” said Ketevan Lomtatidze, deputy head of the museum.',
      ['Ketevan Lomtatidze: It is half a miracle,'],
    ],
    [
      'en',
      '“We did not lose,” Jangy Dem leader Aida Toktosunova told reporters.',
      ['Jangy Dem leader Aida Toktosunova: We did not lose,'],
    ],
    ['en', 'Tokayev said: "We are ready to go."', ['Tokayev: We are ready to go.']],
    [
      'en',
      'Zelenskyy, in a later statement, called the call “good and substantive,” thanking him.',
      ['Zelenskyy: good and substantive,'],
    ],
    [
      'en',
      'Kazakh President Tokayev on Sunday confirmed his “unconditional” interest.',
      ['Kazakh President Tokayev: unconditional'],
    ],
    [
      'en',
      '“We act early,” Governor Nodar said. “More cannot be ruled out.”',
      ['Governor Nodar: We act early,', 'Governor Nodar: More cannot be ruled out.'],
    ],
    ['en', 'The star of the “Gold of Colchis” show is still missing.', []],
    [
      'ru',
      '«Чудо случилось», — сказала журналистам заместитель директора Кетеван Ломтатидзе.',
      ['заместитель директора Кетеван Ломтатидзе: Чудо случилось'],
    ],
    [
      'ru',
      '«Мы не проиграли», — заявила в ночь на понедельник лидер партии Аида Токтосунова.',
      ['лидер партии Аида Токтосунова: Мы не проиграли'],
    ],
    [
      'ru',
      'Он считает, что все должны действовать согласно мудрости "худой мир лучше ссоры".',
      ['Он: худой мир лучше ссоры'],
    ],
    [
      'ru',
      'Политолог Бакыт Мамбеталиев считает: «Три революции — вполне достаточно».',
      ['Политолог Бакыт Мамбеталиев: Три революции — вполне достаточно'],
    ],
    [
      'ru',
      '"Хороший и содержательный разговор", - поделился Зеленский.',
      ['Зеленский: Хороший и содержательный разговор'],
    ],
    ['ru', 'Партия «Туран» и газета «Ана тили» рядом.', []],
    [
      'ru',
      'Лидер «Турана» Эрмек Сатыбалдиев говорит, что «люди проголосовали», и ждёт.',
      ['Эрмек Сатыбалдиев: люди проголосовали'],
    ],
  ])('%s: %s', (language, text, quotations) => {
    expect(quotationsIn(text, language)).toEqual(quotations)
  })

  test.each([
    ['dam-breach/en-1', 'The situation is under control', 'Marlen Dzhumagaliev'],
    ['dam-breach/ru-2', 'Вторые сутки не спим', 'Айдос'],
    ['ferry-collision/en-1', 'It came out of the white', 'Sonia Barbouche'],
    ['ferry-collision/ru-1', 'Паром стабилен', 'Абдельвахаб Гарсаллауи'],
    ['parliament-vote/en-1', 'We did not lose this election', 'Aida Toktosunova'],
    ['parliament-vote/ru-1', 'Голосование было проведено', 'Ханна Вежбицка'],
    ['rate-decision/en-1', 'We would rather act early', 'Nodar Kvachantiradze'],
    ['rate-decision/ru-1', 'Лучше подстелить соломку', 'Нодар Квачантирадзе'],
    ['vaccine-trial/en-1', 'This is the best result', 'Grace Odera'],
  ])('%s: “%s…” is said by %s', (report, opening, speaker) => {
    const text = readFileSync(new URL(`../../fixtures/${report}.txt`, import.meta.url), 'utf8')
    const found = quotationsIn(text, report.includes('/en') ? 'en' : 'ru').find((one) => one.includes(`: ${opening}`))
    expect(found?.split(': ')[0]).toContain(speaker)
  })

  test('spans quote the text, whatever the text, and a megabyte of marks takes no time', () => {
    const piece = fc.constantFrom(
      '«',
      '»',
      '“',
      '”',
      '"',
      ' said ',
      'сказал ',
      'Он ',
      'he ',
      ', ',
      '. ',
      '— ',
      'a',
      '\n',
      '\uD800',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.constantFrom<LanguageCode>('en', 'ru'), (pieces, language) => {
        const text = pieces.join('')
        for (const { span, speaker } of findQuotations(text, tokenize(text), languages[language])) {
          expect(text.slice(span.start, span.end).trim()).toBe(text.slice(span.start, span.end))
          if (speaker) expect(text.slice(speaker.start, speaker.end)).toMatch(/^\p{L}/u)
        }
      }),
    )
    for (const shape of ['"a" ', '«', '“a said ', "'a ", '"A, ']) {
      const started = process.cpuUsage()
      quotationsIn(shape.repeat(2e5 / shape.length), 'en')
      expect(process.cpuUsage(started).user).toBeLessThan(5e6)
    }
  })
})
