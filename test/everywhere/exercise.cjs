/*
 * Goes once through everything a user calls, and gives a digest of all that came out: runtimes that read and compare alike
 * give the same. CommonJS, so that both an ES module and a CommonJS one can take it.
 */
module.exports = async function exercise({ sverka, neural, formats }) {
  const inputs = [
    {
      id: 'AP',
      publishedOn: '2025-11-02',
      text: `Ferry sinks off Tunisia

A ferry sank off Tunisia on Sunday, killing at least two people, the coast guard said.

“Nobody could have known,” Captain Ivan Kovalev told reporters. The ship was carrying 312 passengers from Marseille.`,
    },
    {
      id: 'TASS',
      publishedOn: '2025-11-03',
      text: `Паром следовал из Марселя. На борту было 312 пассажиров.

В воскресенье у берегов Туниса затонул паром, погибли четыре человека, сообщила береговая охрана.

«Никто не мог этого знать», — сказал журналистам капитан Иван Ковалев.`,
    },
  ]
  const comparison = sverka.compareReports(inputs)
  const encode = (texts) => Promise.resolve(texts.map((text) => [text.length, text.split(' ').length]))
  const vectors = await neural.embedTexts(neural.textsToEmbed(comparison.reports), encode)
  const similarity = sverka.blendSimilarities([
    [sverka.lexicalSimilarity(), 2],
    [neural.vectorSimilarity(vectors), 1],
  ])
  let refused
  try {
    sverka.readReport({ id: 'AP', text: 'It sank.', publishedOn: '02.11.2025' })
  } catch (error) {
    refused = [error instanceof neural.SverkaError, error.code, error.message]
  }
  const all = [
    comparison,
    sverka.compareReports(comparison.reports, { similarity }).findings,
    sverka.detectLanguage(inputs[0].text),
    sverka.renderTable(comparison, { locale: 'ru' }),
    sverka.renderMarkdown(comparison),
    sverka.renderHtml(comparison),
    comparison.findings.map((finding) => sverka.explainFinding(finding, comparison)),
    formats.toCsv(comparison),
    refused,
  ]
  return digest(JSON.stringify(all))
}

/** FNV-1a over UTF-16 units, and the length. */
function digest(text) {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return `${(hash >>> 0).toString(16)} ${text.length}`
}
