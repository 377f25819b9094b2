import { posix } from 'node:path'
import { describe, expect, test } from 'vitest'
import { filesUnder, readSource } from './helpers/sources'

/** The line, left to right. A stage imports itself and what stands to its left. */
const stages = ['report', 'units', 'features', 'similarity', 'alignment', 'claims', 'comparison', 'rendering'] as const

/** What every stage may import as well. */
const common = ['languages', 'types', 'errors', 'checks', 'checkComparison', 'exactMath']

/** Everything in src that is no stage, and all it may import. */
const others: Readonly<Record<string, readonly string[]>> = {
  types: [],
  errors: ['types'],
  exactMath: [],
  checks: ['languages', 'errors', 'types'],
  checkComparison: ['checks', 'errors', 'types'],
  languages: ['languages', 'types'],
  formats: ['formats', ...stages, ...common],
  neural: ['neural', 'units', 'claims', 'types', 'errors', 'checks'],
  readReport: ['report', 'units', 'features', ...common],
  compareReports: ['readReport', ...stages, ...common],
  index: ['readReport', 'compareReports', ...stages, ...common],
  light: ['index'],
  cli: ['cli'],
}

/** Packages that are bundled. */
const packages = ['natural', 'string-similarity', 'iso-639-1', 'date-fns', '@date-fns/utc']

/** What the command line may use: it reads files and pages, and is a user of the package like any other. */
const forCommandLine = /^(?:node:|sverka(?:\/formats)?$|linkedom$|@mozilla\/readability$)/

interface Import {
  readonly from: string
  readonly to: string
  readonly typeOnly: boolean
}

/** `src/units/tokens.ts` → units; `src/types.ts` → types. */
const partOf = (path: string): string => path.split('/')[1]!.replace(/\.ts$/, '')

const mayImport = (part: string): readonly string[] => {
  const place = (stages as readonly string[]).indexOf(part)
  return place < 0 ? (others[part] ?? []) : [...stages.slice(0, place + 1), ...common]
}

function importsOf(path: string, code: string): Import[] {
  const found = code.matchAll(/^(?:import|export)( type)?\b[^'";=]+\bfrom '([^']+)'|^import '([^']+)'/gm)
  return Array.from(found, ([, type, from, bare]) => ({
    from: path,
    to: from ?? bare ?? '',
    typeOnly: type !== undefined,
  }))
}

const targetOf = ({ from, to }: Import): string => posix.join(posix.dirname(from), to)

function complaint(found: Import): string | undefined {
  const { from, to } = found
  const part = partOf(from)
  if (!to.startsWith('.')) {
    const allowed = part === 'cli' ? forCommandLine.test(to) : packages.some((name) => `${to}/`.startsWith(`${name}/`))
    return allowed ? undefined : `${from} imports the package ${to}`
  }
  const target = partOf(targetOf(found))
  return mayImport(part).includes(target) ? undefined : `${from} imports ${target}, which stands to its right or apart`
}

const sources = filesUnder('src', '.ts')
const allImports = sources.flatMap((path) => importsOf(path, readSource(path)))

describe('the line of stages', () => {
  test('no file of src imports what stands to its right', () => {
    expect(allImports.map(complaint).filter(Boolean)).toEqual([])
  })

  test('every folder of src has its place', () => {
    const known = [...stages, ...Object.keys(others)]
    expect([...new Set(sources.map(partOf))].filter((part) => !known.includes(part))).toEqual([])
  })

  test('no two files import each other, straight or by a detour', () => {
    expect(findCycle(allImports.filter(({ typeOnly }) => !typeOnly))).toEqual([])
  })
})

describe('the checker itself', () => {
  const complain = (path: string, code: string) => importsOf(path, code).map(complaint).filter(Boolean)

  test.each([
    ['a stage that looks ahead', 'src/units/tokens.ts', "import { alignReports } from '../alignment/alignReports'"],
    ['a type from the right', 'src/report/paragraphs.ts', "import type { Token } from '../units/tokens'"],
    [
      'an import over lines',
      'src/claims/clauses.ts',
      "import {\n  judgeClaim,\n  type Rule,\n} from '../comparison/judgeClaim'",
    ],
    ['a re-export', 'src/languages/language.ts', "export { tokenize } from '../units/tokens'"],
    ['a stage that uses the wiring', 'src/comparison/judgeClaim.ts', "import { readReport } from '../readReport'"],
    ['Node in the library', 'src/report/paragraphs.ts', "import { readFileSync } from 'node:fs'"],
    ['a package that is not bundled', 'src/report/paragraphs.ts', "import lodash from 'lodash'"],
    ['the library in the command line by the back door', 'src/cli.ts', "import { tokenize } from './units/tokens'"],
  ])('finds %s', (_, path, code) => {
    expect(complain(path, code)).toHaveLength(1)
  })

  test.each([
    ['src/alignment/alignReports.ts', "import { tokenize } from '../units/tokens'"],
    ['src/alignment/alignReports.ts', "import { margin } from './margin'"],
    ['src/features/findDates.ts', "import { addDays } from 'date-fns/addDays'"],
    ['src/cli.ts', "import { compareReports } from 'sverka'"],
    ['src/cli/articleOf.ts', "import { parseHTML } from 'linkedom'"],
  ])('lets %s write %s', (path, code) => {
    expect(complain(path, code)).toEqual([])
  })

  test('finds a circle', () => {
    const circle = [
      { from: 'src/units/a.ts', to: './b', typeOnly: false },
      { from: 'src/units/b.ts', to: './c', typeOnly: false },
      { from: 'src/units/c.ts', to: './a', typeOnly: false },
    ]
    expect(findCycle(circle)).toEqual(['src/units/a', 'src/units/b', 'src/units/c', 'src/units/a'])
  })
})

/** The first circle of imports, as the files one comes by; empty where there is none. */
function findCycle(imports: readonly Import[]): string[] {
  const targets = new Map<string, string[]>()
  for (const found of imports) {
    if (!found.to.startsWith('.')) continue
    const file = found.from.replace(/\.ts$/, '')
    targets.set(file, [...(targets.get(file) ?? []), targetOf(found)])
  }
  const done = new Set<string>()
  const walk = (file: string, path: readonly string[]): string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file]
    if (done.has(file)) return []
    for (const target of targets.get(file) ?? []) {
      const cycle = walk(target, [...path, file])
      if (cycle.length > 0) return cycle
    }
    done.add(file)
    return []
  }
  for (const file of targets.keys()) {
    const cycle = walk(file, [])
    if (cycle.length > 0) return cycle
  }
  return []
}
