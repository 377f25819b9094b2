import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { latinize, nameLikeness, nameStems, SAME_NAME, soundKeys } from '../../src/languages/en-ru/transliteration'

/** Spellings of one name in Latin letters, then in Russian ones, in any case form. */
const sameNames = [
  // English
  'Trump = Трамп Трампом Трампа Трампу',
  'Biden = Байден Байденом',
  'Vance = Вэнс Вэнса',
  'Rubio = Рубио',
  'Hegseth = Хегсет Хегсетом',
  'Witkoff = Уиткофф Уиткоффом',
  'Harris = Харрис',
  'Hughes = Хьюз Хьюза',
  'Starmer = Стармер Стармером',
  'Thatcher = Тэтчер',
  'Obama = Обама Обамы Обаме Обаму Обамой',
  'Kellogg = Келлог Келлога',
  'Blinken = Блинкен Блинкеном',
  'Johnson = Джонсон Джонсона',
  'Wilson = Уилсон',
  'Houston = Хьюстон Хьюстоне',
  'George = Джордж Джорджа',
  'Hawkins = Хокинс',
  'McDonald = Макдональд',
  'Wright = Райт',
  'Smith = Смит Смита',
  'Bailey = Бейли',
  'Powell = Пауэлл Пауэлла',
  'Jennifer = Дженнифер',
  // Ukrainian, Russian, Belarusian
  'Zelenskyy Zelensky Zelenskiy = Зеленский Зеленского Зеленским',
  'Kyiv Kiev = Киев Киева Киеве',
  'Putin = Путин Путиным Путина',
  'Lavrov = Лавров Лавровым',
  'Peskov = Песков Песковым',
  'Klitschko = Кличко',
  'Poroshenko = Порошенко',
  'Yermak = Ермак Ермаком',
  'Kharkiv Kharkov = Харьков Харькове',
  'Tsikhanouskaya = Тихановская Тихановской',
  'Lukashenko = Лукашенко',
  'Khrushchev = Хрущёв Хрущева',
  'Gorbachev = Горбачёв Горбачева',
  'Yeltsin = Ельцин Ельциным',
  'Navalny = Навальный Навального',
  'Andrei Andrey = Андрей Андрея Андреем',
  'Sergei Sergey = Сергей Сергея',
  'Yury Yuri = Юрий Юрия Юрием',
  'Nikolai = Николай Николаю',
  'Tsvetaeva Tsvetayeva = Цветаева Цветаевой',
  'Drozdov = Дроздов Дроздовых',
  'Ivanov = Иванова',
  // Central Asia and the Caucasus
  'Tokayev Toqaev = Токаев Токаевым Токаева',
  'Aliyev = Алиев Алиевым',
  'Pashinyan = Пашинян Пашиняна Пашиняну',
  'Yerevan = Ереван Еревана Ереване',
  'Kassym = Касым Касыма',
  'Jomart = Жомарт Жомарта',
  'Mirziyoyev = Мирзиёев Мирзиёева',
  'Japarov = Жапаров Жапаровым',
  'Rahmon = Рахмон Рахмона',
  'Berdimuhamedov Berdymukhamedov = Бердымухамедов',
  'Lomtatidze = Ломтатидзе',
  'Qvachantiradze Kvachantiradze = Квачантирадзе',
  'Kobakhidze = Кобахидзе',
  'Zourabichvili = Зурабишвили',
  'Satybaldiev = Сатыбалдиев Сатыбалдиева',
  'Asanbekov = Асанбеков',
  'Toktosunova = Токтосунова Токтосуновой',
  'Almaty = Алматы',
  'Bishkek = Бишкек Бишкеке',
  // Chinese, Korean, Japanese
  'Xi = Си',
  'Jinping = Цзиньпин Цзиньпина',
  'Xue = Сюэ',
  'Guoqiang = Гоцян',
  'Zhang = Чжан Чжана',
  'Wenjing = Вэньцзин',
  'Qingdao = Циндао',
  'Yoon = Юн',
  'Kishida = Кисида',
  'Shinzo = Синдзо',
  // Arabic, Hebrew, Persian, Turkish
  'Mohammed Muhammad Mohamed = Мухаммед Мохаммед',
  'Netanyahu = Нетаньяху',
  'Khamenei = Хаменеи',
  'Ahmed = Ахмед Ахмеда',
  'Hussein = Хусейн Хусейна',
  'Abdelwaheb = Абдельвахаб',
  'Gharsallaoui = Гарсаллауи',
  'Araghchi = Арагчи Аракчи',
  'Erdoğan Erdogan = Эрдоган Эрдоганом',
  'Kılıçdaroğlu = Кылычдароглу',
  'Şimşek = Шимшек Шимшека',
  'Bizerte = Бизерта Бизерты',
  // Polish, Czech, Serbian, German, French, Nordic, Spanish
  'Wrocław Wroclaw = Вроцлав Вроцлава Вроцлаве',
  'Rudzik = Рудзик',
  'Wielgosz = Вельгош',
  'Tusk = Туск Туском',
  'Morawiecki = Моравецкий Моравецкого',
  'Dvořák = Дворжак Дворжака',
  'Babiš = Бабиш Бабиша',
  'Vučić Vucic = Вучич Вучичем',
  'Djokovic Đoković = Джокович Джоковича',
  'Merz = Мерц Мерца Мерцем',
  'Scholz = Шольц Шольцем',
  'Steinmeier = Штайнмайер Штайнмайера',
  'Baerbock = Бербок',
  'Leyen = Ляйен',
  'Schröder = Шрёдер Шредером',
  'Hamburg = Гамбург Гамбурга Гамбурге',
  'Hitler = Гитлер',
  'Macron = Макрон Макроном',
  'Hollande = Олланд',
  'Renault = Рено',
  'Bordeaux = Бордо',
  'Miguel = Мигель Мигеля',
  'Juan = Хуан Хуана',
  'Nielsen = Нильсен',
  'Tallinn = Таллин Таллинн Таллине',
]

/** Names that look alike and are not one. */
const differentNames = [
  'Ukraine ≠ крайне',
  'Iran ≠ Ирак',
  'Iraq ≠ Иран Ирана',
  'Austria ≠ Австралия',
  'Australia ≠ Аустрия',
  'Slovakia ≠ Словения Словении',
  'Slovenia ≠ Словакия',
  'Nigeria ≠ Нигер',
  'Niger ≠ Нигерия',
  'Moldova ≠ Мордовия Мальта Молодой',
  'Putin ≠ путём Распутин Пушкин',
  'Merkel ≠ Мерц Мерца',
  'Merz ≠ Меркель Меркурий',
  'Petrov ≠ Петренко Петросян',
  'Petrenko ≠ Петров',
  'Kim ≠ Кин Ким-Ир Кан',
  'Lavrov ≠ Павлов Лавренко',
  'Peskov ≠ Песчаный Петров',
  'Trump ≠ Труман Тромсё',
  'Biden ≠ Бейрут Биньямин',
  'Baku ≠ Бари Баден',
  'Minsk ≠ Омск Миасс',
  'Tomsk ≠ Омск',
  'Kursk ≠ Курган Кирсан',
  'Kazan ≠ Казах Рязань',
  'Macron ≠ Маклин Мадрон',
  'Starmer ≠ Стокгольм Старр',
  'Tokayev ≠ Такер Толстой Токио',
  'Aliyev ≠ Агаев Амиров Алиханов',
  'Berlin ≠ Мерлин Берн Белград',
  'London ≠ Лондри Линкольн',
  'Paris ≠ Парма Перис-Парк',
  'Moscow ≠ Мосул Москаленко',
  'Rudzik ≠ Рублик Рузвельт',
  'Orban ≠ Урбан-Сити Орлан Обама',
  'Latvia ≠ Литва',
  'Lithuania ≠ Латвия',
  'Syria ≠ Сербия',
  'Serbia ≠ Сирия',
  'Mali ≠ Мальта Малави',
  'Guinea ≠ Гана',
  'Oman ≠ Оран Омар',
  'Qatar ≠ Катанга Кадар-Сити',
  'Georgia ≠ Грузия Греция',
  'Ivanov ≠ Иваненко Иванян',
  'Sidorov ≠ Федоров Сизов',
  'Witkoff ≠ Витте Виткин',
  'Vance ≠ Венеция Вагнер',
  'Rubio ≠ Румыния Рубин',
  'Harris ≠ Хартия Париж',
]

const pairsOf = (lines: readonly string[], sign: string) =>
  lines.flatMap((line) => {
    const [latin = '', russian = ''] = line.split(` ${sign} `)
    return latin.split(' ').flatMap((one) => russian.split(' ').map((other) => [one, other] as const))
  })

const likeness = (one: string, other: string) =>
  Math.max(...nameStems(one).flatMap((a) => nameStems(other).map((b) => nameLikeness(a, b))))

const failing = (pairs: readonly (readonly [string, string])[], isSame: boolean) =>
  pairs.filter(([one, other]) => likeness(one, other) >= SAME_NAME !== isSame).map((pair) => pair.join(' '))

describe('nameLikeness', () => {
  test('tells spellings of one name from names that look alike', () => {
    expect(failing(pairsOf(sameNames, '='), true)).toEqual([])
    expect(failing(pairsOf(differentNames, '≠'), false)).toEqual([])
  })

  test('spellings of one name share a sound key', () => {
    const parted = pairsOf(sameNames, '=')
      .filter(
        ([one, other]) =>
          new Set([...soundKeys(one), ...soundKeys(other)]).size === soundKeys(one).length + soundKeys(other).length,
      )
      .map((pair) => pair.join(' '))
    expect(parted).toEqual(['Tsikhanouskaya Тихановская', 'Tsikhanouskaya Тихановской'])
  })

  test('is symmetric and within 0..1', () => {
    const word = fc.stringMatching(/^[a-z]{0,12}$/)
    fc.assert(
      fc.property(word, word, (a, b) => {
        const score = nameLikeness(a, b)
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(1)
        expect(nameLikeness(b, a)).toBeCloseTo(score)
        expect(nameLikeness(a, a)).toBe(1)
      }),
    )
  })
})

describe('latinize', () => {
  test.each([
    ['zelenski', 'Zelenskyy Zelensky Zelenskiy Зеленский Зеленская'],
    ['tokaev', 'Tokayev Toqaev Токаев'],
    ['aliev', 'Aliyev Алиев'],
    ['erevan', 'Yerevan Ереван'],
    ['vitkof', 'Witkoff Уиткофф'],
    ['jinpin', 'Цзиньпин'],
    ['erdogan', 'Erdoğan Эрдоган'],
    ['si', 'Xi Си'],
    ['', '— №'],
  ])('%s ← %s', (plain, spellings) => {
    expect(new Set(spellings.split(' ').map(latinize))).toEqual(new Set([plain]))
  })

  test('takes any string, however long', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (word) => /^[a-z0-9]*$/.test(latinize(word))))
    expect(latinize('ж'.repeat(1e6)).length).toBeLessThan(200)
  })
})

describe('nameStems', () => {
  test.each([
    ['tokaev', 'Токаев Токаева Токаеву Токаевым Токаеве Токаевых Tokayev’s'],
    ['zelenski', 'Зеленский Зеленского Зеленскому Зеленским Зеленском'],
    ['tsvetaev', 'Цветаева Цветаевой'],
    ['obam', 'Обама Обамы Обаме Обаму Обамой'],
    ['nikolai', 'Николай Николая Николаю Николаем'],
    ['dmitri', 'Дмитрий Дмитрия Дмитрием'],
    ['natali', 'Наталья Натальи Натальей'],
    ['merts', 'Мерц Мерца Мерцем'],
    ['gazprom', 'Газпром Газпрома Газпромом'],
    ['navaln', 'Навальный Навального Навальным'],
    ['ibragim', 'Ибрагим Ибрагима'],
    ['afrik', 'Африка Африки Африкой'],
  ])('%s ← %s', (stem, forms) => {
    expect(new Set(forms.split(' ').map((form) => nameStems(form)[0]))).toEqual(new Set([stem]))
  })
})
