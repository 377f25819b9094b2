// npm run playground: builds the playground, one file that needs nothing else, and serves it to this machine.
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build, context } from 'esbuild'
import { reportsOf, root } from '../examples/reports.mjs'

const folder = `${root}docs/playground/`

/** The playground as one HTML file. */
export async function playgroundPage() {
  const [script, worker, { pageScriptHash }, { pageStyle, pageStyleHash }] = await Promise.all([
    bundled(`${folder}main.ts`),
    bundled(`${folder}worker.ts`),
    imported(`${root}src/rendering/pageScript.ts`),
    imported(`${root}src/rendering/pageStyle.ts`),
  ])
  const style = coloursOf(pageStyle) + readFileSync(`${folder}style.css`, 'utf8')
  const examples = embedded(JSON.stringify(inventedEvents()))
  const parts = {
    policy: `<meta http-equiv="Content-Security-Policy" content="${policyOf([hashOf(script), `'${pageScriptHash}'`], [hashOf(style), `'${pageStyleHash}'`])}" />`,
    icon: `<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(icon)}" />`,
    style: `<style>${style}</style>`,
    examples: `<script type="application/json" id="example-data">${examples}</script>`,
    worker: `<script type="text/plain" id="worker">${worker}</script>`,
    script: `<script>${script}</script>`,
  }
  return readFileSync(`${folder}index.html`, 'utf8').replace(/<!-- (\w+) -->/g, (_, part) => parts[part])
}

/** Nothing but what stands in the file; its frame inherits this, so what the comparison page has is allowed too. */
function policyOf(scripts, styles) {
  return [
    `default-src 'none'`,
    `script-src ${scripts.join(' ')}`,
    `style-src ${styles.join(' ')}`,
    // The worker and the frame are made of what stands in the file.
    `worker-src blob:`,
    `frame-src blob:`,
    `img-src data:`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ')
}

const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

async function bundled(entry) {
  const options = { bundle: true, minify: true, format: 'iife', target: 'es2022', charset: 'utf8', write: false }
  const tsconfig = `${folder}tsconfig.json`
  const { outputFiles } = await build({ ...options, tsconfig, entryPoints: [entry], legalComments: 'none' })
  return embedded(outputFiles[0].text)
}

/** A module of ours, as it is when imported. */
async function imported(entry) {
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, format: 'esm', write: false })
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`)
}

/** What ends or comments out an element of script, written so that it does not: it stands in strings and patterns. */
const embedded = (code) => code.replace(/<(?=!--|\/script)/gi, '\\u003C')

/** The variables of the comparison page, by day and by night, which stand before its rules: both pages look alike. */
function coloursOf(style) {
  const [colours, rules] = style.split(/^(?=\* \{)/m)
  if (!rules) throw new Error('pageStyle.ts no longer begins with its variables, followed by a rule for `*`.')
  return colours
}

/** The invented events of fixtures; those that were published stay out of the page. */
function inventedEvents() {
  return readdirSync(`${root}fixtures`)
    .filter((event) => event !== 'tokayev-calls')
    .map((event) => ({ id: event, drafts: reportsOf(event).map(({ id, ...draft }) => ({ name: id, ...draft })) }))
}

const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#2d5b88"/><path d="M7 11c9-4 9 4 18 0v10c-9 4-9-4-18 0z" fill="#fffefb"/></svg>`

async function serve() {
  const built = `${folder}dist/`
  mkdirSync(built, { recursive: true })
  writeFileSync(`${built}index.html`, await playgroundPage())
  console.log(`Written: ${built}index.html`)
  if (process.argv.includes('--build')) return
  const { hosts, port } = await (await context({})).serve({ servedir: built, host: '127.0.0.1' })
  console.log(`Open http://${hosts[0]}:${port}/ (Ctrl+C ends it)`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await serve()
