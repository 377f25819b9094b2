import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { root } from './helpers/sources'

/*
 * The built package, on the Node at hand, under what a careful host forbids: what comes out is the same to the letter.
 * `npm run check:everywhere` asks other runtimes and bundlers.
 */

const run = (flags: readonly string[], env: Readonly<Record<string, string>> = {}): string =>
  execFileSync(process.execPath, ['--no-warnings', ...flags], {
    cwd: `${root}test/everywhere`,
    encoding: 'utf8',
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
    .split('\n')
    .at(-2)!

const expected = run(['smoke.mjs'])
const [major = 0] = process.versions.node.split('.').map(Number)
const permission = major < 24 ? '--experimental-permission' : '--permission'

test.each([
  ['as CommonJS', ['smoke.cjs']],
  ['where nobody can change what the language brings', ['--frozen-intrinsics', 'smoke.mjs']],
  ['without code made from strings', ['--disallow-code-generation-from-strings', 'smoke.mjs']],
  ['without __proto__', ['--disable-proto=throw', 'smoke.mjs']],
  ['where it may read files and do nothing else', [permission, '--allow-fs-read=*', 'smoke.mjs']],
  ['without a compiler at run time', ['--jitless', 'smoke.mjs']],
])('gives the same %s', (_, flags) => {
  expect(run(flags)).toBe(expected)
})

test('gives the same in another time zone and locale', () => {
  expect(run(['smoke.mjs'], { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' })).toBe(expected)
})
