/** A rule that undoes a Russian case ending: what the word ends in, and what a nominative ends in instead. */
interface CaseEnding {
  readonly ending: RegExp
  readonly nominative: string
}

/**
 * Case endings of Russian names, the surer ones first. The first that fits gives the likeliest nominative.
 * Vowels at the very end are cut though a nominative may have them (`Обамы` → `обам`): comparing makes little of them.
 */
export const caseEndings: readonly CaseEnding[] = [
  // Зеленского, Грибоедовской
  { ending: /(?<=[сц]к)(?:ого|ому|ими|им|ом|ий|ая|ую|ой|ие|их)$/, nominative: 'ий' },
  // Токаевым, Цветаевой, Дроздовых, Путина
  { ending: /(?<=[а-яё](?:[оеё]в|[иы]н))(?:ыми|ым|ых|ой|ою|ом|а|у|е|ы)$/, nominative: '' },
  // Навального, Навальному
  { ending: /(?<=[а-яё]{3})(?<=[бвгдзклмнпрст])(?:ого|ому)$/, nominative: '' },
  { ending: /(?<=[а-яё]{3})(?<=[жнчшщ])(?:его|ему)$/, nominative: '' },
  // Навальным, Навальный
  { ending: /(?<=[а-яё]{4})(?<=[бвгдзклмнпрст])(?:ыми|ым|ый)$/, nominative: '' },
  // Николая, Сергеем; Мария, Азией
  { ending: /(?<=[аеоуэюя])(?:ем|я|ю|е|и)$/, nominative: 'й' },
  { ending: /(?<=[а-яё]и)(?:ями|ям|ях|ем|ей|ею|я|ю|и|е|й)$/, nominative: '' },
  // Наталья, Софьей
  { ending: /(?<=[а-яё]{2})ь(?:ями|ям|ях|ей|ею|я|ю|и|е)$/, nominative: 'и' },
  // Рязанью
  { ending: /(?<=[а-яё]{3})ью$/, nominative: 'ь' },
  // Эмиратами, Афинами
  { ending: /(?<=[а-яё]{4})(?:ами|ями)$/, nominative: '' },
  // Трампом, Обамой; but Газпром, Бергстром
  { ending: /(?<=[а-яё]{2})(?<=[бвгдзклмнпрстфх])(?<!стр|пр)(?:ом|ой|ою)$/, nominative: '' },
  // Мерцем, Сашей
  { ending: /(?<=[а-яё]{2})(?<=[жцчшщ])(?:ем|ей|ею|ом)$/, nominative: '' },
  // Израилем
  { ending: /(?<=[аеиоуыэюя]л)ем$/, nominative: 'ь' },
  { ending: /(?<=[а-яё]{2})(?<=[бвгджзклмнпрстфхцчшщьъ])[аяуюеы]$/, nominative: '' },
  // Африки; but Саакашвили is a nominative
  { ending: /(?<=[а-яё]{2})(?<=[гжкхцчшщ])и$/, nominative: '' },
]
