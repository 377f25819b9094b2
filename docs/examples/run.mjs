// npm run example [name]: builds sverka where the build is missing or older than the source, and runs one example.
import { execSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
const names = readdirSync(`${root}docs/examples`)
  .filter((file) => file.endsWith('.mjs') && !['run.mjs', 'reports.mjs'].includes(file))
  .map((file) => file.slice(0, -'.mjs'.length))
const [name = 'two-reports'] = process.argv.slice(2)

if (!names.includes(name)) {
  console.error(`There is no example "${name}". There are: ${names.join(', ')}`)
  process.exit(2)
}
if (isStale()) execSync('npm run --silent build', { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
await import(`./${name}.mjs`)

function isStale() {
  const built = `${root}dist/index.js`
  if (!existsSync(built)) return true
  const sources = readdirSync(`${root}src`, { recursive: true }).map((file) => `${root}src/${file}`)
  // packed.ts is written by the build itself.
  const newest = sources.filter((file) => !/packed\w*\.ts$/.test(file)).map((file) => statSync(file).mtimeMs)
  return Math.max(...newest) > statSync(built).mtimeMs
}
