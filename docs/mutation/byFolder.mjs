// What a run ends with: the score of each folder, and what kinds of changes nobody noticed. Fails below the goal.
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin'

const goal = 75

class ByFolder {
  onMutationTestReportReady({ files }) {
    const changes = Object.entries(files).flatMap(([path, { mutants }]) =>
      mutants.map(({ status, mutatorName }) => ({
        status,
        mutatorName,
        folder: path.split('/').slice(0, 2).join('/'),
      })),
    )
    const scores = groupBy(changes, 'folder').map(([folder, own]) => {
      const [noticed, missed] = [own.filter(isNoticed).length, own.filter(isMissed).length]
      return [`\`${folder}\``, own.length, noticed + missed, noticed, missed, (100 * noticed) / (noticed + missed)]
    })
    const kinds = groupBy(changes.filter(isMissed), 'mutatorName').map(([kind, own]) => [kind, own.length])
    print(['folder', 'changes', 'tried', 'noticed', 'survived', 'score'], scores.map(rounded))
    print(
      ['what was changed', 'survived'],
      kinds.sort((a, b) => b[1] - a[1]),
    )
    if (scores.some((cells) => cells.at(-1) < goal)) {
      console.error(`A folder is below ${goal} %.`)
      process.exitCode = 1
    }
  }
}

const isNoticed = ({ status }) => status === 'Killed' || status === 'Timeout'
const isMissed = ({ status }) => status === 'Survived' || status === 'NoCoverage'
const groupBy = (list, key) =>
  [...new Set(list.map((one) => one[key]))].map((value) => [value, list.filter((one) => one[key] === value)])
const rounded = (cells) => cells.with(-1, `${cells.at(-1).toFixed(1)} %`)

function print(head, rows) {
  const rule = head.map((_, column) => (column === 0 ? '---' : '--:'))
  console.log([head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n') + '\n')
}

export const strykerPlugins = [declareClassPlugin(PluginKind.Reporter, 'by-folder', ByFolder)]
