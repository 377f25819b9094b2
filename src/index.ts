/**
 * All of the library but its subpaths: from two texts to a comparison, and to a page that shows it.
 *
 * @module sverka
 */
export { alignReports } from './alignment/alignReports'
export { extractClaims } from './claims/extractClaims'
export { compareReports } from './compareReports'
export { judgeClaim } from './comparison/judgeClaim'
export {
  measureReliability,
  type LabelledFinding,
  type Reliability,
  type ReliabilityBin,
} from './comparison/measureReliability'
export { summarizeSources } from './comparison/summarizeSources'
export { SverkaError, type SverkaErrorCode } from './errors'
export { findAnchors, type AnchorContext } from './features/findAnchors'
export { readReport } from './readReport'
export type { RenderOptions } from './rendering/checkedLocale'
export { renderTable } from './rendering/claimTable'
export { explainFinding } from './rendering/explain'
export { renderHtml } from './rendering/renderHtml'
export { renderMarkdown } from './rendering/renderMarkdown'
export { detectLanguage } from './report/detectLanguage'
export { blendSimilarities } from './similarity/blendSimilarities'
export { lexicalSimilarity } from './similarity/lexicalSimilarity'
export type {
  Alignment,
  Anchor,
  Approximation,
  Attribution,
  Claim,
  ClaimRow,
  CompareOptions,
  Comparison,
  DateAnchor,
  Finding,
  LanguageCode,
  Limits,
  Link,
  NameAnchor,
  Notice,
  NumberAnchor,
  Paragraph,
  ParagraphKind,
  Passage,
  QuotationAnchor,
  Rating,
  Reason,
  Report,
  ReportInput,
  ScoreMatrix,
  Sentence,
  Similarity,
  SourceSummary,
  Span,
  Status,
  TimeAnchor,
} from './types'
