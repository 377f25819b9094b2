import { describe, expect, test } from 'vitest'
import { datelineLength } from '../../src/claims/datelineLength'
import { languages } from '../../src/languages/languages'

describe('datelineLength', () => {
  test.each([
    ['en', 'MOSCOW, August 10. /TASS/. '],
    ['en', 'MOSCOW, August 10 (TASS) - '],
    ['en', 'KYIV, Aug 10 (Reuters) - '],
    ['en', 'KYIV, Ukraine (AP) — '],
    ['en', 'RIGA (AFP) – '],
    ['en', 'Riga, Aug 10 (AFP) – '],
    ['en', 'BEIJING, Aug. 10 (Xinhua) -- '],
    ['en', 'Kyiv, Ukraine – '],
    ['en', 'Moscow. August 10. INTERFAX.RU - '],
    ['en', 'ASTANA. KAZINFORM – '],
    ['en', 'ASTANA — '],
    ['en', 'BAKU, Azerbaijan, August 10. '],
    ['en', 'WASHINGTON — '],
    ['ru', 'МОСКВА, 10 авг - РИА Новости. '],
    ['ru', 'МОСКВА, 10 авг — РИА Новости. '],
    ['ru', 'МОСКВА, 10 августа. /ТАСС/. '],
    ['ru', 'НЬЮ-ЙОРК, 10 августа. /Корр. ТАСС Иван Иванов/. '],
    ['ru', 'Москва. 10 августа. INTERFAX.RU - '],
    ['ru', 'Москва. 10 августа. ИНТЕРФАКС - '],
    ['ru', 'АСТАНА. КАЗИНФОРМ – '],
    ['ru', 'МИНСК, 10 авг — Sputnik. '],
    ['ru', '10 августа, Минск /Корр. БЕЛТА/. '],
    ['ru', 'Баку, 10 августа, Trend. '],
    ['ru', 'Рига, 10 авг — Вестник. '],
  ] as const)('%s: %s|', (code, dateline) => {
    const news = code === 'en' ? 'Two people died in Riga on Sunday.' : 'В Риге погибли двое.'
    expect(datelineLength(dateline + news, languages[code])).toBe(dateline.length)
  })

  test.each([
    ['ru', 'ООН — это площадка для переговоров.'],
    ['ru', 'Москва. Август. Два человека погибли в Одессе.'],
    ['en', 'Kyiv, Ukraine and Moscow agreed on Sunday to swap prisoners.'],
    ['en', 'NATO — the alliance of 32 countries — sent ships.'],
    ['en', 'TRUMP: “We will see”'],
    ['en', 'In Riga – the capital – schools closed.'],
    ['ru', 'Анна Петрова, 34 года. Она погибла.'],
    ['ru', 'США — Китаю: пошлины останутся.'],
    ['ru', 'Рига, Таллин и Вильнюс — против.'],
    ['en', 'Riga (population 600,000) – the capital – mourns.'],
  ] as const)('%s: none in %s', (code, paragraph) => {
    expect(datelineLength(paragraph, languages[code])).toBe(0)
  })
})
