import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect } from 'vitest'
import { compareReports, type Comparison, renderMarkdown } from 'sverka'
import { inputsOf, readGold } from '../helpers/gold'
import { root } from '../helpers/sources'
import { axeViolations } from './axeViolations'
import { test } from './openPage'

const built = { folder: `${root}docs/playground/dist` }
const reportsOf = (event: string) => inputsOf(readGold(event))
const dam = 'The dam burst at dawn on Friday. Two villages were flooded, and four people died.'
const plotina = 'На рассвете в пятницу прорвало плотину. Погибли пять человек.'

beforeAll(() => {
  execFileSync(process.execPath, [`${root}docs/scripts/playground.mjs`, '--build'])
})

const stage = (page: Page, is: string) => page.waitForSelector(`body[data-stage=${is}]`, { timeout: 60_000 })
const shownPage = (page: Page) => page.frameLocator('#page').locator('body')
const widthOf = (page: Page) => page.evaluate('document.documentElement.scrollWidth')
const statusOf = (page: Page) => page.innerText('#status')
const problemsOf = (page: Page) => page.locator('.card .problem:visible').allInnerTexts()

/** Puts a text in at once, as a reader does from the clipboard. */
async function paste(page: Page, place: number, text: string): Promise<void> {
  await page.locator('textarea').nth(place).focus()
  await page.keyboard.insertText(text)
}

/** The link that the page offers. */
async function linkOf(page: Page): Promise<string> {
  await page.click('#share')
  await page.waitForSelector('#sharing[open]')
  return page.inputValue('#link')
}

/** Drops files on the page, as from the desktop. */
async function drop(page: Page, files: readonly (readonly [name: string, content: string | Buffer])[]): Promise<void> {
  const contents = files.map(([name, content]) => [name, Buffer.from(content).toString('base64')] as const)
  const data = await page.evaluateHandle(`{
    const data = new DataTransfer()
    for (const [name, content] of ${JSON.stringify(contents)}) {
      data.items.add(new File([Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0))], name))
    }
    data
  }`)
  await page.dispatchEvent('body', 'drop', { dataTransfer: data })
}

/** Russian letters as one byte each: `А` is C0. */
const inWindows1251 = (text: string) =>
  Buffer.from(
    Array.from(text, (letter) => (letter < 'А' ? letter : String.fromCharCode(letter.charCodeAt(0) - 0x350))).join(''),
    'latin1',
  )

async function saved(page: Page, format: string): Promise<{ name: string; content: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.click(`[data-format=${format}]`)])
  return { name: download.suggestedFilename(), content: await readFile(await download.path(), 'utf8') }
}

describe('compares', () => {
  test('an example, and shows what each report says', async ({ open }) => {
    const page = await open(built)
    await page.click('[data-example=ferry-collision]')
    await stage(page, 'shown')
    expect(await page.locator('textarea').count()).toBe(3)
    expect(await statusOf(page)).toMatch(/^\d+ claims, \d+ contradicted$/u)
    expect(await shownPage(page).innerText()).toContain('Two killed as cargo ship hits ferry in fog off Tunisia')
    expect(page.url()).toMatch(/#example=ferry-collision$/u)
  })

  test('two pasted texts as soon as the second is there, and tells their languages', async ({ open }) => {
    const page = await open(built)
    await paste(page, 0, dam)
    expect(await statusOf(page)).toMatch(/Paste two|One more/u)
    await paste(page, 1, plotina)
    await stage(page, 'shown')
    expect(await shownPage(page).innerText()).toContain('Погибли пять человек')
    expect(await page.locator('.language option:checked').allInnerTexts()).toEqual(['Auto: English', 'Auto: Russian'])
  })

  test('again when a name or a date changes', async ({ open }) => {
    const page = await open(built)
    await paste(page, 0, dam)
    await paste(page, 1, plotina)
    await stage(page, 'shown')
    await page.locator('.name').first().fill('Atlas')
    await page.locator('.day').first().fill('2025-04-18')
    await page.locator('.day').first().blur()
    await expect.poll(() => shownPage(page).innerText()).toMatch(/Atlas[^]*2025-04-18/u)
  })

  test('without a mouse', async ({ open }) => {
    const page = await open(built)
    for (let step = 0; step < 60; step++) {
      if (await page.evaluate(`document.activeElement.dataset?.example === 'dam-breach'`)) break
      await page.keyboard.press('Tab')
    }
    await page.keyboard.press('Enter')
    await stage(page, 'shown')
    await page.focus('[name=view]:checked')
    await page.keyboard.press('ArrowRight')
    expect(await page.isVisible('#texts')).toBe(false)
    await page.focus('#share')
    await page.keyboard.press('Enter')
    await page.waitForSelector('#sharing[open]')
    await page.keyboard.press('Escape')
    expect(await page.isVisible('#sharing')).toBe(false)
  })

  test('long texts with progress, until they are cancelled', async ({ open }) => {
    const page = await open(built)
    const long = (of: readonly string[]) => of.flatMap((event) => reportsOf(event)).map(({ text }) => text)
    await paste(page, 0, long(['dam-breach', 'ferry-collision', 'museum-theft']).join('\n\n'))
    await paste(page, 1, long(['wildfire-evacuation', 'vaccine-trial', 'rate-decision']).join('\n\n'))
    await stage(page, 'busy')
    await expect.poll(() => page.locator('#progress').evaluate((bar) => bar.value)).toBeGreaterThan(0)
    await page.click('#cancel')
    expect(await statusOf(page)).toBe('Cancelled.')
    await page.click('#clear')
    await paste(page, 0, dam)
    await paste(page, 1, plotina)
    await stage(page, 'shown')
  })
})

describe('takes files', () => {
  const article = `<!doctype html><html lang="ru"><head><meta property="og:site_name" content="Волна">
    <meta property="article:published_time" content="2025-04-18T09:30:00+05:00"><style>p { color: red }</style><title>Прорвало плотину</title></head>
    <body><nav><a href="/">Главная</a> <a href="/sport">Спорт</a></nav>
    <article><h1 style="color: red" onclick="throw new Error('run')">Прорвало плотину</h1>
    <p>На рассвете в пятницу прорвало <b>плотину</b> Аксайского водохранилища, сообщили в министерстве по чрезвычайным ситуациям.</p>
    <p>Погибли пять человек, из затопленных сёл вывезли более трёх тысяч жителей, в том числе детей и пожилых людей.</p>
    <script>throw new Error('run')</script><img src="https://example.org/pixel.gif" onerror="throw new Error('run')"></article>
    <p style='display: none'>Мы используем cookie, чтобы сайт работал, и просим согласия на их обработку в полном объёме.</p><footer>Подпишитесь на рассылку</footer></body></html>`

  test('a web page gives its article, its day and its source; a text is taken as it is', async ({ open }) => {
    const page = await open(built)
    await drop(page, [
      ['volna.html', article],
      ['atlas.txt', dam],
    ])
    await stage(page, 'shown')
    const [first, second] = await page.locator('textarea').evaluateAll((areas) => areas.map((area) => area.value))
    expect(first.split('\n\n')).toEqual([
      'Прорвало плотину',
      'На рассвете в пятницу прорвало плотину Аксайского водохранилища, сообщили в министерстве по чрезвычайным ситуациям.',
      'Погибли пять человек, из затопленных сёл вывезли более трёх тысяч жителей, в том числе детей и пожилых людей.',
    ])
    expect(second).toBe(dam)
    expect(await page.locator('.day').first().inputValue()).toBe('2025-04-18')
    expect(await page.locator('.name').evaluateAll((names) => names.map((name) => name.value))).toEqual([
      'Волна',
      'atlas',
    ])
  })

  test('a text in the code page of old Russian files, and says which file holds none', async ({ open }) => {
    const page = await open(built)
    await drop(page, [
      ['old.txt', inWindows1251(plotina)],
      ['picture.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3])],
    ])
    await expect.poll(() => page.locator('textarea').first().inputValue()).toBe(plotina)
    expect(await page.innerText('#refused')).toBe('No text or article was found in picture.png.')
  })

  test('chosen in the browser, six at most', async ({ open }) => {
    const page = await open(built)
    const files = Array.from({ length: 7 }, (_, at) => ({
      name: `${at}.txt`,
      mimeType: 'text/plain',
      buffer: Buffer.from(dam),
    }))
    await page.setInputFiles('#files', files)
    await expect.poll(() => page.innerText('#refused')).toBe('The page compares 6 texts at most.')
    expect(await page.locator('textarea').count()).toBe(6)
    expect(await page.isVisible('#add')).toBe(false)
  })
})

describe('says what is wrong', () => {
  test('next to the text that is to blame, in the language of the page', async ({ open }) => {
    const page = await open(built)
    await paste(page, 0, 'Сьогодні вранці прорвало греблю біля села, загинуло п’ятеро людей, повідомили рятувальники.')
    await paste(page, 1, dam)
    await stage(page, 'stopped')
    expect(await problemsOf(page)).toEqual(['"A" is in Ukrainian (uk); sverka reads English (en) and Russian (ru).'])
    expect(await page.locator('textarea[aria-invalid]').count()).toBe(1)
    await page.check('[name=locale][value=ru]')
    expect(await problemsOf(page)).toEqual([
      'Текст на языке, которого sverka не читает; она читает по-английски и по-русски.',
    ])
    expect(await axeViolations(page.mainFrame())).toEqual([])
  })

  test('when two sources have one name', async ({ open }) => {
    const page = await open(built)
    await paste(page, 0, dam)
    await paste(page, 1, plotina)
    for (const place of [0, 1]) await page.locator('.name').nth(place).fill('TASS')
    await page.locator('.name').nth(1).blur()
    await stage(page, 'stopped')
    expect(await problemsOf(page)).toEqual(['Two reports have the id "TASS"; give each source its own.'])
  })
})

describe('shares', () => {
  test('a link that brings back the texts with their names, days and languages', async ({ open }) => {
    const page = await open(built)
    await paste(page, 0, dam)
    await paste(page, 1, plotina)
    await page.locator('.name').first().fill('Атлас <1>')
    await page.locator('.day').first().fill('2025-04-18')
    await page.locator('.language').first().selectOption('en')
    await stage(page, 'shown')
    const other = await open(built, { hash: new URL(await linkOf(page)).hash })
    await stage(other, 'shown')
    expect(await other.locator('textarea').evaluateAll((areas) => areas.map((area) => area.value))).toEqual([
      dam,
      plotina,
    ])
    expect(await other.locator('.name').first().inputValue()).toBe('Атлас <1>')
    expect(await other.locator('.day').first().inputValue()).toBe('2025-04-18')
    expect(await other.locator('.language').evaluateAll((all) => all.map((one) => one.value))).toEqual(['en', ''])
  })

  test('an example by its name', async ({ open }) => {
    const page = await open(built, { hash: '#example=dam-breach' })
    await stage(page, 'shown')
    expect(await linkOf(page)).toBe('http://localhost/#example=dam-breach')
  })

  test('no link that a browser may cut', async ({ open }) => {
    const page = await open(built)
    // Letters without any order do not become shorter.
    let seed = 1
    const noise = Array.from({ length: 120_000 }, () =>
      String.fromCharCode(0x430 + ((seed = (seed * 48_271) % 2_147_483_647) % 32)),
    )
    await paste(page, 0, dam)
    await paste(page, 1, noise.join(''))
    await page.click('#share')
    await expect.poll(() => page.innerText('#linked')).toMatch(/^The texts would make a link of \d+,\d+ characters/u)
    expect(await page.isVisible('#link')).toBe(false)
  })

  test.for(['#texts=AAAA', '#texts=%%', '#example=nowhere'])(
    'says that a link is broken: %s',
    async (hash, { open }) => {
      const page = await open(built, { hash })
      await expect.poll(() => page.innerText('#refused')).toMatch(/^The link holds no texts/u)
    },
  )
})

test('saves the comparison as a page, Markdown, CSV and JSON', async ({ open }) => {
  const page = await open(built, { hash: '#example=dam-breach' })
  await stage(page, 'shown')
  await page.click('#share')
  const json = await saved(page, 'json')
  const comparison = JSON.parse(json.content) as Comparison
  expect(json.name).toBe('comparison.json')
  expect(comparison).toEqual(compareReports(reportsOf('dam-breach')))
  expect((await saved(page, 'markdown')).content).toBe(renderMarkdown(comparison))
  expect((await saved(page, 'html')).content).toMatch(/^<!doctype html>/iu)
  const csv = await saved(page, 'csv')
  expect(csv.name).toBe('comparison.csv')
  expect(csv.content).toMatch(/^\uFEFFid,claim,source/u)
})

describe('speaks', () => {
  test('the reader’s language, and changes it with the comparison', async ({ open }) => {
    const page = await open(built, { locale: 'ru-RU', hash: '#example=dam-breach' })
    await stage(page, 'shown')
    expect(await statusOf(page)).toMatch(/^Утверждений: \d+, противоречий: \d+$/u)
    expect(await page.getAttribute('html', 'lang')).toBe('ru')
    const inRussian = await shownPage(page).innerText()
    expect(inRussian).toMatch(/одно событие/iu)
    await page.check('[name=locale][value=en]')
    await expect.poll(() => shownPage(page).innerText()).toMatch(/the same event/iu)
    expect(await statusOf(page)).toMatch(/^\d+ claims/u)
  })
})

describe('is at hand for everybody', () => {
  test.for(['light', 'dark'] as const)('axe finds nothing, %s', async (colorScheme, { open }) => {
    const page = await open(built, { colorScheme })
    expect(await axeViolations(page.mainFrame())).toEqual([])
    await page.click('[data-example=dam-breach]')
    await stage(page, 'shown')
    expect(await axeViolations(page.mainFrame())).toEqual([])
    await page.click('#share')
    await page.waitForSelector('#sharing[open]')
    expect(await axeViolations(page.mainFrame())).toEqual([])
  })

  test('at 360 pixels nothing sticks out', async ({ open }) => {
    const page = await open(built, { viewport: { width: 360, height: 740 } })
    expect(await widthOf(page)).toBe(360)
    await page.click('[data-example=dam-breach]')
    await stage(page, 'shown')
    expect(await widthOf(page)).toBe(360)
    expect(await page.isVisible('#texts')).toBe(false)
    await page.check('[name=view][value=texts]')
    expect(await widthOf(page)).toBe(360)
    await page.click('#share')
    await page.waitForSelector('#sharing[open]')
    expect(await widthOf(page)).toBe(360)
  })
})

describe('shows hostile texts harmlessly', () => {
  const hostile = [
    '<script>document.title = "run"</script><img src=x onerror="document.title = \'run\'">',
    '"onload="document.title=\'run\'" \'onfocus=\'document.title="run"',
    '</textarea></script><!-- <script> ]]> {{title}} $& ${title}',
    '\u202Eesrever \u2066isolated \u2069\u200F',
  ].join(' ')

  test.for([
    ['markup, and letters that turn the line', hostile],
    ['a word of 100 kB', 'х'.repeat(100_000)],
  ] as const)('%s', async ([, words], { open }) => {
    const page = await open(built, { viewport: { width: 360, height: 740 } })
    await page.locator('.name').first().fill(words.slice(0, 1000))
    await paste(page, 0, `${dam}\n\n${words}`)
    await paste(page, 1, plotina)
    await stage(page, 'shown')
    expect(await page.title()).toBe('Sverka playground')
    expect(await widthOf(page)).toBe(360)
    expect(
      await page
        .frameLocator('#page')
        .locator('html')
        .evaluate((html) => html.ownerDocument.title),
    ).not.toBe('run')
    const { hash } = new URL(await linkOf(page))
    const other = await open(built, { hash })
    await expect.poll(() => other.locator('textarea').first().inputValue()).toBe(`${dam}\n\n${words}`)
  })
})

test('the policy lets nothing in', () => {
  const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/u.exec(
    readFileSync(`${built.folder}/index.html`, 'utf8'),
  )?.[1]
  expect(policy).toMatch(/^default-src 'none'; script-src 'sha256-[\w+/=]+' 'sha256-[\w+/=]+'; style-src 'sha256-/u)
  expect(policy).not.toMatch(/unsafe|connect-src|https?:/u)
})
