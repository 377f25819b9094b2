// What the tests take from vitest, by mocha: it loads them once and runs them thousands of times, while vitest would load
// them, and the lexicon, anew for each change.
import { format } from 'node:util'
import { expect } from 'expect'
import fc from 'fast-check'

export { expect }
export const describe = named(globalThis.describe)
export const test = named(globalThis.it)
export const vi = { setConfig: () => {} } // mocha waits as long as it takes

// The same texts in every run, or a change would be noticed by luck.
fc.configureGlobal({ seed: 1, numRuns: 5 })

function named(define) {
  const plain = (title, ...rest) => define(title, bodyOf(rest))
  const each =
    (cases) =>
    (title, ...rest) =>
      cases.forEach((given) => {
        const values = Array.isArray(given) ? given : [given]
        define(titleOf(title, given, values), bodyOf(rest, values))
      })
  return Object.assign(plain, { each })
}

/** Without parameters: mocha waits where it sees one. */
const bodyOf = (rest, values = []) => {
  const body = rest.find((each) => typeof each === 'function')
  return () => body(...values)
}

/** `%s` as vitest reads it, `$name` from the case. */
function titleOf(title, given, values) {
  const placeholders = title.match(/%[sdifjo]/g)?.length ?? 0
  const read = format(title, ...values.slice(0, placeholders))
  return read.replaceAll(/\$(\w+)/g, (whole, key) => (given?.[key] === undefined ? whole : String(given[key])))
}
