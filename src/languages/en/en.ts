import type { Language } from '../language'
import { family } from './families'
import { lemmas } from './lemmas'
import { sentenceWords } from './sentences'

export const en: Language = {
  code: 'en',
  name: 'English',
  sentenceWords,
  morphology: { lemmas, family },
}
