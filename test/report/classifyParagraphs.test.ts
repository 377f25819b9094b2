import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { classifyParagraphs } from '../../src/report/classifyParagraphs'
import { languages } from '../../src/languages/languages'
import { findParagraphs } from '../../src/report/findParagraphs'

function kinds(...paragraphs: string[]): string[] {
  const text = paragraphs.join('\n\n')
  return classifyParagraphs(text, findParagraphs(text))
}
import { plainSpelling } from '../../src/report/pageSigns'

const fixtures = new URL('../../fixtures/', import.meta.url)

const headline = 'Ferry hits bridge in Riga'
const body = 'A ferry hit a bridge in Riga on Monday, the police said, and nobody was hurt.'

describe('classifyParagraphs', () => {
  test.each([
    'By Anna Petrova',
    'By Anna Petrova and John Smith in Moscow',
    'by Staff Writer — September 20, 2025',
    'Anna Petrova | Reuters',
    'Published: Aug. 11, 2025, 10:42 a.m. | Updated 3 hours ago',
    'MOSCOW, August 8',
    'Photo: Reuters',
    'Photo by John Smith/Getty Images',
    '[Photo credit: Presidential Press Office]',
    '(Reporting by Anna Petrova in Moscow; Writing by John Smith; Editing by Jane Roe)',
    'World news',
    'News | World | Europe',
    'ADVERTISEMENT',
    'Story continues below advertisement',
    'Read more: Ten ferries that hit bridges',
    'Related articles',
    'Subscribe to our newsletter and get the news first.',
    'Follow us on Telegram!',
    'Share this article: Facebook | X | Telegram',
    'Share on Facebook',
    'We use cookies to make this site better. By clicking accept you agree.',
    '© 2025 The Daily Bugle. All rights reserved.',
    'Copyright 2025 The Daily Bugle',
    '12 comments',
    'Views: 1,204',
    '5 min read',
    'Tags: Latvia, ferries',
    'Associated Press writer Jane Roe contributed to this report.',
    'Our Standards: The Thomson Reuters Trust Principles.',
    '***',
    'https://example.com/news/1',
    '#Латвия #паромы',
    'Mon 11 Aug 2025 14.23 BST',
    'Image source, Getty Images',
    'Автор фото, Getty Images',
    'Сегодня, 14:30',
    '8 авг. 2025, 10:15 мск',
    'РИГА, 10 августа. /ТАСС/.',
    'Читайте РИА Новости в Telegram',
    'Follow BBC News on Facebook',
    'USD 91.20 ▲ EUR 101.15 ▼',
    'Анна Петрова, 11 августа 2025',
    '11 августа 2025, 14:30 МСК',
    'Опубликовано: 11.08.2025 14:30 | Обновлено: 11.08.2025 16:02',
    'РИГА, 11 августа',
    'Фото: РИА Новости / Иван Иванов',
    'Фото из архива редакции',
    'Автор: Анна Петрова',
    'Текст: Анна Петрова, фото: Иван Иванов',
    'Источник: Tengrinews.kz',
    'Происшествия',
    'Главная / Новости / Общество',
    'Реклама',
    'Читайте также: Десять паромов, которые врезались в мост',
    'Материалы по теме:',
    'Подписывайтесь на наш канал в Telegram и читайте новости первыми!',
    'Поделиться в соцсетях',
    'Поделиться: ВКонтакте Одноклассники Telegram',
    'Сайт использует файлы cookie. Продолжая, вы соглашаетесь с этим.',
    'Все права защищены. При использовании материалов ссылка обязательна.',
    'Комментарии (12)',
    'Просмотров: 1204',
    '3 минуты чтения',
    'Теги: Латвия, паромы',
    'Нашли ошибку? Выделите её и нажмите Ctrl+Enter',
    'Курс валют на 11 августа',
    'Курсы валют: USD 91,20 ▲ EUR 101,15 ▼',
  ])('boilerplate: %s', (paragraph) => {
    expect(kinds(headline, body, paragraph, body)).toEqual(['headline', 'body', 'boilerplate', 'body'])
  })

  test.each([
    'By Friday, nine people had died.',
    'By Monday night the water had reached the village.',
    'He resigned.',
    'No one was hurt.',
    'Source: Kremlin plans new talks in Istanbul next week.',
    'Photos of the dead appeared online.',
    'Comments by the minister angered Riga.',
    'Subscribers pay 12 euros a month.',
    'Share prices fell by 12 percent.',
    'Follow-up talks are due in May.',
    'News of the deal sent shares up 3%.',
    'Related charges were dropped.',
    'Read was found not guilty.',
    'The dollar rose to 91.20 rubles and the euro to 101.15 rubles.',
    'Tagged birds were found dead.',
    'Watch sales fell in August.',
    'Фото погибших появились в сети.',
    'Источник сообщил о переговорах в Стамбуле.',
    'К пятнице погибли девять человек.',
    'Курс доллара вырос на 2 рубля.',
    'Комментарии министра возмутили Ригу.',
    'Подробности он не раскрыл.',
    'Автор теракта задержан.',
    'Подписка на газету подорожала.',
    'Реклама алкоголя запрещена в мае.',
    'Подробнее он расскажет 11 августа.',
    'Просмотров у ролика больше миллиона.',
    '11 августа он уехал.',
    '«Нет», — ответил он.',
    'Тема переговоров не раскрывается.',
    'Все новости о сделке отрицает Кремль.',
    'По словам Путина, 11 августа он уехал в Минск.',
    'Text messages were sent to 34 people.',
    'Author John Smith was arrested on 5 May',
    'Стрелки «убили 10 туристов» в Кашмире.',
    'Погибли 5 человек в Риге.',
    'Фото не публиковали.',
    'May resigned on Monday.',
    'Support us, the rebels said.',
  ])('body: %s', (paragraph) => {
    expect(kinds(headline, body, paragraph, body)).toEqual(['headline', 'body', 'body', 'body'])
  })

  test.each([
    'The ferry after the crash. Photo: Reuters',
    'The ferry after the crash.\nPhoto: Jane Roe/AP',
    'Pictured: the ferry after the crash',
    'Паром после аварии. Фото: РИА Новости',
    'На фото: паром после аварии',
  ])('caption: %s', (paragraph) => {
    expect(kinds(headline, paragraph, body)).toEqual(['headline', 'caption', 'body'])
  })

  test.each([
    [
      ['News', headline, 'By Anna Petrova', body],
      ['boilerplate', 'headline', 'boilerplate', 'body'],
    ],
    [
      [body, body],
      ['body', 'body'],
    ],
    [[headline], ['body']],
    [
      ['Кто виноват?', body],
      ['headline', 'body'],
    ],
    [
      [headline, 'Anna Petrova and John Smith in Riga', body],
      ['headline', 'boilerplate', 'body'],
    ],
    [
      [
        headline,
        'Анна Петрова, Рига',
        body,
        'Анна Петрова — врач.',
        'Анна Петрова — журналист «Вестника».',
        'Иван Иванов',
      ],
      ['headline', 'boilerplate', 'body', 'body', 'boilerplate', 'boilerplate'],
    ],
    [
      [
        headline,
        body,
        'Anna Petrova',
        body,
        'Anna Petrova is a senior reporter in Riga.',
        'Sign up for our newsletter',
      ],
      ['headline', 'body', 'section', 'body', 'boilerplate', 'boilerplate'],
    ],
    [
      [headline, 'Crews search the ruins on Tuesday. Steppe Wire/Anna Petrova', body],
      ['headline', 'caption', 'body'],
    ],
    [
      [headline, 'Crews search the ruins on Tuesday. (Baltic Press/Anna Petrova)', body],
      ['headline', 'caption', 'body'],
    ],
    [
      [headline, 'Crews search the ruins on Tuesday. (Reuters/AFP)', body],
      ['headline', 'body', 'body'],
    ],
    [
      [headline, body, '(Additional reporting by Said al-Maskari in Muscat; editing by Anna Petrova)'],
      ['headline', 'body', 'boilerplate'],
    ],
    [
      ['Watch: ferry hits bridge in Riga in broad daylight', body],
      ['headline', 'body'],
    ],
    [
      [headline, body, 'What it means', body],
      ['headline', 'body', 'section', 'body'],
    ],
    [
      [headline, body, 'Read also', 'Ten ferries', 'Ten bridges', body],
      ['headline', 'body', 'boilerplate', 'boilerplate', 'boilerplate', 'body'],
    ],
    [
      [headline, body, '• Ten ferries', '• Ten bridges'],
      ['headline', 'body', 'boilerplate', 'boilerplate'],
    ],
    [
      [headline, 'The dead are:', '• Ten sailors', '• Two cooks'],
      ['headline', 'body', 'body', 'body'],
    ],
  ])('%j', (paragraphs, expected) => {
    expect(kinds(...paragraphs)).toEqual(expected)
  })

  test.each(labelledReports())('agrees with the labels of $path', ({ path, expected }) => {
    const text = readFileSync(new URL(path, fixtures), 'utf8')
    expect(classifyParagraphs(text, findParagraphs(text))).toEqual(expected)
  })
})

describe.each(Object.values(languages))('the boilerplate signs of $code', ({ boilerplate }) => {
  test.each(Object.entries<readonly string[]>({ ...boilerplate }))(
    '%s are sorted, unique and in the spelling they are sought in',
    (_, phrases) => {
      expect(phrases).toEqual([...new Set(phrases)].sort())
      expect(phrases.map((phrase) => plainSpelling(phrase).toLowerCase())).toEqual(phrases)
    },
  )
})

interface Gold {
  readonly reports: readonly { readonly id: string; readonly file: string }[]
  readonly paragraphs: Readonly<Record<string, readonly string[]>>
}

function labelledReports(): { path: string; expected: readonly string[] | undefined }[] {
  return readdirSync(fixtures).flatMap((event) => {
    const gold = JSON.parse(readFileSync(new URL(`${event}/gold.json`, fixtures), 'utf8')) as Gold
    return gold.reports.map(({ id, file }) => ({ path: `${event}/${file}`, expected: gold.paragraphs[id] }))
  })
}
