import { expect, test } from 'vitest'
import { findReferences } from '../../src/claims/references'
import { readReport } from '../../src/readReport'
import type { LanguageCode } from '../../src/types'

test.each<[LanguageCode, string, string[]]>([
  ['en', 'President Ivan Petrov arrived. He left on Monday.', ['He = Ivan Petrov']],
  [
    'en',
    'Kazakh President Kassym-Jomart Tokayev met Russian President Vladimir Putin. The Kazakh president left.',
    ['Kazakh president = Kassym-Jomart Tokayev'],
  ],
  ['en', 'Kazakh President Kassym-Jomart Tokayev left. The party leader stayed.', []],
  [
    'en',
    'Anna Kovacs told reporters the plant was safe. Ivan Petrov came on Tuesday. She left.',
    ['She = Anna Kovacs'],
  ],
  [
    'en',
    'French President Emmanuel Macron met German Chancellor Olaf Scholz. The German chancellor left.',
    ['German chancellor = Olaf Scholz'],
  ],
  ['en', 'French President Emmanuel Macron met German Chancellor Olaf Scholz. The Italian prime minister left.', []],
  ['en', 'The ministry said the plant was safe. It closed at noon.', []],
  ['ru', 'Анна Ковач посетила завод. Иван Петров остался. Она довольна.', ['Она = Анна Ковач']],
  [
    'ru',
    'Президент Франции Эммануэль Макрон встретился с канцлером ФРГ Олафом Шольцем. Канцлер уехал.',
    ['Канцлер = Олафом Шольцем'],
  ],
  ['ru', 'Вероника Стратулат встретилась с премьером Андреем Колуном. Она ушла.', ['Она = Вероника Стратулат']],
  ['en', 'Veronica Stratulat met Premier Andrei Colun. She resigned.', ['She = Veronica Stratulat']],
  ['ru', 'Президент Касым-Жомарт Токаев провёл встречу. Он уехал в понедельник.', ['Он = Касым-Жомарт Токаев']],
  [
    'ru',
    'Президент Касым-Жомарт Токаев провёл встречу. Глава государства уехал.',
    ['Глава государства = Касым-Жомарт Токаев'],
  ],
])('%s: %s', (language, text, references) => {
  const found = findReferences(readReport({ id: 'a', text, language }))
  expect(
    found.map(
      ({ span, name }) => `${text.slice(span.start, span.end)} = ${text.slice(name.span.start, name.span.end)}`,
    ),
  ).toEqual(references)
})
