import type { Approximation, LanguageCode } from '../types'

/** What the rules of form may ask the dictionary. Words are in lower case, ё as е. */
export interface Dictionary {
  /** Whether a word is a headword. */
  has(lemma: string): boolean
  /** The lemmas of a form that no rule yields: людей → человек, went → go. Empty for all others. */
  irregular(form: string): readonly string[]
  /** The key of the family that the tables put a word in. */
  family?(lemma: string): string | undefined
}

export interface Morphology {
  /** The dictionary forms a word form may belong to, likeliest first, never empty: where the dictionary knows none, a stem that all forms of the word share. */
  lemmas(form: string, dictionary: Dictionary): readonly string[]
  /** A key shared by the words of one root and meaning: государственность, государственный → государство. */
  family(lemma: string, dictionary: Dictionary): string
}

/**
 * What the stages need to know of a language. `en` and `ru` fill it; no stage asks which of the two it has.
 * Each part is a file of its own in src/languages/en and src/languages/ru, and its shape stands here.
 */
export interface Language {
  readonly code: LanguageCode
  /** The language's English name, for messages. */
  readonly name: string
  readonly sentenceWords: SentenceWords
  readonly boilerplate: BoilerplateSigns
  readonly numbers: NumberWords
  readonly units: UnitWords
  readonly dates: DateWords
  readonly nameWords: NameWords
  readonly clauseWords: ClauseWords
  readonly speechWords: SpeechWords
  readonly contrastWords: ContrastWords
  readonly morphology: Morphology
}

/** What tells the dot of an abbreviation from the end of a sentence. Entries in lower case stand for any case. */
export interface SentenceWords {
  /** `Mr.`, «им.»: the dot never ends a sentence. */
  readonly titles: ReadonlySet<string>
  /** `Aug.`, «ст.»: nor does it before a number. */
  readonly beforeNumbers: ReadonlySet<string>
  /** `Inc.`, «обл.»: it does only before one of the `openers`. */
  readonly inNames: ReadonlySet<string>
  /** `Sept.`, «г.»: it does unless the sentence has only said when. */
  readonly beforeNews: ReadonlySet<string>
  /** Words that open a sentence more often than they are part of a name. */
  readonly openers: ReadonlySet<string>
  /** `p.m.`: what may follow is a zone or a day. */
  readonly clockWords: ReadonlySet<string>
  /** `"Why?" Trump asked`: what may follow the speaker's name. */
  readonly speechVerbs: ReadonlySet<string>
}

/** What shows where a clause begins and ends. Forms are in lower case. */
export interface ClauseWords {
  /** Whether a form is a finite verb, as far as itself and the word before it (`''` at the beginning) can tell; a name before it speaks for a verb. */
  readonly isFinite: (form: string, before: string, afterName?: boolean) => boolean
  /** `killing four`, «оставив без света»: a participle that may add what the main clause led to. */
  readonly isParticiple: (form: string) => boolean
  /** «похищенных из музея»: a participle that agrees with a noun before it. */
  readonly isAttributive: (form: string) => boolean
  /** `and`: joins clauses, and words too. */
  readonly coordinators: ReadonlySet<string>
  /** `but`, `while`: what follows could be reported apart. */
  readonly contrasts: ReadonlySet<string>
  /** `as`, `so`: contrasts only behind a comma. */
  readonly afterComma: ReadonlySet<string>
  /** `if`, `because`: what follows belongs to the claim. */
  readonly conditions: ReadonlySet<string>
  /** `after`, `when`: what follows tells what else happened, and when. */
  readonly sequences: ReadonlySet<string>
  /** `a year` after, `shortly` before, «лишь тогда», когда: what follows only tells when. */
  readonly measures: ReadonlySet<string>
  readonly relatives: ReadonlySet<string>
  /** Before a comma: the clause behind it only says which. «о том, где она» */
  readonly correlatives: ReadonlySet<string>
  /** Whether a finite form may as well be a participle: `staffed`. */
  readonly isDoubtful: (form: string) => boolean
  /** «так и» не сбросили: the second word joins nothing. */
  readonly idioms: ReadonlySet<string>
  /** `could`: a relative clause with one narrows its noun more often than it tells a fact. */
  readonly modals: ReadonlySet<string>
  /** `among them`, `up 11.6 points`: open a fact without a verb. */
  readonly facts: ReadonlySet<string>
  /** `three fewer than`, `one of them`: stand early in a fact without a verb. */
  readonly comparisons: ReadonlySet<string>
  /** `However`, «кроме того»: no part of a claim that they open. */
  readonly connectors: ReadonlySet<string>
}

/** What shows whose word a claim is. Forms are in lower case. */
export interface SpeechWords {
  /** `said`, `noting`: a verb whose clause tells what is said. */
  readonly isSaying: (form: string) => boolean
  /** `demanded`, «назвал»: a verb whose object is what is said. */
  readonly isStance: (form: string) => boolean
  /** `that` */
  readonly complementizers: ReadonlySet<string>
  /** `officials said | the dam burst`: needs no `that`. */
  readonly bareSaying: ReadonlySet<string>
  /** `told`: names whom it speaks to before what is said. */
  readonly addressing: ReadonlySet<string>
  readonly determiners: ReadonlySet<string>
  /** `according to` the ministry */
  readonly sourceOpeners: ReadonlySet<string>
  /** in her `view`, по её `словам` */
  readonly possessedOpeners: ReadonlySet<string>
  /** передает Tengrinews.kz `со ссылкой на` Акорду */
  readonly passedOn: ReadonlySet<string>
  /** «Об этом» сообщает МЧС: the sentence only says whose word the one before is. */
  readonly backReferences: ReadonlySet<string>
  readonly prepositions: ReadonlySet<string>
  /** Pronouns that may stand for who speaks, possessives among them. */
  readonly pronouns: ReadonlyMap<string, 'masculine' | 'feminine' | 'neuter' | 'plural' | 'self'>
  /** `the`, `later`, `has`: say nothing of who speaks. */
  readonly empty: ReadonlySet<string>
  /** `reports`, «передаёт»: who does that passes on what others said. */
  readonly relaying: ReadonlySet<string>
  /** `press` service, «агентство»: passes on what somebody said. */
  readonly services: ReadonlySet<string>
  /** `country`, «государства»: add nothing to a role. */
  readonly realms: ReadonlySet<string>
  /** What the names of men and women look like, in lower case, where that tells them apart. */
  readonly nameGenders: readonly { readonly shape: RegExp; readonly gender: 'masculine' | 'feminine' }[]
  /** «заявила»: how a verb shows who speaks. */
  readonly verbGenders: readonly { readonly ending: RegExp; readonly gender: 'masculine' | 'feminine' }[]
  /** `leader`, «глава»: may stand for a president or a premier. */
  readonly leaders: ReadonlySet<string>
  /** The first five letters of the roles that `leader` may stand for. */
  readonly leadingRoles: ReadonlySet<string>
  /** told `reporters` */
  readonly audiences: ReadonlySet<string>
  /** spoke `about`, «сообщил о»: what is said comes next. */
  readonly topics: ReadonlySet<string>
  /** in an `interview`: where somebody speaks. */
  readonly channels: ReadonlySet<string>
}

/** Who does something, what else takes part, by whom it is done, or either of the first two. */
export type NounPart = 'doer' | 'other' | 'means' | 'either'

/** What tells a contradiction from another way to say the same. In lower case, `ё` as `е`. */
export interface ContrastWords {
  /** `not`, «без»: negate what comes next. Forms. */
  readonly negators: ReadonlySet<string>
  /** `refuse`, «отсутствие», `only`: say by themselves what the other report may say with a negation. Lemmas. */
  readonly negatives: ReadonlySet<string>
  /** `un`known, «не»известный … */
  readonly prefixes: readonly string[]
  /** … penni`less`. */
  readonly suffixes: readonly string[]
  /** `not only`, «тем не менее»: phrases with a negator that negates nothing. */
  readonly harmless: readonly (readonly string[])[]
  /** not `going` to resign: between a negator and what it negates. */
  readonly light: ReadonlySet<string>
  /** `by` 12 percent, «на» 12 %: the difference, not the figure reached. */
  readonly byHowMuch: ReadonlySet<string>
  /** Lemmas of what is counted from day to day: the dead, the found, the evacuated. */
  readonly tolls: ReadonlySet<string>
  /** How a clause shows who does something and to whom. */
  readonly roles: {
    /** Words between the two that make them alike, or another's: `met`, `with`, `and`. Forms and lemmas. */
    readonly mutual: ReadonlySet<string>
    /** Right after a verb they bring in to whom it is done: ran `into`, напал «на». */
    readonly governed: ReadonlySet<string>
    /** Words that bring in who did it: `by`. */
    readonly doneBy: ReadonlySet<string>
    /** What comes after them takes no part by itself: captain `of` the ferry. */
    readonly attached: ReadonlySet<string>
    /** the `captain` */
    readonly articles: ReadonlySet<string>
    /** Whether who does it comes first, whatever the forms are. */
    readonly areOrdered: boolean
    /** A `passenger` ferry, «пассажирский» паром: whether the next word is what is meant. */
    leadsOn(form: string): boolean
    /** Whether a form, after the form before it, is a verb, and of what it tells who does it. */
    voiceOf(form: string, before: string | undefined): 'active' | 'passive' | undefined
    /** `they`, `who`: beside them nobody else takes that part. Forms and lemmas. */
    readonly bystanders: ReadonlySet<string>
    /** Whether a form, after the form before it, may take part: no verb, no adverb. */
    mayTakePart(form: string, before: string | undefined): boolean
    /** What a noun may be beside a verb, by its form. */
    partOf(
      noun: { readonly form: string; readonly lemmas: readonly string[]; readonly capital: boolean },
      verb: string,
    ): NounPart
  }
  /** `because` of fog, «из-за» ошибки: bring in why it happened, or what came of it. Forms and lemmas. */
  readonly causes: ReadonlySet<string>
  /** `still` missing, «остаются»: what is counted changes from day to day. */
  readonly running: ReadonlySet<string>
  /** «Погибших не выявлено»: tells that there is none of what is named before. Forms. */
  readonly absences: ReadonlySet<string>
  /** `refuse`, «отказаться»: with an infinitive they say that it is not done. Lemmas. */
  readonly refusals: ReadonlySet<string>
  /** `plan`, «намерен»: with an infinitive they say that it is still to be done. Lemmas. */
  readonly intentions: ReadonlySet<string>
  /** `already`, «уже»: what comes next is done. Forms. */
  readonly already: ReadonlySet<string>
  /** Whether a form, after the form before it, is an infinitive. */
  readonly isInfinitive: (form: string, before?: string) => boolean
  /** it did sound, `but` only then: what comes after it leaves what was said as it is. */
  readonly turns: ReadonlySet<string>
  /** has never been `so` high: what is denied with them is said of all other times. */
  readonly comparing: ReadonlySet<string>
  /** `by` Sunday evening, «к» утру: what is counted then grows on. */
  readonly upTo: ReadonlySet<string>
  /** Osh `region`, Ошская «область». Lemmas. */
  readonly regions: ReadonlySet<string>
  /** `back`, «обратно», вернуться: what goes one way goes the other too. Forms and lemmas. */
  readonly returning: ReadonlySet<string>
  /** `for` Russia, «в» Финляндии: what a word right before a name says of it; of several things it says one. */
  readonly relations: ReadonlyMap<string, readonly string[]>
}

/** How amounts are written. Lookups are from a form, in lower case, `ё` as `е`, hyphens as spaces. */
export interface NumberWords {
  /** The mark before a fraction; the other one of `.` and `,` parts thousands. */
  readonly decimal: '.' | ','
  /** Whether `1 200 000` is written with plain spaces too, not only with unbreakable ones. */
  readonly groupsBySpace: boolean
  readonly cardinals: ReadonlyMap<string, number>
  /** Cardinals that are often no amount (one another, ни один): they count only before what they count. */
  readonly guarded: ReadonlySet<string>
  /** Words after which a guarded cardinal is none: `no` one. */
  readonly guardedAfter: ReadonlySet<string>
  /** After a guarded cardinal that is an amount: one `of` the captains. */
  readonly partitives: ReadonlySet<string>
  /** What a number is multiplied by: dozen, million, тыс. */
  readonly magnitudes: ReadonlyMap<string, number>
  /** Letters that are a magnitude with a currency sign only: $4m. */
  readonly moneyMagnitudes: ReadonlyMap<string, number>
  /** What makes a bare magnitude one of it: `a` million, or the forms that say so by themselves: тысячу. */
  readonly single: ReadonlySet<string>
  readonly ordinals: ReadonlyMap<string, number>
  /** After digits: 80`th`, 80-`я`. */
  readonly ordinalEndings: ReadonlySet<string>
  /** Nouns in a form that no cardinal goes with: на 58 `минуте`. */
  readonly ordinalHeads: ReadonlySet<string>
  /** Case endings after digits that make no ordinal: 5-`ти`. */
  readonly cardinalEndings: ReadonlySet<string>
  /** Phrases with an ordinal that tell no place in an order: `at first`. */
  readonly notOrdinal: ReadonlyMap<string, true>
  /** Nouns that make a Roman letter a number: V `съезд`. */
  readonly romanHeads: ReadonlySet<string>
  /** By the words after a number (two `thirds`) or before a measure (`half` a million, `четверть` часа). */
  readonly fractions: ReadonlyMap<string, number>
  /** Fractions that stand alone: `a third of` the voters. */
  readonly bareFractions: ReadonlyMap<string, number>
  /** Between a fraction and its measure: three quarters `of a` point. */
  readonly fractionLinks: ReadonlySet<string>
  /** `and a half`, «с половиной». */
  readonly halfMore: ReadonlySet<string>
  /** Inside a number: two hundred `and` five. */
  readonly and: ReadonlySet<string>
  /** Words for an amount left open, with how far they reach: dozens 20–99. */
  readonly vague: ReadonlyMap<string, readonly [from: number, upTo: number]>
  /** Those that are no figure without a magnitude: `several` hundred. */
  readonly vagueNeedsMagnitude: ReadonlySet<string>
  /** hundreds `of` thousands */
  readonly vagueLinks: ReadonlySet<string>
  /** Between the ends of a range: 10 `to` 15. */
  readonly rangeLinks: ReadonlySet<string>
  /** From the word before a range to the word inside it: from … to. */
  readonly rangeOpeners: ReadonlyMap<string, string>
  /** Verbs of change, after which two numbers are a before and an after: `rose` from 10 to 15. */
  readonly changes: RegExp
  /** Before a number: `at least` four. */
  readonly approximations: ReadonlyMap<string, Approximation>
  /** Approximations that mean another thing after a verb of change or before a bare number: вырос `до` 15. */
  readonly carefulApproximations: ReadonlySet<string>
  /** What may stand between an approximation and its number: примерно `в` 14 километрах. */
  readonly prepositions: ReadonlySet<string>
  /** After a number: 500 `or more`, 40 `с лишним`. */
  readonly afterthoughts: ReadonlyMap<string, Approximation>
  readonly minus: ReadonlySet<string>
  /** `twice`, «трижды». */
  readonly times: ReadonlyMap<string, number>
  /** What is put before a number to make it approximate: `человек` двадцать. */
  readonly invertible: ReadonlySet<string>
  /** Finds what is counted among the words after a number: 14 ancient gold `objects`. Asked in this order: stop, head, modifier; what none fits is a head. */
  readonly counted: { readonly stop: RegExp; readonly head: RegExp; readonly modifier: RegExp }
}

/** Words for measures, by the names of src/features/measures.ts. */
export interface UnitWords {
  readonly after: ReadonlyMap<string, string>
  /** `magnitude` 6.8, «в возрасте» 34 лет. */
  readonly before: ReadonlyMap<string, string>
  /** Half a unit in one word: полчаса. */
  readonly halves: ReadonlyMap<string, string>
}

/**
 * What a news page has besides the news, as its own words tell. Phrases are in lower case with е for ё; they match any case
 * and end with a word. In those of more than one word `/` stands between words of which one is there.
 */
export interface BoilerplateSigns {
  /** `News`, «Общество»: all that a paragraph, or a part of it between bars, says. */
  readonly labels: readonly string[]
  /** What buttons and menus are made of: `Share full article`, «Смотреть все фото (12)». */
  readonly pageWords: readonly string[]
  /** What stands between those: `on`, «все». */
  readonly smallPageWords: readonly string[]
  /** What a date stamp is made of: `Updated on Friday at`, «обновлено». */
  readonly stampWords: readonly string[]
  /** What stands in a credit besides names: `police handout`, «пресс-служба». */
  readonly creditWords: readonly string[]
  /** Whose news and pictures others print: `Jane Roe/AFP`. */
  readonly agencies: readonly string[]
  /** What those who write call themselves: `Jane Roe, correspondent`. */
  readonly roles: readonly string[]
  /** What follows a name where a page tells of its author: Jane Roe `is a senior correspondent`. */
  readonly bios: readonly string[]
  /** What a credit opens with before a colon: `Photo: Akorda`. */
  readonly pictures: readonly string[]
  /** What it opens with before a name: `photo courtesy of Akorda`. */
  readonly pictureCredits: readonly string[]
  /** `Pictured: …`, «На фото: …» */
  readonly captionOpenings: readonly string[]
  /** What comes before nothing but names: `By Katherine Loach in Khujand`. */
  readonly bylines: readonly string[]
  /** What comes before titles of other stories: `Read also`. A single word needs a mark after it: `Related: …`. */
  readonly links: readonly string[]
  /** What opens a word to the reader: `Subscribe to our newsletter`. */
  readonly invitations: readonly string[]
  /** What news do not say anywhere: `We use cookies`, `all rights reserved`. */
  readonly notices: readonly string[]
  /** Words between a page and its reader: `our`, `you` … */
  readonly readerWords: readonly string[]
  /** … and what they are about: `newsletter`, «редакция». A sentence that has both is no news. */
  readonly pageThings: readonly string[]
  /** What a note behind an asterisk says: «* Признан `иностранным агентом`». */
  readonly footnotes: readonly string[]
  /** What is counted: `17 comments`, «Просмотров: 1204». */
  readonly counters: readonly string[]
  /** What comes before a colon and key words: `Tags: Kazakhstan`. */
  readonly tags: readonly string[]
}

/** What shows where a name begins and ends. Lemmas in lower case, `ё` as `е`. */
export interface NameWords {
  /** `the`, `he`, «однако»: capitalised where a sentence opens, never a name. */
  readonly functionWords: ReadonlySet<string>
  /** `von`, «аль»: small letters inside a name. */
  readonly particles: ReadonlySet<string>
  /** Bank `of` England: between the capitals of one name. */
  readonly joiners: ReadonlySet<string>
  /** `New` York, «Красный» Крест: common words that open names. */
  readonly openers: ReadonlySet<string>
  /** `president`, «глава»: people are called by them. */
  readonly roles: ReadonlySet<string>
  /** `Mr`, «г-н»: before a name and no part of it. */
  readonly honorifics: ReadonlySet<string>
  /** `former`, `foreign`, «официальный»: part of a role. */
  readonly roleQualifiers: ReadonlySet<string>
  /** `newspaper`, «партия»: what follows in quotation marks is a name. */
  readonly kinds: ReadonlySet<string>
  /** Months, days and feasts. */
  readonly calendar: ReadonlySet<string>
  /** `Kazakh`: capitalised, and no name when alone. */
  readonly demonyms: ReadonlySet<string>
  /** Countries and what acts like one: they stand in roles (`US` President, президент «Украины»). */
  readonly countries: ReadonlySet<string>
  /** `GMT`, «СМИ»: capitals that name nobody. */
  readonly plainAcronyms: ReadonlySet<string>
  /** `the`, `its`: a single common word after one is no name. */
  readonly determiners: ReadonlySet<string>
  /** Forms that are a family name sooner than the genitive plural they could be: «Песков», «Волков». */
  readonly familyName?: RegExp
  /** For a language whose names go on in small letters: «Национальный» музей, «Каспийское» море. */
  readonly smallTails?: {
    /** Adjectives by their endings. */
    readonly adjective: RegExp
    /** Nouns that places and institutions are called by; after one of them even «Горьковский» is no person. */
    readonly nouns: ReadonlySet<string>
  }
  /** Endings of nouns and verbs that no dictionary lists in full: `geophysicists`, «подписывайтесь». */
  readonly commonEnding: RegExp
  /** How many words may stand between a role and the name: «заместитель генерального директора музея» Иванов has three. */
  readonly roleComplement: number
  /** Whether nouns before a role belong to it: `police` spokeswoman. */
  readonly hasRoleCompounds: boolean
}

export type Season = 'spring' | 'summer' | 'autumn' | 'winter'

/** How days, stretches of the calendar and times of day are named. Lookups are from a form, as in {@link NumberWords}. */
export interface DateWords {
  /** August 7; else only 7 August. */
  readonly monthFirst: boolean
  /** Whether `06.05` is the sixth of May. */
  readonly dottedDays: boolean
  readonly months: ReadonlyMap<string, number>
  /** Months only beside a day or a year: `Mar` 7. */
  readonly monthAbbreviations: ReadonlyMap<string, number>
  /** Whether names of months take a capital; else a capital in mid-sentence makes them somebody's name. */
  readonly capitalMonths: boolean
  /** Months and seasons that are other words too: they count beside a number or after one of the `leads`. */
  readonly ambiguous: ReadonlySet<string>
  /** 1 (Monday) .. 7 (Sunday) */
  readonly weekdays: ReadonlyMap<string, number>
  readonly seasons: ReadonlyMap<string, Season>
  /** Days by their distance from the day of publication: yesterday, last night. */
  readonly dayOffsets: ReadonlyMap<string, readonly [from: number, to: number]>
  /** The same, unless what follows is the event they precede: `накануне` саммита. */
  readonly eves: ReadonlyMap<string, number>
  readonly eveOf: RegExp
  /** A `half` needs its year (first half of 2025), a `half-year` does not. */
  readonly periods: ReadonlyMap<
    string,
    'week' | 'weekend' | 'month' | 'quarter' | 'half' | 'half-year' | 'year' | 'century'
  >
  /** last -1, this 0, next 1 */
  readonly relations: ReadonlyMap<string, number>
  /** `over the weekend`: which one, the tense tells. */
  readonly bareWeekend: ReadonlyMap<string, true>
  /** third quarter `of the year` */
  readonly ofTheYear: ReadonlyMap<string, true>
  readonly ago: ReadonlyMap<string, true>
  /** `в ночь на` 1 сентября: the night that ends on that day. */
  readonly nightTo: ReadonlyMap<string, true>
  /** 2025 `года` */
  readonly yearWords: ReadonlySet<string>
  /** 2026-`го` */
  readonly yearEndings: ReadonlySet<string>
  /** 1990`s`, 90-`е` */
  readonly decadeEndings: ReadonlySet<string>
  /** Makes two digits a decade: 90-е `годы`. */
  readonly decadeWords: ReadonlySet<string>
  readonly beforeChrist: ReadonlyMap<string, true>
  /** Between the parts of a date: 7th `of` August. */
  readonly links: ReadonlySet<string>
  /** 7 `по` 9 августа */
  readonly dayRangeLinks: ReadonlySet<string>
  /** 7 `и` 8 августа */
  readonly dayListLinks: ReadonlySet<string>
  /** Words before a year or month that make it one: `in` 1945. */
  readonly leads: ReadonlySet<string>
  /** `the` 2024 election */
  readonly determiners: ReadonlySet<string>
  /** Words that tell of what is still to come. */
  readonly future: RegExp
  readonly clock: ClockWords
}

/** How times of day are named. */
export interface ClockWords {
  readonly halves: ReadonlyMap<string, 'am' | 'pm'>
  /** Those that mean it only after one of the `hourLeads`: at 5 `in the morning`, but five died in the morning. */
  readonly ledHalves: ReadonlyMap<string, 'am' | 'pm'>
  /** In minutes from midnight: noon. */
  readonly named: ReadonlyMap<string, number>
  /** 3 `o'clock`, в 15 `часов` */
  readonly hourWords: ReadonlyMap<string, true>
  /** в 15 часов 30 `минут` */
  readonly minuteWords: ReadonlySet<string>
  /** Words before an hour that make it a time, not a duration: `в` 15 часов. */
  readonly hourLeads: ReadonlySet<string>
  /** By the names of src/features/zones.ts. */
  readonly zones: ReadonlyMap<string, string>
}
