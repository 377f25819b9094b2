/**
 * What a name may be the name of, the surest first. Peoples and languages are `demonym`, rivers and seas `water`; what
 * people found is `organisation`, be it a party or a company.
 */
export const nameKinds = [
  'country',
  'demonym',
  'calendar',
  'city',
  'region',
  'water',
  'person',
  'agency',
  'organisation',
  'other',
] as const

export type NameKind = (typeof nameKinds)[number]
