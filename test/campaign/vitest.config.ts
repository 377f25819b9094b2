import { readdirSync, readFileSync } from 'node:fs'
import { defineConfig } from 'vitest/config'
import main from '../vitest.config'

const root = main.root!
const tests = readdirSync(`${root}/test`, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.test.ts'),
)
const haveLaws = tests.filter((file) => readFileSync(`${root}/test/${file}`, 'utf8').includes("from 'fast-check'"))

/** The tests that hold a law, in one process, each law for as long as `npm run campaign` says. */
export default defineConfig({
  root,
  resolve: main.resolve!,
  test: {
    include: haveLaws.map((file) => `test/${file}`),
    setupFiles: ['test/campaign/setup.ts'],
    testTimeout: 0,
    maxWorkers: 1,
    fileParallelism: false,
    reporters: ['dot'],
  },
})
