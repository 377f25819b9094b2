import { describe, expect, test } from 'vitest'
import { contradiction } from '../../helpers/contradiction'

/** One happening told in two ways, with the rule that tells them apart; and what tempts to accuse and must not. */
interface Kind {
  readonly of: string
  readonly contradicting: readonly (readonly [rule: string, claim: string, evidence: string])[]
  readonly compatible: readonly (readonly [claim: string, evidence: string])[]
}

const kinds: readonly Kind[] = [
  {
    of: 'where from and where to',
    contradicting: [
      [
        'route-reversed',
        'The cargo plane was flying from Almaty to Istanbul when it lost contact.',
        'Грузовой самолёт летел из Стамбула в Алматы, когда с ним пропала связь.',
      ],
      [
        'route-reversed',
        'A bus carrying 40 pilgrims from Kazan to Ufa overturned on Friday.',
        'В пятницу перевернулся автобус, который вёз 40 паломников из Уфы в Казань.',
      ],
      [
        'route-reversed',
        'The convoy moved from Aleppo to Damascus overnight.',
        'The convoy moved from Damascus to Aleppo overnight.',
      ],
      ['route-reversed', 'Поезд шёл из Москвы в Самару.', 'Поезд шёл из Самары в Москву.'],
      [
        'route-reversed',
        'Protesters marched from the square to the parliament building.',
        'Демонстранты прошли от здания парламента к площади.',
      ],
      [
        'route-reversed',
        'The company moved its headquarters from London to Dubai last year.',
        'В прошлом году компания перенесла штаб-квартиру из Дубая в Лондон.',
      ],
      [
        'route-reversed',
        'Gas deliveries from Turkmenistan to Iran resumed on Monday.',
        'В понедельник возобновились поставки газа из Ирана в Туркмению.',
      ],
      ['route-reversed', 'Refugees are fleeing from Sudan to Chad.', 'Беженцы уходят из Чада в Судан.'],
      [
        'route-reversed',
        'The bank cut its stake from 12 percent to 8 percent.',
        'Банк увеличил свою долю с 8 до 12 процентов.',
      ],
      ['antonym', 'The vessel entered the port of Varna on Sunday.', 'В воскресенье судно покинуло порт Варна.'],
    ],
    compatible: [
      ['The cargo plane was flying from Almaty to Istanbul.', 'Грузовой самолёт летел в Стамбул из Алматы.'],
      ['The road from Kazan to Ufa was closed by snow.', 'Дорогу между Уфой и Казанью закрыли из-за снега.'],
      [
        'He flew from Baku to Ankara and then from Ankara to London.',
        'Он вылетел из Баку в Анкару, а из Анкары в Лондон.',
      ],
      ['Trains from Moscow to Samara and back were delayed.', 'Поезда из Самары в Москву и обратно задержались.'],
      ['The minister arrived in Tbilisi from Yerevan.', 'Министр вылетел из Еревана в Тбилиси.'],
      [
        'Buses from Osh to Bishkek were stopped at the pass.',
        'На перевале остановили автобусы, следовавшие в Бишкек из Оша.',
      ],
      ['The delegation left Moscow for Beijing on Tuesday.', 'Во вторник делегация прилетела в Пекин из Москвы.'],
      ['He returned to Minsk from Warsaw by train.', 'Из Варшавы в Минск он вернулся на поезде.'],
      ['The price rose from 10 to 12 dollars.', 'Цена выросла до 12 долларов с 10.'],
    ],
  },
  {
    of: 'who does it to whom',
    contradicting: [
      ['roles-reversed', 'The cargo ship rammed the ferry at dawn.', 'На рассвете паром протаранил судно.'],
      [
        'roles-reversed',
        'The union sued the firm over unpaid wages.',
        'Фирма подала в суд на профсоюз из-за невыплаченной зарплаты.',
      ],
      [
        'roles-reversed',
        'The policeman shot the driver after an argument.',
        'После ссоры водитель застрелил полицейского.',
      ],
      ['roles-reversed', 'The minister accused the governor of lying.', 'Губернатор обвинил министра во лжи.'],
      [
        'roles-reversed',
        'The bank paid the contractor 3 million dollars.',
        'Подрядчик заплатил банку 3 миллиона долларов.',
      ],
      [
        'roles-reversed',
        'The president called the prime minister on Monday evening.',
        'Премьер-министр позвонил президенту в понедельник вечером.',
      ],
      ['roles-reversed', 'The truck was hit by a bus near Ryazan.', 'Автобус был сбит грузовиком под Рязанью.'],
      ['roles-reversed', 'Турция продала Катару двенадцать самолётов.', 'Катар продал Турции двенадцать самолётов.'],
      [
        'roles-reversed',
        'The opposition invited the government to talks.',
        'Правительство пригласило оппозицию на переговоры.',
      ],
      [
        'roles-reversed',
        'Rebels attacked the army near the border on Sunday.',
        'В воскресенье армия атаковала повстанцев у границы.',
      ],
      [
        'roles-reversed',
        'The company bought the rival for 2 billion dollars.',
        'The rival bought the company for 2 billion dollars.',
      ],
      ['roles-reversed', 'The ferry was rammed by a cargo ship.', 'The cargo ship was rammed by a ferry.'],
      ['roles-reversed', 'Соседа зарезал пенсионер.', 'Сосед зарезал пенсионера.'],
      ['roles-reversed', 'The mayor fired the police chief.', 'Начальник полиции уволил мэра.'],
      ['roles-reversed', 'Ученика избил учитель.', 'Ученик избил учителя.'],
      ['roles-reversed', 'Georgia lent Armenia 50 million dollars.', 'Армения одолжила Грузии 50 миллионов долларов.'],
    ],
    compatible: [
      ['The cargo ship rammed the ferry at dawn.', 'Паром на рассвете был протаранен сухогрузом.'],
      ['The union sued the firm over unpaid wages.', 'На фирму подал в суд профсоюз из-за невыплаченной зарплаты.'],
      ['The policeman shot the driver after an argument.', 'После ссоры водителя застрелил полицейский.'],
      ['The fire destroyed the house.', 'Дом уничтожил пожар.'],
      ['The flood washed away the bridge.', 'Мост снёс паводок.'],
      ['The truck was hit by a bus near Ryazan.', 'Автобус врезался в грузовик под Рязанью.'],
      ['The president met the prime minister on Monday.', 'Премьер-министр встретился с президентом в понедельник.'],
      ['The president was called by the prime minister.', 'Президенту позвонил премьер-министр.'],
      ['Qatar bought twelve planes from Turkey.', 'Турция продала Катару двенадцать самолётов.'],
      ['The ferry collided with the cargo ship.', 'Сухогруз столкнулся с паромом.'],
      ['The company and its rival agreed to merge.', 'Конкурент и компания договорились о слиянии.'],
      ['The court ordered the firm to pay the union.', 'Суд обязал фирму заплатить профсоюзу.'],
      ['Судью оскорбил адвокат.', 'Адвокат оскорбил судью.'],
      ['The army and rebels exchanged fire near the border.', 'Повстанцы и армия обменялись ударами у границы.'],
      [
        'A court spokesman said the judge had warned the lawyer.',
        'Судья предупредил адвоката, сообщила пресс-служба суда.',
      ],
      ['The mayor was dismissed by the governor.', 'Губернатор отправил мэра в отставку.'],
      ['Police detained the driver who hit a pedestrian.', 'Водителя, сбившего пешехода, задержала полиция.'],
      ['The goalkeeper beat the striker to the ball.', 'Вратарь опередил нападающего.'],
    ],
  },
  {
    of: 'why it happened',
    contradicting: [
      [
        'kind-differs',
        'The plane crashed because of fog, investigators said.',
        'Самолёт разбился из-за ошибки диспетчера, заявили следователи.',
      ],
      ['kind-differs', 'The blaze was caused by a short circuit.', 'Причиной пожара стал поджог.'],
      ['kind-differs', 'The factory was shut because of a strike.', 'Завод остановили из-за нехватки сырья.'],
      ['kind-differs', 'The match was cancelled because of heavy rain.', 'Матч отменили из-за угрозы взрыва.'],
      ['kind-differs', 'The train derailed due to a broken rail.', 'Поезд сошёл с рельсов из-за превышения скорости.'],
      ['kind-differs', 'He died of a heart attack.', 'Он умер от рака.'],
      ['kind-differs', 'The dam burst because of an earthquake.', 'Плотину прорвало из-за паводка.'],
      ['kind-differs', "The pilot's error led to the crash.", 'К катастрофе привёл отказ двигателя.'],
    ],
    compatible: [
      [
        'The plane crashed because of fog, investigators said.',
        'Самолёт разбился из-за плохой видимости, заявили следователи.',
      ],
      ['The plane crashed because of fog and pilot error.', 'Самолёт разбился из-за ошибки пилота.'],
      ['The fire started because of faulty wiring.', 'Пожар начался из-за неисправной проводки.'],
      ['Flights were delayed because of bad weather.', 'Рейсы задержали из-за тумана.'],
      ['The road was closed because of a landslide caused by heavy rain.', 'Дорогу закрыли из-за схода оползня.'],
      ['The factory was shut because of the strike.', 'Завод остановили из-за забастовки рабочих.'],
      ['The explosion was not caused by a gas leak.', 'Взрыв произошёл из-за бомбы.'],
      [
        'The road was closed because of snow, and the school because of flu.',
        'Школу закрыли из-за гриппа, а дорогу — из-за снега.',
      ],
      ['He resigned because of the scandal.', 'Он ушёл в отставку из-за обвинений в коррупции.'],
      ['The blaze may have been caused by a short circuit or arson.', 'Причиной пожара стал поджог.'],
      ['The price of oil rose because of the war.', 'Из-за конфликта подорожала нефть.'],
    ],
  },
  {
    of: 'where it happened',
    contradicting: [
      [
        'kind-differs',
        'The former president died at home on Sunday.',
        'Бывший президент скончался в воскресенье в больнице.',
      ],
      ['antonym', 'The clashes took place in the north of the country.', 'Столкновения произошли на юге страны.'],
      [
        'kind-differs',
        'The suspect was detained at the airport on Tuesday.',
        'Подозреваемого задержали во вторник на вокзале.',
      ],
      ['antonym', 'The blast hit a school in the eastern district.', 'Взрыв прогремел в школе западного района.'],
      ['kind-differs', 'The talks were held in the embassy.', 'Переговоры прошли в гостинице.'],
      ['kind-differs', 'The bomb went off in a market.', 'Бомба взорвалась в мечети.'],
      [
        'kind-differs',
        'The shooting happened at a school on Monday.',
        'Стрельба произошла в понедельник в торговом центре.',
      ],
      ['kind-differs', 'The drone fell on the roof of a hotel.', 'Беспилотник упал на крышу больницы.'],
      ['kind-differs', 'Дети погибли в море.', 'Дети погибли в озере.'],
    ],
    compatible: [
      ['The former president died at home on Sunday.', 'Бывший президент скончался в воскресенье в своём доме.'],
      ['He was taken from his home to hospital, where he died.', 'Он скончался в больнице.'],
      ['The clashes took place in the north of the country.', 'Столкновения произошли в северных районах страны.'],
      [
        'The suspect was detained at the airport on his way to the station.',
        'Подозреваемого задержали в аэропорту, когда он ехал на вокзал.',
      ],
      ['A school near the hospital was damaged.', 'Повреждена школа рядом с больницей.'],
      ['The blast hit a school and a hospital.', 'Взрыв повредил больницу.'],
      ['The storm moved from the north to the south.', 'Шторм сместился на юг страны.'],
      ['The talks were held at a hotel in the capital.', 'Переговоры прошли в столице.'],
      ['The injured were taken to two hospitals.', 'Пострадавших доставили в больницы.'],
      ['The village lies south of the city.', 'Город находится к северу от деревни.'],
      ['The body was found in a car parked in the forest.', 'Тело обнаружили в лесу.'],
    ],
  },
  {
    of: 'how it was done',
    contradicting: [
      ['kind-differs', 'The journalist was shot dead near his house.', 'Журналиста зарезали рядом с его домом.'],
      ['kind-differs', 'The deputy was stabbed in Lviv on Saturday.', 'Депутата застрелили во Львове в субботу.'],
      ['kind-differs', 'The minister arrived by train.', 'Министр прибыл на самолёте.'],
      ['kind-differs', 'The woman was strangled, police said.', 'Полиция сообщила, что женщину застрелили.'],
      ['kind-differs', 'The suspect hanged himself in his cell.', 'Подозреваемый застрелился в камере.'],
      ['kind-differs', 'He was killed with a knife.', 'Его убили из пистолета.'],
      ['kind-differs', 'Пленных вывезли вертолётом.', 'Пленных вывезли автобусом.'],
    ],
    compatible: [
      ['The journalist was shot dead near his house.', 'Журналиста застрелили рядом с его домом.'],
      ['The journalist was killed near his house.', 'Журналиста застрелили рядом с его домом.'],
      ['Three were shot and two were stabbed.', 'Двоих ранили ножом, троих застрелили.'],
      ['He arrived at the airport by plane and left by train.', 'Он уехал на поезде.'],
      ['The man was stabbed, and police shot the attacker.', 'Нападавшего застрелила полиция.'],
      ['The knife was found beside the pistol.', 'Рядом с ножом нашли пистолет.'],
      ['A woman drowned after her car fell from the bridge.', 'Женщина утонула, когда её машина упала с моста.'],
      ['The train hit a bus at a crossing.', 'Поезд врезался в автобус на переезде.'],
    ],
  },
  {
    of: 'what became of it',
    contradicting: [
      ['antonym', 'The activist was released on Friday.', 'Активиста в пятницу арестовали.'],
      ['kind-differs', 'The match was postponed, the league said.', 'Лига сообщила, что матч отменён.'],
      ['polarity-differs', 'The suspect pleaded guilty in court.', 'В суде подозреваемый не признал вину.'],
      ['kind-differs', 'The law was adopted in the final reading.', 'Закон приняли в первом чтении.'],
      ['antonym', 'The pilot survived the crash.', 'Лётчик погиб при падении.'],
      ['antonym', 'The strike ended on Thursday.', 'В четверг забастовка продолжилась.'],
      ['antonym', 'The bridge was reopened to traffic.', 'Мост закрыт для движения.'],
      ['antonym', 'He is in a stable condition.', 'Он находится в критическом состоянии.'],
      ['antonym', 'The appeal was dismissed by the court.', 'Суд удовлетворил апелляцию.'],
      ['antonym', 'The defendant was given a suspended sentence.', 'Подсудимый получил реальный срок.'],
      ['kind-differs', 'The officer died on the spot.', 'Офицер скончался в больнице.'],
      ['antonym', 'Footage turned out to be genuine.', 'Кадры оказались поддельными.'],
      ['antonym', 'The hostages were freed.', 'Заложников казнили.'],
    ],
    compatible: [
      ['The activist was detained on Friday and released on Saturday.', 'Активиста отпустили в субботу.'],
      [
        'The activist, arrested last week, was released on Friday.',
        'Активиста, задержанного на прошлой неделе, в пятницу выпустили.',
      ],
      ['The match was called off, the league said.', 'Лига сообщила, что матч отменён.'],
      ['Talks were suspended on Monday.', 'В понедельник переговоры приостановили.'],
      ['The pilot was killed but the navigator survived.', 'Штурман выжил, лётчик погиб.'],
      ['The bridge, closed since May, was reopened to traffic.', 'Мост, закрытый с мая, вновь открыт для движения.'],
      ['The court upheld the sentence and dismissed the appeal.', 'Суд оставил приговор в силе.'],
      ['The law was passed in the final reading.', 'Закон принят в третьем, окончательном чтении.'],
      ['The strike is not over.', 'Забастовка продолжается.'],
      ['The minister resigned, the president accepted his resignation.', 'Президент отправил министра в отставку.'],
      ['The club won the cup.', 'Клуб не проиграл в финале кубка.'],
      ['Dunav won against Morava 2-1.', '«Морава» уступила «Дунаю» 1:2.'],
      ['The bank lent the firm 5 million dollars.', 'Фирма заняла у банка 5 миллионов долларов.'],
      ['The team conceded a goal that Petrov scored.', 'Петров забил гол.'],
      ['Condition of three is stable, two are critical.', 'Двое в критическом состоянии, состояние троих стабильное.'],
    ],
  },
  {
    of: 'what kind of thing it was',
    contradicting: [
      ['kind-differs', 'A missile hit the power plant overnight.', 'Ночью беспилотник попал в электростанцию.'],
      ['kind-differs', 'The bus fell into a ravine, killing 12.', 'В ущелье упал поезд, 12 погибших.'],
      ['kind-differs', 'The helicopter crashed near Perm.', 'Под Пермью разбился самолёт.'],
      ['kind-differs', 'The earthquake killed 40 people.', 'В результате наводнения погибли 40 человек.'],
      ['kind-differs', 'The gunman was armed with a rifle.', 'Стрелок был вооружён пистолетом.'],
      ['kind-differs', 'He was sentenced to life in prison.', 'Его приговорили к штрафу.'],
      ['kind-differs', 'Пострадавшего сбил трамвай.', 'Пострадавшего сбил троллейбус.'],
    ],
    compatible: [
      ['A missile hit the power plant overnight.', 'Ночью ракета попала в электростанцию.'],
      ['Missiles and drones hit the power plant.', 'Беспилотники попали в электростанцию.'],
      ['The bus collided with a truck.', 'Грузовик столкнулся с автобусом.'],
      ['The aircraft crashed near Perm.', 'Под Пермью разбился самолёт.'],
      ['The earthquake triggered a tsunami that killed 40 people.', 'В результате цунами погибли 40 человек.'],
      ['A car hit a motorcycle.', 'Автомобиль сбил мотоциклиста.'],
      ['Their minibus hit a truck near the border.', 'Их автобус врезался в грузовик у границы.'],
      ['He was fined and jailed for two years.', 'Его приговорили к двум годам тюрьмы.'],
      ['The drone was shot down by a missile.', 'Беспилотник сбили ракетой.'],
      ['The firm sells oil and gas to China.', 'Компания продаёт Китаю газ.'],
    ],
  },
  {
    of: 'what came first',
    contradicting: [
      ['antonym', 'The minister left before the vote.', 'Министр ушёл после голосования.'],
      [
        'antonym',
        'The warning was issued two hours before the attack.',
        'Предупреждение поступило через два часа после нападения.',
      ],
      ['antonym', 'He called his wife before boarding the plane.', 'Он позвонил жене после посадки в самолёт.'],
      ['antonym', 'The shares fell after the announcement.', 'Акции упали ещё до объявления.'],
      ['antonym', 'Полиция прибыла до начала драки.', 'Полиция прибыла уже после драки.'],
      ['antonym', 'The ceasefire begins before the elections.', 'Перемирие начнётся после выборов.'],
      ['antonym', 'Protests erupted ahead of the verdict.', 'Протесты начались после приговора.'],
      ['antonym', 'The bodies were found a week before the ceremony.', 'Тела нашли через неделю после церемонии.'],
    ],
    compatible: [
      ['The minister left before the vote.', 'Министр ушёл до голосования.'],
      ['The minister spoke before the vote and left after it.', 'После голосования министр ушёл.'],
      ['After the talks the leaders dined.', 'Перед ужином лидеры провели переговоры.'],
      ['He resigned after the court had ruled.', 'Суд вынес решение, после чего он ушёл в отставку.'],
      ['Ahead of the summit the sides traded accusations.', 'Накануне саммита стороны обменялись обвинениями.'],
      ['The attack came after the warning.', 'Перед нападением поступило предупреждение.'],
    ],
  },
  {
    of: 'who it was',
    contradicting: [
      ['kind-differs', "The president's wife opened the exhibition.", 'Выставку открыла дочь президента.'],
      ['kind-differs', 'His brother was arrested in Vienna.', 'В Вене арестовали его сестру.'],
      ['kind-differs', 'The goalkeeper was sent off.', 'Удалён защитник.'],
    ],
    compatible: [
      ['The minister and his deputy will lead the delegation.', 'Делегацию возглавит заместитель министра.'],
      ['Deputy Minister Ivan Petrov signed the order.', 'Приказ подписал замминистра Иван Петров.'],
      ['The president and his wife opened the exhibition.', 'Президент с супругой открыли выставку.'],
      ['The driver died and a passenger was hurt.', 'Водитель погиб, пассажир ранен.'],
      ['The vice president signed the decree.', 'Указ подписал вице-президент.'],
      ['The prosecutor asked for ten years, the lawyer for an acquittal.', 'Прокурор попросил десять лет.'],
      ["The president's spokesman denied it.", 'Пресс-секретарь президента это опроверг.'],
    ],
  },
]

describe.each(kinds)('$of', ({ contradicting, compatible }) => {
  test.each(contradicting)('%s: %s | %s', (rule, claim, evidence) => {
    expect(contradiction(claim, evidence)?.[0]).toBe(rule)
  })

  test.each(compatible)('is told alike: %s | %s', (claim, evidence) => {
    expect(contradiction(claim, evidence)).toBeUndefined()
    expect(contradiction(evidence, claim)).toBeUndefined()
  })
})
