// node docs/scripts/ablations.mjs SCORE.mjs TASKS: what each part of the similarity buys. SCORE.mjs is run on a build without
// the part, as `node SCORE.mjs --package DIR --task TASKS --json FILE`; FILE then has the figures, by task.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { bundle } from './bundle.mjs'

/** What stands in a module's place: tables that are empty, or code that finds nothing. */
const tables = (...names) => ({ 'en-ru/packed.ts': (code) => names.reduce(emptied, code) })
const emptied = (code, name) => code.replace(new RegExp(`(?<=export const ${name} = ").*(?=")`), '')

const parts = {
  nothing: {},
  expressions: { 'similarity/phrasesIn.ts': () => 'export const phrasesIn = () => []' },
  synonyms: tables('englishSynonyms', 'russianSynonyms'),
  aspects: tables('aspects'),
  families: {
    ...tables('englishFamilies', 'russianFamilies'),
    'languages/deriveFamily.ts': () => 'export const deriveFamily = (lemma) => lemma',
  },
  'likeness of sound': {
    'similarity/sounds.ts': () => `
      export const soundingOf = () => ({ spellings: [], meanings: [], likenesses: new WeakMap() })
      export const soundAlike = () => 0`,
  },
  'numbers and dates': {
    'similarity/anchorMeanings.ts': () => `
      export const anchorMeanings = () => []
      export const numberWeight = () => 0`,
  },
  'rarity in news': tables('englishFrequency', 'russianFrequency'),
}

const [script, tasks] = process.argv.slice(2)
const shown = ['tatoeba.en-ru', 'tatoeba.margin.en-ru', 'ntrex.en-ru', 'ntrex.margin.en-ru', 'spearman', 'mix15.f1', 'drop30.f1', 'scattered.f1', 'links.f1'] // prettier-ignore
for (const [name, replaced] of Object.entries(parts)) {
  const folder = mkdtempSync(join(tmpdir(), 'sverka-without-'))
  const { outputFiles } = await bundle('src/index.ts', { minify: false, plugins: [replacing(replaced)] })
  writeFileSync(join(folder, 'index.js'), outputFiles[0].contents)
  writeFileSync(join(folder, 'package.json'), '{ "type": "module", "exports": { ".": "./index.js" } }')
  const json = join(folder, 'scores.json')
  execFileSync(process.execPath, [resolve(script), '--package', folder, '--task', tasks, '--json', json])
  const scores = Object.assign({}, ...Object.values(JSON.parse(readFileSync(json, 'utf8'))))
  const columns = shown.filter((column) => column in scores)
  if (name === 'nothing')
    console.log(`| without | ${columns.join(' | ')} |\n| --- |${' ---: |'.repeat(columns.length)}`)
  console.log(`| ${name} | ${columns.map((column) => scores[column].toFixed(3)).join(' | ')} |`)
}

/** Puts other contents in the place of modules, by the ends of their paths. */
function replacing(modules) {
  return {
    name: 'replacing',
    setup(build) {
      for (const [path, change] of Object.entries(modules)) {
        const filter = new RegExp(`/${path.replaceAll('.', '\\.')}$`)
        build.onLoad({ filter }, (args) => ({ contents: change(readFileSync(args.path, 'utf8')), loader: 'ts' }))
      }
    },
  }
}
