import type { BoilerplateSigns } from '../language'

// prettier-ignore
export const boilerplate: BoilerplateSigns = {
  labels: new Set([
    'ad', 'advertisement', 'advertisements', 'advertising', 'africa', 'americas', 'analysis', 'arts', 'asia', 'breaking', 'breaking news', 'business', 'central asia',
    'climate', 'close', 'comments', 'companies', 'continue reading', 'cookie policy', 'copy link', 'crime', 'culture', 'do not sell my data', 'do not sell my personal information',
    'economy', 'editorial', 'education', 'email', 'energy', 'entertainment', 'environment', 'europe', 'exclusive', 'explainer', 'features', 'finance',
    'health', 'home', 'international', 'interview', 'investigation', 'latest', 'latest news', 'law', 'life', 'lifestyle', 'live', 'local', 'local news', 'loading...', 'log in', 'manage settings',
    'markets', 'media', 'menu', 'middle east', 'money', 'more', 'most popular', 'most read', 'nation', 'national', 'news', 'newsletter', 'newsletters', 'next', 'obituaries', 'opinion', 'opinions', 'photos',
    'podcast', 'politics', 'previous', 'print', 'privacy policy', 'promoted', 'recommended', 'region', 'related', 'related articles', 'related stories', 'related topics', 'report',
    'russia', 'save', 'science', 'search', 'share', 'show more', 'sign in', 'skip to content', 'society', 'space', 'special report', 'sponsored', 'sport', 'sports', 'staff', 'staff report', 'subscribe',
    'technology', 'tech', 'terms of service', 'terms of use', 'top news', 'top stories', 'travel', 'trending', 'tweet', 'uk', 'ukraine', 'us', 'video', 'videos', 'war in ukraine', 'weather', 'world', 'world news',
  ]),
  stampWords: new Set([
    'a', 'ago', 'am', 'apr', 'april', 'at', 'aug', 'august', 'cet', 'created', 'date', 'day', 'days', 'dec', 'december', 'edt', 'est', 'et', 'feb', 'february', 'first',
    'fri', 'friday', 'gmt', 'hour', 'hours', 'hrs', 'jan', 'january', 'jul', 'july', 'jun', 'june', 'last', 'm', 'mar', 'march', 'may', 'min', 'mins', 'minutes', 'modified', 'mon', 'monday', 'nov',
    'november', 'oct', 'october', 'on', 'p', 'pm', 'posted', 'published', 'sat', 'saturday', 'sep', 'sept', 'september', 'st', 'nd', 'rd', 'th', 'sun', 'sunday', 't', 'thu',
    'thursday', 'tue', 'tuesday', 'update', 'updated', 'utc', 'wed', 'wednesday', 'z',
  ]),
  creditWords: new Set([
    'agency', 'and', 'archive', 'by', 'courtesy', 'credit', 'file', 'for', 'from', 'handout', 'images', 'in', 'ministry', 'of', 'office', 'photo', 'police', 'pool', 'press', 'provided', 'reporter', 'correspondent',
    'screenshot', 'service', 'social', 'media', 'staff', 'the', 'via', 'website', 'with', 'writer', 'editor',
  ]),
  credit: /(?:^|[\n.!?/|([…”"»-]\s*)(?:(?:file |ap |afp )?photo(?:graph)?s?|image|picture|illustration|video|screenshot)(?: (?:credit|courtesy(?: of)?|by))?(?:\s*[:©/]|(?<= (?:by|of))\s)/iu,
  captionOpening: /^(?:file photo|pictured|in this (?:file |handout )?(?:photo|image|picture|frame))\b/iu,
  rules: [
    /** `By Katherine Loach in Khujand` */
    { name: 'byline', pattern: /^by\s+\p{Lu}/iu, credits: true },
    /** `Source: Akorda` */
    { name: 'credit', pattern: /^(?:source|author|text|writer|editor|reporter|translation)s?\s*:/iu, credits: true },
    /** `(Reporting by Dana Whitlock; editing by Piers Oduya)` */
    { name: 'made-by', pattern: /^\W{0,2}(?:(?:additional |with )?(?:reporting|writing|editing)|compiled|translated|edited|written) by\s+\P{Ll}/iu },
    /** `The Associated Press contributed to this report.` */
    { name: 'contributed', pattern: /\bcontributed (?:to|reporting to) this (?:report|story|article)\b/iu },
    /** `READ ALSO: Is your deposit safe? | Tbilisi rents fall` */
    { name: 'read-also', pattern: /^\W{0,2}(?:(?:also read|read also|read more|read next|see also|related(?: \w+)?|recommended(?: \w+)?|more stories|you (?:may|might) (?:also )?(?:like|be interested in)|don[’']t miss|watch (?:now|also)|more from \w+)\s*(?:[:|»→>–—-]|$)|more on this\b)/iu, opensLinks: true },
    /** `Subscribe to our newsletter`, `Follow us on Telegram` */
    { name: 'invitation', pattern: /^\W{0,2}(?:please )?(?:subscribe (?:to|now|for|here)|sign up (?:for|to|now|here)|register (?:now|for free)|follow (?:us|our|\S+ on (?:facebook|twitter|telegram|x|instagram|google))|join (?:us on|our (?:telegram|whatsapp|channel|newsletter|community|conversation)|the conversation)|download (?:our|the) \w* ?app|click here|log in to|support (?:our|independent) (?:journalism|work)|get (?:the latest|our|all the) \w+ ?(?:news|delivered|stories)|share (?:this|on|via)|like us on|send us|contact us|leave a (?:comment|reply)|post a comment|view comments)\b/iu },
    /** `Harbour & Sea is free to read. Support our journalism →` */
    { name: 'our-page', pattern: /\b(?:support our journalism|(?:subscribe to|sign up (?:for|to)|delivered (?:straight )?to) (?:our|your) (?:newsletters?|inbox|channel)|already a subscriber|create (?:a free|an) account)\b/iu },
    /** `We use cookies to improve your experience. Accept all` */
    { name: 'cookies', pattern: /\b(?:we|we and our partners|(?:this|our) (?:web)?site) uses? cookies\b|\baccept (?:all )?cookies\b|\bcookie (?:policy|settings|preferences|consent)\b|\bby (?:continuing|clicking) [^.]{0,60}\byou (?:agree|consent|accept)\b/iu },
    /** `© 2025 Atlas Newswire. All rights reserved.` */
    { name: 'rights', pattern: /^copyright\b|\ball rights reserved\b|\bmay not be (?:published, broadcast|reproduced)\b/iu },
    /** `17 comments`, `4 min read`, `Views: 1,204` */
    { name: 'counter', pattern: /^(?:(?:no |[\d,. ]+k? ?)(?:comments?|views?|shares?|likes?|reads?)|[\d,. ]+ ?-?(?:min|mins|minutes?) (?:read|listen)|(?:comments?|views?|shares?|likes?|reading time|read time)\W{0,3}[\d,. ]*k?(?: min(?:ute)?s?)?)\W{0,2}$/iu },
    /** `Tags: Kazakhstan, Ukraine` */
    { name: 'tags', pattern: /^(?:tags?|topics?|keywords?|filed under|categor(?:y|ies))\s*:/iu },
    /** `Story continues below advertisement` */
    { name: 'advertisement', pattern: /^(?:(?:article|story) continues (?:below|after)|advertisement\b\W|sponsored (?:content|by)\b|scroll to continue)/iu },
    /** `Our Standards: The Thomson Reuters Trust Principles.` */
    { name: 'standards', pattern: /^our standards\s*:|^(?:this|the) (?:article|story|report) (?:was (?:originally|first) published|has been (?:updated|corrected|amended)|is available)\b/iu },
  ],
}
