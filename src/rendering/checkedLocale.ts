import { checkComparison } from '../checkComparison'
import { checkIsObject, checkLanguageCode } from '../checks'
import type { Comparison, LanguageCode } from '../types'

/**
 * What a caller may choose in a rendering.
 *
 * @example
 * ```ts
 * const options: RenderOptions = { locale: 'ru' }
 * renderMarkdown(comparison, options).split('\n')[0] //=> '# Что сообщают источники'
 * ```
 */
export interface RenderOptions {
  /** The language of everything that is not quoted. Default: `en`. */
  readonly locale?: LanguageCode
}

/** The language to write in, once it is sure that there is a comparison to write about. */
export function checkedLocale(comparison: Comparison, options: RenderOptions): LanguageCode {
  checkComparison(comparison)
  checkIsObject(options, "{ locale: 'ru' }")
  const { locale = 'en' } = options
  checkLanguageCode(locale)
  return locale
}
