// npm run check:size: what each part of sverka weighs in a browser bundle, minified, as it is and compressed.
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('../../', import.meta.url))
const { metafile, outputFiles } = await build({
  absWorkingDir: root,
  entryPoints: ['src/index.ts'],
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  charset: 'utf8',
  metafile: true,
  write: false,
})
const [output] = Object.values(metafile.outputs)

const parts = new Map()
for (const [path, { bytesInOutput }] of Object.entries(output.inputs)) {
  parts.set(partOf(path), (parts.get(partOf(path)) ?? 0) + bytesInOutput)
}
const rows = [...parts].sort(([, a], [, b]) => b - a).concat([['in all', output.bytes]])
console.log('\n  Browser bundle by part, minified\n')
for (const [part, bytes] of rows) console.log(`  ${part.padEnd(24)}${kilobytes(bytes)}`)
console.log(`  ${'in all, gzipped'.padEnd(24)}${kilobytes(gzipSync(outputFiles[0].contents).length)}`)

/** src/claims/clauses.ts → claims; src/languages/ru/names.ts → languages/ru; node_modules/natural/… → natural. */
function partOf(path) {
  if (path.endsWith('packed.ts')) return 'lexicon'
  const inner = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
  if (path.includes('node_modules/'))
    return inner
      .split('/')
      .slice(0, inner.startsWith('@') ? 2 : 1)
      .join('/')
  const [, stage, folder, ...rest] = path.split('/')
  if (folder === undefined) return 'src'
  return stage === 'languages' && rest.length > 0 ? `languages/${folder}` : stage
}

function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1).padStart(9)} kB`
}
