/*
 * npm run check:everywhere: the packed tarball in other runtimes, which have to give what this Node gives to the letter, and
 * in the bundlers people use, with the size of what one import brings. Fetches some hundred megabytes into out/everywhere.
 */
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'

const here = fileURLToPath(new URL('.', import.meta.url))
const root = fileURLToPath(new URL('../../', import.meta.url))
const project = join(root, 'out/everywhere')
const run = (command, args, cwd = project) =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
const lastLine = (text) => text.trim().split('\n').at(-1)

if (!existsSync(join(root, 'dist/index.js'))) throw new Error('There is no dist; run npm run build first.')
rmSync(join(project, 'node_modules/sverka'), { recursive: true, force: true })
mkdirSync(project, { recursive: true })
writeFileSync(join(project, 'package.json'), '{ "name": "everywhere", "private": true, "type": "module" }\n')
const [{ filename }] = JSON.parse(
  run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', project], root),
)
const bundlers = ['esbuild@0.27', 'rollup@4', '@rollup/plugin-node-resolve@16', 'webpack@5', 'vite@8']
run('npm', ['install', '--no-audit', '--no-fund', `./${filename}`, ...bundlers])
for (const file of ['exercise.cjs', 'smoke.cjs', 'smoke.mjs']) cpSync(join(here, file), join(project, file))

// ── runtimes ────────────────────────────────────────────────────────────────
const expected = lastLine(run(process.execPath, ['smoke.mjs']))
const npx = (name, ...args) => run('npx', ['--yes', '--package', name, ...args])
const runtimes = [
  ['Node 20', (file) => npx('node@20', 'node', file)],
  ['Node 22', (file) => npx('node@22', 'node', file)],
  ['Node 24', (file) => npx('node@24', 'node', file)],
  ['Bun', (file) => npx('bun@1', 'bun', 'run', file)],
  ['Deno', (file) => npx('deno@2', 'deno', 'run', '--allow-read', '--node-modules-dir=manual', file)],
]
let failures = 0
console.log(`\n  This Node (${process.version}) gives ${expected}\n`)
for (const [name, runIn] of runtimes)
  for (const file of ['smoke.mjs', 'smoke.cjs']) report(`${name}, ${file}`, () => lastLine(runIn(file)))

// ── bundlers ────────────────────────────────────────────────────────────────
const entries = {
  readReport: `import { readReport } from 'sverka'; console.log(readReport({ id: 'AP', text: 'Peace has come at last.' }).language)`,
  compareReports: `import { compareReports } from 'sverka'; console.log(compareReports([
    { id: 'AP', text: 'The dam burst at dawn on Friday.' }, { id: 'TASS', text: 'На рассвете в пятницу прорвало плотину.' }]).findings[0].status)`,
}
for (const [name, code] of Object.entries(entries)) writeFileSync(join(project, `${name}.js`), code)
const answers = { readReport: 'en', compareReports: 'included' }
/** Kilobytes, gzipped: to read a report takes no more of the lexicon than which words there are. */
const most = { readReport: 400, compareReports: 1000 }
const load = (name) => import(pathToFileURL(join(project, 'node_modules', name)))
const bundle = {
  async esbuild(entry, outfile) {
    const { build } = await load('esbuild/lib/main.js')
    await build({ entryPoints: [entry], outfile, bundle: true, minify: true, format: 'esm', logLevel: 'error' })
  },
  async rollup(entry, outfile) {
    const { rollup } = await load('rollup/dist/es/rollup.js')
    const { nodeResolve } = await load('@rollup/plugin-node-resolve/dist/es/index.js')
    const made = await rollup({ input: entry, plugins: [nodeResolve()] })
    await made.write({ file: outfile, format: 'es' })
  },
  async webpack(entry, outfile) {
    const { default: webpack } = await load('webpack/lib/index.js')
    const [path, filename] = [join(outfile, '..'), outfile.split('/').at(-1)]
    await new Promise((resolve, reject) => {
      webpack({ mode: 'production', target: 'web', entry, output: { path, filename } }, (error, stats) =>
        error || stats.hasErrors() ? reject(error ?? new Error(stats.toString('errors-only'))) : resolve(),
      )
    })
  },
  async vite(entry, outfile) {
    const { build } = await load('vite/dist/node/index.js')
    const [outDir, fileName] = [join(outfile, '..'), outfile.split('/').at(-1)]
    const lib = { entry, formats: ['es'], fileName: () => fileName }
    await build({ root: project, logLevel: 'error', build: { lib, outDir, emptyOutDir: false, minify: true } })
  },
}
console.log('\n  What one import brings, and what it answers when it runs\n')
for (const [tool, make] of Object.entries(bundle)) {
  for (const [name, answer] of Object.entries(answers)) {
    const outfile = join(project, 'bundles', `${tool}-${name}.mjs`)
    await make(join(project, `${name}.js`), outfile)
    const said = lastLine(run(process.execPath, [outfile]))
    const kilobytes = (bytes) => `${(bytes / 1000).toFixed(0).padStart(6)} kB`
    const zipped = gzipSync(readFileSync(outfile)).length
    const isTooLarge = zipped > 1000 * most[name]
    if (said !== answer || isTooLarge) failures++
    console.log(
      `  ${tool.padEnd(8)} ${name.padEnd(15)}${kilobytes(statSync(outfile).size)}${kilobytes(zipped)} gzipped   ${said}${isTooLarge ? `  TOO LARGE: ${most[name]} kB at most` : ''}`,
    )
  }
}
process.exitCode = failures === 0 ? 0 : 1

function report(name, attempt) {
  let said
  try {
    said = attempt()
  } catch (error) {
    said = String(error.stderr || error.message).trim()
  }
  if (said !== expected) failures++
  console.log(`  ${said === expected ? 'the same' : 'DIFFERS '}  ${name}${said === expected ? '' : `: ${said}`}`)
}
