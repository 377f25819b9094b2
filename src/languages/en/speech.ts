import type { SpeechWords } from '../language'

/** May stand with a clause (`said that`) or as a tail (`, officials said`). */
// prettier-ignore
const saying: ReadonlySet<string> = new Set([
  'acknowledge', 'add', 'admit', 'allege', 'announce', 'argue', 'ask', 'assert', 'assure', 'believe', 'boast',
  'caution', 'cite', 'claim', 'comment', 'complain', 'concede', 'conclude', 'confirm', 'continue', 'declare',
  'disclose', 'emphasise', 'emphasize', 'estimate', 'expect', 'explain', 'hint', 'hope', 'indicate', 'inform',
  'insist', 'joke', 'maintain', 'mention', 'note', 'observe', 'post', 'predict', 'quip', 'quote', 'recall', 'reckon',
  'reiterate', 'remark', 'remind', 'repeat', 'reply', 'report', 'respond', 'reveal', 'say', 'show', 'specify',
  'state', 'stress', 'suggest', 'tell', 'think', 'tweet', 'underline', 'underscore', 'warn', 'write',
])

/** Their object is what was said: `demanded a recount`, `denied reports`. */
// prettier-ignore
const stance: ReadonlySet<string> = new Set([
  'accuse', 'appeal', 'back', 'blame', 'call', 'caution', 'condemn', 'confirm', 'congratulate', 'criticise',
  'criticize', 'defend', 'demand', 'denounce', 'deny', 'deplore', 'describe', 'dismiss', 'doubt', 'emphasise',
  'emphasize', 'express', 'fear', 'hail', 'hint', 'hope', 'invite', 'note', 'oppose', 'pledge', 'praise', 'promise',
  'propose', 'reaffirm', 'refute', 'reiterate', 'reject', 'stress', 'suggest', 'support', 'thank', 'threaten', 'urge',
  'voice', 'vow', 'welcome',
])

const irregular: ReadonlyMap<string, string> = new Map([
  ['denied', 'deny'],
  ['replied', 'reply'],
  ['said', 'say'],
  ['thought', 'think'],
  ['told', 'tell'],
  ['wrote', 'write'],
])

/** The plain forms a verb form may belong to: `noted` is of `note` or `not`. */
function plainForms(form: string): string[] {
  const found = irregular.get(form)
  if (found) return [found]
  for (const ending of ['ing', 'ies', 'es', 'ed', 's']) {
    if (!form.endsWith(ending)) continue
    const stem = form.slice(0, -ending.length)
    return [stem, `${stem}e`, `${stem}y`, stem.slice(0, -1)]
  }
  return [form]
}

/** In -a, and of men. */
// prettier-ignore
const mensNames = [
  'abdulla', 'andrea', 'costa', 'danila', 'elisha', 'ezra', 'hamza', 'ilya', 'isa', 'joshua', 'kosta', 'kuzma', 'luca',
  'misha', 'moussa', 'musa', 'mustafa', 'nicola', 'nikita', 'sasha', 'sava', 'savva', 'yahya', 'zakaria',
]

export const speechWords = (): SpeechWords => ({
  isSaying: (form) => plainForms(form).some((plain) => saying.has(plain)),
  isStance: (form) => plainForms(form).some((plain) => stance.has(plain)),
  complementizers: new Set(['that']),
  bareSaying: new Set(['believe', 'believes', 'hopes', 'said', 'say', 'saying', 'says', 'think', 'thinks', 'thought']),
  // prettier-ignore
  addressing: new Set([
    'assured', 'informed', 'notified', 'reminded', 'tell', 'telling', 'tells', 'told', 'warned', 'warning', 'warns',
  ]),
  determiners: new Set(['a', 'an', 'her', 'his', 'its', 'the', 'their', 'these', 'this', 'those']),
  sourceOpeners: new Set(['according to', 'citing', 'in the opinion of', 'in the view of', 'in the words of']),
  possessedOpeners: new Set(['account', 'estimate', 'opinion', 'reckoning', 'view', 'words']),
  passedOn: new Set(['citing', 'with reference to']),
  // prettier-ignore
  backReferences: new Set([
    'he made the comments', 'he made the remark', 'he made the remarks', 'he was speaking', 'she made the comments',
    'she made the remark', 'she made the remarks', 'she was speaking', 'the comments came', 'the remarks came',
  ]),
  // prettier-ignore
  prepositions: new Set([
    'about', 'after', 'against', 'amid', 'at', 'before', 'between', 'by', 'during', 'for', 'from', 'in', 'into', 'of',
    'on', 'over', 'through', 'to', 'under', 'with', 'without',
  ]),
  pronouns: new Map([
    ['he', 'masculine'],
    ['i', 'self'],
    ['we', 'self'],
    ['her', 'feminine'],
    ['his', 'masculine'],
    ['it', 'neuter'],
    ['its', 'neuter'],
    ['she', 'feminine'],
    ['their', 'plural'],
    ['they', 'plural'],
  ]),
  // prettier-ignore
  empty: new Set([
    'a', 'also', 'an', 'as', 'been', 'earlier', 'further', 'had', 'has', 'have', 'however', 'is', 'later', 'not',
    'now', 'previously', 'repeatedly', 'still', 'that', 'the', 'then', 'was', 'were', 'which', 'who',
  ]),
  relaying: new Set(['report', 'reports']),
  services: new Set(['agency', 'news', 'newspaper', 'press']),
  realms: new Set(['country', "country's", 'nation', 'national', 'state']),
  nameGenders: [
    { shape: /(?:ova|eva|skaya|ska)$/u, gender: 'feminine' },
    { shape: /(?:ov|ev|sky|skyy|ski)$/u, gender: 'masculine' },
    // `Veronica Stratulat`
    { shape: new RegExp(`^(?!(?:${mensNames.join('|')}) )[^ ]*a [^ ]*$`, 'u'), gender: 'feminine' },
  ],
  verbGenders: [],
  leaders: new Set(['chief', 'head', 'leader']),
  leadingRoles: new Set(['chanc', 'king', 'minis', 'premi', 'presi', 'prime']),
  // prettier-ignore
  audiences: new Set([
    'investors', 'journalists', 'lawmakers', 'parliament', 'reporters', 'state', 'supporters', 'us', 'viewers',
    'voters',
  ]),
  topics: new Set(['about', 'of']),
  // prettier-ignore
  channels: new Set([
    'address', 'article', 'briefing', 'broadcast', 'channel', 'conference', 'facebook', 'interview', 'letter', 'post',
    'posts', 'remarks', 'speech', 'statement', 'telegram', 'tweet', 'x',
  ]),
})
