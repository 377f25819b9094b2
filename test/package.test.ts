import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readSource, root } from './helpers/sources'

/* What a user gets: the packed tarball, installed in an empty project. `npm run build` comes first. */

const folder = mkdtempSync(join(tmpdir(), 'sverka-package-'))
const project = join(folder, 'project')
const node = (...args: string[]) => execFileSync(process.execPath, args, { cwd: project, encoding: 'utf8' })
const npm = (cwd: string, ...args: string[]) =>
  execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
const write = (name: string, code: string) => writeFileSync(join(project, name), code)

/** As much of CycloneDX as we write. */
interface BillOfMaterials {
  readonly components: readonly {
    readonly name: string
    readonly version: string
    readonly purl: string
    readonly licenses: readonly { readonly license: { readonly id: string } }[]
    readonly hashes: unknown
  }[]
}

let packed: string[] = []

beforeAll(() => {
  mkdirSync(project)
  const [tarball] = JSON.parse(npm(root, 'pack', '--ignore-scripts', '--json', '--pack-destination', folder)) as {
    filename: string
    files: { path: string }[]
  }[]
  packed = tarball!.files.map(({ path }) => path)
  write('package.json', '{ "name": "empty", "private": true }')
  npm(project, 'install', '--offline', '--no-audit', '--no-fund', join(folder, tarball!.filename))
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const compared = `
  const comparison = compareReports([
    { id: 'AP', text: 'Two people died on Sunday when a ferry sank off Tunisia.', publishedOn: '2025-11-02' },
    { id: 'TASS', text: 'В воскресенье у берегов Туниса затонул паром, два человека погибли.', publishedOn: '2025-11-02' },
  ])`

describe('the tarball', () => {
  test('holds what is needed and nothing else', () => {
    const kinds = [
      /^dist\/[\w-]+\.(?:js|cjs|d\.ts|d\.cts)$/,
      /^fixtures\/[\w-]+\/(?:[\w-]+\.txt|gold\.json|source\.md)$/,
    ]
    const known = ['package.json', 'README.md', 'LICENSE', 'CHANGELOG.md', 'dist/THIRD-PARTY.txt', 'dist/sbom.cdx.json']
    expect(packed.filter((path) => !known.includes(path) && !kinds.some((kind) => kind.test(path)))).toEqual([])
    expect(packed).toEqual(expect.arrayContaining([...known, 'dist/cli.js', 'fixtures/ferry-collision/gold.json']))
  })

  test('leaves published reports at home', () => {
    expect(packed.filter((path) => path.includes('tokayev'))).toEqual([])
  })

  test('tells of every package that is bundled, with its licence and what it was made from', () => {
    const inDist = (file: string) => readFileSync(join(project, 'node_modules/sverka/dist', file), 'utf8')
    const bill = JSON.parse(inDist('sbom.cdx.json')) as BillOfMaterials
    expect(bill).toMatchObject({
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      metadata: { component: { name: 'sverka' } },
    })
    const notices = inDist('THIRD-PARTY.txt')
      .split(`\n${'-'.repeat(80)}\n`)
      .slice(1)
    expect(
      bill.components.map(({ name, version, licenses: [first] }) => `${name} ${version} (${first?.license.id})`),
    ).toEqual(notices.map((notice) => notice.trim().split('\n')[0]))
    for (const { purl, hashes } of bill.components) {
      expect(purl).toMatch(/^pkg:npm\/[^@]+@\d+\.\d+\.\d+$/)
      expect(hashes).toEqual([{ alg: 'SHA-512', content: expect.stringMatching(/^[0-9a-f]{128}$/) as string }])
    }
  })

  test('brings no package with it', () => {
    const { packages } = JSON.parse(npm(project, 'ls', '--json', '--all', '--long')) as { packages?: unknown }
    expect(packages).toBeUndefined()
    const { dependencies } = JSON.parse(npm(project, 'ls', '--json', '--all')) as { dependencies: object }
    expect(Object.keys(dependencies)).toEqual(['sverka'])
  })
})

describe('used from an empty project', () => {
  test('as an ES module', () => {
    write(
      'use.mjs',
      `import { compareReports } from 'sverka'; ${compared}; console.log(comparison.alignments[0].event)`,
    )
    expect(node('use.mjs').trim()).toBe('same')
  })

  test('as CommonJS, with one SverkaError for all entrances', () => {
    write(
      'use.cjs',
      `const { compareReports, SverkaError } = require('sverka'); const neural = require('sverka/neural')
       const { toCsv } = require('sverka/formats')
       ${compared}; console.log(toCsv(comparison).slice(0, 8), neural.SverkaError === SverkaError)`,
    )
    expect(node('use.cjs').trim()).toBe('id,claim true')
  })

  test.each([
    ['bundler', 'esnext', 'use.ts'],
    ['node16', 'node16', 'use.mts'],
    ['node16', 'node16', 'use.cts'],
  ])('from TypeScript, moduleResolution %s, module %s, %s', (resolution, module, file) => {
    write(
      file,
      `import { compareReports, type Comparison } from 'sverka'
       import { toCsv } from 'sverka/formats'
       import { vectorSimilarity } from 'sverka/neural'
       ${compared.replace('comparison', 'comparison: Comparison')}
       const status: 'included' | 'rephrased' | 'contradicted' | 'omitted' | undefined = comparison.findings[0]?.status
       export { status, toCsv, vectorSimilarity }`,
    )
    const flags = ['--noEmit', '--strict', '--exactOptionalPropertyTypes', '--target', 'es2022']
    node(`${root}node_modules/typescript/bin/tsc`, ...flags, '--moduleResolution', resolution, '--module', module, file)
  })

  test('over the light lexicon, with the same SverkaError', () => {
    write(
      'light.cjs',
      `const { compareReports, SverkaError } = require('sverka/light')
       ${compared}; console.log(comparison.alignments[0].event, require('sverka').SverkaError === SverkaError)`,
    )
    write(
      'light.mjs',
      `import { compareReports } from 'sverka/light'; ${compared}; console.log(comparison.claims.length > 0)`,
    )
    expect(node('light.cjs').trim()).toBe('same true')
    expect(node('light.mjs').trim()).toBe('true')
  })

  test('by npx', () => {
    expect(npm(project, 'exec', '--offline', '--', 'sverka', 'examples', 'rate-decision')).toContain('8.75')
  })
})

describe('its weight', () => {
  test('it is imported in less than twice the time that Node takes to start', () => {
    // Processor time, and the best of several runs: what else the machine does only ever adds.
    const code = `
      const started = process.cpuUsage(); await import('sverka'); const imported = process.cpuUsage(started)
      console.log(JSON.stringify([started, imported].map(({ user, system }) => (user + system) / 1000)))`
    const runs = Array.from({ length: 9 }, () => JSON.parse(node('--input-type=module', '--eval', code)) as number[])
    const [start, imported] = [0, 1].map((which) => Math.min(...runs.map((run) => run[which]!)))
    console.log(`Node starts in ${start!.toFixed(1)} ms, sverka is imported in ${imported!.toFixed(1)} ms`)
    expect(imported! / start!).toBeLessThan(2)
  })

  test('the lexicon is unpacked by the first comparison, not by the import', () => {
    const code = (use: string) => `
      const { compareReports, readReport } = await import('sverka'); ${use}
      gc(); console.log(process.memoryUsage().heapUsed / 2 ** 20)`
    const megabytes = (use: string) => Number(node('--expose-gc', '--input-type=module', '--eval', code(use)))
    const [imported, used] = [megabytes(''), megabytes(compared)]
    console.log(`heap: ${imported.toFixed(1)} MB after the import, ${used.toFixed(1)} MB after a comparison`)
    expect(used - imported).toBeGreaterThan(5)
  })
})

test('the version is the one that CHANGELOG.md tells of first', () => {
  const { version } = JSON.parse(readSource('package.json')) as { version: string }
  expect(/^## (\S+)/m.exec(readSource('CHANGELOG.md'))?.[1]).toBe(version)
})
