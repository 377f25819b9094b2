// All changes take hours. Unless SVERKA_MUTANTS=all asks for them, one in so many of each folder is tried, the same ones each
// time: whether a change is drawn depends on its place and its words alone, not on what else is there.
import { createHash } from 'node:crypto'
import { CheckStatus } from '@stryker-mutator/api/check'
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin'

const oneIn = { alignment: 4, claims: 12, comparison: 15 }
/** Those before served to find what tests were lacking; a score is worth more on changes that nobody has looked at. */
const draw = 1

class Sample {
  async init() {}

  async check(mutants) {
    return Object.fromEntries(mutants.map((mutant) => [mutant.id, isDrawn(mutant) ? drawn : passedOver]))
  }

  group(mutants) {
    return [mutants.map(({ id }) => id)]
  }
}

const drawn = { status: CheckStatus.Passed }
/** Neither killed nor survived: the only status that leaves a change out of the score. */
const passedOver = { status: CheckStatus.CompileError, reason: 'not drawn' }

function isDrawn({ fileName, location: { start, end }, replacement }) {
  const [path, folder] = fileName.match(/src\/(\w+)\/.*$/)
  if (process.env.SVERKA_MUTANTS === 'all') return true
  const key = [path, start.line, start.column, end.line, end.column, replacement].join(' ')
  return createHash('sha256').update(key).digest().readUInt32BE() % oneIn[folder] === draw
}

export const strykerPlugins = [declareClassPlugin(PluginKind.Checker, 'sample', Sample)]
