import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findNames } from '../../src/features/findNames'
import { SAME_KEY, sameName } from '../../src/features/sameName'
import { languages } from '../../src/languages/languages'
import type { LanguageCode } from '../../src/types'
import { tokenize } from '../../src/units/tokens'

const namesIn = (text: string, language: LanguageCode) => findNames(text, tokenize(text), languages[language])

/** The text with its names in brackets and their roles in braces. */
function marked(text: string, language: LanguageCode): string {
  const marks = namesIn(text, language).flatMap(({ span, role }) => [
    { at: span.start, mark: '[', order: 2 },
    { at: span.end, mark: ']', order: 1 },
    ...(role
      ? [
          { at: role.start, mark: '{', order: 2 },
          { at: role.end, mark: '}', order: 0 },
        ]
      : []),
  ])
  return marks
    .sort((a, b) => b.at - a.at || b.order - a.order)
    .reduce((rest, { at, mark }) => rest.slice(0, at) + mark + rest.slice(at), text)
}

const unmarked = (text: string): string => text.replace(/[[\]{}]/g, '')

describe('English names', () => {
  test.each([
    // with roles
    '{Kazakh President} [Kassym-Jomart Tokayev] on Sunday confirmed it to his {Ukrainian counterpart} [Volodymyr Zelenskyy].',
    'On Friday, {US President} [Donald Trump] spoke with {Russian President} [Vladimir Putin] in [Alaska].',
    'The head of the bank met {Special Envoy} [Steven Witkoff].',
    'It was found later, {police spokeswoman} [Agnieszka Rudzik] said.',
    '{Museum director} [Tomasz Wielgosz] denied the reports.',
    '{Mr}. [Starmer] met {European Commission President} [Ursula von der Leyen].',
    'The {former Polish president} [Andrzej Duda] left.',
    'The letter of {Prime Minister} [Theresa May] was read.',
    // parts of names
    'The books of [J. R. R. Tolkien] and [Donald J. Trump] differ.',
    '{Crown Prince} [Mohammed bin Salman] arrived.',
    'The [Bank of England] and the [Central Election Commission] ([CEC]) agreed.',
    'The wreck was shown at the [Georgian National Museum] in [Tbilisi].',
    'Officials in [New York] spoke to [Akorda.kz] about it.',
    'The [Panama]-flagged ship and the [Russia]-[Ukraine] war made the news.',
    'They cited [Ukraine]’s [Volodymyr Zelenskyy].',
    '[Italy] and the Italian [Giorgia Meloni] are ready.',
    'They remembered [Martin Luther King] there.',
    // no names
    'On Monday, Kazakh and Ukrainian officials met in May.',
    'The President and the Parliament agreed. I think they will.',
    'Residents said no siren had sounded. Prosecutors opened a case.',
    'The talks began at 10:00 GMT, the CEO said on TV.',
    // headlines
    'Police Recover Nine Ancient Treasures Stolen in [Poland]',
    'POLICE RECOVER NINE ANCIENT TREASURES STOLEN IN [POLAND]',
    '[Zelenskyy] Tells {President} [Tokayev] That Peace Must Last',
    // titles
    'The diadem was the star of the “[Gold of Colchis]” show.',
  ])('%s', (text) => {
    expect(marked(unmarked(text), 'en')).toBe(text)
  })

  test('a word of the dictionary is a name where the text writes it so elsewhere', () => {
    expect(marked('Rose voted for it. Later the others thanked Rose.', 'en')).toBe(
      '[Rose] voted for it. Later the others thanked [Rose].',
    )
  })
})

describe('Russian names', () => {
  test.each([
    // with roles
    'Разговор {президента} [Касым-Жомарта Токаева] с {президентом} [Владимиром Зеленским] состоялся.',
    'Напомним, {президент России} [Владимир Путин] звонил перед встречей с {лидером США} [Дональдом Трампом].',
    'Итоги встречи со {спецпосланником президента США} [Стивеном Уиткоффом] известны.',
    'По словам {представителя полиции} [Агнешки Рудзик], нашли не всё.',
    '{Председатель ЦИК} [Нургазы Асанбеков] нарушений не увидел.',
    'Об этом сказала {глава миссии} [Ганна Вежбицкая].',
    'Рынок ждёт, что {директор Газпрома} [Алексей Миллер] уйдёт.',
    'Об этом сказал {президент компании} [Bellator] [Скотт Кокер].',
    'Это признал {бывший глава МИД} [Борис Джонсон].',
    // parts of names
    '[Токаев] отметил, что [Астана] готова.',
    '[Песков] заявил, что ответа нет.',
    '[Том Браун] показал шляпы.',
    'Речь шла об [А. С. Пушкине] и [Урсуле фон дер Ляйен].',
    'Экспонаты принадлежат [Национальному музею] [Грузии].',
    'По данным [Центральной избирательной комиссии] ([ЦИК]), явка выросла.',
    'Паводок начался в [Туркестанской области].',
    'Об этом передаёт [Tengrinews.kz] со ссылкой на [Акорду].',
    // no names
    'Полиция задержала двоих. Явка составила 46,2 %.',
    'В частности, Президент напомнил об этом в понедельник.',
    // titles
    'Партия «[Туран]» победила на выборах.',
    'Похищенное украли с выставки «[Золото Колхиды]» во [Вроцлаве].',
  ])('%s', (text) => {
    expect(marked(unmarked(text), 'ru')).toBe(text)
  })
})

describe('findNames', () => {
  test('keys undo case endings and spell both scripts alike', () => {
    expect(namesIn('Он говорил с Токаевым.', 'ru')[0]?.key).toBe('tokaev')
    expect(namesIn('He spoke with Tokayev’s aide.', 'en')[0]?.key).toBe('tokaev')
    expect(namesIn('Это дом Касым-Жомарта Токаева.', 'ru')[0]?.key).toBe('kasim zhomart tokaev')
  })

  test('spans quote the text, in its order, whatever the text', () => {
    const alphabet = fc.constantFrom(
      ' ',
      'The ',
      'von ',
      'Аль-',
      'президент ',
      'U.S.',
      '«',
      '»',
      '.',
      ',',
      '\n',
      'Ив',
      'а',
      '’s',
      '-',
      '\uD800',
      '\0',
      '5',
    )
    fc.assert(
      fc.property(
        fc.array(alphabet, { maxLength: 40 }),
        fc.constantFrom<LanguageCode>('en', 'ru'),
        (parts, language) => {
          const text = parts.join('')
          const names = namesIn(text, language)
          for (const { span, role } of names) {
            expect(text.slice(span.start, span.end)).toMatch(/^\S(?:[^]*\S)?$/)
            if (role) expect(role.end).toBeLessThanOrEqual(span.start)
          }
          expect(names.map(({ span }) => span.start)).toEqual(names.map(({ span }) => span.start).sort((a, b) => a - b))
        },
      ),
    )
  })

  test('reads a megabyte of one shape without slowing down', () => {
    for (const shape of ['Ivan ', 'президента ', '«', 'A.', 'von ', 'Иван-', "'a "]) {
      const started = process.cpuUsage()
      namesIn(shape.repeat(2e5 / shape.length), 'ru')
      expect(process.cpuUsage(started).user).toBeLessThan(5e6)
    }
  })
})

describe('sameName', () => {
  test.each([
    ['tokaev', 'kasim zhomart tokaev'],
    ['kasim jomart tokaev', 'kasim zhomart tokaev'],
    ['donald trump', 'donald tramp'],
    ['d trump', 'donald trump'],
    ['donald j trump', 'donald trump'],
    ['jinpin si', 'si jinpin'],
    ['iong sheng', 'iunshen'],
    ['zelenski', 'volodimir zelenski'],
    ['agnieshka rudzik', 'agneshk rudzik'],
  ])('%s is %s', (one, other) => {
    expect(sameName(one, other)).toBeGreaterThanOrEqual(SAME_KEY)
    expect(sameName(other, one)).toBeCloseTo(sameName(one, other))
  })

  test.each([
    ['donald trump', 'ivanka trump'],
    ['iran', 'irak'],
    ['museum', 'national museum of georgia'],
    ['vladimir putin', 'vladimir zelenski'],
    ['petrov', 'petrenko'],
    ['', 'trump'],
  ])('%s is not %s', (one, other) => {
    expect(sameName(one, other)).toBeLessThan(SAME_KEY)
  })
})
