// Part of npm run build: tells of the packages that are bundled into dist: their licences in dist/THIRD-PARTY.txt, and in
// dist/sbom.cdx.json a bill of materials (CycloneDX) that scanners read.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { bundle, packageOf, root } from './bundle.mjs'

const readJson = (path) => JSON.parse(readFileSync(root + path, 'utf8'))

const bundles = await Promise.all([
  ...['src/index.ts', 'src/formats/index.ts', 'src/neural/index.ts'].map((entry) => bundle(entry)),
  bundle('src/cli.ts', { platform: 'node', external: ['sverka', 'sverka/*'] }),
])
const inputs = bundles.flatMap(({ metafile }) => Object.values(metafile.outputs).flatMap((output) => used(output)))
const names = [...new Set(inputs.map(packageOf).filter((name) => name !== undefined))].sort()
const { packages: locked } = readJson('package-lock.json')
const own = readJson('package.json')

writeFileSync(`${root}dist/THIRD-PARTY.txt`, thirdParty())
writeFileSync(`${root}dist/sbom.cdx.json`, `${JSON.stringify(billOfMaterials(), null, 2)}\n`)

/** The files that really went in; the rest was shaken off. */
function used({ inputs }) {
  return Object.keys(inputs).filter((path) => inputs[path].bytesInOutput > 0)
}

function thirdParty() {
  const notices = names.map((name) => {
    const folder = `node_modules/${name}/`
    const { version, license } = readJson(`${folder}package.json`)
    const file = readdirSync(root + folder).find((entry) => /^licen[cs]e/i.test(entry))
    if (file === undefined) throw new Error(`${name} is bundled and has no licence file`)
    return `${name} ${version} (${license})\n\n${readFileSync(root + folder + file, 'utf8').trim()}`
  })
  const head = 'The files in this folder hold parts of the following packages.'
  return `${[head, ...notices].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`
}

/** Without time and serial number, which would make each build another one. */
function billOfMaterials() {
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { ...component(own.name, own), 'bom-ref': purl(own.name, own.version) } },
    components: names.map((name) => {
      const manifest = readJson(`node_modules/${name}/package.json`)
      const [algorithm, content] = locked[`node_modules/${name}`].integrity.split('-')
      if (algorithm !== 'sha512') throw new Error(`package-lock.json has no SHA-512 of ${name}`)
      const hashes = [{ alg: 'SHA-512', content: Buffer.from(content, 'base64').toString('hex') }]
      return { ...component(name, manifest), 'bom-ref': purl(name, manifest.version), scope: 'required', hashes }
    }),
    dependencies: [
      {
        ref: purl(own.name, own.version),
        dependsOn: names.map((name) => purl(name, locked[`node_modules/${name}`].version)),
      },
    ],
  }
}

function component(name, { version, license, description }) {
  return {
    type: 'library',
    name,
    version,
    description,
    licenses: [{ license: { id: license } }],
    purl: purl(name, version),
  }
}

function purl(name, version) {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`
}
