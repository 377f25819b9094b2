/** What sets a language apart from others in the same script. */
export interface LanguageProfile {
  /** ISO 639-1 */
  readonly code: string
  /** All its letters. A word with another letter speaks against the language. */
  readonly letters: string
  /** Letters that part it from some others of the script. A word with one of them speaks for it. */
  readonly marks: string
  /** Its most frequent words. */
  readonly words: readonly string[]
  /** What its words end in and those of its neighbours seldom do. Such a word speaks for it, though less. */
  readonly endings: readonly string[]
}

const latin = 'abcdefghijklmnopqrstuvwxyz'
const cyrillic = 'абвгдежзийклмнопрстуфхцчшщьюя'

function profile(code: string, letters: string, marks: string, words: string, endings = ''): LanguageProfile {
  return { code, letters, marks, words: words.split(' '), endings: endings.split(' ').filter(Boolean) }
}

export const cyrillicProfiles = (): readonly LanguageProfile[] => [
  profile(
    'be',
    'абвгдежзйклмнопрстуфхцчшьюяёіўыэ',
    'ўіыэ',
    'а аб або ад але бо будзе была было быў гэта дзе для до его з за каб калі мы на не ні па пра праз пры у што яго як яна яны яшчэ ён і іх',
  ),
  profile(
    'bg',
    `${cyrillic}ъ`,
    'ъ',
    'а бе без беше бил била бъде бяха в вече все във да до е един една за и или има като които кой която къде към ли много му на над не него ни но нов няма от още по пред преди при с са само се си след според срещу съм със тази то това този че ще',
    'аха иха ията ните ност овете оха ската ските ския ството ът ят',
  ),
  profile(
    'kk',
    `${cyrillic}ёыэъәғқңөұүһі`,
    'әғқңөұүһіы',
    'ал бар бойынша болды болып бір бұл да де деп екі ең жылы және мен осы сол туралы үшін',
  ),
  profile(
    'ky',
    `${cyrillic}ёыэъңөү`,
    'ңөүыэ',
    'адам бар башка бир болгон болуп боюнча бул да деп жана жылы кыргыз күнү менен ошол эки эле эми үчүн',
    'ду дын лар лер нун нын ту ты',
  ),
  profile(
    'mk',
    'абвгдѓежзѕијклљмнњопрстќуфхцчџш',
    'ѓѕјќљњџ',
    'а беа беше бил била во ги го да до е еден една за и или има како кај кој ли му на не нема ние но нов од околу по повеќе пред при се сега сите со тоа утре уште што ја ќе',
    'ата ните овите ост оста ската скиот ските',
  ),
  profile('mn', `${cyrillic}ёыэъөү`, 'өүыэё', 'байгаа байна байсан болон бөгөөд гэж гэсэн нь тухай уу энэ юм'),
  profile(
    'ru',
    `${cyrillic}ёыэъ`,
    'ыэё',
    'а августа апреля без более будет будут бы был была были было быть в во вот все всего всех всё вы где год года году да даже два декабря для до его ее если еще ещё её же за заявил и из или им их июля июня к как ко когда которого которое которой котором которую которые который которым которых кто лет лишь марта мая между меня мне можно мы на над надо нам нас не него ней нет ни но ноября нужно о об один около октября он она они от перед по под после при про с сам своей свои своих свою себя сейчас сентября сказал со сообщил сообщили стал так также там тем то того тоже той только том тот ты тысяч у уже февраля человек чем через что чтобы эта эти это этого этой этом этот я января',
    'ами ах ая его ей ем ет ешь ии ий ит ию ого ой ом ому ся ть ться у ут ую ы ые ыми ых ь ю ют юю ями ях',
  ),
  profile(
    'sr',
    'абвгдђежзијклљмнњопрстћуфхцчџш',
    'ђјљњћџ',
    'а али биле били било био већ више да данас два до за због и из или кад како као код која који на након не него ни нису од па по поново са се су сутра те то три ту у уз што је јер још ће',
    'ао еност ео ио ост ског ској ску',
  ),
  profile(
    'tg',
    `${cyrillic}ёэъғӣқӯҳҷ`,
    'ғӣқӯҳҷэ',
    'аз ба бар бо буд ва дар ки мекунад нест он ро соли то шуд як ҳам ҳаст',
  ),
  profile('tt', `${cyrillic}ёыэъәҗңөүһ`, 'әҗңөүһыэ', 'белән бу буенча булган да дип ел ул һәм өчен'),
  profile(
    'uk',
    'абвгдежзийклмнопрстуфхцчшщьюяєіїґ',
    'єіїґ',
    'а або але без бо був будуть була було бути в вже вона вони все від він двоє дві для до з за зі й його коли має ми на над не новий ні о по понад при про пропозицію під року році свій сказав та так також те ти то три у це цей цього через чи що щоб щодо як яка який які і із',
    'ав ами ах ея ив ння ого ому ою тий ття ться у ув ував увала ували увало ування ь ю',
  ),
  profile('uz', `${cyrillic}ёэъғқўҳ`, 'ғқўҳэ', 'билан бир бу ва деб учун эди ёки ҳам'),
]

export const latinProfiles = (): readonly LanguageProfile[] => [
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
    'a about after again against ago all also always amid among an and another any april are aren around as at back be because been before being between both but by came can children city come could couldn country court d day days dead did didn died do does doesn down during each early even every everything february few first five for former found four friday from get give go going good got government had has have he head her here high him himself his home house how i if in into is it its january just killed know last least left let like little ll long m made make man many may me men million monday month months more most much must my near need never new news next nine no not now of off old on one only or other our out over own part people put re right run s said same saturday say says set seven she should shouldn since six so some still such sunday take ten than thank that the their them then there these they thing think this those though three through thursday time to told too took toward towards tuesday two under until up us use used ve very want was wasn way we wednesday week weeks went were weren what when where which while who why will with without woman women work world would wouldn year years yet you your',
    'ght ing ould',
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
export const scripts = (): readonly (readonly [pattern: RegExp, code: string])[] => [
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
