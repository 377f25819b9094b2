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
  ['ru', 'Как сообщает агентство «Восток», воду так и не сбросили.', 'source: агентство'],
  ['en', 'The dam was safe, news agency Meridian said.', 'source: news agency Meridian'],
  ['en', 'On Friday, officials said the dam was safe.', 'speaker: officials'],
  ['en', 'Officials on Friday said the dam was safe.', 'speaker: Officials'],
  ['en', 'In Shymkent, officials said the dam was safe.', 'speaker: officials'],
  [
    'en',
    'In particular, residents of the village said that the siren was silent.',
    'speaker: residents of the village',
  ],
  [
    'en',
    'In a statement on Friday, the ministry said the dam was safe.',
    'speaker: ministry, channel: statement on Friday',
  ],
  [
    'en',
    'At a briefing in Baku on Monday, Ivan Petrov said the dam was safe.',
    'speaker: Ivan Petrov, channel: briefing in Baku on Monday',
  ],
  ['en', 'Ivan Petrov wrote on Telegram that the dam was safe.', 'speaker: Ivan Petrov, channel: Telegram'],
  ['en', 'The dam is safe, Ivan Petrov told the BBC in an interview.', 'speaker: Ivan Petrov, channel: interview'],
  ['en', 'The newspaper cited Ivan Petrov as saying the dam was safe.', 'speaker: Ivan Petrov'],
  ['en', 'An aide to Ivan Petrov said the dam was safe.', 'speaker: aide to Ivan Petrov'],
  ['en', 'Sources in the Akorda told Reuters that the dam was safe.', 'speaker: Sources in the Akorda'],
  ['en', 'The head of the Kremlin press service said the dam was safe.', 'source: head of the Kremlin press service'],
  ['en', 'A spokesman for the ministry, Ivan Petrov, said the dam was safe.', 'speaker: Ivan Petrov'],
  ['en', 'Ivan Petrov told reporters the dam was safe. It had been built in 1974.', ''],
  ['en', '“The dam is safe,” Ivan Petrov said. “The water is falling.” The road is closed.', ''],
  ['en', 'He was “deeply sorry”, said Ivan Petrov.', 'speaker: Ivan Petrov'],
  ['en', 'Germany demanded a recount.', 'speaker: Germany'],
  ['en', 'The statement said Germany demanded a recount.', 'speaker: statement'],
  [
    'en',
    'Chancellor Olaf Scholz met President Emmanuel Macron. The president said the talks were useful.',
    'speaker: Emmanuel Macron',
  ],
  [
    'en',
    'Chancellor Olaf Scholz met President Emmanuel Macron. The chancellor and the president said the talks were useful.',
    'speaker: chancellor and the president',
  ],
  [
    'en',
    'President Ivan Petrov met President Pavel Sidorov. Petrov said the talks were useful. The president said peace was near.',
    'speaker: Ivan Petrov',
  ],
  ['ru', 'В понедельник агентство сообщило, что вода поднялась.', 'source: агентство'],
  ['ru', 'В пятницу, 8 августа, министерство сообщило, что плотина безопасна.', 'speaker: министерство'],
  ['ru', 'Чиновники в пятницу заявили, что плотина безопасна.', 'speaker: Чиновники'],
  ['ru', 'В частности, жители села рассказали, что сирена молчала.', 'speaker: жители села'],
  ['ru', 'В Шымкенте, в свою очередь, чиновники заявили, что плотина безопасна.', 'speaker: чиновники'],
  ['ru', 'В заявлении, опубликованном в пятницу, говорится, что плотина безопасна.', 'speaker: заявлении'],
  ['ru', 'В сообщении, например, говорится, что плотина безопасна.', 'speaker: сообщении'],
  ['ru', 'Завод безопасен, сообщает Reuters со ссылкой на источники.', 'source: источники'],
  ['ru', 'По информации агентства, плотина безопасна.', 'source: агентства'],
  ['ru', 'Глава МЧС Иван Петров сообщил, что плотина безопасна.', 'speaker: Иван Петров'],
  ['ru', 'Глава МЧС сообщил, что плотина безопасна.', 'speaker: Глава МЧС'],
  [
    'ru',
    'Министр Анна Ковач заявила, что завод безопасен. Министр добавила, что никто не пострадал.',
    'speaker: Анна Ковач',
  ],
  ['ru', 'Официальный представитель ведомства Иван Петров заявил, что плотина безопасна.', 'speaker: Иван Петров'],
  [
    'en',
    'President Ivan Petrov arrived on Monday. The sky was clear. Trains ran late. He said the talks were over.',
    'speaker: Ivan Petrov',
  ],
  [
    'en',
    'President Ivan Petrov arrived on Monday. The sky was clear. Trains ran late. Shops were open. Schools closed early. Roads were icy. He said the talks were over.',
    '',
  ],
  [
    'en',
    'Minister Anna Kovacs met President Ivan Petrov on Monday. She said the plant was safe.',
    'speaker: Anna Kovacs',
  ],
  [
    'en',
    'Anna Kovacs told reporters the plant was safe. Ivan Petrov came on Tuesday. She said nobody was hurt.',
    'speaker: Anna Kovacs',
  ],
  ['en', 'The ministry said the plant was safe. It said nobody was hurt.', 'speaker: ministry'],
  [
    'en',
    'Ministers Ivan Petrov and Pavel Sidorov met on Monday. Petrov said the talks were over. He said peace was near.',
    'speaker: Ivan Petrov',
  ],
  ['en', 'He demanded a recount.', ''],
  ['en', 'Ivan Petrov voted on Sunday and urged supporters to gather.', 'speaker: Ivan Petrov'],
  ['en', 'Ivan Petrov voted on Sunday. Anna Kovacs stayed at home and demanded a recount.', 'speaker: Anna Kovacs'],
  [
    'en',
    'Opposition leader Aida Toktosunova demanded a recount, promising to go to court.',
    'speaker: Aida Toktosunova',
  ],
  ['en', 'In a post on X, Trump said the war would end.', 'speaker: Trump, channel: post on X'],
  [
    'en',
    'In an interview with the BBC, Anna Kovacs said the plant was safe.',
    'speaker: Anna Kovacs, channel: interview with the BBC',
  ],
  ['en', 'The plant is safe, TASS reported.', 'speaker: TASS'],
  ['en', 'The plant is safe, the RIA news agency reported, citing the ministry.', 'source: RIA news agency'],
  ['en', 'According to a statement by the ministry, the plant is safe.', 'speaker: statement by the ministry'],
  ['en', '“The gates are open,” the director of the dam, Ivan Petrov, said.', 'speaker: Ivan Petrov'],
  ['en', '“The gates are open,” said Ivan Petrov, the director of the dam.', 'speaker: Ivan Petrov'],
  ['en', 'Ivan Petrov, who runs the dam, said the gates were open.', 'speaker: Ivan Petrov'],
  ['en', 'Regarding Russia, Tokayev said that peace is near.', 'speaker: Tokayev'],
  [
    'en',
    "The Kazakh president's press service said the talks were useful.",
    "source: Kazakh president's press service",
  ],
  ['en', 'Residents of both villages said no siren had sounded.', 'speaker: Residents of both villages'],
  ['en', 'The statement said the plant was safe and that nobody was hurt.', 'speaker: statement'],
  ['en', 'Ivan Petrov called the vote a breakthrough: “We have won. They have lost.”', 'speaker: Ivan Petrov'],
  [
    'en',
    'French President Emmanuel Macron met German Chancellor Olaf Scholz. The German chancellor said the talks were useful.',
    'speaker: Olaf Scholz',
  ],
  [
    'en',
    'French President Emmanuel Macron met German Chancellor Olaf Scholz. The Italian prime minister said the talks were useful.',
    'speaker: Italian prime minister',
  ],
  [
    'en',
    'French President Emmanuel Macron spoke. The party leader said the talks were useful.',
    'speaker: party leader',
  ],
  ['en', 'Ivan Petrov said the sky was clear. The trains ran late.', ''],
  [
    'ru',
    'Министр Анна Ковач посетила завод. Президент Иван Петров остался в столице. Она сообщила, что завод безопасен.',
    'speaker: Анна Ковач',
  ],
  [
    'ru',
    'Президент Иван Петров встретился с министром Анной Ковач. Он заявил, что завод безопасен.',
    'speaker: Иван Петров',
  ],
  ['ru', 'Министерство сообщило, что завод безопасен. Оно сообщило, что никто не пострадал.', 'speaker: Министерство'],
  [
    'ru',
    'В интервью телеканалу Анна Ковач заявила, что завод безопасен.',
    'speaker: Анна Ковач, channel: интервью телеканалу',
  ],
  ['ru', 'Завод безопасен, сообщает ТАСС.', 'speaker: ТАСС'],
  ['ru', 'Завод безопасен, сообщает РИА Новости со ссылкой на министерство.', 'source: министерство'],
  ['ru', 'По словам главы региона Ивана Петрова, завод безопасен.', 'speaker: Ивана Петрова'],
  ['ru', '«Ворота открыты», — сказал директор плотины Иван Петров.', 'speaker: Иван Петров'],
  [
    'ru',
    'Президент Франции Эммануэль Макрон встретился с канцлером ФРГ Олафом Шольцем. Канцлер заявил, что переговоры были полезными.',
    'speaker: Олафом Шольцем',
  ],
  [
    'ru',
    'Президент Франции Эммануэль Макрон провёл встречу. Глава государства заявил, что переговоры были полезными.',
    'speaker: Эммануэль Макрон',
  ],
  ['ru', 'Пресс-служба министерства сообщила, что завод безопасен.', 'source: Пресс-служба министерства'],
  ['ru', 'Жители обоих сёл заявили, что сирена не сработала.', 'speaker: Жители обоих сёл'],
  ['ru', 'Завод безопасен. Об этом заявил министр Иван Петров.', 'speaker: Иван Петров'],
  ['ru', 'Завод безопасен, говорится в сообщении ведомства.', 'speaker: сообщении ведомства'],
  ['ru', 'Завод безопасен, написал Иван Петров в Telegram.', 'speaker: Иван Петров, channel: Telegram'],
  ['ru', 'Иван Петров потребовал пересчёта голосов и призвал сторонников собраться.', 'speaker: Иван Петров'],
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

test('a quotation may run over paragraphs, each of which opens it again', () => {
  const text = '“The gates are open. The water is rising.\n\n“Nobody is hurt,” said Ivan Petrov.'
  const claims = extractClaims(readReport({ id: 'a', text, language: 'en' }))
  expect(
    claims.map(
      ({ attribution }) => attribution?.speaker && text.slice(attribution.speaker.start, attribution.speaker.end),
    ),
  ).toEqual(['Ivan Petrov', 'Ivan Petrov', 'Ivan Petrov'])
})

test('keeps silent where a pronoun may stand for either of two', () => {
  expect(voiceOf('On Monday, Ivan Petrov met Pavel Sidorov. He said the talks were over.', 'en')).toBe('')
})
