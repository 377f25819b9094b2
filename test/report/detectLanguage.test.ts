import { describe, expect, test } from 'vitest'
import { detectLanguage } from '../../src/report/detectLanguage'
import { identifyLanguage } from '../../src/report/identifyLanguage'

describe('identifyLanguage', () => {
  test.each([
    ['en', 'The president said on Monday that talks would go on.'],
    ['en', 'Dam bursts in southern Kazakhstan, killing at least four'],
    ['en', 'The word «перестройка» was new to most readers of the paper, and «гласность» was not.'],
    ['ru', 'Президент заявил, что переговоры будут продолжены.'],
    ['ru', 'Задержаны двое граждан Чехии'],
    ['ru', 'Агентство Reuters и газета The Wall Street Journal сообщили об этом со ссылкой на The White House.'],
    ['ru', 'На рассвете в пятницу прорвало плотину. Погибли 17 человек.'],
    ['ru', 'Паром построен в 1998 году в Финляндии.'],
    ['ru', 'Землетрясение магнитудой 7,5 унесло сотни жизней'],
    ['en', 'Two dead in ferry collision off Tunisia'],
    ['en', 'Georgia’s central bank has raised its key rate'],
    ['uk', 'Президент України заявив, що переговори триватимуть.'],
    ['be', 'Прэзідэнт заявіў, што перамовы будуць працягвацца ў Мінску.'],
    ['kk', 'Президент келіссөздер жалғасады деп мәлімдеді.'],
    ['ky', 'Президент сүйлөшүүлөр улантыларын билдирди жана рахмат айтты.'],
    ['bg', 'Президентът заяви, че преговорите ще продължат и това е добре за страната.'],
    ['bg', 'Полицията задържа трима мъже за кражба.'],
    ['mk', 'Владата ги зголеми пензиите за пет отсто.'],
    ['sr', 'Председник је рекао да ће се преговори наставити.'],
    ['de', 'Der Präsident sagte am Montag, dass die Gespräche weitergehen.'],
    ['fr', 'Le président a déclaré lundi que les négociations se poursuivraient dans la capitale.'],
    ['es', 'El presidente dijo el lunes que las negociaciones continuarán en la capital.'],
    ['pl', 'Prezydent powiedział w poniedziałek, że rozmowy będą się toczyć.'],
    ['tr', 'Cumhurbaşkanı görüşmelerin devam edeceğini ve bunun için çalıştıklarını söyledi.'],
    ['ka', 'პრეზიდენტმა განაცხადა'],
    ['ja', '大統領は月曜日に協議が続くと述べた。'],
    ['zh', '总统周一表示谈判将继续'],
  ])('%s: %s', (code, text) => {
    expect(identifyLanguage(text)).toBe(code)
  })
})

describe('detectLanguage', () => {
  test.each([
    '',
    '12.08.2025',
    'Berlin',
    'OK',
    'Москва',
    'сестру',
    'Президент України заявив, що ні',
    'Двама загинаха при катастрофа край Пловдив.',
    'Новият закон влиза в сила от понеделник.',
    'Цена горива поново расте од сутра.',
    'Рада проголосувала за новий бюджет.',
    'Кырсыкта эки адам каза болду.',
    'Хоёр хүн осолд нас баржээ.',
    'Le chat est sur la table et il dort',
  ])('does not guess: %s', (text) => {
    expect(detectLanguage(text)).toBeUndefined()
  })
})
