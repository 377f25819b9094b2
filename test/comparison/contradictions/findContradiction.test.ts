import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pairReports } from '../../../src/alignment/pairReports'
import { findContradiction } from '../../../src/comparison/contradictions/findContradiction'
import { createMatcher } from '../../../src/comparison/findMatches'
import { contradiction, read } from '../../helpers/contradiction'

describe('finds what cannot be true in both', () => {
  test.each([
    ['number-differs', 'The blast killed 17 miners.', 'При взрыве погибли 15 горняков.', '17', '15'],
    [
      'number-differs',
      'The fund paid over $5.5 million.',
      'Фонд выплатил более 5,5 млрд долларов.',
      'over $5.5 million',
      'более 5,5 млрд долларов',
    ],
    ['number-differs', 'The guard, 31, was arrested.', 'Арестован 81-летний охранник.', '31', '81-летний'],
    [
      'number-differs',
      'Dunav beat Morava 4-3 on penalties.',
      '«Дунай» обыграл «Мораву» 5:4 по пенальти.',
      '4-3',
      '5:4',
    ],
    [
      'number-differs',
      'A 34-year-old Pole and a 41-year-old Czech were detained.',
      'Задержаны 34-летний чех и 41-летний поляк.',
      '34-year-old',
      '41-летний',
    ],
    [
      'bound-differs',
      'More than 40 countries signed the treaty.',
      'Договор подписали менее 40 стран.',
      'More than 40',
      'менее 40',
    ],
    [
      'weekday-differs',
      'The court sentenced the minister on Thursday.',
      'В пятницу суд приговорил министра.',
      'Thursday',
      'пятницу',
    ],
    ['date-differs', 'The treaty was signed on August 7.', 'Договор был подписан 8 августа.', 'August 7', '8 августа'],
    ['date-differs', 'The dam was built in 1974.', 'Плотина была построена в 1978 году.', '1974', '1978 году'],
    ['time-differs', 'The train left at 3 p.m.', 'Поезд отправился в 16:20.', '3 p.m.', '16:20'],
    [
      'place-differs',
      'The agreement was signed in Kyiv on Friday.',
      'Соглашение было подписано в Минске в пятницу.',
      'Kyiv',
      'Минске',
    ],
    [
      'place-differs',
      "Turkey's accession to the EU was delayed.",
      'Вступление Австралии в ЕС отложили.',
      'Turkey',
      'Австралии',
    ],
    [
      'name-differs',
      'President Gjorge Ivanov opposed the plebiscite.',
      'Президент Георге Ротенберг выступил против плебисцита.',
      'Gjorge Ivanov',
      'Георге Ротенберг',
    ],
    ['polarity-differs', 'The bank has not raised the rate.', 'Банк повысил ставку.', 'not raised', 'повысил'],
    [
      'polarity-differs',
      'The airline responded to the request.',
      'Авиакомпания не ответила на запрос.',
      'responded',
      'не ответила',
    ],
    [
      'polarity-differs',
      'The minister is not going to respond.',
      'Министр ответит.',
      'not going to respond',
      'ответит',
    ],
    [
      'date-differs',
      'Стороны условились с 1 октября возобновить работу семи пунктов пропуска.',
      'Таджикистан и Узбекистан с 1 ноября вновь откроют семь из шестнадцати пунктов пропуска.',
      '1 октября',
      '1 ноября',
    ],
    [
      'place-differs',
      'Results were annulled at four polling stations in the southern Osh region.',
      'На четырёх участках в Джалал-Абадской области итоги пришлось аннулировать.',
      'Osh',
      'Джалал-Абадской',
    ],
    [
      'polarity-differs',
      'Residents said no siren had sounded.',
      'По словам жителей, сирена сработала, но лишь тогда, когда вода уже стояла во дворах.',
      'no siren',
      'сирена',
    ],
    [
      'polarity-differs',
      'Смертей, связанных с прививкой, не зафиксировано.',
      'Three serious adverse events were linked to the shot, one of them fatal.',
      'Смертей, связанных с прививкой, не',
      'fatal',
    ],
    [
      'polarity-differs',
      'Поздравлять победителей он отказался.',
      'Dragan Simunić congratulated the winners.',
      'Поздравлять победителей он отказался',
      'congratulated',
    ],
    [
      'polarity-differs',
      'The company plans to apply to the WHO for prequalification.',
      'Компания уже подала заявку на преквалификацию в ВОЗ.',
      'plans to apply',
      'подала',
    ],
    [
      'antonym',
      'Museum director Tomasz Wielgosz denied reports that the roof alarm had been switched off.',
      'Директор музея Томаш Вельгош признал, что сигнализацию на крыше отключили.',
      'denied',
      'признал',
    ],
    ['antonym', 'Prices rose sharply in May.', 'В мае цены резко упали.', 'rose', 'упали'],
    ['antonym', 'The court upheld the sentence of Ivanov.', 'Суд отменил приговор Иванову.', 'upheld', 'отменил'],
    [
      'antonym',
      'The three judges were unanimous.',
      'Трое судей приняли решение большинством.',
      'unanimous',
      'большинством',
    ],
    [
      'antonym',
      'His wife was acquitted of aiding him.',
      'Его жену осудили за пособничество ему.',
      'acquitted',
      'осудили',
    ],
    [
      'antonym',
      'The group will be the largest carrier in the region.',
      'Группа станет второй по величине в регионе авиакомпанией.',
      'largest',
      'второй по величине',
    ],
    [
      'roles-reversed',
      'Ukraine struck Russia with drones overnight.',
      'Россия ночью нанесла удар беспилотниками по Украине.',
      'Ukraine struck Russia',
      'Россия ночью нанесла удар беспилотниками по Украине',
    ],
    ['antonym', 'The ruling party won a majority.', 'The ruling party won a minority.', 'majority', 'minority'],
    ['number-differs', 'Turnout was 54.8 percent.', 'Явка составила 52 процента.', '54.8 percent', '52 процента'],
    ['number-differs', 'Inflation was 4.8 percent.', 'Инфляция составила 5 процентов.', '4.8 percent', '5 процентов'],
    [
      'number-differs',
      'The fund paid $5.5 million to villagers.',
      'Фонд выплатил жителям 5,5 млрд долларов.',
      '$5.5 million',
      '5,5 млрд долларов',
    ],
    [
      'number-differs',
      'More than 40 countries signed the treaty.',
      'Договор подписали более 70 стран.',
      'More than 40',
      'более 70',
    ],
    [
      'number-differs',
      'The actor, 31, was arrested in Paris.',
      '41-летний актёр арестован в Париже.',
      '31',
      '41-летний',
    ],
    ['number-differs', 'The team won 4-2 in Milan.', 'Команда победила в Милане со счётом 4:3.', '4-2', '4:3'],
    [
      'date-differs',
      'The treaty was signed on August 7, 2024.',
      'Договор был подписан 7 августа 2023 года.',
      'August 7, 2024',
      '7 августа 2023 года',
    ],
    ['date-differs', 'The treaty was signed on August 7.', 'Договор был подписан 7 июля.', 'August 7', '7 июля'],
    [
      'date-differs',
      'The treaty was signed on August 7 and ratified on August 9.',
      'Договор был подписан 7 августа и ратифицирован 10 августа.',
      'August 9',
      '10 августа',
    ],
    ['time-differs', 'The train left Baku at 3:20 p.m.', 'Поезд отправился из Баку в 15:40.', '3:20 p.m.', '15:40'],
    ['place-differs', 'Macron met Scholz in Berlin.', 'Макрон встретился с Шольцем в Париже.', 'Berlin', 'Париже'],
    [
      'place-differs',
      'France rejected the plan of the commission.',
      'Италия отвергла план комиссии.',
      'France',
      'Италия',
    ],
    [
      'name-differs',
      'Judge Anna Kovacs acquitted the minister.',
      'Судья Мария Орбан оправдала министра.',
      'Anna Kovacs',
      'Мария Орбан',
    ],
    ['polarity-differs', 'The bank has never raised the rate.', 'Банк повысил ставку.', 'never raised', 'повысил'],
    ['polarity-differs', 'The company did not pay the fine.', 'Компания заплатила штраф.', 'not pay', 'заплатила'],
    ['polarity-differs', 'The company paid no fine.', 'Компания заплатила штраф.', 'no fine', 'штраф'],
    [
      'polarity-differs',
      'Nobody was hurt in the blast.',
      'При взрыве пострадали люди.',
      'Nobody was hurt',
      'пострадали',
    ],
    [
      'polarity-differs',
      'The company refused to pay the fine.',
      'Компания заплатила штраф.',
      'refused to pay',
      'заплатила',
    ],
    ['polarity-differs', 'Компания не заплатила штраф.', 'The company paid the fine.', 'не заплатила', 'paid'],
    [
      'polarity-differs',
      'Компания отказалась платить штраф.',
      'The company paid the fine.',
      'отказалась платить',
      'paid',
    ],
    [
      'polarity-differs',
      'The minister plans to visit Baku in May.',
      'Министр уже посетил Баку в мае.',
      'plans to visit',
      'посетил',
    ],
    [
      'polarity-differs',
      'The minister has already visited Baku.',
      'Министр намерен посетить Баку.',
      'visited',
      'намерен посетить',
    ],
    ['antonym', 'Prices fell sharply in May.', 'В мае цены резко выросли.', 'fell', 'выросли'],
    [
      'roles-reversed',
      'Russia attacked Ukraine overnight.',
      'Украина ночью атаковала Россию.',
      'Russia attacked Ukraine',
      'Украина ночью атаковала Россию',
    ],
    [
      'roles-reversed',
      'Ivanov beat Petrov in the final.',
      'Петров обыграл Иванова в финале.',
      'Ivanov beat Petrov',
      'Петров обыграл Иванова',
    ],
    [
      'roles-reversed',
      'Ivanov accused Petrov of fraud.',
      'Петров обвинил Иванова в мошенничестве.',
      'Ivanov accused Petrov',
      'Петров обвинил Иванова',
    ],
    [
      'number-differs',
      'The blast killed 17 miners and hurt 40.',
      'При взрыве погибли 40 горняков, 17 ранены.',
      '17',
      '40',
    ],
    ['number-differs', 'Three people were killed.', 'Один человек погиб.', 'Three', 'Один'],
    [
      'number-differs',
      'Two people were killed in the blast at the plant.',
      'При взрыве на заводе погибли три человека.',
      'Two',
      'три',
    ],
    ['antonym', 'The rate was raised to 8 percent.', 'Ставку снизили до 8 процентов.', 'raised', 'снизили'],
    ['number-differs', 'The road is 40 km long.', 'Длина дороги 60 км.', '40 km', '60 км'],
    ['antonym', 'The court found him guilty.', 'Суд признал его невиновным.', 'guilty', 'невиновным'],
    ['polarity-differs', 'The dam is still standing.', 'Плотина больше не стоит.', 'standing', 'не стоит'],
    [
      'bound-differs',
      'More than 300 homes burned in the fire on Friday.',
      'В пятницу при пожаре сгорели менее 300 домов.',
      'More than 300',
      'менее 300',
    ],
    ['bound-differs', 'At most 300 homes burned.', 'Сгорели не менее 300 домов.', 'At most 300', 'не менее 300'],
    [
      'weekday-differs',
      'On Sunday 3,000 people were evacuated.',
      'В понедельник эвакуировали 3000 человек.',
      'Sunday',
      'понедельник',
    ],
    [
      'date-differs',
      'The talks in Baku began on June 14.',
      'Переговоры в Баку начались 1 октября.',
      'June 14',
      '1 октября',
    ],
    [
      'name-differs',
      'Judge Anna Kovacs acquitted the minister.',
      'Судья Мария Ковач оправдала министра.',
      'Anna Kovacs',
      'Мария Ковач',
    ],
    [
      'place-differs',
      'The strike closed mines in the Donetsk region.',
      'Забастовка закрыла шахты в Луганской области.',
      'Donetsk',
      'Луганской',
    ],
    ['place-differs', 'Spain beat England in the final.', 'Испания обыграла Германию в финале.', 'England', 'Германию'],
    [
      'number-differs',
      'Between 40 and 50 homes burned in the village.',
      'В деревне сгорели 60 домов.',
      'Between 40 and 50',
      '60',
    ],
    ['number-differs', 'Almost 500 homes burned in the village.', 'В деревне сгорели 400 домов.', 'Almost 500', '400'],
    [
      'number-differs',
      'The team scored 40 points in the final.',
      'Команда набрала в финале 44 очка.',
      '40 points',
      '44',
    ],
    ['number-differs', 'The bank employs 1,200 people.', 'В банке работают 1500 человек.', '1,200', '1500'],
    ['number-differs', 'The film lasts 90 minutes.', 'Фильм длится два часа.', '90 minutes', 'два часа'],
    [
      'number-differs',
      'The rate rose to 5.25 percent.',
      'Ставка выросла до 5,5 процента.',
      '5.25 percent',
      '5,5 процента',
    ],
    [
      'number-differs',
      'The rate rose by 0.25 percentage points.',
      'Ставка выросла на 0,5 процентного пункта.',
      '0.25 percentage points',
      '0,5 процентного пункта',
    ],
    ['number-differs', 'A third of the homes burned.', 'Сгорела половина домов.', 'A third', 'половина'],
    ['number-differs', 'It was the third blast at the plant.', 'Это был второй взрыв на заводе.', 'third', 'второй'],
    ['number-differs', 'The fine was 40,000 euros.', 'Штраф составил 60 тысяч евро.', '40,000 euros', '60 тысяч евро'],
    [
      'number-differs',
      'The court jailed Ivanov for 12 years.',
      'Суд приговорил Иванова к 10 годам.',
      '12 years',
      '10 годам',
    ],
    ['number-differs', 'Of 120 seats the party won 61.', 'Из 120 мест партия получила 58.', '61', '58'],
    ['number-differs', 'Voters backed the law by 61-39.', 'Избиратели поддержали закон — 58:42.', '61-39', '58:42'],
  ])('%s: %s | %s', (rule, claim, evidence, ours, theirs) => {
    expect(contradiction(claim, evidence)).toEqual([rule, ours, theirs])
    expect(contradiction(evidence, claim)?.[0]).toBe(rule)
  })
})

describe('accuses nobody of', () => {
  test.each([
    ['what two do together', 'Putin met Xi in Beijing.', 'Си Цзиньпин встретил Путина в Пекине.'],
    ['a passive', 'Russia was attacked by Ukraine overnight.', 'Украина ночью атаковала Россию.'],
    ['an object that opens the sentence', 'Ukraine attacked Russia overnight.', 'Россию ночью атаковала Украина.'],
    ['more or less', 'The sky is more or less dark.', 'Небо более или менее тёмное.'],
    ['one of two opposites', 'Exports rose and imports fell.', 'Импорт упал, а экспорт вырос.'],
    ['a translation', 'The blast killed 17 miners.', 'При взрыве погибли 17 горняков.'],
    ['what is missing', 'The blast killed 17 miners on Friday.', 'При взрыве погибли горняки.'],
    ['an approximation that fits', 'About 500 people were evacuated.', 'Эвакуированы 512 человек.'],
    ['a converted measure', 'The storm moved at 60 mph.', 'Шторм двигался со скоростью 97 км/ч.'],
    ['points of two sizes', 'The bank made a 75-point move.', 'The bank made a three-quarter-point move.'],
    ['figures in another order', '17 people died and 40 were hurt.', '40 человек пострадали и 17 погибли.'],
    ['figures of different things', 'The blast killed 17 miners.', 'Взрыв разрушил 40 домов.'],
    ['a difference beside a level', 'Turnout rose by 12 percent.', 'Явка выросла: 34 процента.'],
    ['a weekday and its date', 'The march is on Wednesday, March 19.', 'Марш пройдёт в среду, 19 марта.'],
    ['another spelling of a name', 'Eden Hazard scored.', 'Гол забил Эден Азар.'],
    ['an adjective of a name', 'They own the Farkhad dam.', 'Они владеют Фархадской плотиной.'],
    ['a given name cut short', 'Joel Plasco said no.', 'Джо Пласко сказал «нет».'],
    ['a city for its country', 'Moscow rejected the plan.', 'Россия отвергла план.'],
    ['a total and its parts', '412 people were on board.', 'На борту были 358 пассажиров и 54 члена экипажа.'],
    ['a share in words', 'About four in ten loans are in dollars.', 'Около 43% займов выданы в долларах.'],
    ['places in other roles', 'He was jailed for spying for Russia.', 'Его посадили за шпионаж в Финляндии.'],
    ['counts of other things', 'Police arrested 27 fans.', 'Финал смотрели больше 40 тысяч болельщиков.'],
    ['a denial that compares', 'Prices rose in May.', 'Цены в мае ещё так не росли.'],
    ['a refusal that is denied', 'He did not refuse to sign the law.', 'Он подписал закон.'],
    ['a plan and a plan', 'The company plans to apply.', 'Компания намерена подать заявку.'],
    ['not only', 'He visited not only Paris.', 'Он посетил Париж.'],
    ['no later than', 'Pay no later than Friday.', 'Заплатите в пятницу.'],
    ['a verb that denies by itself', 'He refused to sign the law.', 'Он не подписал закон.'],
    ['a prefix that denies', 'They disagreed with the plan.', 'Они не согласились с планом.'],
    ['an opposite that is denied', 'Prices did not rise.', 'Цены упали.'],
    ['a figure that is rounded', 'Turnout was 54.8 percent.', 'Явка составила 55 процентов.'],
    ['bounds that both may hold', 'More than 40 countries signed the treaty.', 'Договор подписали более 45 стран.'],
    ['bounds of two kinds', 'At least 40 countries signed the treaty.', 'Договор подписали более 40 стран.'],
    ['an age that is put otherwise', 'The actor, 31, was arrested in Paris.', '31-летний актёр арестован в Париже.'],
    [
      'a total told in parts',
      'The ship carried 412 passengers and crew.',
      'На судне были 358 пассажиров и 54 члена экипажа.',
    ],
    ['a change beside a level', 'Rates rose by 2 percent in May.', 'В мае ставки выросли до 12 процентов.'],
    ['shares of two kinds', 'Four in ten loans are in dollars.', 'Половина займов выдана в долларах.'],
    ['one score', 'The team won 4-3 in Milan.', 'Команда победила в Милане со счётом 4:3.'],
    ['a score that names the loser first', 'The team won 3-4 in Milan.', 'Команда победила в Милане со счётом 4:3.'],
    ['a month beside its day', 'The treaty was signed in August.', 'Договор был подписан 8 августа.'],
    ['one year', 'The treaty was signed in 1974.', 'Договор был подписан в 1974 году.'],
    ['one time on two clocks', 'The train left Baku at 3 p.m.', 'Поезд отправился из Баку в 15:00.'],
    ['a city beside its country', 'The agreement was signed in Kyiv.', 'Соглашение было подписано на Украине.'],
    [
      'one name in two alphabets',
      'President Gjorge Ivanov opposed the plebiscite.',
      'Президент Георге Иванов выступил против плебисцита.',
    ],
    ['a surname alone', 'Judge Anna Kovacs acquitted the minister.', 'Судья Ковач оправдала министра.'],
    ['a refusal that did not happen', 'The company did not refuse to pay the fine.', 'Компания заплатила штраф.'],
    ['one plan', 'The minister plans to visit Baku in May.', 'Министр намерен посетить Баку в мае.'],
    ['one change', 'Prices rose sharply in May.', 'В мае цены резко выросли.'],
    ['two changes told together', 'Prices rose and wages fell in May.', 'В мае цены выросли, а зарплаты упали.'],
    ['a passive that keeps the roles', 'Ukraine was attacked by Russia.', 'Россия атаковала Украину.'],
    ['the same roles', 'Ivanov beat Petrov in the final.', 'Иванов обыграл Петрова в финале.'],
    [
      'ages in one order',
      'A 34-year-old Pole and a 41-year-old Czech were detained.',
      'Задержаны 34-летний поляк и 41-летний чех.',
    ],
    ['kilometres in miles', 'The road is 40 km long.', 'Длина дороги 25 миль.'],
    [
      'two counts of one hour each',
      'By Sunday evening 3,000 people had been evacuated.',
      'К утру понедельника эвакуировали 3000 человек.',
    ],
    ['a year beside a day of it', 'The talks in Baku began in 2023.', 'Переговоры в Баку начались 14 июня 2023 года.'],
    [
      'two dates in another order',
      'The talks began on June 14 and ended on June 20.',
      'Переговоры завершились 20 июня, а начались 14 июня.',
    ],
    [
      'one name in two languages',
      'Joe Biden met the chancellor in Berlin.',
      'Джо Байден встретился с канцлером в Берлине.',
    ],
    ['a surname beside the full name', 'Minister Anna Kovacs opened the bridge.', 'Министр Ковач открыла мост.'],
    ['a city beside its region', 'The strike closed mines in Donetsk.', 'Забастовка закрыла шахты в Донецкой области.'],
    ['a figure within a range', 'Between 40 and 50 homes burned in the village.', 'В деревне сгорели 45 домов.'],
    ['a figure just below', 'Almost 500 homes burned in the village.', 'В деревне сгорели 490 домов.'],
    [
      'points that one counts and one measures',
      'The team scored 40 points in the final.',
      'Команда набрала в финале 40 очков.',
    ],
    ['thousands in a word', 'The bank employs 1,200 people.', 'В банке работают 1,2 тыс. человек.'],
    ['minutes in hours', 'The film lasts 90 minutes.', 'Фильм длится полтора часа.'],
    ['basis points', 'The rate rose by 25 basis points.', 'Ставка выросла на четверть процентного пункта.'],
    ['thousands in a word', 'The fine was 40,000 euros.', 'Штраф составил 40 тысяч евро.'],
    ['one sentence of years', 'The court jailed Ivanov for 12 years.', 'Суд приговорил Иванова к 12 годам.'],
  ])('%s: %s | %s', (_, claim, evidence) => {
    expect(contradiction(claim, evidence)).toBeUndefined()
    expect(contradiction(evidence, claim)).toBeUndefined()
  })

  test('the clocks of two zones, between which midnight may lie', () => {
    const days = { ours: '2025-04-17', theirs: '2025-04-17' }
    const ours = 'The dam gave way at 2240 GMT on Wednesday.'
    expect(contradiction(ours, 'Плотина не выдержала 17 апреля в 3:40 по времени Астаны.', days)).toBeUndefined()
    expect(contradiction(ours, 'Плотина не выдержала 19 апреля в 3:40 по времени Астаны.', days)).toBeDefined()
  })

  test('a toll that has grown from one day to the next', () => {
    const days = { ours: '2025-05-01', theirs: '2025-05-02' }
    expect(contradiction('The blast killed 15 miners.', 'При взрыве погибли 17 горняков.', days)).toBeUndefined()
    expect(contradiction('The blast killed 17 miners.', 'При взрыве погибли 15 горняков.', days)).toBeDefined()
  })
})

describe('days are read from the day of publication', () => {
  const days = { ours: '2025-08-10', theirs: '2025-08-10' }

  test.each([
    ['The talks in Baku began on Wednesday.', 'Переговоры в Баку начались 13 августа.'],
    ['The talks in Baku began on Wednesday.', 'Переговоры в Баку начались в среду, 6 августа.'],
    ['The talks in Baku began yesterday.', 'Переговоры в Баку начались 9 августа.'],
  ])('may be one: %s | %s', (claim, evidence) => {
    expect(contradiction(claim, evidence, days)).toBeUndefined()
    expect(contradiction(evidence, claim, days)).toBeUndefined()
  })

  test.each([
    ['weekday-differs', 'The talks in Baku began on Wednesday.', 'Переговоры в Баку начались в четверг.'],
    ['date-differs', 'The talks in Baku began yesterday.', 'Переговоры в Баку начались 7 августа.'],
  ])('are two: %s: %s | %s', (rule, claim, evidence) => {
    expect(contradiction(claim, evidence, days)?.[0]).toBe(rule)
    expect(contradiction(evidence, claim, days)?.[0]).toBe(rule)
  })
})

describe('what is counted from day to day', () => {
  const days = { ours: '2025-03-01', theirs: '2025-03-02' }

  test('may have grown', () => {
    expect(contradiction('The blast killed 17 miners.', 'При взрыве погибли 19 горняков.', days)).toBeUndefined()
  })

  test('may grow within a day, where one says that it does', () => {
    const today = { ours: '2025-03-01', theirs: '2025-03-01' }
    const claim = 'Rescuers found nine bodies in the mine.'
    expect(contradiction(claim, 'Спасатели нашли в шахте уже 11 тел.', today)).toBeUndefined()
    expect(contradiction(claim, 'Спасатели нашли в шахте 11 тел.', today)?.[0]).toBe('number-differs')
  })

  test('does not shrink', () => {
    const [claim, evidence] = ['The blast killed 19 miners.', 'При взрыве погибли 17 горняков.']
    expect(contradiction(claim, evidence, days)?.[0]).toBe('number-differs')
    expect(contradiction(evidence, claim, { ours: days.theirs, theirs: days.ours })?.[0]).toBe('number-differs')
  })

  test('is no sample that was counted once', () => {
    const [claim, evidence] = ['The placebo group had 157 patients.', 'В группе плацебо было 175 пациентов.']
    expect(contradiction(claim, evidence, days)).toEqual(['number-differs', '157', '175'])
  })
})

test('a claim is not charged with what its neighbour in the sentence says', () => {
  const text = 'The dam burst on Friday, and 17 people died.'
  const ours = read('ours', text)
  const theirs = read('theirs', 'Плотину прорвало в пятницу, погибли 15 человек.')
  const [match] = createMatcher(pairReports(ours, theirs))({ start: 0, end: text.length })
  const comma = text.indexOf(',')
  expect(findContradiction(match!, { start: 0, end: comma })).toBeUndefined()
  expect(findContradiction(match!, { start: comma, end: text.length })?.rule).toBe('number-differs')
})

test('a table of figures is no sentence', () => {
  const figures = (from: number) => Array.from({ length: 130 }, (_, n) => `${n * 2 + from} men`).join(' ')
  expect(contradiction(figures(0), figures(1))).toBeUndefined()
})

test('no text contradicts itself', () => {
  const words = ['17', 'not', 'after', 'Moscow', 'Ivanov', 'Friday', 'rose', 'fell', 'no', 'more than', '40', '15:20']
  const texts = fc.array(fc.constantFrom(...words), { minLength: 3, maxLength: 12 }).map((found) => found.join(' '))
  fc.assert(fc.property(texts, (text) => contradiction(`The ${text} said.`, `The ${text} said.`) === undefined))
})
