import { expect } from 'vitest'
import { axeViolations } from './axeViolations'
import { test } from './openPage'

const head = '<html lang="en"><title>A page</title>'

test('finds nothing in a sound page', async ({ open }) => {
  expect(await axeViolations(await open({ html: `<!doctype html>${head}<main><h1>A page</h1></main>` }))).toEqual([])
})

test('finds what is wrong, also in a frame, also where the policy allows no script', async ({ open }) => {
  const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'">`
  const frame = `<iframe title="A frame" srcdoc="${head.replaceAll('"', "'")}<main><button></button></main>"></iframe>`
  const html = `<!doctype html>${head}${policy}<main><h1>A page</h1><input>${frame}</main>`
  const found = await axeViolations(await open({ html }))
  expect(found).toContain('label: <input>')
  expect(found).toContain('button-name: <button></button>')
})
