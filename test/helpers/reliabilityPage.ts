import { rateStatus, type ScoreWeights } from '../../src/comparison/rateStatus'
import { measureReliability, type LabelledFinding, type Rating, type Status } from '../../src/index'
import { heldOut, type GoldEvent } from './gold'
import { fitScores, fitSignals, judgeGold, type Judged } from './judgeGold'
import { markdownTable } from './markdownTable'

type Rated = LabelledFinding & { readonly finding: Rating }

const statuses: readonly Status[] = ['included', 'rephrased', 'contradicted', 'omitted']

/** docs/reliability.md: how far the scores of findings can be trusted, on events that they were not fitted on. */
export function reliabilityPage(events: readonly GoldEvent[]): string {
  const rated = rateLeftOut(events.filter(({ event }) => !heldOut.has(event)))
  const unseen = events.filter(({ event }) => heldOut.has(event)).flatMap((gold) => rate(judgeGold(gold)))
  const uncertain = rated.filter(({ finding }) => finding.uncertain)
  const sure = rated.filter(({ finding }) => !finding.uncertain)
  const second = uncertain.filter(({ finding, label }) => finding.runnerUp?.status === label)
  const { bins, error } = measureReliability(rated)
  const blocks = [
    '# Reliability: what the scores are worth',
    'Written by test/gold.test.ts with `measureReliability`. Of findings scored about .8, about 80 % should be right, that is, agree with people. To be honest, the figures are from events left out: for each event the weights of the signals and of the scores are fitted on the other events, then this one is judged and scored by them. (The rules themselves were written with these events at hand; see the end for events that they were not.)',
    `${rated.length} findings, ${percent(rated.filter(isRight).length / rated.length)} of them right; expected calibration error ${error.toFixed(3)}.`,
    markdownTable(
      ['score', 'findings', 'mean score', 'right'],
      bins
        .filter(({ count }) => count > 0)
        .map(({ from, to, count, score, right }) => [
          `${from.toFixed(1)}–${to.toFixed(1)}`,
          String(count),
          score.toFixed(2),
          right.toFixed(2),
        ]),
    ),
    '## By status',
    markdownTable(
      ['status', 'findings', 'mean score', 'right', 'calibration error'],
      statuses.map((status) => statusRow(status, rated)),
    ),
    '## Uncertain findings',
    `${uncertain.length} findings (${percent(uncertain.length / rated.length)}) are marked \`uncertain\`. Of these ${percent(uncertain.filter(isRight).length / uncertain.length)} are right, and of ${percent(second.length / uncertain.length)} the \`runnerUp\` is. Of the others ${percent(sure.filter(isRight).length / sure.length)} are right.`,
    '## Events held out',
    `On the events that neither a weight nor a rule was made with (${[...heldOut].join(', ')}), scored as sverka scores: ${unseen.length} findings, ${percent(unseen.filter(isRight).length / unseen.length)} of them right; expected calibration error ${measureReliability(unseen).error.toFixed(3)}.`,
  ]
  return `${blocks.join('\n\n')}\n`
}

/** Every finding on each event, judged and scored by what the others teach. */
function rateLeftOut(events: readonly GoldEvent[]): Rated[] {
  const judged = events.flatMap((gold) => judgeGold(gold))
  return events.flatMap((gold) => {
    const others = judged.filter(({ event }) => event !== gold.event)
    return rate(judgeGold(gold, fitSignals(others)), fitScores(others))
  })
}

const rate = (judged: readonly Judged[], scores?: ScoreWeights): Rated[] =>
  judged.map(({ decision: { status, grounds }, label }) => ({
    finding: { status, ...rateStatus(status, grounds, scores) },
    label,
  }))

function statusRow(status: Status, rated: readonly Rated[]): string[] {
  const own = rated.filter(({ finding }) => finding.status === status)
  const score = own.reduce((sum, { finding }) => sum + finding.score, 0) / own.length
  const right = own.filter(isRight).length / own.length
  const { error } = measureReliability(own)
  return [status, String(own.length), score.toFixed(2), right.toFixed(2), error.toFixed(3)]
}

const isRight = ({ finding, label }: LabelledFinding): boolean => finding.status === label

const percent = (share: number): string => `${Math.round(100 * share)} %`
