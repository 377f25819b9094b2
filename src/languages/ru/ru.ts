import type { Language } from '../language'

export const ru: Language = {
  code: 'ru',
  name: 'Russian',
}
