/**
 * What it costs to take one sound of a name for another, by how often spellings of one name differ so. A pair not listed
 * costs the whole of {@link otherwise} or {@link vowelForVowel}. Each shows a name it was seen in.
 */
const costs: readonly (readonly [pair: string, cost: number])[] = [
  ['a e', 0.25], // Vance, Вэнс
  ['a i', 0.5], // Latvia is not Литва
  ['a o', 0.2], // Lowell
  ['b p', 0.5], // Peking, Beijing
  ['b v', 0.7], // Barbara, Варвара
  ['ch h', 0.3], // Bach, Бах
  ['ch j', 0.4],
  ['ch k', 0.35], // Zucchero, Дзуккеро
  ['ch s', 0.4], // Vucic, Вучич
  ['ch sh', 0.25], // Chirac, Ширак
  ['ch t', 0.4], // Takaichi, Такаити
  ['ch ts', 0.3], // Ciobotaru
  ['ch zh', 0.4],
  ['d j', 0.5],
  ['d t', 0.4], // Brandt, Брандт
  ['f v', 0.2], // Witkoff, Rachmaninov
  ['g h', 0.2], // Hamburg, Гамбург
  ['g j', 0.3], // George, Джордж
  ['g k', 0.5],
  ['g zh', 0.4], // Giscard, Жискар
  ['h j', 0.4], // Juan, Хуан
  ['h k', 0.4],
  ['h s', 0.8],
  ['h sh', 0.6],
  ['i j', 0.3], // Juncker, Юнкер
  ['i l', 0.6], // Padilla, Падийя
  ['j s', 0.6],
  ['j sh', 0.5],
  ['j ts', 0.3],
  ['j z', 0.35],
  ['j zh', 0.15], // Jomart, Жомарт
  ['k s', 0.5],
  ['k ts', 0.4], // Qing, Цин
  ['m n', 1.1], // Istanbul, Стамбул
  ['s sh', 0.3], // Stein, Штейн
  ['s t', 0.5], // Smith, Смит
  ['s ts', 0.25],
  ['s z', 0.2],
  ['s zh', 0.5],
  ['sh z', 0.5],
  ['sh zh', 0.4],
  ['t ts', 0.4],
  ['t z', 0.6],
  ['ts z', 0.25], // Merz, Мерц
  ['ts zh', 0.4],
  ['u v', 0.2], // Edward, Эдуард
  ['z zh', 0.3],
]

/** Any vowel for any other: English vowels say little of how a name sounds. */
export const vowelForVowel = 0.3
export const otherwise = 1.6

const bySounds = new Map<string, Map<string, number>>()
for (const [pair, cost] of costs) {
  const [one = '', other = ''] = pair.split(' ')
  costsOf(one).set(other, cost)
  costsOf(other).set(one, cost)
}

function costsOf(sound: string): Map<string, number> {
  const found = bySounds.get(sound) ?? new Map<string, number>()
  bySounds.set(sound, found)
  return found
}

/** The cost of taking two different sounds for one, where they are known to waver. */
export const replacingCost = (one: string, other: string): number | undefined => bySounds.get(one)?.get(other)
