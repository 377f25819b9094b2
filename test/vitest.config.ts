import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const fromRoot = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url))
const inBrowser = 'test/browser/**/*.test.ts'

export default defineConfig({
  root: fromRoot('.'),
  resolve: {
    alias: [
      { find: /^sverka$/, replacement: fromRoot('src/index.ts') },
      { find: /^sverka\/formats$/, replacement: fromRoot('src/formats/index.ts') },
      { find: /^sverka\/neural$/, replacement: fromRoot('src/neural/index.ts') },
    ],
  },
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'library',
          include: ['test/**/*.test.ts'],
          exclude: [inBrowser],
          sequence: { groupOrder: 0 },
        },
      },
      // After the others and one file at a time: what a page does within a moment must not wait for them.
      {
        extends: true,
        test: {
          name: 'browser',
          include: [inBrowser],
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
          testTimeout: 120_000,
          expect: { poll: { timeout: 30_000 } },
        },
      },
    ],
    coverage: { include: ['src/**/*.ts'], exclude: ['src/cli.ts', 'src/cli/**'] },
  },
})
