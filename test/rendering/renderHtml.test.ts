import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pageScript, pageScriptHash } from '../../src/rendering/pageScript'
import { renderHtml } from '../../src/rendering/renderHtml'
import { words } from '../../src/rendering/words'
import type { Comparison } from '../../src/types'
import { example, quotedWords } from './example'

/** The page without its script and style. */
const body = (html: string) => html.slice(html.indexOf('<body>'), html.lastIndexOf('<script>'))

/** The text of a page as a reader's browser would have it. */
const textOf = (html: string) =>
  body(html)
    .replace(/<[^>]*>/gu, '')
    .replace(/&lt;/gu, '<')
    .replace(/&gt;/gu, '>')
    .replace(/&quot;/gu, '"')
    .replace(/&#39;/gu, "'")
    .replace(/&#13;/gu, '\r')
    .replace(/&amp;/gu, '&')

describe('the page is whole', () => {
  const html = renderHtml(example())

  test('it loads nothing and allows only its own script', () => {
    expect(html).toContain(`script-src '${pageScriptHash}'`)
    expect(html.match(/<script/gu)).toHaveLength(1)
    expect(html).toContain(`<script>${pageScript}</script>`)
    expect(html).not.toMatch(/\s(?:src|srcset|on\w+)=|@import|url\(/iu)
  })

  test('it shows every claim and its evidence in their own words', () => {
    for (const words of quotedWords(example())) expect(textOf(html)).toContain(words)
  })

  test('it shows each report in full', () => {
    for (const { text } of example().reports) {
      for (const line of text.split('\n')) expect(textOf(html)).toContain(line)
    }
  })

  test('it tells the verdict, the notices and the reasons', () => {
    const text = textOf(html)
    expect(text).toContain('the same event')
    expect(text).toContain('No day of publication is known.')
    expect(text).toContain('“Aug. 7” against “8 августа”: another day.')
  })

  test('every link within the page leads somewhere, and no id is given twice', () => {
    const ids = [...body(html).matchAll(/\sid="([^"]*)"/gu)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const [, target] of body(html).matchAll(/href="#([^"]*)"/gu)) expect(ids).toContain(target)
  })

  test('linked paragraphs name each other', () => {
    expect(html).toMatch(/id="r0-p1">[^]*?href="#r1-p0" data-extent="full"[^]*?id="r1-p0">[^]*?href="#r0-p1"/u)
  })

  test('a claim and its evidence carry one mark', () => {
    const claim = /data-claim="(c\d+)" data-status="contradicted"/u.exec(html)?.[1]
    expect(html).toMatch(new RegExp(`data-claims="${claim}[^"]*">8 августа`, 'u'))
  })

  test('statuses have a word beside colour', () => {
    expect(textOf(html)).toMatch(/≠ contradicted[^]*≈ rephrased[^]*= included[^]*○ omitted/u)
  })
})

test.each(['en', 'ru'] as const)('speaks %s', (locale) => {
  const html = renderHtml(example(), { locale })
  expect(html).toContain(`<html lang="${locale}">`)
  expect(html).toContain(`<h1>${words[locale].title}</h1>`)
})

test('both locales have the same words', () => {
  const names = (value: object): unknown[] =>
    Object.entries(value as Record<string, unknown>).map(([key, each]) =>
      typeof each === 'object' && each ? [key, names(each)] : key,
    )
  expect(names(words.ru)).toEqual(names(words.en))
})

test('a comparison read back from JSON renders the same', () => {
  expect(renderHtml(JSON.parse(JSON.stringify(example())) as Comparison)).toBe(renderHtml(example()))
})

describe('texts stay texts', () => {
  const hostile = [
    '<script>alert(1)</script>',
    '"onload="alert(1)',
    "'onload='alert(1)",
    ']]><!-- --!></style></script>',
    '&lt;b&gt; &amp;amp;',
    'one\r\ntwo',
    '\u202Eesrever \u2066isolated',
  ]
  test.each(hostile)('%j', (text) => {
    const comparison = example({ en: text, ru: text, enId: text })
    const html = renderHtml(comparison)
    expect(body(html)).not.toMatch(/<script|<!--|<b&|\sonload=/iu)
    for (const line of text.split('\r\n')) expect(textOf(html)).toContain(line)
    for (const words of quotedWords(comparison)) expect(textOf(html)).toContain(words)
  })

  test('what stands in fields is escaped too', () => {
    const { reports, notices, ...rest } = example()
    const evil = '"><img src=x onerror=alert(1)>'
    const html = renderHtml({
      ...rest,
      reports: reports.map((report) => ({
        ...report,
        title: evil,
        source: evil,
        publishedOn: evil,
        url: 'https://' + evil,
      })),
      notices: notices.map((notice) => ({ ...notice, message: evil })),
    })
    expect(html).not.toContain('<img')
  })

  test.each([
    ['https://example.org/a?b', true],
    ['javascript:alert(1)', false],
    ['data:text/html,x', false],
  ])('links to %s: %s', (url, linked) => {
    const comparison = example()
    const html = renderHtml({ ...comparison, reports: comparison.reports.map((report) => ({ ...report, url })) })
    expect(html.includes(`href="${url}"`)).toBe(linked)
  })

  test('torn characters and NUL become �', () => {
    const html = renderHtml(example({ en: 'a\uD83Db\u0000c' }))
    expect(html).toContain('a�b�c')
    expect(html).not.toMatch(/\p{Surrogate}|\0/u)
  })

  test('any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, id) => {
        const html = renderHtml(example({ en: text, enId: id }))
        expect(html.match(/<script/gu)).toHaveLength(1)
        expect(html).not.toMatch(/\p{Surrogate}/u)
      }),
      { numRuns: 30 },
    )
  })
})

describe('odd comparisons', () => {
  test('among more than two reports, references name theirs', () => {
    const { reports, alignments, ...rest } = example()
    const third = { ...reports[1]!, id: 'akorda', source: 'Akorda', publishedOn: '2025-08-08', title: 'A title' }
    // Four alignments, to have the cards of a crowd.
    const html = renderHtml({
      ...rest,
      reports: [...reports, third],
      alignments: [0, 1, 2, 3].map((at) => ({
        ...alignments[0]!,
        reports: ['ap', at < 3 ? 'akorda' : 'tass'] as const,
      })),
    })
    expect(textOf(html)).toContain('↔ tass 0, 1 · akorda 0, 1, 0, 1, 0, 1')
    expect(textOf(html)).toContain('Russian · 2025-08-08')
    expect(textOf(html)).toContain('A title')
  })

  test('claims that nest each keep their words', () => {
    const { claims, ...rest } = example()
    const [first, ...others] = claims
    const inner = { ...first!, id: 'inner', span: { start: first!.span.start + 3, end: first!.span.end - 5 } }
    const html = renderHtml({ ...rest, claims: [first!, inner, ...others] })
    expect(html).toContain('class="claim goes-on"')
    expect(textOf(html)).toContain('On Aug. 7 Orlov called Bakirov. They spoke')
  })

  test('what points nowhere is left out', () => {
    const comparison = example()
    const html = renderHtml({
      ...comparison,
      reports: comparison.reports.slice(0, 1),
      table: [...comparison.table, { claims: ['gone'], sources: {} }],
    })
    expect(html).toContain('Trade grew by 5%')
    expect(html).not.toContain('undefined')
  })

  test('nothing found', () => {
    const { reports } = example()
    const html = renderHtml({ reports, alignments: [], claims: [], findings: [], table: [], notices: [] })
    expect(html).toContain('No claims were found.')
  })

  test('a word of 100 kB and thousands of claims do not stall', () => {
    const comparison = example({ en: 'я'.repeat(100_000) })
    const [claim] = comparison.claims
    const claims = Array.from({ length: 5000 }, (_, at) => ({
      ...claim!,
      id: `c${at}`,
      span: { start: at * 20, end: at * 20 + 15 },
    }))
    const table = claims.map(({ id }) => ({ claims: [id], sources: { ap: 'stated' as const } }))
    expect(renderHtml({ ...comparison, claims, findings: [], table }).length).toBeGreaterThan(100_000)
  }, 5000)
})
