import type { UnitWords } from '../language'
import { wordForms } from '../wordForms'

export const units = (): UnitWords => ({
  /** English words for measures and currencies, by the names of src/features/measures.ts. */
  after: wordForms([
    ['percent', 'percent; per cent; pct'],
    ['percentage-point', 'percentage point; percentage points; pp; ppt; pps'],
    ['basis-point', 'basis point; basis points; bp; bps'],
    ['point', 'point; points'],

    ['usd', 'dollar; dollars; us dollar; us dollars; usd; buck; bucks'],
    ['eur', 'euro; euros; eur'],
    ['gbp', 'pound sterling; pounds sterling; gbp'],
    ['rub', 'ruble; rubles; rouble; roubles; rub; rur'],
    ['uah', 'hryvnia; hryvnias; hryvnya; uah'],
    ['kzt', 'tenge; tenges; kzt'],
    ['byn', 'belarusian ruble; belarusian rubles; byn'],
    ['gel', 'lari; laris; gel'],
    ['amd', 'dram; drams; amd'],
    ['azn', 'manat; manats; azn'],
    ['uzs', 'uzbek sum; uzbek sums; uzbek som; uzbek soms; uzs'],
    ['kgs', 'som; soms; kgs'],
    ['mdl', 'leu; lei; moldovan leu; moldovan lei; mdl'],
    ['pln', 'zloty; zlotys; zloties; złoty; pln'],
    ['czk', 'koruna; korunas; czk'],
    ['bgn', 'lev; leva; bgn'],
    ['huf', 'forint; forints; huf'],
    ['try', 'lira; liras; turkish lira; turkish liras; try'],
    ['cny', 'yuan; renminbi; cny; rmb'],
    ['jpy', 'yen; jpy'],
    ['inr', 'rupee; rupees; inr'],
    ['chf', 'franc; francs; swiss franc; swiss francs; chf'],
    ['ils', 'shekel; shekels; ils'],
    ['cad', 'canadian dollar; canadian dollars; cad'],
    ['aud', 'australian dollar; australian dollars; aud'],
    ['dinar', 'dinar; dinars'],
    ['krona', 'krona; kronor; krone; kroner'],
    ['kopeck', 'kopeck; kopecks; kopek; kopeks'],
    ['cent', 'cent; cents'],

    ['km', 'kilometer; kilometers; kilometre; kilometres; km; kms'],
    ['m', 'meter; meters; metre; metres; m'],
    ['cm', 'centimeter; centimeters; centimetre; centimetres; cm'],
    ['mm', 'millimeter; millimeters; millimetre; millimetres; mm'],
    ['mile', 'mile; miles'],
    ['nautical-mile', 'nautical mile; nautical miles'],
    ['yard', 'yard; yards'],
    ['foot', 'foot; feet; ft'],
    ['inch', 'inch; inches'],

    ['kg', 'kilogram; kilograms; kilo; kilos; kg'],
    ['g', 'gram; grams; gramme; grammes; g'],
    ['tonne', 'tonne; tonnes; ton; tons; metric ton; metric tons'],
    ['pound', 'pound; pounds; lb; lbs'],
    ['ounce', 'ounce; ounces; oz'],

    [
      'km-h',
      'kilometers per hour; kilometres per hour; kilometers an hour; kilometres an hour; km / h; kmh; kph; kmph',
    ],
    ['mph', 'miles per hour; miles an hour; mph'],
    ['m-s', 'meters per second; metres per second; m / s'],
    ['knot', 'knot; knots'],

    ['celsius', 'degree celsius; degrees celsius; celsius; ° c; ° celsius; degrees c'],
    ['fahrenheit', 'degree fahrenheit; degrees fahrenheit; fahrenheit; ° f; degrees f'],
    ['degree', 'degree; degrees; °'],

    ['second', 'seconds; sec; secs'],
    ['minute', 'minute; minutes; min; mins'],
    ['hour', 'hour; hours; hr; hrs'],
    ['day', 'day; days'],
    ['week', 'week; weeks'],
    ['month', 'month; months'],
    ['year', 'year; years; yr; yrs'],
    ['decade', 'decade; decades'],
    ['century', 'centuries'],
    ['year-of-age', 'year old; year olds; years old; years of age'],

    ['hectare', 'hectare; hectares; ha'],
    ['acre', 'acre; acres'],
    ['sq-km', 'square kilometer; square kilometers; square kilometre; square kilometres; sq km; km²'],
    ['sq-mile', 'square mile; square miles; sq mile; sq miles'],
    ['sq-m', 'square meter; square meters; square metre; square metres; sq m; m²; sqm'],
    ['sq-foot', 'square foot; square feet; sq ft'],

    ['liter', 'liter; liters; litre; litres'],
    ['gallon', 'gallon; gallons'],
    ['barrel', 'barrel; barrels; bbl'],
    ['cubic-meter', 'cubic meter; cubic meters; cubic metre; cubic metres; m³'],

    ['watt', 'watt; watts'],
    ['kilowatt', 'kilowatt; kilowatts; kw'],
    ['megawatt', 'megawatt; megawatts; mw'],
    ['gigawatt', 'gigawatt; gigawatts; gw'],

    ['magnitude', 'magnitude'],

    ['time', 'times'],
  ]),

  /** `a magnitude 6.8 earthquake`: a measure named before its number. */
  before: wordForms([
    ['magnitude', 'magnitude; magnitude of; a magnitude of'],
    ['year-of-age', 'aged; age; age of'],
  ]),

  /** English has none in one word; Russian has `полчаса`. */
  halves: new Map(),
})
