// The verdicts, links and reasons of two events, as docs/gold.md has them; all events would take many times as long.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readGold } from '../../test/helpers/gold'
import { goldSection } from '../../test/helpers/goldPage'

const page = readFileSync('docs/gold.md', 'utf8')

test.each(['satellite-launch', 'search-fine'])('docs/gold.md on %s', (event) => {
  expect(page.includes(`${goldSection(readGold(event))}\n`)).toBe(true)
})
