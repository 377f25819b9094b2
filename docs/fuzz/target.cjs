/*
 * What the fuzzer calls with bytes of its own: the first says which languages, the rest are two texts with a NUL between them.
 * It keeps what reaches new code. Only a SverkaError may be thrown, and spans have to quote their text.
 */
const assert = require('node:assert/strict')
const { compareReports, explainFinding, readReport, renderMarkdown, SverkaError } = require('../../dist/index.cjs')
const { textOf } = require('./text.cjs')

exports.fuzz = (bytes) => {
  const languages = bytes[0] ?? 0
  const texts = textOf(bytes.subarray(1)).split('\0')
  const inputs = texts.slice(0, 2).map((text, place) => ({
    id: ['one', 'two'][place],
    text,
    language: (languages >> place) % 2 === 0 ? 'en' : 'ru',
    publishedOn: '2024-02-29',
  }))
  try {
    const reports = inputs.map(readReport)
    reports.forEach(checkSpans)
    if (reports.length < 2) return
    const comparison = compareReports(reports)
    for (const finding of comparison.findings) {
      const { text } = reports.find(({ id }) => id === finding.report)
      if (finding.status !== 'omitted') checkTrimmed(text, finding.span)
      assert.notEqual(explainFinding(finding, comparison), '')
    }
    assert.notEqual(renderMarkdown(comparison), '')
  } catch (error) {
    if (!(error instanceof SverkaError)) throw error
    assert.match(error.code, /^[a-z]+(-[a-z]+)+$/)
  }
}

function checkSpans({ text, paragraphs }) {
  let end = 0
  for (const { span, sentences } of paragraphs) {
    assert.equal(text.slice(end, span.start).trim(), '')
    for (const sentence of sentences) {
      assert.ok(span.start <= sentence.span.start && sentence.span.end <= span.end)
      checkTrimmed(text, sentence.span)
      for (const anchor of sentence.anchors) checkTrimmed(text, anchor.span)
    }
    end = span.end
  }
  assert.equal(text.slice(end).trim(), '')
}

function checkTrimmed(text, { start, end }) {
  assert.ok(0 <= start && start < end && end <= text.length)
  assert.equal(text.slice(start, end), text.slice(start, end).trim())
}
