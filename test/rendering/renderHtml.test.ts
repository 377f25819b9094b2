import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pageScript, pageScriptHash } from '../../src/rendering/pageScript'
import { pageStyle, pageStyleHash } from '../../src/rendering/pageStyle'
import { renderHtml } from '../../src/rendering/renderHtml'
import { words } from '../../src/rendering/words'
import type { Comparison } from '../../src/types'
import { example, quotedWords } from './example'
import { tried } from '../helpers/laws'

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

  test('it loads nothing, and its policy allows only its own script and style', () => {
    expect(html).toContain(
      `default-src 'none'; style-src '${pageStyleHash}'; script-src '${pageScriptHash}'; base-uri 'none'; form-action 'none'`,
    )
    expect(html.match(/<script|<style/gu)).toHaveLength(2)
    expect(html).toContain(`<script>${pageScript}</script>`)
    expect(html).toContain(`<style>${pageStyle}</style>`)
    expect(body(html)).not.toMatch(/\s(?:src|srcset|style|on\w+)=|@import|url\(/iu)
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
    expect(text).toMatch(/the same event score 0.90\s+claims3\s+contradicted1\s+rephrased1\s+in every report1/u)
    expect(text).toContain('Undated report (tass): dates like “on Sunday” were not resolved.')
    expect(text).toContain('“Aug. 7” against “8 августа”: another day.')
  })

  test('every link within the page leads somewhere, and no id is given twice', () => {
    const ids = [...body(html).matchAll(/\sid="([^"]*)"/gu)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const [, target] of body(html).matchAll(/href="#([^"]*)"/gu))
      expect(ids).toContain(decodeURIComponent(target!))
  })

  test('linked paragraphs name each other, and tell where they disagree', () => {
    expect(html).toMatch(
      /id="page-0-1">[^]*?class="reference partial disputed" href="#page-1-1"[^]*?id="page-1-1">[^]*?href="#page-0-1"/u,
    )
  })

  test('a claim and its evidence carry one number', () => {
    const claim = /data-claim="(\d+)" data-status="contradicted"/u.exec(html)?.[1]
    expect(html).toMatch(new RegExp(`data-claims="${claim}[^"]*">8 августа`, 'u'))
  })

  test('a claim is found by its id', () => {
    expect(html).toMatch(/<article class="proof" id="ap\.3"[^]*?Trade grew by 5%/u)
    expect(html).toMatch(/<a [^>]*href="#ap\.3"[^>]*>“<bdi lang="en">Trade grew/u)
  })

  test('contradictions come first, with the reason', () => {
    const { table, ...rest } = example()
    expect(textOf(renderHtml({ ...rest, table: table.toReversed() }))).toMatch(
      /Claim by claim\s+Claimaptass\s+3“On Aug. 7 Orlov called Bakirov” ap.*contradicted“Aug. 7” against/u,
    )
  })

  test('each source has its share of the event, as figures and as a drawing', () => {
    expect(textOf(html)).toMatch(/ap English300001\s+tass Russian001110/u)
    const bars = [...html.matchAll(/<svg class="bar"[^]*?<\/svg>/gu)].map(([bar]) => bar)
    expect(bars).toHaveLength(2)
    expect(bars[0]).toContain('<rect class="stated" x="0.00" width="100.00" height="10"/>')
    expect(bars[1]).toContain('<rect class="omitted" x="66.67" width="33.33" height="10"/>')
  })

  test('what is uncertain says so, and names the other status', () => {
    const { findings, ...rest } = example()
    const [first, second, ...others] = findings
    const runnerUp = { status: 'included', score: 0.41 } as const
    const doubted = { ...second!, score: 0.48, uncertain: true, runnerUp } as const
    const text = textOf(renderHtml({ ...rest, findings: [first!, doubted, ...others] }))
    expect(text).toContain('● stated≈ rephrased ?')
    expect(text).toMatch(/≈ rephrased \? tass, paragraph 1 · score 0.48, or included 0.41/u)
  })

  test('the matrix has a column for each claim and a sign for each source', () => {
    expect(html).toMatch(
      /<a class="mark" transform="translate\(32\)" href="#ap\.3"[^>]*aria-label="3 “Trade grew by 5%” ap: stated, tass: omitted">.*#page-sign-stated" y="0".*#page-sign-omitted" y="20"/u,
    )
  })

  test('statuses have a word beside colour', () => {
    expect(textOf(html)).toMatch(/● stated[^]*= included[^]*≈ rephrased[^]*≠ contradicted[^]*○ omitted/u)
  })
})

test.each(['en', 'ru'] as const)('speaks %s', (locale) => {
  const html = renderHtml(example(), { locale })
  expect(html).toContain(`<html lang="${locale}">`)
  expect(html).toContain(`<p>${words[locale].title}</p>`)
  expect(html).toContain(`<b>${words[locale].events.same}</b>`)
  expect(html).toContain(words[locale].noticeCodes['undated-report'].meaning)
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
      tried(30),
    )
  })
})

describe('odd comparisons', () => {
  test('among more than two reports, references name theirs, and each pair has its verdict', () => {
    const { reports, alignments, table, ...rest } = example()
    const third = { ...reports[1]!, id: 'akorda', source: 'Akorda', publishedOn: '2025-08-08', title: 'A title' }
    const other = { ...alignments[0]!, reports: ['ap', 'akorda'] as const, event: 'different' as const }
    const html = renderHtml({
      ...rest,
      table: table.map(({ claims, sources }) => ({ claims, sources: { ...sources, akorda: 'stated' } })),
      reports: [...reports, third],
      alignments: [...alignments, other, { ...alignments[0]!, reports: ['tass', 'akorda'] }],
    })
    expect(textOf(html)).toContain('↔ tass 0, 1 ↔ akorda 0, 1')
    expect(textOf(html)).toContain('not all of one event')
    expect(textOf(html)).toContain('ap ↔ Akorda different events 0.90')
    expect(textOf(html)).toContain('akorda · Russian · 2025-08-08')
    expect(textOf(html)).toContain('A title')
    expect(textOf(html)).toContain('All but tass say')
    expect(html).toContain('data-view="missed:1" aria-label="All but tass say: 1">1</a>')
  })

  test('two reports of one outlet keep their ids', () => {
    const { reports, ...rest } = example()
    const html = renderHtml({ ...rest, reports: reports.map((report) => ({ ...report, source: 'AP' })) })
    expect(textOf(html)).toContain('Only tass says')
  })

  test('ids that only spaces tell apart, or that the page uses itself, get addresses of their own', () => {
    const { claims, ...rest } = example()
    const ids = ['a b', 'a\tb', 'page-claims', '']
    const html = renderHtml({ ...rest, claims: claims.map((claim, at) => ({ ...claim, id: ids[at]! })), table: [] })
    const anchors = [...html.matchAll(/<article class="proof" id="([^"]*)"/gu)].map(([, id]) => id)
    expect(anchors).toEqual(['a_b', 'a_b_', '_page-claims', '_'])
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
    const started = process.cpuUsage()
    expect(renderHtml({ ...comparison, claims, findings: [], table }).length).toBeGreaterThan(100_000)
    expect(process.cpuUsage(started).user).toBeLessThan(5e6)
  })
})
