/**
 * All that `sverka` has, on a lexicon of a third of the size: for pages that would rather load fast than know rare words.
 * What it costs is told in docs/how-it-works.md. The build puts the smaller lexicon in (tsup.config.ts).
 *
 * @module sverka/light
 */
export * from './index'
