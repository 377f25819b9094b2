// npm run check:size: what each part of sverka weighs in a browser bundle, minified, as it is and compressed.
import { gzipSync } from 'node:zlib'
import { bundle, packageOf } from './bundle.mjs'

const { metafile, outputFiles } = await bundle('src/index.ts')
const [output] = Object.values(metafile.outputs)

const parts = new Map()
for (const [path, { bytesInOutput }] of Object.entries(output.inputs)) {
  parts.set(partOf(path), (parts.get(partOf(path)) ?? 0) + bytesInOutput)
}
const rows = [...parts].sort(([, a], [, b]) => b - a).concat([['in all', output.bytes]])
console.log('\n  Browser bundle by part, minified\n')
for (const [part, bytes] of rows) console.log(`  ${part.padEnd(24)}${kilobytes(bytes)}`)
console.log(`  ${'in all, gzipped'.padEnd(24)}${kilobytes(gzipSync(outputFiles[0].contents).length)}`)

/** src/claims/clauses.ts → claims; src/languages/ru/names.ts → languages/ru; node_modules/date-fns/… → date-fns. */
function partOf(path) {
  if (path.endsWith('packed.ts')) return 'lexicon: meanings'
  if (path.endsWith('packedWords.ts')) return 'lexicon: words'
  const [, stage, folder, ...rest] = path.split('/')
  const own = stage === 'languages' && rest.length > 0 ? `languages/${folder}` : folder === undefined ? 'src' : stage
  return packageOf(path) ?? own
}

function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1).padStart(9)} kB`
}
