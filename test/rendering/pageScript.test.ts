import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { pageScript, pageScriptHash } from '../../src/rendering/pageScript'

test('the policy allows the script as it is', () => {
  expect(pageScriptHash).toBe('sha256-' + createHash('sha256').update(pageScript).digest('base64'))
})

test('the script compiles and ends where its element ends', () => {
  expect(() => new Function(pageScript)).not.toThrow()
  expect(pageScript).not.toMatch(/<\/script|<!--|\r/iu)
})
