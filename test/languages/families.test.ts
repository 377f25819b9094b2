import { describe, expect, test } from 'vitest'
import type { LanguageCode } from '../../src/types'
import { joinFamilies } from '../../src/languages/joinFamilies'
import { languages } from '../../src/languages/languages'
import { dictionaries, rows } from './dictionaries'

const family = (code: LanguageCode, word: string): string => languages[code].morphology.family(word, dictionaries[code])
const families = (code: LanguageCode, words: string): number =>
  new Set(words.split(' ').map((word) => family(code, word))).size

describe('Russian words of one root and meaning share a family', () => {
  test.each([
    'мир мирный примирить',
    'победа победить победитель победный',
    'государство государственный государственность',
    'украина украинский',
    'россия российский',
    'казахстан казахстанский',
    'война военный воевать',
    'решить решать решение',
    'начать начинать начало начаться',
    'закончить заканчивать окончание',
    'построить строить строительство строитель',
    'сказать говорить',
    'взять брать',
    'убить убивать убийство убийца',
    'погибнуть погибать гибель',
    'ранить ранение раненый',
    'напасть нападать нападение',
    'взрыв взорвать взрывать взрывной',
    'атака атаковать',
    'вторжение вторгнуться',
    'эвакуация эвакуировать',
    'заявить заявлять заявление',
    'сообщить сообщать сообщение',
    'подтвердить подтверждать подтверждение',
    'обвинить обвинять обвинение',
    'арест арестовать арестовывать',
    'задержать задерживать задержание',
    'запретить запрещать запрет',
    'разрешить разрешать разрешение',
    'снизить снижать снижение снизиться',
    'повысить повышать повышение',
    'вырасти расти рост',
    'рассмотреть рассматривать рассмотрение',
    'обсудить обсуждать обсуждение',
    'предложить предлагать предложение',
    'подписать подписывать подписание',
    'встреча встретиться встречаться встретить',
    'переговоры переговорный',
    'договор договориться договорный',
    'соглашение согласиться согласие',
    'выборы избирательный избрать',
    'голос голосовать голосование',
    'президент президентский президентство',
    'министр министерство министерский',
    'правительство правительственный',
    'парламент парламентский парламентарий',
    'закон законный законодательство',
    'суд судебный судья',
    'полиция полицейский',
    'прокурор прокуратура прокурорский',
    'преступление преступник преступный',
    'террорист терроризм террористический',
    'экономика экономический экономист',
    'политика политический политик',
    'банк банковский',
    'цена ценовой',
    'производство производить производитель',
    'безопасность безопасный',
    'независимость независимый',
    'важный важность важно',
    'человек люди человеческий',
    'ребенок дети детский',
    'город городской',
    'помощь помочь помогать',
    'передать передавать передача',
    'собрать собирать собрание',
    'назвать называть название',
  ])('%s', (words) => {
    expect(families('ru', words)).toBe(1)
  })
})

describe('Russian words that only look related stay apart', () => {
  test.each([
    'место месть',
    'край крайний',
    'право правый',
    'право править',
    'мир мировой',
    'страна странный',
    'свет светский',
    'совет советский',
    'независимость зависимость',
    'вооружение разоружение',
    'наступление отступление',
    'война воин',
    'сила насилие',
    'орган организм',
    'дело удел',
    'часть частный',
    'вода водить',
    'нос нести',
    'купить купать',
    'жить жать',
    'украина край',
    'выход доход',
    'приказ отказ',
    'взрыв прорыв',
    'отчет расчет',
    'крупный крупа',
    'пол поле',
    'иран ирак',
  ])('%s', (words) => {
    expect(families('ru', words)).toBe(2)
  })
})

describe('English words of one root and meaning share a family', () => {
  test.each([
    'peace peaceful peacefully',
    'nation national nationally',
    'state statehood',
    'invade invasion invader',
    'attack attacker',
    'kill killer killing',
    'explode explosion explosive',
    'defend defence defense defensive',
    'destroy destruction',
    'injure injury',
    'elect election electoral',
    'vote voter voting',
    'president presidential presidency',
    'minister ministry ministerial',
    'parliament parliamentary',
    'govern government governor',
    'govern governmental',
    'diplomat diplomatic diplomacy',
    'negotiate negotiation negotiator',
    'agree agreement',
    'propose proposal',
    'announce announcement',
    'decide decision decisive',
    'permit permission',
    'arrest arrested',
    'detain detention',
    'accuse accusation',
    'investigate investigation investigator',
    'terrorism terrorist',
    'economy economic economist',
    'industry industrial',
    'produce production producer',
    'evacuate evacuation',
    'possible possibility possibly',
    'responsible responsibility',
    'important importance',
    'russia russian',
    'ukraine ukrainian',
    'kazakhstan kazakh',
    'organise organize organisation organization',
  ])('%s', (words) => {
    expect(families('en', words)).toBe(1)
  })
})

describe('English words that only look related stay apart', () => {
  test.each([
    'universe university',
    'new news',
    'organ organization',
    'number numb',
    'corner corn',
    'former form',
    'mission miss',
    'million mill',
    'position pose',
    'country count',
    'policy polite',
    'official office',
    'major majority',
    'mother moth',
    'wander wand',
    'iran iraq',
    'agree disagree',
    'legal illegal',
  ])('%s', (words) => {
    expect(families('en', words)).toBe(2)
  })
})

describe('the tables of families', () => {
  const lines = (file: string): string[][] => rows(file).map((row) => row.flatMap((cell) => cell.split('; ')))

  test.each(['ru-families.tsv', 'en-families.tsv'])('%s names each word once', (file) => {
    const words = lines(file).flat()
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([])
  })

  test.each(['ru-families.tsv', 'en-families.tsv', 'ru-aspect.tsv', 'ru-forms.tsv', 'en-forms.tsv'])(
    '%s is sorted',
    (file) => {
      const keys = rows(file).map((row) => row.join('\t'))
      expect(keys).toEqual([...new Set(keys)].sort())
    },
  )

  test('lines that share a word are one family', () => {
    const joined = joinFamilies([['решать', 'решить'], ['решение', 'решить'], ['советский']])
    expect(joined.get('решать')).toBe(joined.get('решение'))
    expect(joined.get('советский')).toBe('советский')
    expect(joined.get('совет')).toBeUndefined()
  })
})

test.each(['en', 'ru'] as const)('%s: the key of a family is a key of that family', (code) => {
  const words = rows(`${code}-families.tsv`).flatMap((row) => row.flatMap((cell) => cell.split('; ')))
  expect(words.filter((word) => family(code, family(code, word)) !== family(code, word))).toEqual([])
})
