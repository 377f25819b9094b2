import { expect, test } from 'vitest'
import { eventNames, readGold, readReportsOf } from './helpers/gold'
import { goldPage } from './helpers/goldPage'
import { reliabilityPage } from './helpers/reliabilityPage'

/*
 * Writes docs/gold.md: what people found in the reports of the fixtures, and what sverka finds, so that a review sees
 * each verdict that a change moves. After a wanted change: `npm run unit -- test/gold.test.ts -u`.
 */

const events = eventNames.map(readGold)

test.each(events.map((gold) => [gold.event, gold] as const))('%s has the paragraphs that people counted', (_, gold) => {
  const found = Object.fromEntries([...readReportsOf(gold)].map(([id, report]) => [id, report.paragraphs.length]))
  const wanted = Object.fromEntries(Object.entries(gold.paragraphs).map(([id, kinds]) => [id, kinds.length]))
  expect(found).toEqual(wanted)
})

test('docs/gold.md shows every verdict', async () => {
  await expect(goldPage(events)).toMatchFileSnapshot('../docs/gold.md')
})

test('docs/reliability.md shows how far scores can be trusted', { timeout: 120_000 }, async () => {
  await expect(reliabilityPage(events)).toMatchFileSnapshot('../docs/reliability.md')
})
