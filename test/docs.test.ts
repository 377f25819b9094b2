import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import ts from 'typescript'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Check } from './helpers/check'
import type { Comparison } from '../src/index'
import { renderTable } from '../src/rendering/claimTable'
import { exampleBlocks, exportsOf, markdownBlocks, toModules, type DocModule } from './helpers/docBlocks'
import { readSource, root } from './helpers/sources'

/*
 * Every `ts` block of README.md, docs/ and the doc comments of src compiles, runs, and gives what its `//=>` says.
 * The output in README.md is written anew by `npm run unit -- test/docs.test.ts -u`.
 */

const folder = `${root}out/docs-test`
const modules = toModules(
  [...markdownBlocks(), ...exampleBlocks()],
  [
    { from: 'sverka', names: exportsOf(readSource('src/index.ts')) },
    { from: 'sverka/formats', names: exportsOf(readSource('src/formats/index.ts')) },
    { from: 'sverka/neural', names: exportsOf(readSource('src/neural/index.ts')) },
  ],
)
const pathOf = ({ name }: DocModule) => `${folder}/${name}.ts`

beforeAll(() => {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const module of modules) writeFileSync(pathOf(module), module.source)
})

test('the examples compile', () => {
  const { config } = ts.readConfigFile(`${root}test/tsconfig.json`, (path) => ts.sys.readFile(path)) as {
    config: object
  }
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, `${root}test`)
  const program = ts.createProgram(modules.map(pathOf), {
    ...options,
    noUnusedLocals: false,
    verbatimModuleSyntax: false,
  })
  const complaints = modules.flatMap((module) => {
    const file = program.getSourceFile(pathOf(module))
    return ts.getPreEmitDiagnostics(program, file).map((diagnostic) => {
      // The module has one line of imports more than the block.
      const line = diagnostic.file
        ? ts.getLineAndCharacterOfPosition(diagnostic.file, diagnostic.start ?? 0).line - 1
        : 0
      return `${module.file}:${module.line + line} ${ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n')}`
    })
  })
  expect(complaints).toEqual([])
})

describe('the examples give what they say', () => {
  test.each(modules.map((module) => [`${module.file}:${module.line}`, module] as const))('%s', async (_, module) => {
    const { checks } = (await import(pathOf(module))) as { checks: Check[] }
    const at = (line: number) => `${module.file}:${module.line + line - 1}`
    expect(checks.map(({ line, actual }) => [at(line), actual])).toEqual(
      checks.map(({ line, expected }) => [at(line), expected]),
    )
  })
})

test('README.md shows what its first example prints', async () => {
  const first = modules.find(({ file }) => file === 'README.md')!
  const { comparison } = (await import(pathOf(first))) as { comparison: Comparison }
  const printed = renderTable(comparison).trimEnd()
  const written = readSource('README.md').replace(/(?<=```text\n)[^`]*(?=\n```)/, () => printed)
  await expect(written).toMatchFileSnapshot('../README.md')
})
