// npm run check:reproducible: builds once more, in another time zone and locale, and fails where a byte of dist or of the
// tarball has changed.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { root } from './bundle.mjs'

const before = digests()
const elsewhere = { ...process.env, TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }
execFileSync('npm', ['run', 'build'], { cwd: root, env: elsewhere, stdio: ['ignore', 'ignore', 'inherit'] })
const after = digests()

const changed = [...new Set([...before.keys(), ...after.keys()])].filter((file) => before.get(file) !== after.get(file))
for (const file of changed) console.log(`  differs  ${file}`)
console.log(
  changed.length === 0
    ? `  ${after.size - 1} files of dist and the tarball, built twice, are the same`
    : '  The build is not reproducible',
)
process.exitCode = changed.length === 0 ? 0 : 1

function digests() {
  const files = readdirSync(`${root}dist`).sort()
  const ofFile = (file) =>
    createHash('sha256')
      .update(readFileSync(`${root}dist/${file}`))
      .digest('hex')
  const pack = ['pack', '--dry-run', '--ignore-scripts', '--json']
  const [{ integrity }] = JSON.parse(execFileSync('npm', pack, { cwd: root, stdio: ['ignore', 'pipe', 'ignore'] }))
  return new Map([['the tarball', integrity], ...files.map((file) => [file, ofFile(file)])])
}
