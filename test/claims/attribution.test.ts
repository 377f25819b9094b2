import { expect, test } from 'vitest'
import { extractClaims } from '../../src/claims/extractClaims'
import { readReport } from '../../src/readReport'
import type { LanguageCode, Span } from '../../src/types'

/** `speaker: Tokayev, source: Akorda` of the last claim of a text. */
function voiceOf(text: string, language: LanguageCode): string {
  const attribution = extractClaims(readReport({ id: 'a', text, language })).at(-1)?.attribution ?? {}
  const parts = Object.entries(attribution) as [string, Span][]
  return parts.map(([part, { start, end }]) => `${part}: ${text.slice(start, end)}`).join(', ')
}

test.each<[LanguageCode, string, string]>([
  ['en', 'Mission head Hanna Wierzbicka said the vote was efficiently run.', 'speaker: Hanna Wierzbicka'],
  ['en', 'The dam collapsed, officials said on Friday.', 'speaker: officials'],
  ['en', 'The thieves were gone within minutes, according to prosecutors.', 'speaker: prosecutors'],
  [
    'en',
    'The statement said Kazakh President Kassym-Jomart Tokayev argued that peace is near.',
    'speaker: Kassym-Jomart Tokayev, source: statement',
  ],
  ['en', 'Donald Trump has voiced his view of the war, stating that peace is near.', 'speaker: Donald Trump'],
  [
    'en',
    'Opposition leader Aida Toktosunova demanded a recount and urged supporters to gather.',
    'speaker: Aida Toktosunova',
  ],
  ['en', 'President Ivan Petrov arrived on Monday. He said the talks were over.', 'speaker: Ivan Petrov'],
  [
    'en',
    'Kazakh President Kassym-Jomart Tokayev met Russian President Vladimir Putin. The Kazakh leader said the talks were useful.',
    'speaker: Kassym-Jomart Tokayev',
  ],
  [
    'en',
    '“The gates are the easy part,” said Nargis Yusufbekova. “Nobody has touched the water.”',
    'speaker: Nargis Yusufbekova',
  ],
  ['en', 'The dam burst on Thursday. Nobody was hurt.', ''],
  ['ru', 'Токаев отметил, что казахский народ с уважением относится к соседям.', 'speaker: Токаев'],
  [
    'ru',
    '– Ситуация под контролем, – заявил на брифинге в Шымкенте министр Марлен Жумагалиев.',
    'speaker: Марлен Жумагалиев, channel: брифинге в Шымкенте',
  ],
  ['ru', 'В совместном заявлении отмечается, что споры нельзя решать силой.', 'speaker: совместном заявлении'],
  ['ru', 'По словам жителей, сирена сработала.', 'speaker: жителей'],
  ['ru', 'Состоялся телефонный разговор, передает Tengrinews.kz со ссылкой на Акорду.', 'source: Акорду'],
  [
    'ru',
    'Один браслет погнут, напомнила Кетеван Ломтатидзе. Остальные вещи целы, добавила она.',
    'speaker: Кетеван Ломтатидзе',
  ],
  ['ru', 'Спасатели эвакуировали жителей. Об этом сообщает МЧС Казахстана.', 'speaker: МЧС Казахстана'],
  ['ru', 'Воду так и не сбросили.', ''],
])('%s: %s', (language, text, voice) => {
  expect(voiceOf(text, language)).toBe(voice)
})

test('gives all sentences of a quotation to the one who speaks at its end', () => {
  const text = '"История показывала это. Мы благодарны за поддержку. Вот почему важен мир", - поделился Зеленский.'
  const claims = extractClaims(readReport({ id: 'a', text, language: 'ru' }))
  expect(
    claims.map(
      ({ attribution }) => attribution?.speaker && text.slice(attribution.speaker.start, attribution.speaker.end),
    ),
  ).toEqual(['Зеленский', 'Зеленский', 'Зеленский'])
})

test('keeps silent where a pronoun may stand for either of two', () => {
  expect(voiceOf('On Monday, Ivan Petrov met Pavel Sidorov. He said the talks were over.', 'en')).toBe('')
})
