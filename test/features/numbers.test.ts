import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { comparableValue } from '../../src/features/comparableValue'
import { measures } from '../../src/features/measures'
import { numbersAgree } from '../../src/features/numbersAgree'
import type { LanguageCode, NumberAnchor } from '../../src/types'
import { anchorsOf, showNumber } from './anchorsOf'

function numbersIn(text: string, language: LanguageCode): string {
  return anchorsOf('number', text, language)
    .map((anchor) => showNumber(text, anchor))
    .join('; ')
}

describe('English numbers', () => {
  test.each([
    ['1,200,000 people', '1200000 |people|'],
    ['2.74 per dollar', '2.74'],
    ['twenty-one sailors', '21 |sailors|'],
    ['two hundred and five homes', '205 |homes|'],
    ['two and a half million dollars', '2500000 usd'],
    ['half a million', '500000'],
    ['a quarter of a million', '250000'],
    ['two dozen men', '24 |men|'],
    ['$3.2bn', '3200000000 usd'],
    ['$4m', '4000000 usd'],
    ['4m euros', '4000000 eur'],
    ['a 4m wall', '4 m'],
    ['60 million pounds', '60000000 gbp'],
    ['75 basis points', '75 basis-point'],
    ['a three-quarter-point jump', '0.75 point'],
    ['half a percentage point', '0.5 percentage-point'],
    ['a 150,000-lari mortgage', '150000 gel'],
    ['a 34-year-old woman', '34 year-of-age'],
    ['aged 15 to 44', '15..44 year-of-age'],
    ['a 6.8-magnitude quake', '6.8 magnitude'],
    ['a magnitude 6.8 quake', '6.8 magnitude'],
    ['−5°C', '-5 celsius'],
    ['nine of the 14 ancient gold objects', '9; 14 |objects|'],
    ['11 former Soviet states', '11 |states|'],
    ['a third of voters', '0.333333333333 share |voters|'],
    ['the third rise', '3 th |rise|'],
    ['World War II', '2 th'],
    ['twice in four years', '2 time; 4 year'],
    ['500+ people', 'at-least 500 |people|'],
    ['500 or so', 'about 500'],
    ['tens of thousands', 'vague 20000..99000'],
    ['a couple of days', 'vague 2..3 day'],
  ])('%s', (text, numbers) => {
    expect(numbersIn(text, 'en')).toBe(numbers)
  })

  test.each([
    ['10–15 people', '10..15 |people|'],
    ['between 5 and 6 hours', '5..6 hour'],
    ['from 10 to 15 people', '10..15 |people|'],
    ['$5-$6 billion', '5000000000..6000000000 usd'],
    ['five to six million people', '5000000..6000000 |people|'],
    ['rose from 10 to 15 on Monday', '10; 15'],
    ['won 3–0', '3; 0'],
    ['won 2:1', '2; 1'],
  ])('tells ranges from changes and scores: %s', (text, numbers) => {
    expect(numbersIn(text, 'en')).toBe(numbers)
  })

  test.each(['no one', 'both Moscow and Kyiv', 'at first', 'half-hearted', 'agent 007', '1234567890123456789'])(
    'counts nothing in %s',
    (text) => {
      expect(numbersIn(text, 'en')).toBe('')
    },
  )
})

describe('Russian numbers', () => {
  test.each([
    ['1 200 000 человек', '1200000 |человек|'],
    ['1\u00A0200 рублей', '1200 rub'],
    ['1,5 млн рублей', '1500000 rub'],
    ['500 тыс. долл. США', '500000 usd'],
    ['полтора миллиона человек', '1500000 |человек|'],
    ['два миллиона триста тысяч двадцать пять', '2300025'],
    ['тридцати пяти депутатов', '35 |депутатов|'],
    ['двумя буксирами', '2 |буксирами|'],
    ['семеро россиян', '7 |россиян|'],
    ['двое погибли', '2'],
    ['34 погибших шахтёра', '34 |шахтёра|'],
    ['на 0,75 процентного пункта', '0.75 percentage-point'],
    ['на 0,5 п. п.', '0.5 percentage-point'],
    ['семи пунктов пропуска', '7 |пунктов|'],
    ['четверть часа', '0.25 hour'],
    ['две трети депутатов', '0.666666666667 share |депутатов|'],
    ['34-летний мужчина', '34 year-of-age'],
    ['в возрасте 34 лет', '34 year-of-age'],
    ['трёхчасовой разговор', '3 hour |разговор|'],
    ['полчаса', '0.5 hour'],
    ['80-я годовщина', '80 th |годовщина|'],
    ['на 58 минуте', '58 th |минуте|'],
    ['на 5 этаже', '5 th |этаже|'],
    ['через 58 минут', '58 minute'],
    ['V съезд', '5 th |съезд|'],
    ['5-ти районов', '5 |районов|'],
    ['примерно в 14 километрах', 'about 14 km'],
    ['человек двадцать', 'about 20 |человек|'],
    ['40 с лишним лет', 'over 40 year'],
    ['более сотни домов', 'over 100 |домов|'],
    ['сотни домов', 'vague 200..999 |домов|'],
    ['несколько десятков раненых', 'vague 30..90 |раненых|'],
    ['до 50 человек', 'at-most 50 |человек|'],
    ['вырос до 50 человек', '50 |человек|'],
    ['от 10 до 15 человек', '10..15 |человек|'],
    ['с 8% до 8,75%', '8 percent; 8.75 percent'],
    ['5–6 млн евро', '5000000..6000000 eur'],
    ['два-три дня', '2..3 day'],
  ])('%s', (text, numbers) => {
    expect(numbersIn(text, 'ru')).toBe(numbers)
  })

  test.each(['ни один', 'во-первых', 'друг за другом'])('counts nothing in %s', (text) => {
    expect(numbersIn(text, 'ru')).toBe('')
  })
})

describe('numbersAgree', () => {
  const read = (text: string): NumberAnchor => {
    const [anchor] = anchorsOf('number', text, /\p{Script=Cyrillic}/u.test(text) ? 'ru' : 'en')
    if (!anchor) throw new Error(`no number in ${text}`)
    return anchor
  }

  test.each([
    ['about 500', '512', 'fits'],
    ['about 3,000', '3,120', 'fits'],
    ['nearly 5%', '4.6%', 'loose'],
    ['dozens', '34', 'loose'],
    ['at least four', 'nine', 'loose'],
    ['more than 100', '105', 'fits'],
    ['fewer than 50', '34', 'loose'],
    ['17 people', '15 человек', 'differs'],
    ['10–15 people', '12 человек', 'fits'],
    ['dozens', 'десятки', 'equal'],
    ['dozens', 'сотни', 'differs'],
    ['$4.6 billion', '4,58 млрд долларов', 'loose'],
    ['60 mph', '97 км/ч', 'equal'],
    ['32°F', '0°C', 'equal'],
    ['14 nautical miles', '26 км', 'equal'],
    ['14 nautical miles', '14 километров', 'differs'],
    ['three quarters of a point', '75 базисных пунктов', 'equal'],
    ['75-point', '0,75 процентного пункта', 'equal'],
    ['a third of voters', '33% избирателей', 'equal'],
    ['5%', '5 процентных пунктов', 'incomparable'],
    ['$5 million', '5 млн рублей', 'incomparable'],
    ['a 34-year-old', '34 лет', 'equal'],
    ['a 34-year-old', '35-летний', 'differs'],
    ['−5%', '5%', 'fits'],
    ['third', 'третий', 'equal'],
    ['third', 'три', 'incomparable'],
  ])('%s, %s: %s', (first, second, agreement) => {
    expect(numbersAgree(read(first), read(second))).toBe(agreement)
    expect(numbersAgree(read(second), read(first))).toBe(agreement)
  })

  const figure = fc.record({
    kind: fc.constant('number' as const),
    span: fc.constant({ start: 0, end: 1 }),
    value: fc.double({ min: -1e12, max: 1e12, noNaN: true }),
    approximation: fc.constantFrom('exact', 'about', 'nearly', 'over', 'at-least', 'at-most', 'vague' as const),
    unit: fc.constantFrom(...measures.keys(), 'usd', 'point', 'degree'),
  })

  test('is symmetric, and a figure equals itself', () => {
    fc.assert(
      fc.property(figure, figure, (a, b) => {
        expect(numbersAgree(a, b)).toBe(numbersAgree(b, a))
        expect(numbersAgree(a, a)).toBe('equal')
      }),
    )
  })

  test('converts the whole of a range', () => {
    expect(comparableValue({ value: 1, upTo: 2, unit: 'mile' })).toEqual({ value: 1609.344, upTo: 3218.688, unit: 'm' })
  })
})
