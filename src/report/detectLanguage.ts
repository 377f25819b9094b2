import { checkText } from '../checks'
import type { LanguageCode } from '../types'
import { identifyLanguage } from './identifyLanguage'

/**
 * Says whether a text is in English or in Russian. `undefined` for other languages and where a text is too short to tell.
 *
 * @throws {@link SverkaError} `invalid-text` for what is no string.
 * @example
 * ```ts
 * detectLanguage('Президент заявил, что не поедет') //=> 'ru'
 * ```
 */
export function detectLanguage(text: string): LanguageCode | undefined {
  checkText(text)
  const code = identifyLanguage(text)
  return code === 'en' || code === 'ru' ? code : undefined
}
