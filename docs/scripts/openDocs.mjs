// npm run docs:open: serves the site that npm run docs writes to this machine, and builds it where there is none.
import { execSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { context } from 'esbuild'
import { root } from './bundle.mjs'

const site = `${root}docs/site`
if (!existsSync(`${site}/index.html`)) execSync('npm run --silent docs', { cwd: root, stdio: 'inherit' })

const { hosts, port } = await (await context({})).serve({ servedir: site, host: '127.0.0.1' })
console.log(`The docs: http://${hosts[0]}:${port}/ (Ctrl+C ends it)`)
