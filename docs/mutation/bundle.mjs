// Run by Stryker in its copy of the project, once it has written its changes into the sources: makes one file of the tests
// that look at alignment, claims and comparison, those that answer soonest first.
import { readdirSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const beside = (file) => fileURLToPath(new URL(file, import.meta.url))
const folders = ['claims', 'comparison/contradictions', 'comparison/changes', 'comparison', 'alignment']
const tests = folders.flatMap((folder) =>
  readdirSync(`test/${folder}`)
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => `./test/${folder}/${name}`),
)

await build({
  stdin: {
    contents: [...tests, './docs/mutation/goldSections.mjs']
      .map((path) => `describe('${path}', () => { require('${path}') })`)
      .join('\n'),
    resolveDir: '.',
  },
  outfile: 'out/tests.mjs',
  bundle: true,
  format: 'esm',
  platform: 'node',
  packages: 'external',
  alias: { vitest: beside('vitest.mjs') },
  external: [beside('vitest.mjs')],
  inject: [beside('freshWeakMaps.mjs')],
  define: { 'import.meta.url': JSON.stringify(pathToFileURL('test/helpers/sources.ts').href) },
})
