import { describe, expect, test } from 'vitest'
import { linkWords } from '../../src/similarity/linkWords'
import { clipTerms, joinTerms } from '../../src/similarity/clipTerms'
import { createTermReader } from '../../src/similarity/createTermReader'
import type { LanguageCode } from '../../src/types'

const languageOf = (text: string): LanguageCode => (/[а-я]/i.test(text) ? 'ru' : 'en')

/** `peace = мир (word)`, in the order in which they were linked. */
function linksOf(ours: string, theirs: string): string[] {
  const read = createTermReader()
  const [one, other] = [ours, theirs].map((text) => read({ text, language: languageOf(text) }))
  return linkWords(one!, other!).links.map(
    (link) =>
      `${ours.slice(link.ours.span.start, link.ours.span.end)} = ${theirs.slice(link.theirs.span.start, link.theirs.span.end)} (${link.kind})`,
  )
}

describe('words meet', () => {
  test.each([
    ['in any of their forms', 'the wars', 'войнами', 'wars = войнами (word)'],
    ['in one language', 'He resigned', 'she resigns', 'resigned = resigns (same-word)'],
    ['by their family', 'государственность', 'государственный', 'государственность = государственный (family)'],
    [
      'as an expression, before its words',
      'a state of emergency',
      'чрезвычайное положение',
      'state of emergency = чрезвычайное положение (phrase)',
    ],
    ['by name, in any script and case', 'Mr. Brenkovsky', 'с Бренковским', 'Brenkovsky = Бренковским (name)'],
    ['by name, spelled in two ways', 'Mr. Brenkovskyy', 'Mr. Brenkovsky', 'Brenkovskyy = Brenkovsky (name)'],
    ['by value, in words or digits', 'seventeen boats', '17 лодок', 'seventeen = 17 (number)'],
    ['by value and magnitude', '1.5 million tons', '1,5 млн тонн', '1.5 million tons = 1,5 млн тонн (number)'],
    ['when rounded', '24,318 votes', 'более 24 тысяч голосов', '24,318 = более 24 тысяч (number)'],
    ['by day', 'on August 7', '7 августа', 'August 7 = 7 августа (date)'],
  ])('%s: %s, %s', (_, ours, theirs, link) => {
    expect(linksOf(ours, theirs)).toContain(link)
  })
})

describe('words do not meet', () => {
  test.each([
    ['peace', 'рубль'],
    ['Ukraine', 'крайне'],
    ['17 boats', '18 плотин'],
    ['Putin', 'Патон'],
    ['August 7', '8 мая'],
  ])('%s, %s', (ours, theirs) => {
    expect(linksOf(ours, theirs)).toEqual([])
  })
})

test('a word is linked once', () => {
  const links = linksOf('peace and more peace', 'мир')
  expect(links).toEqual(['peace = мир (word)'])
})

test('the telling is linked first', () => {
  expect(linksOf('the dam of the city', 'плотина города')[0]).toBe('dam = плотина (word)')
})

test('the links are the same from the other side', () => {
  const [english, russian] = [
    'Tokayev told Putin of peace, and Putin told Tokayev.',
    'Путин и Токаев говорили о мире, о мире.',
  ]
  const mirrored = linksOf(russian, english).map((link) => link.replace(/^(.*) = (.*) \(/, '$2 = $1 ('))
  expect(mirrored).toEqual(linksOf(english, russian))
})

describe('a part of a passage', () => {
  const text = 'Putin called on Friday, and the dam burst.'
  const whole = createTermReader()({ text, language: 'en' })
  const from = text.indexOf('the dam')
  const { terms } = clipTerms(whole, { start: from, end: text.length })

  test('has its own words', () => {
    expect(terms.words.map(({ start, end }) => text.slice(start, end))).toEqual(['the', 'dam', 'burst'])
  })

  test('weighs with the rest what the whole weighs', () => {
    const rest = clipTerms(whole, { start: 0, end: from }).terms
    const joined = joinTerms([rest, terms])
    expect(joined.total).toBeCloseTo(whole.total, 9)
    expect(joined.keys.ids).toEqual(whole.keys.ids)
  })

  test('may be empty', () => {
    expect(clipTerms(whole, { start: 1, end: 2 }).terms.words).toEqual([])
  })
})
