import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const fromRoot = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url))

export default defineConfig({
  root: fromRoot('.'),
  resolve: {
    alias: [
      { find: /^sverka$/, replacement: fromRoot('src/index.ts') },
      { find: /^sverka\/neural$/, replacement: fromRoot('src/neural/index.ts') },
    ],
  },
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    coverage: { include: ['src/**/*.ts'], exclude: ['src/cli.ts'] },
  },
})
