import type { Paradigm } from '../endings'

/** How a verb is conjugated. */
export interface Conjugation {
  /** I, thou … they: the endings the persons share: `ю ешь ет ем ете ют`. */
  readonly present?: readonly [first: string, others: string, type: 'e' | 'i']
  /** The past without the ending of gender: `читал`, `мог` and `могл`. Default: that of the infinitive. */
  readonly past?: readonly [masculine: string, others: string]
  readonly imperative?: string
  /** The short passive participle: `прочитан`, `взят`. */
  readonly passive?: string
  /** `ведш`: where it does not follow from the past. */
  readonly pastParticiple?: string
}

export type Verb = readonly [infinitive: string, conjugation: Conjugation]

/** How the last consonant of the stem changes: просить – прошу – прошен, убедить – убежу – убежден. */
const mutations: readonly (readonly [consonant: string, mutated: string, passive?: string])[] = [
  ['б', 'бл'],
  ['в', 'вл'],
  ['м', 'мл'],
  ['п', 'пл'],
  ['ф', 'фл'],
  ['д', 'ж', 'жд'],
  ['з', 'ж'],
  ['с', 'ш'],
  ['т', 'ч', 'щ'],
  ['т', 'щ'],
  ['ст', 'щ'],
  ['сл', 'шл'],
  ['зд', 'зж'],
]

/** The verbs whose endings follow from the infinitive. */
const regularVerbs: readonly Verb[] = [
  ['ать', { present: ['аю', 'а', 'e'], imperative: 'ай', passive: 'ан' }], // читать
  ['ять', { present: ['яю', 'я', 'e'], imperative: 'яй', passive: 'ян' }], // менять
  ['ять', { present: ['ю', '', 'e'], imperative: 'й' }], // надеяться, сеять
  ['еть', { present: ['ею', 'е', 'e'], imperative: 'ей', passive: 'ен' }], // уметь
  ['еть', { passive: 'ет' }], // одеть
  ['уть', { present: ['ую', 'у', 'e'], imperative: 'уй', passive: 'ут' }], // дуть
  ['овать', { present: ['ую', 'у', 'e'], imperative: 'уй', passive: 'ован' }], // требовать
  ['евать', { present: ['юю', 'ю', 'e'], imperative: 'юй', passive: 'еван' }], // воевать
  ['евать', { present: ['ую', 'у', 'e'], imperative: 'уй' }], // ночевать
  ['ить', { present: ['ю', '', 'i'], imperative: 'и ь й', passive: 'ен' }], // хранить, строить
  ['еть', { present: ['ю', '', 'i'], imperative: 'и', passive: 'ен' }], // смотреть
  ['ять', { present: ['ю', '', 'i'], imperative: 'й', passive: 'ян' }], // стоять
  ['нуть', { present: ['ну', 'н', 'e'], imperative: 'ни нь', passive: 'нут' }], // вернуть
  ['оть', { present: ['ю', '', 'e'], imperative: 'и', passive: 'от' }], // бороться
  ['ыть', { present: ['ою', 'о', 'e'], imperative: 'ой', passive: 'ыт' }], // открыть
  ['ить', { present: ['ью', 'ь', 'e'], imperative: 'ей', passive: 'ит' }], // убить
  ['ереть', { present: ['ру', 'р', 'e'], past: ['ер', 'ерл'], imperative: 'ри', passive: 'ерт' }], // умереть
  ['сти', { present: ['ду', 'д', 'e'], past: ['л', 'л'], imperative: 'ди', passive: 'ден', pastParticiple: 'дш' }], // вести
  ['сти', { present: ['ту', 'т', 'e'], past: ['л', 'л'], imperative: 'ти', passive: 'тен', pastParticiple: 'тш' }], // обрести
  ['сти', { present: ['су', 'с', 'e'], past: ['с', 'сл'], imperative: 'си', passive: 'сен' }], // нести
  ['зти', { present: ['зу', 'з', 'e'], past: ['з', 'зл'], imperative: 'зи', passive: 'зен' }], // везти
  ['сти', { present: ['бу', 'б', 'e'], past: ['б', 'бл'], imperative: 'би', passive: 'бен' }], // грести
  ['сть', { present: ['ду', 'д', 'e'], past: ['л', 'л'], imperative: 'ди дь', passive: 'ден' }], // упасть, украсть
]

/** Verbs with endings of their own; most take prefixes: найти, перейти … */
const irregularVerbs: readonly Verb[] = [
  [
    'йти',
    { present: ['йду', 'йд', 'e'], past: ['шел', 'шл'], imperative: 'йди', passive: 'йден', pastParticiple: 'шедш' },
  ], // найти
  ['прийти', { present: ['приду', 'прид', 'e'], imperative: 'приди' }],
  ['идти', { present: ['иду', 'ид', 'e'], past: ['шел', 'шл'], imperative: 'иди', pastParticiple: 'шедш' }],
  ['ехать', { present: ['еду', 'ед', 'e'], imperative: 'езжай' }], // приехать
  ['быть', { present: ['буду', 'буд', 'e'], imperative: 'будь' }], // забыть, прибыть
  ['жить', { present: ['живу', 'жив', 'e'], imperative: 'живи', passive: 'жит' }], // пережить
  ['плыть', { present: ['плыву', 'плыв', 'e'] }],
  ['стать', { present: ['стану', 'стан', 'e'], imperative: 'стань' }], // остаться
  ['деть', { present: ['дену', 'ден', 'e'], imperative: 'день' }], // надеть
  ['нять', { present: ['ниму', 'ним', 'e'], imperative: 'ними', passive: 'нят' }], // снять
  ['нять', { present: ['йму', 'йм', 'e'], imperative: 'йми' }], // понять, занять
  ['инять', { present: ['иму', 'им', 'e'], imperative: 'ими' }], // принять
  ['ъять', { present: ['ъиму', 'ъим', 'e'], imperative: 'ъими', passive: 'ъят' }], // изъять
  ['давать', { present: ['даю', 'да', 'e'], imperative: 'давай' }], // продавать
  ['знавать', { present: ['знаю', 'зна', 'e'], imperative: 'знавай' }], // признавать
  ['ставать', { present: ['стаю', 'ста', 'e'], imperative: 'ставай' }], // оставаться
  ['взять', { present: ['возьму', 'возьм', 'e'], imperative: 'возьми', passive: 'взят' }],
  ['чать', { present: ['чну', 'чн', 'e'], imperative: 'чни', passive: 'чат' }], // начать
  ['жать', { present: ['жму', 'жм', 'e'], imperative: 'жми', passive: 'жат' }], // сжать
  ['брать', { present: ['беру', 'бер', 'e'], imperative: 'бери' }], // собрать
  ['обрать', { present: ['беру', 'бер', 'e'], imperative: 'бери' }], // разобрать – разберу
  ['драть', { present: ['деру', 'дер', 'e'], imperative: 'дери' }],
  ['рвать', { present: ['рву', 'рв', 'e'], imperative: 'рви' }], // прервать
  ['ждать', { present: ['жду', 'жд', 'e'], imperative: 'жди' }],
  ['врать', { present: ['вру', 'вр', 'e'] }],
  ['сосать', { present: ['сосу', 'сос', 'e'] }],
  ['стонать', { present: ['стону', 'стон', 'e'] }],
  ['звать', { present: ['зову', 'зов', 'e'], imperative: 'зови' }], // назвать
  ['озвать', { present: ['зову', 'зов', 'e'], imperative: 'зови' }], // отозвать – отзову
  ['гнать', { present: ['гоню', 'гон', 'i'], imperative: 'гони' }], // изгнать
  ['огнать', { present: ['гоню', 'гон', 'i'], imperative: 'гони' }], // разогнать – разгоню
  ['слать', { present: ['шлю', 'шл', 'e'], imperative: 'шли' }], // послать
  ['ослать', { present: ['шлю', 'шл', 'e'], imperative: 'шли' }], // отослать
  ['петь', { present: ['пою', 'по', 'e'], imperative: 'пой', passive: 'пет' }], // спеть
  ['бежать', { present: ['бегу', 'беж', 'i'], imperative: 'беги' }], // избежать
  ['хотеть', { present: ['хочу', 'хоч', 'e'] }],
  ['лечь', { present: ['лягу', 'ляж', 'e'], past: ['лег', 'легл'], imperative: 'ляг' }],
  ['жечь', { present: ['жгу', 'жж', 'e'], past: ['жег', 'жгл'], imperative: 'жги', passive: 'жжен' }], // сжечь
  ['расти', { present: ['расту', 'раст', 'e'], past: ['рос', 'росл'], imperative: 'расти' }], // вырасти
  ['сесть', { present: ['сяду', 'сяд', 'e'], past: ['сел', 'сел'], imperative: 'сядь' }],
  ['честь', { present: ['чту', 'чт', 'e'], past: ['чел', 'чл'], imperative: 'чти', passive: 'чтен' }], // учесть
  ['ибить', { present: ['ибу', 'иб', 'e'], past: ['иб', 'ибл'] }], // ошибиться
  ['избить', { present: ['изобью', 'изобь', 'e'] }],
  ['сбить', { present: ['собью', 'собь', 'e'] }],
  ['разбить', { present: ['разобью', 'разобь', 'e'] }],
  ['отбить', { present: ['отобью', 'отобь', 'e'] }],
  ['разлить', { present: ['разолью', 'разоль', 'e'] }],
  ['влить', { present: ['волью', 'воль', 'e'] }],
  ['слить', { present: ['солью', 'соль', 'e'] }],
  ['счесть', { present: ['сочту', 'сочт', 'e'], past: ['счел', 'сочл'], imperative: 'сочти', passive: 'сочтен' }],
  ['ъять', { present: ['ыму', 'ым', 'e'], imperative: 'ыми' }], // изъять
  ['стрять', { present: ['стряну', 'стрян', 'e'], imperative: 'стрянь' }], // застрять
  ['достичь', { present: ['достигну', 'достигн', 'e'], past: ['достиг', 'достигл'], passive: 'достигнут' }],
  ['постичь', { present: ['постигну', 'постигн', 'e'], past: ['постиг', 'постигл'], passive: 'постигнут' }],
  ['дать', { imperative: 'дай', passive: 'дан' }],
  ['стлать', { present: ['стелю', 'стел', 'e'] }],
  ['лгать', { present: ['лгу', 'лж', 'e'], imperative: 'лги' }],
  ['жрать', { present: ['жру', 'жр', 'e'] }],
  ['лезть', { present: ['лезу', 'лез', 'e'], past: ['лез', 'лезл'], imperative: 'лезь' }], // влезть
  ['сжечь', { present: ['сожгу', 'сожж', 'e'], past: ['сжег', 'сожгл'], passive: 'сожжен' }],
  ['поджечь', { present: ['подожгу', 'подожж', 'e'], past: ['поджег', 'подожгл'], passive: 'подожжен' }],
  ['клясть', { present: ['кляну', 'клян', 'e'], past: ['клял', 'клял'] }],
  ['мять', { present: ['мну', 'мн', 'e'] }], // смять has сомну
  ['грызть', { present: ['грызу', 'грыз', 'e'], past: ['грыз', 'грызл'] }],
  ['гнить', { present: ['гнию', 'гни', 'e'] }],
  ['молоть', { present: ['мелю', 'мел', 'e'] }],
  ['брить', { present: ['брею', 'бре', 'e'], passive: 'брит' }],
]

/** Forms no conjugation gives. */
export const irregularForms: readonly Paradigm[] = [
  ['дать', 'дам дашь даст дадим дадите дадут дадущ'], // создать
  ['съесть', 'съем съешь съест съедим съедите съедят'],
  ['поесть', 'поем поешь поест поедим поедите поедят'],
  ['хотеть', 'хотим хотите хотят'],
  ['бежать', 'бегут'],
]

function mutating([consonant, mutated, passive = mutated]: (typeof mutations)[number]): Verb[] {
  // After a hushing consonant the first person ends in у, else in ю.
  const first = mutated + (mutated.endsWith('л') ? 'ю' : 'у')
  return [
    [consonant + 'ить', { present: [first, consonant, 'i'], imperative: consonant + 'ь', passive: passive + 'ен' }],
    [consonant + 'ить', { passive: mutated + 'ен' }],
    [consonant + 'еть', { present: [first, consonant, 'i'], imperative: consonant + 'и', passive: passive + 'ен' }],
    [consonant + 'ать', { present: [first, mutated, 'e'], imperative: mutated + 'и', passive: consonant + 'ан' }],
    [consonant + 'ать', { present: [first, consonant, 'i'] }],
  ]
}

const velars: readonly Verb[] = [
  ['кать', { present: ['чу', 'ч', 'e'], imperative: 'чь' }], // плакать
  ['скать', { present: ['щу', 'щ', 'e'], imperative: 'щи' }], // искать
  ['гать', { present: ['жу', 'ж', 'e'], imperative: 'жи' }], // двигать, лгать
  ['хать', { present: ['шу', 'ш', 'e'], imperative: 'ши' }], // махать
]

/** решить: no other consonant, and у for ю. */
const inHushing: readonly Verb[] = [...'жчшщ'].map((last) => [
  last + 'ить',
  { present: [last + 'у', last, 'i'], imperative: `${last}и ${last}ь`, passive: last + 'ен' },
])

/** The few verbs in -жать, -чать and -шать that go as решить does: держу, держит; all others go as читать. */
const secondConjugation: readonly Verb[] =
  'держать лежать дрожать визжать слышать дышать молчать кричать звучать стучать мчать торчать ворчать'
    .split(' ')
    .map((infinitive) => {
      const stem = infinitive.slice(0, -2 - 1)
      return [infinitive, { present: [stem + 'у', stem, 'i'], imperative: `${stem}и ${stem}ь`, passive: stem + 'ан' }]
    })

/** Last, for nouns end so too: `режет` is of резать, not of речь. */
const inVelar: readonly Verb[] = [
  ['чь', { present: ['ку', 'ч', 'e'], past: ['к', 'кл'], imperative: 'ки', passive: 'чен' }], // привлечь
  ['чь', { present: ['гу', 'ж', 'e'], past: ['г', 'гл'], imperative: 'ги', passive: 'жен' }], // беречь, мочь
]

/** погибнуть – погиб: the past without -ну-. */
const shortPast: readonly Verb[] = [...'бгзкпсх'].map((last): Verb => [last + 'нуть', { past: [last, last + 'л'] }])

/** Of those that share an ending the likelier first. */
export const verbs: readonly Verb[] = [
  ...irregularVerbs,
  ...secondConjugation,
  ...regularVerbs,
  ...inHushing,
  ...shortPast,
  ...mutations.flatMap(mutating),
  ...velars,
  ...inVelar,
]
