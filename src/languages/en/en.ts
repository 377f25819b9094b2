import type { Language } from '../language'
import { sentenceWords } from './sentences'

export const en: Language = {
  code: 'en',
  name: 'English',
  sentenceWords,
}
