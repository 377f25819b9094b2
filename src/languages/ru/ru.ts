import type { Language } from '../language'
import { family } from './families'
import { lemmas } from './lemmas'
import { sentenceWords } from './sentences'

export const ru: Language = {
  code: 'ru',
  name: 'Russian',
  sentenceWords,
  morphology: { lemmas, family },
}
