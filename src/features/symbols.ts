/** Signs that both languages read alike, before or after a number. */
export const currencySigns: ReadonlyMap<string, string> = new Map([
  ['$', 'usd'],
  ['£', 'gbp'],
  ['¥', 'jpy'],
  ['€', 'eur'],
  ['₴', 'uah'],
  ['₸', 'kzt'],
  ['₺', 'try'],
  ['₽', 'rub'],
  ['₾', 'gel'],
])

/** Currency codes before a number: `USD 2.74`. */
export const currencyCodes: ReadonlySet<string> = new Set([
  'amd',
  'azn',
  'cny',
  'eur',
  'gbp',
  'gel',
  'jpy',
  'kzt',
  'rub',
  'uah',
  'usd',
])

/** After a number only. */
export const signsAfter: ReadonlyMap<string, string> = new Map([...currencySigns, ['%', 'percent'], ['°', 'degree']])
