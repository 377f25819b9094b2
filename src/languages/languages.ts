import type { LanguageCode } from '../types'
import { en } from './en/en'
import type { Language } from './language'
import { ru } from './ru/ru'

/** The languages by their codes. */
export const languages: Readonly<Record<LanguageCode, Language>> = { en, ru }
