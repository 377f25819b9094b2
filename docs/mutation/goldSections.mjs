// The verdicts, links and reasons of two events, as they stand in docs/gold.md; all events would take many times as long.
// The unchanged sources, which Stryker runs first, write down what is held against every change.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readGold } from '../../test/helpers/gold'
import { goldSection } from '../../test/helpers/goldPage'

test.each(['satellite-launch', 'search-fine'])('the verdicts on %s', (event) => {
  const section = goldSection(readGold(event))
  const written = `out/${event}.md`
  if (!existsSync(written)) writeFileSync(written, section)
  expect(section === readFileSync(written, 'utf8')).toBe(true)
})
