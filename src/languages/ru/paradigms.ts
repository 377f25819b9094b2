import type { Paradigm } from '../endings'

const add = (stem: string, endings: string): string[] => endings.split(' ').map((ending) => stem + ending)

const paradigm = (lemma: string, forms: readonly string[]): Paradigm => [
  lemma,
  forms.map((form) => form || '-').join(' '),
]

/** Nouns without an ending keep to consonants: `статьи` is no form of `стать`. */
const endingIn = (last: string, forms: string): Paradigm => paradigm(last, add(last, forms))

/** Endings of nouns; ё is written as е everywhere. */
const nouns: readonly Paradigm[] = [
  ...[...'бвгдзклмнпрстфх'].map((last) => endingIn(last, 'а у ом е ы и ов ам ами ах')), // стол, танк
  ...[...'жцчшщ'].map((last) => endingIn(last, 'а у ом ем е ы и ов ев ей ам ами ах')), // марш, месяц
  ['а', 'ы и е у ой ою ей ею - ам ами ах'], // страна, книга, задача
  ['ия', 'ии ию ией ий иям иями иях'], // армия
  ['ья', 'ьи ье ью ьей ей ьям ьями ьях'], // статья
  ['о', 'а у ом е - ам ами ах и'], // место, яблоко
  ['е', 'я ю ем и й ям ями ях ей ев'], // море, здание, платье
  ['це', 'ца цу цем ц цам цами цах'], // солнце
  ['ще', 'ща щу щем щ щам щами щах'], // училище
  ['я', 'и е ю ей ею ь й ям ями ях'], // неделя, армия, идея
  ['ь', 'я ю ем е и ей ям ями ях ью ам ами ах'], // день, часть, вещь
  ['й', 'я ю ем е и ев ям ями ях'], // случай, герой, гений
  ['мя', 'мени менем мена мен мян менам менами менах'], // время, имя, семя
  ['ы', 'ов - ам ами ах'], // выборы, ножницы
  ['и', 'ов ев ей ий - ь ам ами ах ям ями ях'], // дебаты, каникулы, власти

  ['ок', 'ка ку ком ке ки ков кам ками ках'], // рынок
  ['ец', 'ца цу цем цом це цы цев цов цам цами цах'], // иностранец, отец
  ['ец', 'йца йцу йцем йцом йце йцы йцев йцов йцам йцами йцах'], // европеец, боец
  ['лец', 'льца льцу льцем льцом льце льцы льцев льцов льцам льцами льцах'], // владелец
  ['ек', 'йка йку йком йке йки йков йкам йками йках'], // ручеек, паек
  ['ек', 'ька ьку ьком ьке ьки ьков ькам ьками ьках'], // уголек, зверек
  ['ень', 'ня ню нем не ни ней ням нями нях'], // день, уровень
  ['онь', 'ня ню нем не ни ней ням нями нях'], // огонь
  ['ень', 'ьня ьню ьнем ьне ьни ьней ьням ьнями ьнях'], // ливень has none; перстень, пельмень
  ['оть', 'тя тю тем те ти тей тям тями тях'], // ноготь, локоть
  ['оль', 'ля лю лем ле ли лей лям лями лях'], // уголь
  ['ей', 'ья ью ьем ье ьи ьев ьям ьями ьях'], // воробей, ручей
  ['лед', 'льда льду льдом льде льды льдов льдам льдами льдах'],
  ['лев', 'льва льву львом льве львы львов львам львами львах'],
  ['овь', 'ви вью ве вей вам вами вах вям вями вях'], // церковь, любовь

  ['мать', 'матери матерью матерей матерям матерями матерях'],
  ['дочь', 'дочери дочерью дочерей дочерям дочерями дочерях дочерьми'],
  ['сын', 'сыновья сыновей сыновьям сыновьями сыновьях'],
  ['сосед', 'соседи соседей соседям соседями соседях'],
  ['хозяин', 'хозяева хозяев хозяевам хозяевами хозяевах'],
  ['заяц', 'зайца зайцу зайцем зайце зайцы зайцев зайцам зайцами зайцах'],
  ['заем', 'займа займу займом займе займы займов займам займами займах'],
  ['наем', 'найма найму наймом найме'],
  ['-', 'ья ьев ьям ьями ьях'], // брат, лист
  ['о', 'ья ьев ьям ьями ьях'], // крыло, перо
  ['г', 'зья зей зьям зьями зьях'], // друг
  ['о', 'еса ес есам есами есах'], // небо, чудо
  ['анин', 'ане ан анам анами анах'], // гражданин
  ['янин', 'яне ян янам янами янах'], // россиянин
  ['рин', 'ры ре р рам рами рах'], // болгарин, боярин
  ['господин', 'господа господ господам господами господах'],
  ['онок', 'ата ат атам атами атах'], // волчонок
  ['енок', 'ята ят ятам ятами ятах'], // котенок
  ['ь', 'ьми'], // лошадь, дверь

  ['ов', 'овым овых овыми овой ову ова'], // Иванов, Иванова
  ['ев', 'евым евых евыми евой еву ева'], // Медведев
  ['ин', 'иным иных иными иной ину ина'], // Путин
  ['ын', 'ыным ыных ыными ыной ыну ына'], // Голицын
]

/** A vowel between the last two consonants of the genitive plural. */
const genitivePlurals: readonly Paradigm[] = [
  ['а', 'ов - ам ами ах'], // войска, ворота
  ['ка', 'ок ек'], // ошибка, девочка
  ['ька', 'ек'], // неделька
  ['йка', 'ек'], // копейка, линейка
  ['ко', 'ок ек'], // войско, облачко
  ['ца', 'ец'], // овца
  ['це', 'ец'], // сердце
  ['цо', 'ец'], // крыльцо
  ['ьцо', 'ец'], // кольцо
  ['на', 'он ен'], // княжна, весна
  ['но', 'он ен'], // окно, бревно
  ['ня', 'ен онь ень'], // башня, кухня, деревня
  ['ьня', 'ен'], // спальня
  ['йня', 'ен'], // бойня
  ['ла', 'ел ол'], // метла
  ['ло', 'ел ол'], // кресло, стекло
  ['ля', 'ель'], // земля, капля
  ['ра', 'ер ор'], // сестра
  ['ро', 'ер ор'], // ребро
  ['ьмо', 'ем'], // письмо
  ['ьма', 'ем'], // тюрьма
  ['ьба', 'еб'], // судьба
  ['ьга', 'ег'],
  ['ьги', 'ег'], // деньги
  ['ки', 'ок ек'], // сутки, скачки
  ['ья', 'ей ий'], // статья, гостья
  ['ье', 'ий ей'], // ущелье, ружье
  ['ийца', 'иец'],
]

/** Consonants before which a vowel falls out: рынок – рынка, посол – посла, хребет – хребта, мох – мха. */
const fleeting: readonly Paradigm[] = [...'кнлртхвбмспгцшд'].flatMap((last): Paradigm[] =>
  ['о', 'е'].map((vowel) => [
    vowel + last,
    'а у ом ем е ы и ов ев ей ам ами ах'
      .split(' ')
      .map((ending) => last + ending)
      .join(' '),
  ]),
)

const hardAdjective = 'ый ого ому ым ом ая ой ую ое ые ых ыми ою'
const hushingAdjective = 'ий его ему им ем ая ей ую ее ие их ими ею'

const adjectives: readonly Paradigm[] = [
  ['ый', hardAdjective + ' - а о ы'], // новый
  ['ий', 'ого ому им ом ая ой ую ое ие их ими ою - а о и'], // русский
  ['ий', 'его ему им ем яя ей юю ее ие их ими ею е'], // летний
  ['ий', hushingAdjective + ' - а о е и'], // хороший
  ['ой', 'ого ому ым им ом ая ую ое ые ие ых их ыми ими ою - а о ы и'], // молодой, большой
  ['ий', 'ьего ьему ьим ьем ья ьей ью ье ьи ьих ьими'], // третий, казачий
  ['ая', 'ой ую ые ых ым ыми ою ие их им ими'], // сборная, столовая
  ['ое', 'ого ому ым ом ые ых ыми им ие их ими'], // насекомое
  ['ые', 'ых ым ыми'], // данные
  ['ие', 'их им ими'], // рабочие
  ['наш', 'нашего нашему нашим нашем наша нашей нашу наше наши наших нашими'],
  ['ваш', 'вашего вашему вашим вашем ваша вашей вашу ваше ваши ваших вашими'],
  ['сам', 'самого самому самим самом сама самой саму само сами самих самими'],
  ['большой', 'больший большего большему большим большем большая большей большую большее большие больших большими'],
  ['ый', 'ее ей'], // новее
  ['ий', 'ее ей'],
  ['ой', 'ее ей'],
  ['кий', 'че'], // громкий
  ['ткий', 'че'], // короткий
  ['тый', 'че'], // богатый
  ['той', 'че'], // крутой
  ['гий', 'же'], // дорогой takes the next
  ['гой', 'же'], // дорогой
  ['дой', 'же'], // молодой
  ['дый', 'же'], // твердый
  ['дкий', 'же'], // редкий
  ['зкий', 'же'], // близкий
  ['сокий', 'ше'], // высокий
  ['хой', 'ше'], // сухой
  ['хий', 'ше'], // тихий
  ['стый', 'ще'], // частый
  ['стой', 'ще'], // простой
  ['ий', 'и'], // по-русски
]

/** Short forms with a vowel between the last consonants. */
const shortAdjectives: readonly Paradigm[] = [
  ['ный', 'ен он'], // важный
  ['ной', 'ен он'], // смешной
  ['ний', 'ен'], // искренний
  ['ьный', 'ен'], // сильный
  ['йный', 'ен'], // спокойный
  ['енный', 'ен ена ено ены'], // ответственный
  ['анный', 'ан ана ано аны'], // странный
  ['кий', 'ок ек'], // близкий
  ['ький', 'ек'], // горький
  ['лый', 'ел'], // светлый
  ['рый', 'ер'], // острый
  ['гий', 'ог'], // долгий
]

const superlatives: readonly Paradigm[] = [
  ['ый', 'ейш'], // новейший
  ['ий', 'ейш'], // позднейший
  ['ой', 'ейш'], // простейший
  ['кий', 'чайш'], // величайший
  ['гий', 'жайш'], // строжайший
  ['гой', 'жайш'],
  ['хий', 'шайш'], // тишайший
  ['зкий', 'жайш'], // ближайший
]

/** How a verb is conjugated. */
interface Conjugation {
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

type Verb = readonly [infinitive: string, conjugation: Conjugation]

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
const irregularForms: readonly Paradigm[] = [
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

const verbs: readonly Verb[] = [
  ...irregularVerbs,
  ...secondConjugation,
  ...regularVerbs,
  ...inHushing,
  ...shortPast,
  ...mutations.flatMap(mutating),
  ...velars,
  ...inVelar,
]

const persons = { e: 'ешь ет ем ете', i: 'ишь ит им ите' }

/** `читал`, `мог`: the masculine past, and the stem of the other genders. */
function pastOf([infinitive, { past }]: Verb): readonly [masculine: string, others: string] {
  const regular = infinitive.slice(0, -2) + 'л'
  return past ?? [regular, regular]
}

/** `читавш`, `могш`, `ведш`: of the past active participle and the gerund. */
function pastParticiple(verb: Verb): string {
  const [masculine] = pastOf(verb)
  if (verb[1].pastParticiple) return verb[1].pastParticiple
  return masculine.endsWith('л') ? masculine.slice(0, -1) + 'вш' : masculine + 'ш'
}

/** говоря, говорят, but слыша, слышат. */
const afterConsonant = (stem: string): string => (/[жчшщ]$/.test(stem) ? 'а' : 'я')

/** The forms of a verb that do not decline. */
function conjugate(verb: Verb): Paradigm {
  const [infinitive, { present, imperative, passive }] = verb
  const [masculine, others] = pastOf(verb)
  const forms = [masculine, ...add(others, 'а о и'), pastParticiple(verb) + 'и']
  if (masculine.endsWith('л')) forms.push(masculine.slice(0, -1) + 'в')
  if (present) {
    const [first, rest, type] = present
    const vowel = afterConsonant(rest)
    forms.push(first, ...add(rest, persons[type]), rest + vowel)
    forms.push(type === 'e' ? first + 'т' : rest + vowel + 'т')
  }
  for (const ending of imperative?.split(' ') ?? []) forms.push(ending, ending + 'те')
  if (passive) forms.push(passive, ...add(passive, 'а о ы'))
  return paradigm(infinitive, forms)
}

/** The participles of a verb, which decline as adjectives do. */
function participles(verb: Verb): Paradigm {
  const [infinitive, { present, passive }] = verb
  const forms = add(pastParticiple(verb), hushingAdjective)
  if (present) {
    const [first, rest, type] = present
    for (const stem of type === 'e' ? [first + 'щ'] : [rest + afterConsonant(rest) + 'щ']) {
      forms.push(...add(stem, hushingAdjective))
    }
    for (const stem of type === 'e' ? add(rest, 'ем ом') : [rest + 'им']) {
      forms.push(...add(stem, hardAdjective), ...add(stem, 'а о ы'))
    }
  }
  if (passive) forms.push(...add(passive.endsWith('н') ? passive + 'н' : passive, hardAdjective))
  return paradigm(infinitive, forms)
}

const superlativeForms = (): Paradigm[] =>
  superlatives.map(([lemma, stem]) => paradigm(lemma, add(stem, hushingAdjective + ' е')))

/** Nouns, adjectives and the finite verb; of those that share an ending, the likelier first. */
export const paradigms = (): readonly Paradigm[] => [
  ...nouns,
  ...adjectives,
  ...irregularForms,
  ...verbs.map(conjugate),
]

/** What is less likely: `объявленного` is first of all `объявленный`, `проблем` is `проблема` before `пробел`. */
export const rarerParadigms = (): readonly Paradigm[] => [
  ...fleeting,
  ...genitivePlurals,
  ...shortAdjectives,
  ...verbs.map(participles),
  ...superlativeForms(),
]
