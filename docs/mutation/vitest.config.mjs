import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** The tests that look at alignment, claims and comparison themselves; the rest would take hours. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: { include: ['test/{alignment,claims,comparison}/**/*.test.ts'], testTimeout: 60_000 },
})
