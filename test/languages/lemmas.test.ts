import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { LanguageCode } from '../../src/types'
import { languages } from '../../src/languages/languages'
import { dictionaries } from './dictionaries'

const lemmas = (code: LanguageCode, form: string): readonly string[] =>
  languages[code].morphology.lemmas(form, dictionaries[code])

/** A form may be a headword too: `making` is itself before it is a form of `make`. */
const baseOf = (code: LanguageCode, form: string): string | undefined => {
  const found = lemmas(code, form)
  return found.find((lemma) => lemma !== form.toLowerCase().replaceAll('ё', 'е')) ?? found[0]
}

describe('Russian forms lead to their dictionary form before any other', () => {
  test.each([
    ['стол', 'стола столу столом столе столы столов столами столах'],
    ['рынок', 'рынка рынку рынком рынке рынки рынков рынками рынках'],
    ['отец', 'отца отцу отцом отцы отцов отцам'],
    ['европеец', 'европейца европейцы европейцев европейцами'],
    ['владелец', 'владельца владельцы владельцев владельцами'],
    ['день', 'дня дню дни дней дням днями днях'],
    ['герой', 'героя герою героем герои героев героями'],
    ['сценарий', 'сценария сценарии сценариев сценариями'],
    ['гражданин', 'гражданина гражданином'],
    ['страна', 'страны стране страну страной стран странам странами странах'],
    ['неделя', 'недели неделе неделю неделей недель неделями неделях'],
    ['статья', 'статьи статье статью статьей статей статьям статьях'],
    ['сестра', 'сестры сестре сестру сестёр сестер сестрами'],
    ['ошибка', 'ошибки ошибке ошибку ошибок ошибками'],
    ['судьба', 'судьбы судьбу судеб судьбами'],
    ['армия', 'армии армию армией армий армиями'],
    ['возможность', 'возможности возможностью возможностей возможностями'],
    ['мать', 'матери матерью матерей матерям'],
    ['окно', 'окна окну окном окон окнами'],
    ['письмо', 'письма письму писем письмами'],
    ['здание', 'здания зданию зданием зданий зданиями'],
    ['время', 'времени временем времена времён временам'],
    ['новый', 'нового новому новым новом новая новой новую новое новые новых новыми новее'],
    ['русский', 'русского русскому русским русская русские русских'],
    ['третий', 'третьего третьему третьим третья третьей третьи третьих'],
    ['большой', 'большого больших большими большего большая'],
    ['писать', 'пишу пишет пишут писал писала писали'],
    ['просить', 'прошу просит просят просил просили'],
    ['видеть', 'вижу видит видят видел видели видевший'],
    ['мочь', 'могу может могут можете мог могла могли'],
    ['печь', 'пеку пекут пёк пекла'],
    ['вести', 'веду ведёт ведут вёл вела вели'],
    ['расти', 'растёт растут рос росла росли'],
    ['найти', 'найду найдёт найдут нашёл нашла нашли найден найдены'],
    ['прийти', 'приду придёт придут пришёл пришла пришли'],
    ['уйти', 'уйдёт ушёл ушла ушли ушедший'],
    ['подойти', 'подойдёт подошёл подошли'],
    ['участвовать', 'участвует участвуют участвовал участвовали участвуя'],
    ['воевать', 'воюет воюют воевал воевали'],
    ['погибнуть', 'погибнет погибнут погиб погибла погибли'],
    ['взять', 'возьмёт возьмут взял взяла взят взяты'],
    ['принять', 'примет примут принял приняли принят'],
    ['умереть', 'умрёт умрут умер умерла умерли'],
    ['создать', 'создаст создадут создал создали создан создана созданы'],
    ['быть', 'буду будет будут был была было были будь'],
    ['начаться', 'начнётся начнутся начался началась начались начавшись'],
    ['остаться', 'останется остались'],
    ['продавать', 'продаёт продают продавал продавая'],
    ['держать', 'держит держат держал держа'],
    ['человек', 'человека человеку человеком'],
    ['год', 'года годом годы годов годами лет'],
    ['украина', 'Украины Украине Украину Украиной'],
  ])('%s', (lemma, forms) => {
    expect(forms.split(' ').filter((form) => baseOf('ru', form) !== lemma)).toEqual([])
  })
})

describe('Russian participles lead to their verb', () => {
  test.each([
    ['бросить', 'брошенный брошенного брошена брошены бросивший'],
    ['родить', 'рождённый рождённого рождена родившая'],
    ['объявить', 'объявленного объявлены объявивших'],
    ['закрыть', 'закрытого закрыта закрыты закрывший'],
    ['открыть', 'открытый открыто открыты'],
    ['увидеть', 'увиденного увидевшие'],
    ['погибнуть', 'погибшего погибшие погибших'],
    ['прийти', 'пришедшего пришедшие'],
    ['читать', 'читающий читающего читаемый'],
    ['начаться', 'начавшийся начавшегося начавшаяся'],
    ['нести', 'несущий несущего'],
    ['строить', 'строящийся строящегося строящий'],
  ])('%s', (lemma, forms) => {
    expect(forms.split(' ').filter((form) => !lemmas('ru', form).includes(lemma))).toEqual([])
  })
})

describe('Russian words that look alike stay apart', () => {
  test.each([
    ['местный', 'месть'],
    ['место', 'месть'],
    ['мест', 'месть'],
    ['проблем', 'пробить'],
    ['режет', 'ночь'],
    ['нам', 'но'],
    ['край', 'крайний'],
    ['иран', 'ирак'],
    ['мира', 'мерить'],
    ['стороны', 'сторонник'],
    ['часть', 'час'],
    ['войны', 'воин'],
    ['суда', 'сутки'],
  ])('%s is no form of %s', (form, lemma) => {
    expect(lemmas('ru', form)).not.toContain(lemma)
  })

  test.each([
    ['людей', ['человек', 'люди']],
    ['стали', ['стать', 'сталь']],
    ['суда', ['суд', 'судно']],
    ['банки', ['банк', 'банка']],
    ['знать', ['знать']],
    ['проблем', ['проблема']],
  ])('%s may be any of %j', (form, expected) => {
    expect(lemmas('ru', form)).toEqual(expect.arrayContaining(expected))
  })
})

describe('English forms lead to their dictionary form before any other', () => {
  test.each([
    ['city', 'cities'],
    ['talk', 'talks talked talking'],
    ['box', 'boxes'],
    ['stop', 'stops stopped stopping'],
    ['make', 'makes made making'],
    ['agree', 'agrees agreed agreeing'],
    ['die', 'dies died'],
    ['panic', 'panicked panicking'],
    ['big', 'bigger biggest'],
    ['happy', 'happier happiest'],
    ['large', 'larger largest'],
    ['go', 'goes went gone'],
    ['be', 'is are was were been am'],
    ['say', 'says said'],
    ['overtake', 'overtakes overtook overtaken'],
    ['woman', "women women's woman's"],
    ['fireman', 'firemen'],
    ['crisis', 'crises'],
    ['criterion', 'criteria'],
    ['wife', 'wives'],
    ['child', "children children's"],
    ['miner', "miners miner's miners' miners’"],
    ['do', "does did done doesn't didn't don’t"],
    ['can', "can't cannot could"],
    ['will', "won't"],
    ['kyiv', "Kyiv Kyiv's"],
  ])('%s', (lemma, forms) => {
    expect(forms.split(' ').filter((form) => baseOf('en', form) !== lemma)).toEqual([])
  })

  test.each([
    ['organise', 'organize'],
    ['organisation', 'organization'],
    ['labour', 'labor'],
    ['centre', 'center'],
    ['defence', 'defense'],
    ['analysed', 'analyzed'],
    ['programmes', 'programs'],
  ])('%s and %s share a lemma', (british, american) => {
    expect(lemmas('en', british)).toEqual(expect.arrayContaining([lemmas('en', american)[0]]))
  })

  test.each([
    ['found', ['find', 'found']],
    ['saw', ['see', 'saw']],
    ['leaves', ['leaf', 'leave']],
    ['better', ['good', 'well']],
  ])('%s may be any of %j', (form, expected) => {
    expect(lemmas('en', form)).toEqual(expect.arrayContaining(expected))
  })

  test.each([
    ['his', 'hi'],
    ['this', 'thi'],
    ['news', 'new'],
    ['wing', 'we'],
    ['bring', 'br'],
    ['under', 'und'],
  ])('%s is no form of %s', (form, lemma) => {
    expect(lemmas('en', form)).not.toContain(lemma)
  })
})

describe('the forms of a word that no dictionary knows share a stem', () => {
  test.each([
    ['ru', 'Дроздаев Дроздаева Дроздаеву Дроздаевым Дроздаеве Дроздаевой Дроздаевых'],
    ['ru', 'Пашкинян Пашкиняна Пашкиняну Пашкиняном Пашкиняне'],
    ['ru', 'Вронский-Лютый Вронский-Лютого Вронский-Лютому Вронский-Лютым'],
    ['ru', 'Гурбанза Гурбанзы Гурбанзе Гурбанзу Гурбанзой'],
    ['ru', 'релокант релоканта релоканты релокантов релокантам релокантами'],
    ['ru', 'криптозима криптозимы криптозиму криптозимой'],
    ['ru', 'хайпует хайповать хайповал хайповала'],
    ['en', 'hackathon hackathons'],
    ['en', 'doxx doxxes doxxed doxxing'],
    ['en', "Dushkov Dushkov's"],
  ] as const)('%s: %s', (code, forms) => {
    expect(new Set(forms.split(' ').map((form) => lemmas(code, form).join())).size).toBe(1)
  })

  test('and a stem that is a word itself is not taken for that word', () => {
    const known = { has: (lemma: string) => lemma === 'sever', irregular: () => [] }
    expect(languages.en.morphology.lemmas('several', known)).toEqual(['sever-'])
  })
})

test('a word with a hyphen has the lemmas of its parts', () => {
  expect(lemmas('ru', 'мега-президента')).toContain('президент')
  expect(lemmas('en', 'mega-presidents')).toContain('president')
})

test.each(['en', 'ru'] as const)('%s: any text has at least one lemma, whatever its case', (code) => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.stringMatching(/^[а-яё'-]{0,12}$/), fc.stringMatching(/^[a-z'-]{0,12}$/)),
      (form) => {
        const found = lemmas(code, form)
        expect(found.length).toBeGreaterThan(0)
        expect(new Set(found).size).toBe(found.length)
        expect(lemmas(code, form)).toEqual(found)
      },
    ),
  )
})

test.each(['en', 'ru'] as const)('%s: a word of a million letters takes no time', (code) => {
  const long = (code === 'ru' ? 'а' : 's').repeat(1_000_000)
  expect(lemmas(code, long)).toHaveLength(1)
})
