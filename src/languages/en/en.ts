import type { Language } from '../language'
import { withLazyFields } from '../withLazyFields'
import { boilerplate } from './boilerplate'
import { clauseWords } from './clauses'
import { contrastWords } from './contrasts'
import { dates } from './dates'
import { family } from './families'
import { lemmas } from './lemmas'
import { nameWords } from './names'
import { numbers } from './numbers'
import { sentenceWords } from './sentences'
import { units } from './units'
import { speechWords } from './speech'

export const en: Language = withLazyFields(
  { code: 'en' as const, name: 'English', morphology: { lemmas, family } },
  {
    sentenceWords,
    boilerplate,
    numbers,
    units,
    dates,
    nameWords,
    clauseWords,
    speechWords,
    contrastWords,
  },
)
