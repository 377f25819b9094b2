import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, vi } from 'vitest'
import { launchChromium } from './chromium'
import { openPage, test } from './openPage'

test('opens a page from a string', async ({ open }) => {
  const page = await open({ html: '<title>Привет</title>' }, { hash: '#there' })
  expect(await page.title()).toBe('Привет')
  expect(await page.evaluate('location.hash')).toBe('#there')
})

test('opens a folder, with what its page loads', async ({ open, onTestFinished }) => {
  const folder = await mkdtemp(join(tmpdir(), 'sverka-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  await writeFile(join(folder, 'index.html'), '<script src="a.js"></script>')
  await writeFile(join(folder, 'a.js'), 'document.title = "loaded"')
  expect(await (await open({ folder })).title()).toBe('loaded')
})

describe('complains', () => {
  test.each([
    ['of an image from elsewhere', '<img src="https://example.org/a.png">', 'request: https://example.org/a.png'],
    ['of a file that is not there', '<script src="b.js"></script>', 'request: http://localhost/b.js'],
    ['of a socket', '<script>new WebSocket("ws://10.0.0.1/s")</script>', 'request: ws://10.0.0.1/s'],
    ['of what the console says', '<script>console.warn("odd")</script>', 'warning: odd'],
    ['of an error nobody caught', '<script>throw new Error("oh")</script>', 'uncaught: oh'],
    [
      'of a request from a worker',
      `<script>new Worker(URL.createObjectURL(new Blob(["fetch('http://10.0.0.1/').catch(() => 0)"])))</script>`,
      'request: http://10.0.0.1/',
    ],
  ])('%s', async (_, html, complaint) => {
    const { page, complaints } = await openPage({ html })
    await vi.waitFor(() => expect(complaints).toContain(complaint), 5000)
    await page.context().close()
  })
})

test('a browser that does not start is an error that says what to do', async () => {
  vi.stubEnv('CHROMIUM', '/nowhere/chromium')
  await expect(launchChromium()).rejects.toThrow('The browser that CHROMIUM names, /nowhere/chromium, did not start.')
  vi.unstubAllEnvs()
})
