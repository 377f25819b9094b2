import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pairReports } from '../../../src/alignment/pairReports'
import { attributionsOf } from '../../../src/comparison/changes/attributions'
import { findChanges } from '../../../src/comparison/changes/findChanges'
import { createMatcher } from '../../../src/comparison/findMatches'
import { readReport } from '../../../src/readReport'
import type { Report, Span } from '../../../src/types'
import { tried } from '../../helpers/laws'

const read = (id: string, text: string): Report =>
  readReport({ id, text, language: /[а-я]/i.test(text) ? 'ru' : 'en', publishedOn: '2025-08-11' })

/** The changes of a claim, [in brackets] where it is not the whole text: `hedge-dropped at least → …`. */
function changesOf(marked: string, theirs: string): readonly string[] {
  const start = Math.max(0, marked.indexOf('['))
  const text = marked.replace(/[[\]]/g, '')
  const end = marked.includes(']') ? marked.indexOf(']') - 1 : text.length
  const first = read('first', text)
  const second = read('second', theirs)
  const [best, ...others] = createMatcher(pairReports(first, second))({ start, end })
  if (!best) throw new Error('no sentence may state the claim')
  const quote = (from: string, span: Span | undefined) => (span ? from.slice(span.start, span.end) : '')
  return findChanges([best, ...others], attributionsOf({ start, end }, first, second)).map(
    ({ rule, ours, theirs: other }) =>
      [rule, quote(text, ours), other ? '→' : '', quote(theirs, other)].filter(Boolean).join(' '),
  )
}

describe('figures', () => {
  test.each([
    [
      'leaves out',
      'Two tugs brought the ferry into the harbour.',
      'Буксиры привели паром в гавань.',
      'number-missing Two',
    ],
    [
      'is vaguer',
      'The explosion trapped 34 miners underground.',
      'Взрыв запер под землёй десятки горняков.',
      'number-vague 34 → десятки',
    ],
    [
      'has grown',
      'The flood killed at least four people.',
      'Наводнение унесло жизни девяти человек.',
      'number-changed at least four → девяти',
    ],
    [
      'loses its bound',
      'At least 12 miners died in the mine.',
      'В шахте погибли 12 горняков.',
      'hedge-dropped At least 12 → 12',
    ],
    [
      'gains a bound',
      'В шахте погибли 12 горняков.',
      'At least 12 miners died in the mine.',
      'hedge-added 12 → At least 12',
    ],
  ])('%s a figure', (_, ours, theirs, change) => {
    expect(changesOf(ours, theirs)).toContain(change)
  })

  test.each([
    ['a word stands for the number', 'Both captains were detained.', 'Два капитана задержаны.'],
    ['the two fit', 'About 500 people left the village.', 'Деревню покинули 512 человек.'],
    ['one tells no number', 'Police returned one of the bracelets to the museum.', 'Полиция вернула музею браслет.'],
  ])('is content where %s', (_, ours, theirs) => {
    expect(changesOf(ours, theirs).filter((change) => /^(number|hedge)/.test(change))).toEqual([])
  })
})

describe('dates and names', () => {
  test.each([
    [
      'a day',
      'The ferry was towed into the harbour on Sunday.',
      'Позже паром отбуксировали в гавань.',
      'date-missing Sunday',
    ],
    [
      'a day that became a month',
      'Столкновения у села 14 июня унесли жизни пяти человек.',
      'Clashes near the village in June killed five people.',
      'date-missing 14 июня → June',
    ],
    ['a name', 'The freighter Zembra hit the ferry in fog.', 'Сухогруз в тумане ударил паром.', 'name-missing Zembra'],
  ])('misses %s', (_, ours, theirs, change) => {
    expect(changesOf(ours, theirs)).toContain(change)
  })

  test('a day that another sentence tells is not missed', () => {
    const theirs = 'Паром отбуксировали в гавань.\n\nЭто случилось в воскресенье.'
    expect(changesOf('The ferry was towed into the harbour on Sunday.', theirs)).not.toContain('date-missing Sunday')
  })
})

describe('hedges', () => {
  test.each([
    [
      'dropped',
      'The treaty could be signed by the end of the year.',
      'Договор будет подписан до конца года.',
      'hedge-dropped could',
    ],
    [
      'added',
      'Договор подпишут до конца года.',
      'The treaty may be signed by the end of the year.',
      'hedge-added → may',
    ],
    [
      'dropped from Russian',
      'Судно, предположительно, затонуло в шторм.',
      'The vessel sank in a storm.',
      'hedge-dropped предположительно',
    ],
  ])('are %s', (_, ours, theirs, change) => {
    expect(changesOf(ours, theirs)).toContain(change)
  })

  test.each([
    ['a hedge for a hedge', 'The vessel reportedly sank in a storm.', 'По слухам, судно затонуло в шторм.'],
    ['what cannot be is no hedge', 'The dispute could not be settled by force.', 'Спор силой не решить.'],
    ['a hedge of something else', 'The vessel sank in a storm.', 'Судно затонуло в шторм; возможно, будет проверка.'],
  ])('%s', (_, ours, theirs) => {
    expect(changesOf(ours, theirs).filter((change) => change.startsWith('hedge'))).toEqual([])
  })
})

describe('framing and strength', () => {
  const call = 'Tokayev and Zelenskyy spoke about [the resolution of the war in Ukraine].'

  test('a milder word for the event', () => {
    const theirs = 'Токаев и Зеленский обсудили урегулирование конфликта на Украине.'
    expect(changesOf(call, theirs)).toContain('framing-changed war → конфликта')
  })

  test('is no change where the headline has the word', () => {
    const theirs =
      'Война на Украине: разговор президентов\n\nТокаев и Зеленский обсудили урегулирование конфликта на Украине.'
    expect(changesOf(call, theirs).filter((change) => change.startsWith('framing'))).toEqual([])
  })

  test('a verb of saying that doubts', () => {
    const theirs = 'The company said that the vaccine protects children.'
    expect(changesOf('The company claimed that the vaccine protects children.', theirs)).toContain(
      'strength-changed claimed → said',
    )
  })

  test('must and may', () => {
    const theirs = 'Споры между странами не должны решаться силой.'
    expect(changesOf('Споры между странами не могут решаться силой.', theirs)).toContain(
      'strength-changed могут → должны',
    )
  })
})

describe('whose words', () => {
  test('a quotation that became a paraphrase', () => {
    const ours = 'Он заявил: «[Мы не уступим соседям ни одного метра своей земли]».'
    const theirs = 'He ruled out giving up any land to the neighbours.'
    expect(changesOf(ours, theirs)).toContain('quotation-paraphrased Мы не уступим соседям ни одного метра своей земли')
  })

  test('another speaker', () => {
    const ours = 'Rakhmatzoda said that [a close neighbour is better than a distant relative].'
    const theirs = 'Мирзаахмедов сказал, что близкий сосед лучше дальнего родственника.'
    expect(changesOf(ours, theirs)).toContain('speaker-differs Rakhmatzoda → Мирзаахмедов')
  })

  test('the same speaker in other letters', () => {
    const ours = 'Wierzbicka said that [voters had a genuine choice].'
    const theirs = 'Вежбицка сказала, что у избирателей был настоящий выбор.'
    expect(changesOf(ours, theirs).filter((change) => change.startsWith('speaker'))).toEqual([])
  })

  test('an opinion that became a fact', () => {
    const ours = 'The captain said that [there were not enough lifejackets on deck].'
    expect(changesOf(ours, 'На палубе не хватало спасательных жилетов.')).toContain('speaker-missing captain')
  })
})

describe('details', () => {
  test('shows the words that are not there, together', () => {
    const ours = 'The ferry was brought into the harbour by rusty tugs.'
    expect(changesOf(ours, 'Паром привели в гавань.')).toEqual(['detail-missing rusty tugs'])
  })

  test('half of a compound is not missed', () => {
    expect(changesOf('Премьер-министр прибыл в столицу.', 'Премьер прибыл в столицу.')).toEqual(['implied'])
  })

  test('where nothing is missing the claim is implied', () => {
    expect(changesOf('The dam burst at dawn.', 'На рассвете прорвало плотину.')).toEqual(['implied'])
  })

  test('the words of one change are not shown as another', () => {
    const changes = changesOf('Two tugs brought the ferry into the harbour.', 'Паром привели в гавань.')
    expect(changes).toEqual(['number-missing Two', 'detail-missing tugs'])
  })
})

describe('a whole sentence', () => {
  test.each([
    ['Nearly 40 homes burned in the village.', 'В деревне сгорели 40 домов.', ['number-changed Nearly 40 → 40']],
    ['Forty homes burned in the village.', 'В деревне сгорели почти 40 домов.', ['number-vague Forty → почти 40']],
    [
      'The fire burned 42 homes in the village.',
      'В деревне сгорели десятки домов.',
      ['number-vague 42 → десятки', 'detail-missing fire'],
    ],
    ['Dozens of homes burned in the village.', 'В деревне сгорели 42 дома.', ['number-changed Dozens → 42']],
    [
      'The fire burned 4,600 homes in the village.',
      'В деревне сгорели не менее четырёх домов.',
      ['number-missing 4,600', 'detail-missing fire'],
    ],
    [
      'The ferry may have sunk in the harbour on Sunday.',
      'Паром затонул в гавани в воскресенье.',
      ['hedge-dropped may'],
    ],
    [
      'Переговоры, возможно, возобновятся в понедельник в Баку.',
      'Talks will resume on Monday in Baku.',
      ['hedge-dropped возможно'],
    ],
    [
      'All schools in the city were closed.',
      'Большинство школ в городе закрыли.',
      ['strength-changed All → Большинство'],
    ],
    [
      'The minister demanded that the bridge be closed.',
      'Министр попросил закрыть мост.',
      ['strength-changed demanded → попросил'],
    ],
    ['The invasion began in February.', 'Операция началась в феврале.', ['framing-changed invasion → Операция']],
    ['The freighter Zembra hit the ferry near Baku.', 'Судно ударило паром у Баку.', ['name-missing Zembra']],
    [
      'Ivan Petrov said [the bridge was safe].',
      'Мария Орбан заявила, что мост безопасен.',
      ['speaker-differs Ivan Petrov → Мария Орбан'],
    ],
    ['Ivan Petrov said [the bridge was safe].', 'Мост безопасен.', ['speaker-missing Ivan Petrov']],
    [
      'The old wooden bridge near the mill burned on Sunday.',
      'Мост сгорел в воскресенье.',
      ['detail-missing near the mill', 'detail-missing old wooden'],
    ],
  ])('%s | %s: %j', (ours, theirs, changes) => {
    expect(changesOf(ours, theirs)).toEqual(changes)
  })

  test.each([
    ['Over three years the firm built 40 homes.', 'За три года фирма построила 40 домов.'],
    ['About 40 homes burned in the village.', 'В деревне сгорели 40 домов.'],
    ['On June 14 the ferry sank in the harbour.', '14 июня паром затонул в гавани.'],
    ['In June the ferry sank in the harbour.', '14 июня паром затонул в гавани.'],
    ['The ferry may have sunk in the harbour on Sunday.', 'Паром, вероятно, затонул в гавани в воскресенье.'],
    ['Anna Kovacs told the court that the bridge was safe.', 'Ковач сообщила суду, что мост безопасен.'],
    [
      '[“We will never give up our land,” said President Ivan Petrov].',
      '«Мы никогда не отдадим нашу землю», — заявил президент Иван Петров.',
    ],
    ['[He called the deal “a disaster” for the country].', 'Он назвал сделку катастрофой для страны.'],
    ['Ivan Petrov said [the bridge was safe].', 'Иван Петров заявил, что мост безопасен.'],
    ['Ivan Petrov said [the bridge was safe].', 'Министр заявил, что мост безопасен.'],
    ['The ministry said [the bridge was safe].', 'Мария Орбан заявила, что мост безопасен.'],
    ['Ivan Petrov said [the bridge was safe].', 'Мост безопасен, сообщает ТАСС.'],
    ['[The bridge was safe].', 'Иван Петров заявил, что мост безопасен.'],
  ])('%s | %s: nothing', (ours, theirs) => {
    expect(changesOf(ours, theirs)).toEqual(['implied'])
  })
})

test('any two texts have changes whose words lie in them', () => {
  const words = fc.constantFrom(
    'war',
    'may',
    '“',
    '”',
    '12',
    'at least',
    'said',
    'Sunday',
    ',',
    'не',
    'война',
    'может',
    '-',
    '.',
    'Путин',
    '\n\n',
  )
  const texts = fc.array(words, { minLength: 1, maxLength: 30 }).map((list) => `Ferry ${list.join(' ')}`)
  fc.assert(
    fc.property(texts, texts, (ours, theirs) => {
      const first = readReport({ id: 'first', text: ours, language: 'en' })
      const second = readReport({ id: 'second', text: theirs, language: 'ru' })
      const [best, ...others] = createMatcher(pairReports(first, second))({ start: 0, end: ours.length })
      for (const change of best ? findChanges([best, ...others]) : []) {
        if (change.ours) expect(ours.slice(change.ours.start, change.ours.end)).not.toBe('')
        if (change.theirs) expect(theirs.slice(change.theirs.start, change.theirs.end)).not.toBe('')
      }
    }),
    tried(50),
  )
})
