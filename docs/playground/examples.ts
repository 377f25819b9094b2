import type { LanguageCode } from 'sverka'
import type { Draft } from './draft'

/** An invented event, with the reports of it. */
export interface Example {
  /** The name of its folder in fixtures. */
  readonly id: string
  readonly drafts: readonly Draft[]
}

/** What the event is, for a list. An event that is not named here goes by the headline of its report. */
export const exampleTitles: Readonly<Record<string, Readonly<Record<LanguageCode, string>>>> = {
  'airline-merger': { en: 'An airline merger', ru: 'Слияние авиакомпаний' },
  'border-talks': { en: 'Talks on a border', ru: 'Переговоры о границе' },
  'chess-scandal': { en: 'A chess scandal', ru: 'Шахматный скандал' },
  'dam-breach': { en: 'A dam breach', ru: 'Прорыв плотины' },
  'ferry-collision': { en: 'A collision at sea', ru: 'Столкновение в море' },
  'football-final': { en: 'A cup final', ru: 'Финал кубка' },
  'gas-contract': { en: 'A gas contract', ru: 'Газовый контракт' },
  'mine-blast': { en: 'A mine explosion', ru: 'Взрыв на шахте' },
  'minister-resignation': { en: 'A minister’s resignation', ru: 'Отставка министра' },
  'museum-theft': { en: 'A museum theft', ru: 'Кража из музея' },
  'opposition-arrest': { en: 'An arrest and a rally', ru: 'Арест и митинг' },
  'parliament-vote': { en: 'A snap election', ru: 'Досрочные выборы' },
  'rate-decision': { en: 'A rate decision', ru: 'Решение о ставке' },
  'refinery-drones': { en: 'A drone attack on a refinery', ru: 'Атака дронов на завод' },
  'satellite-launch': { en: 'A satellite launch', ru: 'Запуск спутника' },
  'search-fine': { en: 'A fine for a search engine', ru: 'Штраф поисковику' },
  'spy-trial-verdict': { en: 'A spy trial’s verdict', ru: 'Приговор по делу о шпионаже' },
  'train-derailment': { en: 'A train derailment', ru: 'Крушение поезда' },
  'vaccine-trial': { en: 'A vaccine trial', ru: 'Испытание вакцины' },
  'wildfire-evacuation': { en: 'A wildfire', ru: 'Лесной пожар' },
}
