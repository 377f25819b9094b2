import type { Language } from '../language'
import { sentenceWords } from './sentences'

export const ru: Language = {
  code: 'ru',
  name: 'Russian',
  sentenceWords,
}
