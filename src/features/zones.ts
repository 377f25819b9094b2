/**
 * Minutes ahead of UTC, where a name stands for one offset all year or says itself whether it is summer time.
 * `local`, `eastern` and the like are left out: their offset hangs on the place or the day.
 */
export const zoneOffsets: ReadonlyMap<string, number> = new Map([
  ['astana', 300],
  ['bst', 60],
  ['cest', 120],
  ['cet', 60],
  ['edt', -240],
  ['eest', 180],
  ['eet', 120],
  ['est', -300],
  ['gmt', 0],
  ['msk', 180],
  ['pdt', -420],
  ['pst', -480],
  ['utc', 0],
])
