import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { extractClaims } from '../../src/claims/extractClaims'
import { readReport } from '../../src/readReport'
import type { LanguageCode } from '../../src/types'

/** The claims of a text, each in square brackets. */
function mark(text: string, language: LanguageCode): string {
  let marked = ''
  let from = 0
  for (const { span } of extractClaims(readReport({ id: 'a', text, language }))) {
    marked += `${text.slice(from, span.start)}[${text.slice(span.start, span.end)}]`
    from = span.end
  }
  return marked + text.slice(from)
}

const plain = (marked: string): string => marked.replace(/[[\]]/g, '')

describe('splits an English sentence where a part could be reported apart', () => {
  test.each([
    '[Police found nine objects] and [arrested two men].',
    '[Three masked thieves broke in on Tuesday], [tied up a guard] and [were gone within six minutes].',
    '[The dam was built in 1974] and [has been leased to a private firm since 2011].',
    '[Three serious reactions were related to the vaccine]; [no deaths were].',
    '[Turan came first] but [fallen behind were its rivals].',
    '[The dam burst on Friday], [killing at least four people] and [driving 3,000 from their homes].',
    '[Turnout on Sunday was 46.2 percent], [up 11.6 points from 2021].',
    '[The waste is stored near Istiklol], [where 12 million tonnes were dumped].',
    '[The exhibition, which opened on April 11], [has been closed until further notice].',
    '[The situation is unique]: [Russia is militarily invincible].',
    '[Shares rose]; [the bank declined to comment].',
    '[The exchange closed early]; [14 stocks fell by a tenth].',
    '[The verdict came at noon]: [the minister was acquitted].',
    '[The vote was close]: [61 to 58].',
    '[The men, a Pole and a Czech of 41], [refused to speak].',
    '[The court fined the airline], [which had cancelled 40 flights].',
    '[The presidents met in Astana], [promising to raise trade to $3 billion].',
    '[Police arrested two men], and [a third fled].',
    '[The ferry left port at noon] but [sank within an hour].',
    '[Turnout was 46 percent], [more than in 2021].',
    '[Exports reached 40 million tonnes], [most of them to China].',
    '[Prices rose in May], [up from 3 percent in April].',
    '[Among those given the vaccine 71 fell ill], [among the others — 175].',
    '[The trial (its 14th day) was adjourned], and [the judge left].',
    '[The men, whose names were not given, were taken to hospital] and [later died].',
    '[The dam, built in 1974, burst on Friday], and [two villages were flooded].',
    '[Two villages, home to 340 people], [were flooded].',
    '[He left the party because it had changed], and [founded another].',
    '[If prices rise, the bank will raise its rate], and [loans will cost more].',
    '[The road was closed] and [traffic diverted].',
    '[The plant will close by June]: [4,000 people will lose their jobs].',
    '[No one was hurt], but [40 homes were damaged].',
    '[The fund, which the two countries set up in 2019], [has paid out $40 million], [most of it to farmers].',
    '[The firm has until Friday to pay], or [it will lose its licence].',
    '[Kovacs, 41], [won the race in 2 hours 14 minutes], [12 seconds ahead of Orban].',
    '[Oil fell to $61 a barrel], [its lowest in four years].',
    '[The rate was raised to 8.75%], [its first increase since March 2022].',
    '[The player was expelled on Thursday] [after arbiters found a phone hidden behind a cistern].',
    '[About 4,000 people marched through the city] [before riot officers fired teargas near the White House].',
    '[The men, a Pole and a Czech of 41], [later refused to speak].',
    '[Prices rose], [which surprised the whole of the central bank].',
    '[The storm hit the coast], [killing four].',
    '[The storm hit the coast], [killing dozens of people in 14 towns].',
    '[The stock fell], and [more than 300 people lost their jobs].',
    '[The party won 61 seats], [including 12 in the capital].',
    '[Oil rose by a tenth on Friday] while [gas fell to a record low].',
    '[Turnout rose]; [46 percent voted].',
    'However, [prices rose], as [wages fell].',
    '[Not only did prices rise], but [wages fell].',
  ])('%s', (marked) => {
    expect(mark(plain(marked), 'en')).toBe(marked)
  })
})

describe('splits a Russian sentence where a part could be reported apart', () => {
  test.each([
    '[Сооружение возвели в 1978 году] и [с тех пор ни разу не ремонтировали].',
    '[Земляную дамбу прорвало в ночь на четверг], [вода пошла на Жанаталап].',
    '[Больше всего пострадал Каракемер]: [там вода зашла в 410 дворов].',
    '[Полиция задержала директора], [которое с 2011 года арендует плотину].',
    '[Полиция вернула два украшения], [похищенных из музея в польском Вроцлаве].',
    '[Среди получивших вакцину заболел 71 человек], [среди получивших плацебо — 175].',
    '[Явка составила 46,2 %] — [почти на 12 % больше, чем четыре года назад].',
    '[Одна компания закончила год с прибылью], [другая — с убытком].',
    '[Её сыну 24 года], [он остаётся среди тех, кого ищут].',
    '[На стадионе собралось 41 300 человек] – [рекорд для финала с 2008 года].',
    '[Осенью проверка выявила протечки], однако [воду так и не сбросили].',
    '[Прорыв плотины под Шымкентом]: [уже 14 погибших], [задержан директор компании]',
    '[Акции выросли]; [банк отказался от комментариев].',
    '[Решение огласили в полдень]: [министра оправдали].',
    '[Голоса разделились]: [61 против 58].',
    '[Выставку, которая открылась 11 апреля], [закрыли до особого распоряжения].',
    '[Задержанные, поляк и чех 41 года], [отказались говорить].',
    '[Ураган обрушился на побережье], [оставив без света 300 домов].',
    '[Полиция задержала двоих], а [третий сбежал].',
    '[Паром вышел из порта в полдень], но [через час затонул].',
    '[Воры проникли в зал], [связали охранника], [скрылись через шесть минут].',
    '[Плотину, построенную в 1974 году], [прорвало в пятницу], и [две деревни затопило].',
    '[Если цены вырастут, банк поднимет ставку], и [кредиты подорожают].',
    '[Завод закроют к июню]: [работу потеряют 4000 человек].',
    '[Никто не пострадал], но [повреждены 40 домов].',
    '[Вода ушла], однако [жители, которых эвакуировали в пятницу, домой не вернулись].',
    '[Президент подписал закон, принятый парламентом в мае], и [уехал в Астану].',
    '[Школы закрыты до среды], [детские сады — до пятницы].',
    '[Цены выросли на 4 процента], [зарплаты — на 2].',
    '[Министр прибыл в Баку, чтобы обсудить договор], и [встретился с премьером].',
    '[Затоплены две деревни], [эвакуированы 340 человек], [разрушен мост].',
    '[Двое погибли], [ещё 40 человек ранены].',
    '[Премьер прибыл в Астану], [где его встретил президент].',
    '[Суд оштрафовал компанию], [отменившую 40 рейсов].',
    '[Сумма составила 5 млн долларов], [из которых 2 млн выплатил город].',
    '[Вырос экспорт], [импорт же упал].',
    '[Не только цены выросли], но и [зарплаты упали].',
  ])('%s', (marked) => {
    expect(mark(plain(marked), 'ru')).toBe(marked)
  })
})

describe('keeps together what makes one claim', () => {
  test.each<[LanguageCode, string]>([
    ['en', '[Tokayev noted the respect for their history, culture and language].'],
    ['en', '[If approved, the vaccine would be the first in a century].'],
    ['en', '[Russia and Ukraine agreed on Friday to exchange prisoners].'],
    ['en', '[Volunteers in Kenya, South Africa, Vietnam and Kazakhstan received two injections].'],
    ['en', '[The ruling came three days after he was seized at the airport by masked men].'],
    ['en', '[He was arrested in November as he was about to board a ferry to Stockholm].'],
    ['en', '[Zhanatalap, the larger of the two villages, was hit hardest].'],
    ['ru', '[Нарушений, способных повлиять на исход голосования, не зафиксировано].'],
    ['ru', '[Если препарат зарегистрируют, первыми его получат медики].'],
    ['ru', '[Важно подойти к разрешению конфликта взвешенно и рационально, обеспечив защиту государственности].'],
    ['ru', '[О том, кому принадлежит плотина и 43 км территории вокруг неё, договориться не удалось].'],
    ['ru', '[На месте работают 860 спасателей и военных, 140 единиц техники и два вертолёта].'],
    ['en', '[The council met on Friday; a long and bitter day].'],
    ['en', '[The plan has three parts: trade, energy and water].'],
    ['en', '[The ship, a rusty old trawler, sank within the hour].'],
    ['en', '[In Almaty, where 300 people had gathered, police closed the square].'],
    ['en', '[The men, who could face 12 years, refused to speak].'],
    ['en', '[The bridge, if it opens in May, will carry 9,000 cars a day].'],
    ['en', '[He praised those who stayed].'],
    ['en', '[They spoke to a man who could alter the result].'],
    ['en', '[The mayor resigned because the bridge had collapsed].'],
    ['en', '[The storm hit the coast, leaving the town dark].'],
    ['en', '[The presidents met in Astana, smiling].'],
    ['en', '[Killing four people, the storm moved on].'],
    ['en', '[Boots, Superdrug and Debenhams with aisles staffed by experts closed].'],
    ['en', '[The group bought a bank, a mill and a port].'],
    ['en', '[Oil fell to $61 a barrel, a sharp drop in a day].'],
    ['en', '[The minister said nothing].'],
    ['en', '[They noted the respect for their culture].'],
    ['en', '[Kazakhstan: Two villages flooded]'],
    ['en', '[Under the ruins, brought down by the blast on Friday, lie 12 people].'],
    ['en', '[When the dam burst, two villages were flooded].'],
    ['en', '[The bank raised its rate after prices rose].'],
    ['en', '[The plant makes 4,000 cars a month, or 48,000 a year].'],
    ['en', '[The plant – the largest in the region – will close].'],
    ['en', '[The law bans three things: smoking, drinking and gambling].'],
    ['en', '[Not a single person was hurt].'],
    ['en', '[The talks – the first in 12 years – ended without a deal].'],
    ['en', '[It was not immediately clear who was behind the attack].'],
    ['en', '[Police are looking for a man who they say set fire to the shop].'],
    ['en', '[The firm denies that it broke the law].'],
    ['en', '[The firm rejected the claim as “nonsense”].'],
    ['en', '[The mayor, who wore a hat, left the room].'],
    ['en', '[The mayor, a baker and a poet, left the room].'],
    ['en', '[Prices rose, which surprised few].'],
    ['en', '[Bread, milk and eggs rose by a tenth].'],
    ['en', '[Oil rose as demand grew].'],
    ['en', '[It is hard to say that the dam is safe].'],
    ['en', '[The mayor called it “a disaster”].'],
    ['en', '[The ship carried wheat, coal and 340 people].'],
    ['en', '[The deal - signed in Baku - ends a war].'],
    ['ru', '[В плане три части: торговля, энергетика и вода].'],
    ['ru', '[Судно, старый ржавый траулер, затонуло за час].'],
    ['ru', '[Мэр ушёл в отставку, потому что мост обрушился].'],
    ['ru', '[Ураган обрушился на побережье, оставив город без света].'],
    ['ru', '[Жители села, оставшиеся без крова, живут в школе].'],
    ['ru', '[Жители, которые остались без крова, живут в школе].'],
    ['ru', '[Министр ничего не сказал].'],
    ['ru', '[Под завалами, возникшими после взрыва в пятницу, находятся 12 человек].'],
    ['ru', '[Когда плотину прорвало, две деревни затопило].'],
    ['ru', '[Банк поднял ставку после того, как цены выросли].'],
    ['ru', '[Завод выпускает 4000 машин в месяц, или 48 000 в год].'],
    ['ru', '[Завод — крупнейший в регионе — закроют].'],
    ['ru', '[Закон запрещает три вещи: курение, алкоголь и азартные игры].'],
    ['ru', '[Переговоры — первые за 12 лет — завершились без соглашения].'],
    ['ru', '[Фирма отрицает, что нарушила закон].'],
    ['ru', '[Фирма назвала обвинения «чепухой»].'],
    ['ru', '[Полиция ищет мужчину, который поджёг магазин].'],
    ['ru', '[Мэр назвал это «катастрофой»].'],
    ['ru', '[Нефть подорожала, поскольку вырос спрос].'],
    ['ru', '[Цены выросли, что удивило немногих].'],
    ['ru', '[Мужчина, напавший на охранника, скрылся].'],
    ['ru', '[Премьер прибыл в Астану, чтобы встретиться с президентом].'],
    ['ru', '[Сделка — подписанная в Баку — завершила войну].'],
  ])('%s: %s', (language, marked) => {
    expect(mark(plain(marked), language)).toBe(marked)
  })
})

describe('leaves out who says it', () => {
  test.each<[LanguageCode, string]>([
    ['en', 'He said [11 people were unaccounted for].'],
    ['en', 'Tokayev stated that [the agreement serves both countries] and [will help the region].'],
    ['en', '“[The situation is under control], but [the water is still moving],” the minister told reporters.'],
    ['en', '[The shares fell by a third], data showed.'],
    ['en', '[Churches, he added, could be replaced by apartment buildings].'],
    ['en', 'However, [talks continued].'],
    ['en', 'SHYMKENT, Kazakhstan, April 17 (Meridian) - [A dam collapsed on Thursday].'],
    ['ru', 'Он считает, что [все стороны должны действовать согласно древней мудрости].'],
    ['ru', '«[Мы прошли большой путь], но [самые трудные километры ещё впереди]», — признал таджикский премьер.'],
    ['ru', '[Состоялся телефонный разговор], передает Tengrinews.kz со ссылкой на Акорду.'],
    ['ru', 'В коммюнике говорится, что [споры не должны решаться силой].'],
    ['ru', '[Ответа, по её словам, не последовало].'],
    ['ru', '[Спасатели эвакуировали жителей двух сёл]. Об этом сообщает МЧС Казахстана.'],
    ['en', 'The agency said on Monday that [the river had risen by two metres].'],
    ['en', 'Officials told reporters in Shymkent on Friday that [the dam was safe].'],
    ['en', 'The ministry, however, said that [talks would go on].'],
    ['en', '“[We will rebuild],” said Mayor Anna Kovacs. “[Nobody will be left alone].”'],
    ['en', 'According to the ministry, [40 homes burned].'],
    ['en', 'In her view, [the deal is dead].'],
    ['en', '[The deal is dead], in her view.'],
    ['en', '[Forty homes, according to the ministry, burned down].'],
    ['en', '[Forty homes burned down], the ministry reported on Tuesday, citing the fire service.'],
    ['en', '“[It is over]”, the coach said, and [left the room].'],
    ['en', 'He believes [the war will end soon].'],
    ['en', 'He said [he saw smoke] and [heard two blasts].'],
    ['en', 'Friends who believe they know her say [she will run].'],
    ['en', 'Tokayev: [Kazakhstan ready to host talks]'],
    ['en', '[Prices rose by 4 percent in May], the statistics office said, after falling for a year.'],
    ['en', '“[Nobody came],” she said, “and [nobody called].”'],
    ['en', 'So [the talks failed].'],
    ['en', 'At the same time, [300 homes lost power].'],
    ['en', '“[The talks failed]”, the minister said; “[we will meet again in May]”.'],
    ['en', '[The minister thanked the rescuers], saying [they had saved 340 people].'],
    ['en', '[More than half of the 4,000 jobs will go], the union says.'],
    ['en', 'We can confidently say that [the dam is safe].'],
    ['en', 'Petrov told reporters: “[The gates are open].”'],
    ['en', '“[We will rebuild],” said Ivan Petrov, an aide to the mayor.'],
    ['en', 'The minister stressed, however, that [the dam was safe].'],
    ['en', '[The dam burst on Friday], and the minister said that [it was old].'],
    ['en', '[The dam burst on Friday]; the minister said that [it was old].'],
    ['en', '[The dam burst on Friday] – the minister said that [it was old].'],
    ['en', '[The dam burst on Friday] but the minister believes [it is safe].'],
    ['en', '[The dam is safe], said the minister, [who had flown to the region].'],
    ['en', '[The dam is safe], the minister said in a statement on Friday.'],
    ['en', '[The dam is safe], the minister told reporters.'],
    ['en', '[Nobody, police said on Monday, was hurt].'],
    ['en', '[Under the rubble, rescuers said, lie 12 people].'],
    ['en', '“[Nonsense]”, the minister said.'],
    ['en', 'On Friday, officials said [the dam was safe].'],
    ['en', '“[We will rebuild],” said Anna Kovacs, the mayor of the town, “and [we will do it soon].”'],
    ['en', '“[We will rebuild],” said Anna Kovacs, adding that [the dam was safe].'],
    ['en', '[The dam is safe], said Mr. Petrov.'],
    ['en', '“[The gates are open]”, and “[the water is rising]”, the mayor said.'],
    ['en', 'He said [he was “deeply sorry” for the delay].'],
    ['en', 'Police said: [no one was hurt].'],
    ['en', 'And yet [the talks failed].'],
    ['ru', 'Министр, однако, заявил, что [переговоры продолжатся].'],
    ['ru', 'По данным министерства, [сгорели 40 домов].'],
    ['ru', '[Сделка сорвалась], по её мнению.'],
    ['ru', '[Сорок домов, по данным министерства, сгорели].'],
    ['ru', '[Сгорели сорок домов], сообщило во вторник министерство со ссылкой на пожарных.'],
    ['ru', '[Сделка, добавил он, сорвалась].'],
    ['ru', 'На вопрос о войне Петров ответил: «[Она закончится]».'],
    ['ru', 'Токаев: [Казахстан готов принять переговоры]'],
    ['ru', '«[Никто не пришёл], — сказала она, — и [никто не позвонил]».'],
    ['ru', 'При этом [без света остались 300 домов].'],
    ['ru', 'Премьер пообещал, что [пенсии вырастут], а [налоги снизятся].'],
    ['ru', 'Как сообщает ТАСС, [переговоры завершились].'],
    ['ru', '[Переговоры завершились], как сообщает ТАСС.'],
    ['ru', '[Под завалами, сообщили спасатели, находятся 12 человек].'],
    ['ru', 'Агентство сообщило, что [плотину прорвало в пятницу] и что [погибли 17 человек].'],
    ['ru', 'Петров, возглавляющий партию с 2019 года, заявил, что [она не будет участвовать в выборах].'],
    ['ru', '[Министр поблагодарил спасателей], заявив, что [они спасли 340 человек].'],
    ['ru', 'Об этом министр сказал, что [завод закроют].'],
    ['ru', '[Плотину прорвало] — по данным министерства, [погибли двое].'],
    ['ru', '– [Плотина безопасна], – заявил министр.'],
    ['ru', 'Министр подчеркнул, однако, что [плотина безопасна].'],
    ['ru', '[Плотину прорвало в пятницу], и министр заявил, что [она была старой].'],
    ['ru', '[Плотину прорвало в пятницу]; министр заявил, что [она была старой].'],
    ['ru', '[Никто, сообщила полиция, не пострадал].'],
    ['ru', '«[Чепуха]», — сказал министр.'],
    ['ru', '[Погибли двое, со слов «Честного голоса»], и [40 ранены].'],
    ['ru', 'Президент, выступая в Астане, заявил, что [война закончится].'],
    ['ru', '«[Мы победили]», — сказал он, добавив, что [война закончилась].'],
    ['ru', 'Министр добавил: [плотина безопасна].'],
  ])('%s: %s', (language, marked) => {
    expect(mark(plain(marked), language)).toBe(marked)
  })
})

test('keeps a quotation mark whose fellow is inside', () => {
  const marked = '[«Ливерпуль» встретится с командой «Наполи»].'
  expect(mark(plain(marked), 'ru')).toBe(marked)
})

test('makes claims of headlines, none of section labels and boilerplate', () => {
  const text = 'Dam bursts in southern Kazakhstan\n\nNews\n\nA dam burst on Thursday.\n\nShare | Tweet | Print'
  const report = readReport({ id: 'a', text, language: 'en' })
  expect(extractClaims(report).map(({ paragraph }) => paragraph)).toEqual([0, 2])
})

test('makes no claim of a caption that only names people', () => {
  expect(mark('Tokayev and Aliyev', 'en')).toBe('Tokayev and Aliyev')
  expect(mark('Токаев и Алиев', 'ru')).toBe('Токаев и Алиев')
})

test('keeps with a number the signs that belong to it', () => {
  expect(mark('The road costs $5 million; the city pays 8 %', 'en')).toBe(
    '[The road costs $5 million]; [the city pays 8 %]',
  )
})

test('numbers the claims and gives each the anchors that start in it', () => {
  const report = readReport({ id: 'ap', text: 'Police found nine objects and arrested two men.', language: 'en' })
  const claims = extractClaims(report)
  expect(claims.map(({ id }) => id)).toEqual(['ap.01', 'ap.02'])
  expect(claims.map(({ anchors }) => anchors.map((anchor) => anchor.kind === 'number' && anchor.value))).toEqual([
    [9],
    [2],
  ])
})

test('takes a sentence of four hundred words for one claim', () => {
  const text = `${'a town, and it fell, '.repeat(90)}he said.`
  expect(mark(text, 'en')).toBe(`[${text}]`)
})

const pieces = fc.constantFrom(
  ...[
    'он сказал',
    'что',
    ',',
    '«',
    '»',
    '"',
    ' — ',
    'и',
    'вода пошла',
    '12 %',
    ':',
    ';',
    'Токаев',
    '(',
    ')',
    '. ',
    '\n\n',
    'который',
    'добавил',
  ],
)

test('claims are ordered, do not overlap, and stay within one sentence', () => {
  fc.assert(
    fc.property(fc.array(pieces, { minLength: 1, maxLength: 40 }), (words) => {
      const report = readReport({ id: 'a', text: `Вода ${words.join(' ')}`, language: 'ru' })
      const spans = report.paragraphs.flatMap(({ sentences }) => sentences.map(({ span }) => span))
      let end = 0
      for (const { span } of extractClaims(report)) {
        expect(span.start).toBeGreaterThanOrEqual(end)
        expect(spans.some((sentence) => sentence.start <= span.start && span.end <= sentence.end)).toBe(true)
        expect(report.text.slice(span.start, span.end).trim()).toHaveLength(span.end - span.start)
        end = span.end
      }
    }),
  )
})
