import type { Language } from '../languages/language'
import type { Span } from '../types'
import { lemmasOf } from './lemmasOf'

const word = /\p{L}[\p{L}\p{M}\p{N}’'-]*/gu
const longestTitle = 4
const longestTitleOfKind = 10

/**
 * Whether quoted words are a name and nobody's speech: газета «Ана тили», the “Gold of Colchis” show, «Туран»; but not
 * «Победа», — сказал он. Known miss: a short slogan with a capital (“Forward”) passes for a title.
 */
export function isTitle(text: string, quoted: Span, language: Language): boolean {
  const content = text.slice(quoted.start, quoted.end)
  if (content.length > 120 || !/^\s*[\p{Lu}\p{N}]/u.test(content) || /[.,!?…;]\s*$/.test(content)) return false
  const words = content.match(word) ?? []
  const before = text.slice(Math.max(0, quoted.start - 60), quoted.start - 1)
  const after = text.slice(quoted.end + 1, quoted.end + 60)
  const kindBefore = lastWordsOf(before, 2).some((one) => isKind(one, language))
  if (words.length > 0 && words.length <= longestTitleOfKind && kindBefore) return true
  if ((/:\s*$/.test(before) && !/^\s+\p{Ll}/u.test(after)) || /^(?:,\s*[—–-]|:)/.test(after)) return false
  const [next = ''] = /^,?\s*\p{L}+/u.exec(after) ?? []
  if (next.startsWith(',') && language.speechWords.isSaying(next.replace(/^,\s*/, '').toLowerCase())) return false
  return words.length > 0 && words.length <= longestTitle && !content.includes(',')
}

const lastWordsOf = (text: string, count: number): readonly string[] => {
  const clause = text.slice(Math.max(...['.', ',', ':', ';', '»', '”', '"'].map((mark) => text.lastIndexOf(mark))) + 1)
  return (clause.match(word) ?? []).slice(-count)
}

const isKind = (form: string, language: Language): boolean =>
  lemmasOf(form, language).some((lemma) => language.nameWords.kinds.has(lemma))
