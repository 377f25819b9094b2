// Part of npm run build: writes dist/THIRD-PARTY.txt, the licences of the packages that are bundled into dist.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { bundle, packageOf, root } from './bundle.mjs'

const bundles = await Promise.all([
  ...['src/index.ts', 'src/formats/index.ts', 'src/neural/index.ts'].map((entry) => bundle(entry)),
  bundle('src/cli.ts', { platform: 'node', external: ['sverka', 'sverka/*'] }),
])
const inputs = bundles.flatMap(({ metafile }) => Object.values(metafile.outputs).flatMap((output) => used(output)))
const names = [...new Set(inputs.map(packageOf).filter((name) => name !== undefined))].sort()

const notices = names.map((name) => {
  const folder = `${root}node_modules/${name}/`
  const { version, license } = JSON.parse(readFileSync(`${folder}package.json`, 'utf8'))
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))
  if (file === undefined) throw new Error(`${name} is bundled and has no licence file`)
  return `${name} ${version} (${license})\n\n${readFileSync(folder + file, 'utf8').trim()}`
})
const head = 'The files in this folder hold parts of the following packages.'
writeFileSync(`${root}dist/THIRD-PARTY.txt`, `${[head, ...notices].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`)

/** The files that really went in; the rest was shaken off. */
function used({ inputs }) {
  return Object.keys(inputs).filter((path) => inputs[path].bytesInOutput > 0)
}
