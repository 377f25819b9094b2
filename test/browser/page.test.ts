import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { compareReports, renderHtml, type Comparison, type ReportInput } from '../../src/index'
import { example } from '../rendering/example'
import { axeViolations } from './axeViolations'
import { test } from './openPage'

/** Invented. The third report says nothing that one of the others does not say, but for the captain. */
const ferry: readonly ReportInput[] = [
  {
    id: 'wire',
    source: 'Coast Wire',
    publishedOn: '2025-11-03',
    text: `Ferry sinks off Tunisia, 14 dead

A ferry carrying 60 people sank off Tunisia on Sunday, killing 14 of them.

A fisherman pulled eleven people out of the sea.

The Transport Ministry opened an inquiry.`,
  },
  {
    id: 'vestnik',
    source: 'Вестник',
    publishedOn: '2025-11-03',
    text: `У берегов Туниса затонул паром

В воскресенье у берегов Туниса затонул паром с 60 пассажирами, погибли 17 человек.

Министерство транспорта начало расследование.`,
  },
  {
    id: 'courier',
    source: 'The Courier',
    publishedOn: '2025-11-04',
    text: `Inquiry into ferry disaster

The Transport Ministry opened an inquiry after a ferry sank off Tunisia on Sunday, killing 14 people.

The captain had been sailing for thirty years.`,
  },
]
const three = renderHtml(compareReports(ferry))
const two = renderHtml(compareReports(ferry.slice(0, 2)))

const lit = (page: Page) =>
  page
    .locator('.report:not([hidden]) [data-lit]')
    .evaluateAll((all) => all.map(({ textContent }) => textContent).join(' '))
const shownRows = (page: Page) => page.locator('.claims tbody tr:visible').count()
const overflows = (page: Page) =>
  page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth')

describe('a claim', () => {
  test.for(['hover', 'focus', 'tap'] as const)('lights up in every report on %s', async (how, { open }) => {
    const page = await open({ html: two }, { hasTouch: true })
    await page.getByRole('link', { name: 'killing 14', exact: false }).first()[how]()
    expect(await lit(page)).toContain('killing 14 of them')
    expect(await lit(page)).toContain('погибли 17 человек')
    expect(await page.locator('#page-report-1 header').innerText()).toContain('≠ contradicted')
  })

  test('opens with its evidence and the reason, by keyboard alone, and gives the focus back', async ({ open }) => {
    const page = await open({ html: two })
    const claim = page.locator('.report .claim[data-status=contradicted]').first()
    await claim.focus()
    await page.keyboard.press('Enter')
    const evidence = page.locator('.proofs')
    expect(await evidence.innerText()).toContain('another number')
    await page.keyboard.press('Tab')
    expect(await page.locator(':focus').getAttribute('aria-label')).toBe('Previous claim')
    await page.keyboard.press('Escape')
    expect(await evidence.isVisible()).toBe(false)
    expect(await page.locator(':focus').getAttribute('href')).toBe(await claim.getAttribute('href'))
  })

  test('is stood beside its evidence in the other report', async ({ open }) => {
    const filler = Array.from({ length: 30 }, (_, at) => `The weather in town ${at} was calm all day long.`).join(
      '\n\n',
    )
    const [wire, vestnik] = ferry as [ReportInput, ReportInput]
    const long = compareReports([{ ...wire, text: `${filler}\n\n${wire.text}\n\n${filler}` }, vestnik])
    const page = await open({ html: renderHtml(long) }, { reducedMotion: 'reduce' })
    await page.locator('#page-report-1 .claim[data-status=contradicted]').click()
    const tops = await page
      .locator('.text')
      .evaluateAll((panes) => panes.map((pane) => pane.querySelector('[data-lit]')!.getBoundingClientRect().top))
    expect(Math.abs(tops[0]! - tops[1]!)).toBeLessThan(200)
    expect(Math.max(...tops)).toBeLessThan(720)
  })

  test('has an address', async ({ open }) => {
    const { id } = compareReports(ferry.slice(0, 2)).claims.at(-1)!
    const page = await open({ html: two }, { hash: `#${id}` })
    expect(await page.locator('.proofs .proof:visible').getAttribute('id')).toBe(id)
    await page.getByRole('button', { name: 'Previous claim' }).click()
    expect(await page.evaluate('location.hash')).not.toBe(`#${id}`)
    await page.goto(`${page.url().split('#')[0]}#${id}`)
    expect(await page.locator('.proofs .proof:visible').getAttribute('id')).toBe(id)
  })
})

describe('the filter', () => {
  test('shows what only one source says, and what all but one say', async ({ open }) => {
    const page = await open({ html: three })
    const all = await shownRows(page)
    const source = page.getByRole('combobox', { name: 'Source' })
    await source.selectOption('Only The Courier says')
    expect(await page.locator('.claims').innerText()).toContain('captain')
    expect(await shownRows(page)).toBeLessThan(all)
    await source.selectOption('All but The Courier say')
    expect(await page.locator('.claims').innerText()).not.toContain('captain')
    expect(await page.getByRole('status').innerText()).toBe(`Claims shown: ${await shownRows(page)} / ${all}`)
  })

  test('shows one status, also at one source, and dims the other claims in the texts', async ({ open }) => {
    const page = await open({ html: two })
    await page.getByRole('radio', { name: 'contradicted' }).check()
    const statuses = await page.locator('.claims tbody tr:visible').allInnerTexts()
    expect(statuses.length).toBeGreaterThan(0)
    for (const row of statuses) expect(row).toContain('≠ contradicted')
    expect(await page.locator('.report .claim.off').count()).toBeGreaterThan(0)
    await page.getByRole('combobox', { name: 'Source' }).selectOption('What Вестник does')
    expect(await shownRows(page)).toBeLessThan(statuses.length)
  })

  test('puts contradictions first, or leaves the order of the texts', async ({ open }) => {
    const page = await open({ html: two })
    const first = page.locator('.claims tbody tr').first()
    expect(await first.innerText()).toContain('contradicted')
    await page.getByRole('combobox', { name: 'Order' }).selectOption('as told')
    expect(await first.getAttribute('data-number')).toBe('1')
  })

  test('is set by the figures of a source', async ({ open }) => {
    const page = await open({ html: three })
    const figure = page.getByRole('link', { name: /^Only The Courier says/ })
    await figure.click()
    expect(await shownRows(page)).toBe(Number(await figure.innerText()))
  })
})

test('arrow keys walk the matrix, which is one stop of the tab key', async ({ open }) => {
  const page = await open({ html: three })
  const marks = page.locator('.mark')
  await marks.first().focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  expect(await page.locator(':focus').getAttribute('href')).toBe(await marks.nth(2).getAttribute('href'))
  expect(await page.locator('.mark[tabindex="0"]').count()).toBe(1)
  await page.keyboard.press('Enter')
  expect(await page.locator('.proofs .proof').nth(2).isVisible()).toBe(true)
})

describe('the reports', () => {
  test('are joined by ribbons that follow as one of them is scrolled', async ({ open }) => {
    const page = await open({ html: two }, { viewport: { width: 1280, height: 500 } })
    const ribbons = () => page.locator('.ribbon').evaluateAll((all) => all.map((each) => each.getAttribute('d')))
    await expect.poll(ribbons).not.toEqual([])
    const before = await ribbons()
    await page.locator('#page-report-0 .text').evaluate((pane) => {
      pane.style.maxHeight = '8rem'
      pane.scrollTop = 60
    })
    await expect.poll(ribbons).not.toEqual(before)
    expect(await page.locator('.ribbon.disputed').count()).toBeGreaterThan(0)
  })

  test('are as many as there is room for, and any of them can be chosen', async ({ open }) => {
    const page = await open({ html: three }, { viewport: { width: 820, height: 800 } })
    expect(await page.locator('.report:visible').count()).toBe(2)
    await page.getByRole('button', { name: 'The Courier' }).click()
    expect(await page.locator('.report:visible h3').allInnerTexts()).toEqual(['Coast Wire', 'The Courier'])
    await page.setViewportSize({ width: 1400, height: 800 })
    await expect.poll(() => page.locator('.report:visible').count()).toBe(3)
    await page.setViewportSize({ width: 360, height: 740 })
    await expect.poll(() => page.locator('.report:visible').count()).toBe(1)
    expect(await overflows(page)).toBe(false)
  })

  test('show a paragraph of another one when its number is followed', async ({ open }) => {
    const page = await open({ html: three }, { viewport: { width: 360, height: 740 } })
    await page.locator('.reference:visible').first().click()
    expect(await page.locator('.paragraph:target').isVisible()).toBe(true)
  })
})

describe('is sound by the rules of axe', () => {
  test.for([
    ['by day', { colorScheme: 'light' }],
    ['by night', { colorScheme: 'dark' }],
    ['on a phone', { viewport: { width: 360, height: 740 } }],
  ] as const)('%s', async ([, options], { open }) => {
    const page = await open({ html: three }, options)
    await page.locator('.report .claim').first().click()
    expect(await axeViolations(page)).toEqual([])
  })

  test('in Russian, for reports of two events', async ({ open }) => {
    const other = {
      id: 'bank',
      publishedOn: '2022-02-01',
      text: 'The bank raised its rate.\n\nInflation was 9% in May.',
    }
    const html = renderHtml(compareReports([ferry[0]!, other]), { locale: 'ru' })
    const page = await open({ html })
    expect(await page.locator('h1').innerText()).toContain('азные события')
    expect(await axeViolations(page)).toEqual([])
  })
})

test('without its script it shows all reports and all evidence, and claims lead there', async ({ open }) => {
  const page = await open({ html: three }, { javaScriptEnabled: false })
  expect(await page.locator('.report:visible').count()).toBe(3)
  expect(await page.locator('.proof:visible').count()).toBe(await page.locator('.proof').count())
  await page.locator('.report .claim').first().click()
  expect(await page.locator('.proof:target').isVisible()).toBe(true)
})

test('prints all reports and the evidence, without what only a pointer can use', async ({ open }) => {
  const page = await open({ html: three }, { viewport: { width: 820, height: 800 } })
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('.report:visible').count()).toBe(3)
  expect(await page.locator('.proof:visible').count()).toBe(await page.locator('.proof').count())
  expect(await page.locator('.filter:visible, .choice:visible, .ribbons:visible, .steps:visible').count()).toBe(0)
  expect((await page.pdf({ format: 'A4' })).subarray(0, 4).toString()).toBe('%PDF')
})

describe('shows hostile texts harmlessly', () => {
  const hostile = [
    '<script>document.title = "run"</script>',
    '<img src=x onerror="document.title=1">',
    '"onload="document.title=1" x="',
    '</style></script><!-- <svg onload=document.title=1>',
    '\u202Edesrever \u2067detalosi',
    'я'.repeat(100_000),
  ]
  test.for(hostile.map((text) => [text.slice(0, 30), text] as const))('%s', async ([, text], { open }) => {
    const comparison: Comparison = example({ en: `${text}\n\n${text} 1`, enId: text.slice(0, 200) })
    const reports = comparison.reports.map((report) => ({ ...report, title: text, source: text, url: text }))
    const page = await open({ html: renderHtml({ ...comparison, reports }) }, { viewport: { width: 360, height: 740 } })
    expect(await page.title()).toBe('What the reports say')
    expect(await page.locator('body script, body img, body svg[onload]').count()).toBe(1)
    expect(await page.locator('#page-report-0 .text').innerText()).toContain(text.slice(0, 100))
    expect(await overflows(page)).toBe(false)
    await page.locator('.claims a').first().click()
    expect(await page.locator('.proofs').isVisible()).toBe(true)
  })
})
