// npm run check:reproducible: builds once more, and fails where a byte of dist has changed.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { root } from './bundle.mjs'

const before = digests()
execFileSync('npm', ['run', 'build'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
const after = digests()

const changed = [...new Set([...before.keys(), ...after.keys()])].filter((file) => before.get(file) !== after.get(file))
for (const file of changed) console.log(`  differs  ${file}`)
console.log(
  changed.length === 0 ? `  ${after.size} files of dist, built twice, are the same` : '  The build is not reproducible',
)
process.exitCode = changed.length === 0 ? 0 : 1

function digests() {
  const files = readdirSync(`${root}dist`).sort()
  return new Map(
    files.map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(`${root}dist/${file}`))
        .digest('hex'),
    ]),
  )
}
