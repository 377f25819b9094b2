/** Letters and letter groups of the two scripts, each with the plain spelling both come to. Longer groups stand first. */
type Spelling = readonly [written: RegExp, plain: string]

/** Latin letters with marks that say another sound; other marks are dropped (`é` → `e`). */
export const markedLetters: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['à', 'a'],
  ['å', 'o'], // Åland, Аланды; Ångström, Онгстрём
  ['æ', 'e'],
  ['ç', 'ch'], // Çelik, Челик
  ['ð', 'd'],
  ['ø', 'e'], // Søren, Сёрен
  ['þ', 't'],
  ['ć', 'ch'],
  ['č', 'ch'],
  ['đ', 'j'], // Đukanović, Джуканович
  ['ħ', 'h'],
  ['ı', 'i'],
  ['ł', 'l'],
  ['œ', 'e'],
  ['ř', 'rzh'], // Dvořák
  ['ş', 'sh'],
  ['š', 'sh'],
  ['ż', 'zh'],
  ['ž', 'zh'],
  ['ǆ', 'j'],
  ['ə', 'e'], // Əliyev, Алиев
  ['ș', 'sh'],
  ['ț', 'ts'],
])

/** Spellings of Latin-script languages, read the way Russian renders them. */
export const latinSpellings: readonly Spelling[] = [
  [/dsch|dzh|dj/g, 'j'], // Aserbaidschan, Dzhokhar, Djokovic
  [/tsch|tch/g, 'ch'], // Pletschinger, Thatcher
  [/shch|sch(?![kt])/g, 'sh'], // Khrushchev, Scholz
  [/cz/g, 'ch'], // Czarnecki
  [/sz/g, 'sh'], // Wielgosz
  [/(?<=[bdgkpt])rz/g, 'zh'], // Grzegorz
  [/chr/g, 'kr'], // Christopher
  [/kh/g, 'h'], // Kharkiv
  [/ph/g, 'f'],
  [/th/g, 't'], // Hegseth
  [/wh/g, 'v'],
  [/igh/g, 'ai'], // Wright
  [/gh(?=[nst]|e?s?$)/g, ''], // Hughes, Vaughn
  [/gh/g, 'g'], // Afghan, Araghchi
  [/gu(?=[ei])/g, 'g'], // Miguel
  [/d?ge(?=s?$)/g, 'j'], // Hodge, Georges
  [/eaux?$|au(?:d|lt|t|x)$/g, 'o'], // Bordeaux, Renault
  [/ois$|oit$/g, 'ua'], // Dubois, Benoit
  [/aw(?=[klns])/g, 'o'], // Hawkins, Dawn
  [/^kn/g, 'n'], // Knight
  [/^wr(?=[ai])/g, 'r'], // Wright; but Wroclaw
  [/cki$/g, 'tski'], // Morawiecki
  [/ck|cq/g, 'k'],
  [/^q(?=i)|q(?=ian|ing|iu)/g, 'ts'], // Qin, Guoqiang
  [/(?<!^)qu(?=[ei])/g, 'k'], // Enrique
  [/qu(?=[aeiy])/g, 'kv'], // Quincy
  [/^qv/g, 'kv'], // Qvachantiradze
  [/q/g, 'k'], // Toqaev
  [/cc(?=[eiy])/g, 'ch'], // Gucci
  [/(?<=i)c$/g, 'ch'], // Vucic; Eric is the miss
  [/^mc/g, 'mak'], // McDonald
  [/c(?=[eiy])/g, 's'], // Vance
  [/c(?!h)/g, 'k'],
  [/^x(?=[iu])/g, 's'], // Xi, Xue
  [/x/g, 'ks'],
  [/tz|zz/g, 'ts'], // Katz, Abruzzo
  [/w/g, 'v'],
  [/ae(?!v)/g, 'e'], // Baerbock; but Toqaev
  [/ee(?!$)|ea/g, 'i'], // Steele, Reagan is the miss
  [/oo|ou/g, 'u'], // Moore, Couture
  [/y/g, 'i'],
  [/^ie/g, 'e'], // Yerevan
  [/(?<=[bcdfghjklmnprstvz])e$/g, ''], // Steve
]

/** Russian letters, and those of its neighbours. */
export const cyrillicSpellings: readonly Spelling[] = [
  [/дж|цз/g, 'j'], // Джордж, Цзиньпин
  [/чж/g, 'zh'], // Чжан
  [/тч/g, 'ch'], // Митчелл
  [/щ|шч/g, 'sh'],
  [/^у(?=[аеиоэ])/g, 'v'], // Уиткофф
  [/аэ/g, 'e'], // Исраэль
  [/ье|ъе/g, 'ie'],
  [/[ъь]/g, ''],
  [/[аә]/g, 'a'],
  [/б/g, 'b'],
  [/в/g, 'v'],
  [/[гґғ]/g, 'g'],
  [/д/g, 'd'],
  [/[еёэє]/g, 'e'],
  [/ж/g, 'zh'],
  [/з/g, 'z'],
  [/[ийыії]/g, 'i'],
  [/[кқ]/g, 'k'],
  [/л/g, 'l'],
  [/м/g, 'm'],
  [/[нң]/g, 'n'],
  [/[оө]/g, 'o'],
  [/п/g, 'p'],
  [/р/g, 'r'],
  [/с/g, 's'],
  [/т/g, 't'],
  [/[уұүў]/g, 'u'],
  [/ф/g, 'f'],
  [/[хһ]/g, 'h'],
  [/ц/g, 'ts'],
  [/ч/g, 'ch'],
  [/ш/g, 'sh'],
  [/ю/g, 'iu'],
  [/я/g, 'ia'],
]

/** What remains to be forgotten once both scripts are plain Latin. */
export const plainSpellings: readonly Spelling[] = [
  [/(.)\1+/g, '$1'], // Zelenskyy, Hoffmann
  [/(?<=[aeou])ie/g, 'e'], // Tokayev, Байерн
  [/tskaia$|tska$/g, 'tski'], // Тихановская: a family has one name
  [/skaia$/g, 'ski'],
]
