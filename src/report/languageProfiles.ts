/** What sets a language apart from others in the same script. */
export interface LanguageProfile {
  /** ISO 639-1 */
  readonly code: string
  /** All its letters. A word with another letter speaks against the language. */
  readonly letters: string
  /** Letters few others of the script have. A word with one of them speaks for it. */
  readonly marks: string
  /** Its most frequent words. */
  readonly words: readonly string[]
}

const latin = 'abcdefghijklmnopqrstuvwxyz'
const cyrillic = 'абвгдежзийклмнопрстуфхцчшщьюя'

function profile(code: string, letters: string, marks: string, words: string): LanguageProfile {
  return { code, letters, marks, words: words.split(' ') }
}

export const cyrillicProfiles: readonly LanguageProfile[] = [
  profile(
    'be',
    'абвгдежзйклмнопрстуфхцчшьюяёіўыэ',
    'ўі',
    'а аб або ад але бо будзе была было быў гэта дзе для до его з за каб калі мы на не ні па пра праз пры у што яго як яна яны яшчэ ён і іх',
  ),
  profile(
    'bg',
    `${cyrillic}ъ`,
    'ъ',
    'а без беше бъде в във да до е за и или като които кой която към ли много на над не него но няма от по при с са се си след според съм със тази то това този че ще',
  ),
  profile(
    'kk',
    `${cyrillic}ёыэъәғқңөұүһі`,
    'әғқңөұүһі',
    'ал бар бойынша болды болып бір бұл да де деп екі ең жылы және мен осы сол туралы үшін',
  ),
  profile(
    'ky',
    `${cyrillic}ёыэъңөү`,
    'ңөү',
    'бар башка бир болгон болуп боюнча бул да деп жана жылы кыргыз менен ошол эки эле эми үчүн',
  ),
  profile(
    'mk',
    'абвгдѓежзѕијклљмнњопрстќуфхцчџш',
    'ѓѕјќљњџ',
    'а беше во да до е за и има како кој на не но од по при се со тоа што ќе',
  ),
  profile('mn', `${cyrillic}ёыэъөү`, 'өү', 'байгаа байна байсан болон бөгөөд гэж гэсэн нь тухай уу энэ юм'),
  profile(
    'ru',
    `${cyrillic}ёыэъ`,
    'ыэё',
    'а без более бы был была были было быть в во вот все всех вы где да два для до его ее если еще ещё её же за заявил и из или им их к как ко когда которого которое которой котором которую которые который которым которых кто лишь между меня мне можно мы на нам нас не него нет ни но о об один он она они от перед по под после при про с сам свои себя сейчас сказал со стал так также там тем то того тоже той только том тот ты у уже чем через что чтобы эта эти это этого этой этом этот я',
  ),
  profile(
    'sr',
    'абвгдђежзијклљмнњопрстћуфхцчџш',
    'ђјљњћџ',
    'а али био да до за и из или као код која који на не ни од па по са се су то у што је ће',
  ),
  profile(
    'tg',
    `${cyrillic}ёэъғӣқӯҳҷ`,
    'ғӣқӯҳҷ',
    'аз ба бар бо буд ва дар ки мекунад нест он ро соли то шуд як ҳам ҳаст',
  ),
  profile('tt', `${cyrillic}ёыэъәҗңөүһ`, 'әҗңөүһ', 'белән бу буенча булган да дип ел ул һәм өчен'),
  profile(
    'uk',
    'абвгдежзийклмнопрстуфхцчшщьюяєіїґ',
    'єіїґ',
    'а або але без був була було бути в вже вона вони все від він для до з за зі й його коли ми на не ні о по при про під та так також те ти то у це цей цього через чи що щоб як яка який які і із',
  ),
  profile('uz', `${cyrillic}ёэъғқўҳ`, 'ғқўҳ', 'билан бир бу ва деб учун эди ёки ҳам'),
]

export const latinProfiles: readonly LanguageProfile[] = [
  profile('az', `${latin}əçğıöşü`, 'əğış', 'bir bu da də edib edir ilə isə ki olan olub və üçün'),
  profile(
    'cs',
    `${latin}áčďéěíňóřšťúůýž`,
    'ěřů',
    'a aby ale by být do i jako je jeho jsem jsou k který na nebo o od po podle pro s se si to v ve z za že',
  ),
  profile(
    'da',
    `${latin}æøå`,
    'æø',
    'af at de den der det du en er et for fra har hun i ikke jeg kan med men og om på som så til var ved vi',
  ),
  profile(
    'de',
    `${latin}äöüß`,
    'äöüß',
    'als am an auch auf aus bei bis das dass dem den der des die durch ein eine einem einen einer er es für hat ich im in ist mit nach nicht noch oder sich sie sind um und vom von vor war wie wird zu zum zur über',
  ),
  profile(
    'en',
    latin,
    '',
    "a about after against all also an and any are as at be been before but by can could did do down for from had has have he her his how if in into is it its it's last may more most no not of off on one or our out over said says she should so than that the their them then there these they this to two under up was we were what when which while who will with would you your",
  ),
  profile(
    'es',
    `${latin}áéíñóúü`,
    'ñ',
    'a al como con de del desde dos el en era es esta este está fue ha han la las le lo los muy más no o para pero por que se según ser sin sobre son su sus también un una y ya',
  ),
  profile('et', `${latin}äöõüšž`, 'õ', 'aga ei et ja ka kes kui mis ning oli oma on see ta'),
  profile('fi', `${latin}äöå`, '', 'ei että hän ja joka jos kun mukaan mutta myös niin oli on ovat se sekä tai'),
  profile(
    'fr',
    `${latin}àâæçèéêëîïôœùûü`,
    'àçèêœ',
    'a au aux avec ce cette dans de des du elle en est et il la le les leur mais n ne on ont ou par pas plus pour qu que qui sa se ses son sont sur un une à été',
  ),
  profile(
    'hr',
    `${latin}čćđšž`,
    'ćđ',
    'a ali bi bio da do i ili iz je kao koja koji na ne nije od po s sa se su te to u za će što',
  ),
  profile('hu', `${latin}áéíóöőúüű`, 'őű', 'a az egy ez hogy is meg mint már nem volt és'),
  profile('id', latin, '', 'ada akan dan dari dengan di ini itu juga ke mereka oleh pada tidak untuk yang'),
  profile(
    'it',
    `${latin}àèéìòù`,
    'ìò',
    'a al alla anche che con da dal dalla dei del della delle di e gli ha hanno il in la le lo ma nel nella non o per più si sono su un una è',
  ),
  profile('kk', `${latin}äğıñöşūü`, 'ñū', 'bir boiynşa bul dep jäne men üşin'),
  profile('lt', `${latin}ąčęėįšųūž`, 'ėįų', 'ar bet buvo ir iš jis kad kaip nuo o su tai yra į'),
  profile('lv', `${latin}āčēģīķļņšūž`, 'ģķļņ', 'ar bet bija gan ir ka kas no par pēc tas un uz'),
  profile(
    'nl',
    `${latin}ëïéè`,
    '',
    'aan als bij dat de deze die door een er had heeft het hij hun ik in is maar met naar niet nog of om ook op over te tot uit van voor was werd wordt zijn',
  ),
  profile(
    'no',
    `${latin}æøå`,
    'æø',
    'at av de den der det en er et for fra har hun i ikke jeg kan med men og om på som så til var ved vi',
  ),
  profile(
    'pl',
    `${latin}ąćęłńóśźż`,
    'ąęłńśźż',
    'a ale być był co czy dla do i jak jego jest już które który na nie o od po przez przy się są tak także tego to w we z za ze że',
  ),
  profile(
    'pt',
    `${latin}áâãàçéêíóôõú`,
    'ãõ',
    'a ao as com como da das de do dos e em era foi mais mas na no nos não o os ou para pela pelo por que se ser sua são também um uma à é',
  ),
  profile(
    'ro',
    `${latin}ăâîșțşţ`,
    'ățţ',
    'a al ale au care ce cu de din este fi fost la mai nu o pe pentru prin sa un una în şi și',
  ),
  profile(
    'sk',
    `${latin}áäčďéíĺľňóôŕšťúýž`,
    'ĺľŕ',
    'a aj ako ale by do je ktorý na o od po pre s sa si so to v vo z za že',
  ),
  profile(
    'sv',
    `${latin}åäö`,
    'å',
    'att av de den det där en ett från för han har i inte jag kan med men när och om på sig som till var vid är',
  ),
  profile(
    'tr',
    `${latin}çğıöşü`,
    'ğış',
    'ama bir bu da daha de diye en gibi ile ise için kadar olan olarak oldu sonra ve çok',
  ),
  profile('uz', `${latin}`, '', 'bilan bir bu deb edi ham o‘zbekiston uchun va yil'),
  profile(
    'vi',
    `${latin}àáảãạăâđèéêìíòóôơùúưỳý`,
    'ăđơư',
    'cho các của không là một người những này trong và với được để',
  ),
]

/** Scripts that only one written language, or one above all others, uses. */
export const scripts: readonly (readonly [pattern: RegExp, code: string])[] = [
  [/\p{sc=Arabic}/u, 'ar'],
  [/\p{sc=Armenian}/u, 'hy'],
  [/\p{sc=Devanagari}/u, 'hi'],
  [/\p{sc=Georgian}/u, 'ka'],
  [/\p{sc=Greek}/u, 'el'],
  [/\p{sc=Hangul}/u, 'ko'],
  [/\p{sc=Hebrew}/u, 'he'],
  [/[\p{sc=Hiragana}\p{sc=Katakana}]/u, 'ja'],
  [/\p{sc=Han}/u, 'zh'],
  [/\p{sc=Thai}/u, 'th'],
]
