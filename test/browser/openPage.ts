import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page, Route } from 'playwright-core'
import { afterAll, expect, test as base } from 'vitest'
import { launchChromium } from './chromium'

/** The page's HTML, or the path of a folder of static files with an index.html. */
export type Content = { readonly html: string } | { readonly folder: string }

export interface OpenedPage {
  readonly page: Page
  /** Console errors and warnings, errors nobody caught, and requests for what is not there or would leave the page. */
  readonly complaints: readonly string[]
}

/** A host that browsers trust as they trust https. Nothing listens: every request is answered here. */
const origin = 'http://localhost'

let browser: Promise<Browser> | undefined
afterAll(async () => {
  await (await browser?.catch(() => undefined))?.close()
  browser = undefined
})

/** Opens a page that has no network. `hash` is the fragment of its address, with the `#`. */
export async function openPage(
  content: Content,
  { hash = '', ...options }: BrowserContextOptions & { readonly hash?: string } = {},
): Promise<OpenedPage> {
  browser ??= launchChromium()
  const context = await (await browser).newContext({ locale: 'en-GB', serviceWorkers: 'block', ...options })
  const complaints: string[] = []
  await context.route('**/*', (route) => answer(route, content, complaints))
  await context.routeWebSocket(/^/u, (socket) => {
    complaints.push(`request: ${socket.url()}`)
    void socket.close()
  })
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`${message.type()}: ${message.text()}`)
  })
  context.on('weberror', (error) => complaints.push(`uncaught: ${error.error().message}`))
  const page = await context.newPage()
  page.on('crash', () => complaints.push('the page crashed'))
  await page.goto(`${origin}/${hash}`)
  return { page, complaints }
}

/** A `test` with `open`, which opens a page and, at the end, closes it and expects that it had no complaint. */
export const test = base.extend<{
  open: (content: Content, options?: Parameters<typeof openPage>[1]) => Promise<Page>
}>({
  // Vitest reads from the pattern which fixtures this one needs: none.
  open: async ({}, use) => {
    const opened: OpenedPage[] = []
    await use(async (content, options) => {
      const one = await openPage(content, options)
      opened.push(one)
      return one.page
    })
    for (const { page } of opened) await page.context().close()
    expect(opened.flatMap(({ complaints }) => complaints)).toEqual([])
  },
})

async function answer(route: Route, content: Content, complaints: string[]): Promise<void> {
  const url = new URL(route.request().url())
  const path = url.pathname === '/' ? '/index.html' : decodeURIComponent(url.pathname)
  if (url.origin === origin) {
    if ('html' in content && path === '/index.html') {
      return route.fulfill({ contentType: 'text/html; charset=utf-8', body: content.html })
    }
    const file = 'folder' in content ? join(content.folder, path) : ''
    if (existsSync(file) && statSync(file).isFile()) return route.fulfill({ path: file })
    // Browsers ask for it unasked.
    if (path === '/favicon.ico') return route.fulfill({ status: 204 })
  }
  complaints.push(`request: ${url.href}`)
  return route.abort()
}
