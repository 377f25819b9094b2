// node docs/scripts/coverage.mjs EN.tsv RU.tsv: how much of two lists of word forms the lexicon knows, by how frequent they
// are. A list has lines of `form`, count and the share of times that it has a capital, the most frequent first.
import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { root } from './bundle.mjs'

const { languages, lexicon } = await loadSources()
const seldom = 3

for (const [place, language] of ['en', 'ru'].entries()) {
  const forms = readList(process.argv[place + 2])
  const looked = forms.map((form) => ({ ...form, way: wayOf(form, language) }))
  console.log(
    `\n${languages[language].name}\n\n| forms, by rank | directly | as a form | names | by sound | uncovered |`,
  )
  console.log('| --- | ---: | ---: | ---: | ---: | ---: |')
  const content = looked.filter(({ way }) => !['function word', 'number'].includes(way))
  for (const [from, to] of [
    [0, 1000],
    [1000, 3000],
    [3000, 10_000],
    [10_000, Infinity],
  ])
    // prettier-ignore
    print(`${from + 1}–${Math.min(to, content.length)}`, content.slice(from, to), () => 1)
  print('of running content words', content, ({ count }) => count)
  const missing = looked.filter(({ way, count }) => way === 'uncovered' && count >= seldom)
  console.log(
    `\nuncovered, ${seldom} times or more: ${missing.map(({ form, count }) => `${form} ${count}`).join(', ')}`,
  )
}

/** How the matcher knows a form. */
function wayOf({ form, capitals }, language) {
  const { morphology, nameWords } = languages[language]
  const book = lexicon()
  if (/\d/.test(form)) return 'number'
  if (nameWords.functionWords.has(form)) return 'function word'
  if (book.isWord(language, form)) return 'directly'
  const lemmas = morphology.lemmas(form, book.dictionaries[language])
  if (lemmas.some((lemma) => book.isWord(language, lemma))) return 'as a form'
  if (lemmas.some((lemma) => book.isName(language, lemma))) return 'names'
  return capitals > 0.5 ? 'by sound' : 'uncovered'
}

function print(title, forms, weigh) {
  const sum = (some) => some.reduce((total, form) => total + weigh(form), 0)
  const shares = ['directly', 'as a form', 'names', 'by sound', 'uncovered'].map((way) => {
    const share = sum(forms.filter((form) => form.way === way)) / sum(forms)
    return `${(100 * share).toFixed(1)} %`
  })
  console.log(`| ${title} | ${shares.join(' | ')} |`)
}

function readList(file) {
  const [, ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n')
  return lines.map((line) => {
    const [form, count, capitals] = line.split('\t')
    return { form: form.toLowerCase().replaceAll('ё', 'е'), count: Number(count), capitals: Number(capitals) }
  })
}

async function loadSources() {
  const outfile = join(tmpdir(), `sverka-coverage-${process.pid}.mjs`)
  const contents = `
    export { languages } from './src/languages/languages'
    export { lexicon } from './src/languages/en-ru/lexicon'`
  await build({ stdin: { contents, resolveDir: root, loader: 'ts' }, outfile, bundle: true, format: 'esm' })
  return import(pathToFileURL(outfile))
}
