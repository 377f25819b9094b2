// npm run mutate [-- --mutate src/alignment/judgeEvent.ts]: changes the code here and there, and tells which changes no test notices.
import { fileURLToPath } from 'node:url'

const beside = (path) => fileURLToPath(new URL(path, import.meta.url))

export default {
  mutate: ['src/alignment/**/*.ts', 'src/claims/**/*.ts', 'src/comparison/**/*.ts', '!src/**/*.d.ts'],
  buildCommand: `node ${beside('bundle.mjs')}`,
  testRunner: 'mocha',
  plugins: [
    beside('node_modules/@stryker-mutator/mocha-runner/dist/src/index.js'),
    beside('sample.mjs'),
    beside('byFolder.mjs'),
  ],
  checkers: ['sample'],
  mochaOptions: { 'no-config': true, 'no-package': true, spec: ['out/tests.mjs'] },
  ignorePatterns: ['dist', 'out', 'coverage', 'docs/**', '!docs/mutation/goldSections.mjs'],
  tempDirName: 'out/stryker',
  reporters: ['clear-text', 'progress-append-only', 'json', 'by-folder'],
  jsonReporter: { fileName: 'out/mutation.json' },
  clearTextReporter: { logTests: false, reportTests: false },
  thresholds: { high: 90, low: 80, break: null },
  ignoreStatic: true,
  concurrency: 1,
}
