import { describe, expect, test } from 'vitest'
import { alignReports } from '../../src/alignment/alignReports'
import { pairReports } from '../../src/alignment/pairReports'
import { readReport } from '../../src/readReport'
import type { ReportInput } from '../../src/types'

const read = (id: string, text: string, more: Partial<ReportInput> = {}) => readReport({ id, text, ...more })
const pairs = (first: string, second: string): string[] =>
  alignReports(read('first', first), read('second', second)).links.map(({ pair }) => pair.join('–'))

const dam = 'The dam near Sarykol burst at dawn on Friday.'
const villages = 'Two villages were flooded and 340 residents were evacuated by boat.'
const engineers = 'Engineers had warned of cracks in the wall in March, the regional newspaper wrote.'
const minister = 'The emergencies minister flew to the region and promised compensation.'

const плотина = 'Плотину у Сарыколя прорвало на рассвете в пятницу.'
const деревни = 'Затоплены две деревни, 340 жителей эвакуированы на лодках.'
const инженеры = 'Инженеры предупреждали о трещинах в стене еще в марте, писала региональная газета.'
const министр = 'Министр по чрезвычайным ситуациям вылетел в регион и пообещал компенсации.'

const paragraphs = (...all: string[]): string => all.join('\n\n')

describe('paragraphs are linked', () => {
  test('in the same order', () => {
    expect(pairs(paragraphs(dam, villages, engineers), paragraphs(плотина, деревни, инженеры))).toEqual([
      '0–0',
      '1–1',
      '2–2',
    ])
  })

  test('across each other', () => {
    expect(pairs(paragraphs(dam, villages, engineers), paragraphs(инженеры, плотина, деревни))).toEqual([
      '0–1',
      '1–2',
      '2–0',
    ])
  })

  test('one to several', () => {
    expect(pairs(paragraphs(`${dam} ${villages}`, engineers), paragraphs(плотина, деревни, инженеры))).toEqual([
      '0–0',
      '0–1',
      '1–2',
    ])
  })

  test('listed by their places in the first report, then in the second', () => {
    expect(pairs(paragraphs(`${villages} ${dam}`, engineers), paragraphs(плотина, деревни, инженеры))).toEqual([
      '0–0',
      '0–1',
      '1–2',
    ])
  })

  test('in one language', () => {
    expect(pairs(paragraphs(плотина, деревни, министр), paragraphs(деревни, плотина, министр))).toEqual([
      '0–1',
      '1–0',
      '2–2',
    ])
  })
})

describe('paragraphs are not linked', () => {
  test('when the other report lacks them', () => {
    expect(pairs(paragraphs(dam, villages, minister, engineers), paragraphs(плотина, деревни, инженеры))).toEqual([
      '0–0',
      '1–1',
      '3–2',
    ])
  })

  test('when they are section labels, be they alike', () => {
    expect(pairs(paragraphs(dam, 'News', villages), paragraphs('News', dam, villages))).toEqual(['0–1', '2–2'])
  })

  test('when reports of different events say things that are only alike', () => {
    const theirs = paragraphs(
      'Жителям обещаны выплаты, их эвакуировали на лодках.',
      'Курс рубля вырос до 78 за доллар.',
    )
    const linked = (on: string) =>
      alignReports(
        read('first', paragraphs(dam, villages, minister), { publishedOn: '2025-08-10' }),
        read('second', theirs, { publishedOn: on }),
      ).links.map(({ pair }) => pair.join('–'))
    expect(linked('2025-08-10')).toEqual(['1–0', '2–0'])
    expect(linked('2026-02-10')).toEqual(['1–0'])
  })

  test('when they are boilerplate, be they alike', () => {
    const credit = 'Photo: Reuters'
    const links = pairs(paragraphs(dam, credit, villages, engineers), paragraphs(dam, credit, villages, engineers))
    expect(links).toEqual(['0–0', '2–2', '3–3'])
  })
})

describe('a link', () => {
  const schools = 'Schools will stay shut until Wednesday.'
  const tulips = 'The king opened an exhibition of tulips in the capital.'

  test.each([
    ['full', 'where both paragraphs say nothing else', `${dam} ${villages}`, `${плотина} ${деревни}`],
    ['full', 'where most of either is linked', `${schools} ${dam} ${villages}`, `${плотина} ${деревни}`],
    ['full', 'where most of either is linked, the rest last', `${dam} ${villages} ${schools}`, `${плотина} ${деревни}`],
    ['partial', 'where half of one is more', `${dam} ${schools}`, плотина],
    ['partial', 'where most of one is more', `${tulips} ${dam} ${schools}`, плотина],
    ['partial', 'where most of the other is more', dam, `${деревни} ${плотина} ${инженеры}`],
  ])('is %s %s', (extent, _, ours, theirs) => {
    const first = read('first', paragraphs(engineers, ours, minister))
    const second = read('second', paragraphs(министр, theirs))
    expect(alignReports(first, second).links.find(({ pair }) => pair[0] === 1 && pair[1] === 1)?.extent).toBe(extent)
  })

  test('has the score and the words of its likeliest sentences, six pairs at most', () => {
    const first = read('first', `Residents were told to wait. ${villages}`)
    const second = read('second', `${деревни} Жителям велели уехать.`)
    const [link] = alignReports(first, second).links
    expect(link?.score).toBeGreaterThan(0.99)
    expect(link?.reasons).toHaveLength(6)
    for (const { ours, theirs } of link!.reasons) {
      expect(villages).toContain(first.text.slice(ours!.start, ours!.end))
      expect(деревни).toContain(second.text.slice(theirs!.start, theirs!.end))
    }
  })
})

describe('the links of two reports', () => {
  const first = read('first', paragraphs(dam, villages, minister))
  const second = read('second', paragraphs(министр, плотина, деревни))

  test('are the same from the other side', () => {
    const there = alignReports(first, second)
    const back = alignReports(second, first)
    const turned = back.links.map(({ pair: [one, other], score }) => ({ pair: [other, one], score }))
    expect(turned).toHaveLength(there.links.length)
    expect(turned).toEqual(
      expect.arrayContaining(
        there.links.map(({ pair, score }) => ({ pair, score: expect.closeTo(score, 9) as number })),
      ),
    )
    expect(back.eventScore).toBeCloseTo(there.eventScore, 9)
  })

  test('show the words that met, in both', () => {
    const link = alignReports(first, second).links.find(({ pair }) => pair[0] === 0)!
    const shown = link.reasons.map(
      ({ ours, theirs }) =>
        `${first.text.slice(ours!.start, ours!.end)} = ${second.text.slice(theirs!.start, theirs!.end)}`,
    )
    expect(shown).toContain('dawn = рассвете')
  })

  test('come out the same when they are asked for again', () => {
    expect(alignReports(first, second)).toEqual(alignReports(first, second))
  })
})

describe('the event', () => {
  const texts = [
    paragraphs(dam, villages, engineers, minister),
    paragraphs(плотина, деревни, инженеры, министр),
  ] as const
  const other = paragraphs(
    'Курс рубля вырос до 78 за доллар на торгах Московской биржи.',
    'Аналитики объяснили укрепление продажей экспортной выручки.',
    'Индекс акций почти не изменился.',
  )
  const eventOf = (first: string, second: string, days: readonly (string | undefined)[] = []) => {
    const [one, two] = [first, second].map((text, at) =>
      read(`${at}`, text, days[at] === undefined ? {} : { publishedOn: days[at] }),
    )
    return alignReports(one!, two!).event
  }

  test('is the same where the news is', () => {
    expect(eventOf(...texts)).toBe('same')
    expect(eventOf(...texts, ['2025-08-10', '2025-08-12'])).toBe('same')
  })

  test('is the same where a day is not known, whatever the other', () => {
    expect(eventOf(...texts, ['2025-08-10', undefined])).toBe('same')
    expect(eventOf(...texts, [undefined, '2025-08-10'])).toBe('same')
  })

  test('is told anew for two weeks, before or after', () => {
    expect(eventOf(...texts, ['2025-08-10', '2025-08-24'])).toBe('same')
    expect(eventOf(...texts, ['2025-08-10', '2025-08-25'])).toBe('different')
    expect(eventOf(...texts, ['2025-08-25', '2025-08-10'])).toBe('different')
  })

  test('is shared as far as the report goes that tells less', () => {
    const brief = alignReports(read('brief', dam), read('long', paragraphs(...other.split('\n\n'), плотина, деревни)))
    expect(brief.eventScore).toBeGreaterThan(0.99)
    expect(brief.event).not.toBe('different')
  })

  test('is different where nothing is shared', () => {
    expect(eventOf(texts[0], other)).toBe('different')
  })

  test('is another occasion when months lie between', () => {
    expect(eventOf(...texts, ['2025-08-10', '2026-02-10'])).toBe('different')
  })

  test('is partly the news of a later report that tells mostly what came after', () => {
    const later = paragraphs(
      'Главу района уволили после прорыва плотины.',
      'Новым главой района назначен бывший заместитель министра энергетики.',
      'Суд арестовал директора водохранилища на два месяца.',
      'На ремонт дорог и школ правительство выделит 40 млн долларов.',
      'Жители потребовали отставки губернатора и провели митинг на площади.',
      плотина,
      'Парламент создал комиссию из девяти депутатов.',
    )
    expect(eventOf(texts[0], later, ['2025-08-10', '2025-08-11'])).toBe('same')
    expect(eventOf(texts[0], later, ['2025-08-10', '2025-08-12'])).toBe('partly')
    expect(eventOf(texts[0], later, ['2025-08-10', '2025-08-14'])).toBe('partly')
  })

  test('is one of several in a round-up', () => {
    const roundUp = paragraphs(
      ...other.split('\n\n'),
      плотина,
      деревни,
      'Сборная Казахстана по теннису вышла в полуфинал турнира в Париже.',
      'В столице открылась выставка тюльпанов, ее посетили тысячи горожан.',
      'Синоптики обещают дождь и туман на выходных.',
      'Почтовая служба выпустила марку к юбилею поэта.',
    )
    const more = ['Schools will stay shut until Wednesday.', 'A bridge downstream lost two of its pillars.']
    expect(eventOf(roundUp, paragraphs(texts[0], ...more))).toBe('partly')
  })

  test('is one item where the little that is shared lies together in either, the same where it runs through both', () => {
    const schools = 'Schools will stay shut until Wednesday.'
    const bridge = 'A bridge downstream lost two of its pillars.'
    const news = other.split('\n\n')
    const tennis = 'Сборная Казахстана по теннису вышла в полуфинал турнира в Париже.'
    const runsThrough = paragraphs(dam, schools, bridge, villages)
    expect(eventOf(runsThrough, paragraphs(...news, плотина, деревни, tennis, tennis))).toBe('partly')
    expect(eventOf(paragraphs(dam, villages, schools, bridge), paragraphs(плотина, ...news, tennis, деревни))).toBe(
      'partly',
    )
    expect(eventOf(runsThrough, paragraphs(плотина, ...news, tennis, tennis, деревни))).toBe('same')
  })
})

test('a report without a sentence that could be linked has no links', () => {
  const { links, event } = alignReports(read('first', 'Photo: Reuters', { language: 'en' }), read('second', плотина))
  expect([links, event]).toEqual([[], 'different'])
})

test('a refrain is held against its nearest repetitions, not against all', () => {
  const [first, second] = ['first', 'second'].map((id) => read(id, 'The dam burst. '.repeat(60)))
  const held = pairReports(first!, second!).pairs.map(({ row, column }) => `${row}–${column}`)
  expect(held.length).toBeLessThanOrEqual(60 * 2 * 24)
  for (const place of [0, 30, 59]) expect(held).toContain(`${place}–${place}`)
  expect(held).not.toContain('0–59')
})
