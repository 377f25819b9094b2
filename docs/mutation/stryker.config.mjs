// npm run mutate [-- --mutate src/alignment/judgeEvent.ts]: changes the code here and there, and tells which changes no test notices.
import { fileURLToPath } from 'node:url'

export default {
  mutate: ['src/alignment/**/*.ts', 'src/claims/**/*.ts', 'src/comparison/**/*.ts', '!src/**/*.d.ts'],
  testRunner: 'vitest',
  plugins: [fileURLToPath(new URL('node_modules/@stryker-mutator/vitest-runner/dist/src/index.js', import.meta.url))],
  vitest: { configFile: 'docs/mutation/vitest.config.mjs', related: true },
  ignorePatterns: ['dist', 'out', 'docs/bench', 'docs/mutation/node_modules', 'docs/api'],
  tempDirName: 'out/stryker',
  reporters: ['clear-text', 'progress-append-only'],
  thresholds: { high: 90, low: 80, break: 75 },
  ignoreStatic: true,
  concurrency: 2,
}
