// A similarity of your own, blended with that of sverka. The model here is a toy that counts letters in threes;
// put any model in its place: it is handed texts and gives back a vector for each.
import { blendSimilarities, compareReports, lexicalSimilarity, readReport } from 'sverka'
import { embedTexts, textsToEmbed, vectorSimilarity } from 'sverka/neural'
import { reportsOf } from './reports.mjs'

const reports = reportsOf('ferry-collision', 'en-1', 'en-2').map(readReport)

const vectors = await embedTexts(textsToEmbed(reports), (texts) => texts.map(countTriples))
const similarity = blendSimilarities([
  [lexicalSimilarity(), 2],
  [vectorSimilarity(vectors, { unrelated: 0.3 }), 1],
])

for (const [name, options] of Object.entries({ 'sverka alone': {}, blended: { similarity } })) {
  const { alignments, findings } = compareReports(reports, options)
  const kept = findings.filter(({ status }) => status !== 'omitted').length
  console.log(`${name}: ${alignments[0].links.length} linked paragraphs, ${kept} of ${findings.length} claims found`)
}

/** `peace` → how often each of pea, eac, ace stands in it, in 512 numbers. */
function countTriples(text) {
  const vector = new Float32Array(512)
  const letters = text.toLowerCase()
  for (let i = 0; i + 3 <= letters.length; i++) {
    let hash = 0
    for (const letter of letters.slice(i, i + 3)) hash = (hash * 31 + letter.codePointAt(0)) % 512
    vector[hash] += 1
  }
  return vector
}
