import type { ClauseWords } from '../language'

/** Finite whatever stands before them: auxiliaries, and past forms that no ending shows. */
// prettier-ignore
const finiteForms: ReadonlySet<string> = new Set([
  'am', 'are', 'ate', 'bade', 'beat', 'became', 'began', 'bent', 'bet', 'bit', 'bled', 'blew', 'bore', 'bought',
  'bound', 'bred', 'broke', 'brought', 'built', 'burnt', 'came', 'can', 'cannot', 'caught', 'chose', 'clung', 'could',
  'crept', 'dealt', 'did', 'does', 'drank', 'dreamt', 'drew', 'drove', 'dug', 'fed', 'fell', 'felt', 'fled', 'flew',
  'flung', 'forbade', 'forgot', 'fought', 'found', 'froze', 'gave', 'got', 'grew', 'had', 'has', 'have', 'heard',
  'held', 'hid', 'hung', 'is', 'kept', 'knelt', 'knew', 'laid', 'leapt', 'led', 'lent', 'lit', 'lost', 'made', 'may',
  'meant', 'met', 'might', 'must', 'ought', 'overcame', 'overthrew', 'overtook', 'paid', 'ran', 'rang', 'rebuilt',
  'rose', 'said', 'sang', 'sank', 'sat', 'saw', 'sent', 'shall', 'shone', 'shook', 'shot', 'should', 'shrank',
  'slept', 'slid', 'sold', 'sought', 'spent', 'spoke', 'sprang', 'spun', 'stole', 'stood', 'strove', 'struck',
  'stuck', 'swam', 'swept', 'swore', 'swung', 'taught', 'thought', 'threw', 'told', 'took', 'tore', 'understood',
  'undertook', 'undid', 'upheld', 'was', 'went', 'wept', 'were', 'will', 'withdrew', 'withheld', 'withstood', 'woke',
  'won', 'wore', 'would', 'wove', 'wrote',
])

/** Verbs of the news by their plain form: finite with -s after a singular, plain after a plural. */
// prettier-ignore
const verbs: ReadonlySet<string> = new Set([
  'accept', 'accuse', 'acknowledge', 'add', 'admit', 'adopt', 'affect', 'agree', 'aim', 'allow', 'announce', 'appear',
  'apply', 'approve', 'argue', 'arrest', 'arrive', 'ask', 'assert', 'attack', 'attend', 'avoid', 'back', 'ban',
  'beat', 'become', 'begin', 'believe', 'belong', 'blame', 'block', 'break', 'bring', 'build', 'burn', 'burst', 'buy',
  'call', 'cancel', 'capsize', 'carry', 'catch', 'cause', 'celebrate', 'change', 'charge', 'choose', 'claim', 'climb',
  'close', 'collapse', 'collide', 'come', 'conclude', 'condemn', 'confirm', 'consider', 'contain', 'continue',
  'control', 'cost', 'cover', 'crash', 'create', 'criticise', 'criticize', 'cry', 'cut', 'deal', 'decide', 'declare',
  'defeat', 'defend', 'deliver', 'demand', 'deny', 'depend', 'derail', 'describe', 'deserve', 'destroy', 'detain',
  'develop', 'die', 'discuss', 'dismiss', 'do', 'drag', 'draw', 'drive', 'drop', 'earn', 'elect', 'employ', 'enable',
  'end', 'enjoy', 'enter', 'erupt', 'estimate', 'exceed', 'exist', 'expect', 'explain', 'explode', 'express',
  'extend', 'face', 'fail', 'fall', 'fear', 'feed', 'feel', 'fight', 'fill', 'find', 'fine', 'flee', 'focus',
  'follow', 'forecast', 'form', 'gain', 'get', 'give', 'go', 'grow', 'hail', 'handle', 'happen', 'have', 'help',
  'hit', 'hold', 'hope', 'host', 'hurt', 'impose', 'improve', 'include', 'increase', 'injure', 'insist', 'intend',
  'invest', 'investigate', 'involve', 'join', 'jump', 'keep', 'kill', 'know', 'lack', 'lag', 'launch', 'lead',
  'learn', 'leave', 'let', 'lie', 'like', 'live', 'look', 'lose', 'lower', 'maintain', 'make', 'manage', 'mark',
  'matter', 'mean', 'meet', 'move', 'name', 'need', 'note', 'occur', 'offer', 'open', 'operate', 'oppose', 'order',
  'oust', 'owe', 'own', 'pass', 'pay', 'pick', 'plan', 'play', 'pledge', 'plunge', 'pose', 'praise', 'predict',
  'prepare', 'prevent', 'produce', 'promise', 'propose', 'prove', 'provide', 'publish', 'pull', 'push', 'put', 'quit',
  'raise', 'reach', 'read', 'receive', 'recommend', 'recover', 'reduce', 'refuse', 'reject', 'release', 'rely',
  'remain', 'remember', 'remove', 'replace', 'report', 'represent', 'require', 'rescue', 'resign', 'respect',
  'respond', 'return', 'reveal', 'rise', 'rule', 'run', 'sack', 'save', 'say', 'score', 'secure', 'see', 'seek',
  'seem', 'seize', 'sell', 'send', 'sentence', 'serve', 'set', 'settle', 'shape', 'share', 'show', 'shut', 'sign',
  'sink', 'slam', 'slide', 'slip', 'soar', 'speak', 'spend', 'split', 'stage', 'stand', 'start', 'state', 'stay',
  'steal', 'stem', 'stop', 'strengthen', 'stress', 'strike', 'suffer', 'suggest', 'support', 'surge', 'suspect',
  'sweep', 'take', 'talk', 'tell', 'tend', 'thank', 'think', 'threaten', 'travel', 'treat', 'trigger', 'try',
  'tumble', 'turn', 'understand', 'unveil', 'urge', 'use', 'vary', 'view', 'visit', 'vote', 'vow', 'wait', 'want',
  'warn', 'watch', 'welcome', 'win', 'work', 'worry', 'wound', 'write',
])

/** Same in the past as in the present, so neither ending nor ablaut shows them: finite after a name or a noun. */
const unchanging: ReadonlySet<string> = new Set(['burst', 'cost', 'hit', 'hurt', 'lay', 'left', 'quit'])

/** Participles that share the auxiliary of the verb before: `has come first but | fallen short`. */
// prettier-ignore
const sharedParticiples: ReadonlySet<string> = new Set([
  'begun', 'broken', 'chosen', 'done', 'drawn', 'driven', 'eaten', 'fallen', 'flown', 'forgotten', 'frozen', 'given',
  'gone', 'grown', 'hidden', 'known', 'risen', 'run', 'seen', 'shaken', 'shown', 'spoken', 'stolen', 'sworn', 'taken',
  'thrown', 'torn', 'withdrawn', 'worn', 'written',
])

/** Nouns as often as verbs: in -s they are finite only after a pronoun or an adverb. `media | reports` is a miss. */
// prettier-ignore
const nounsToo: ReadonlySet<string> = new Set([
  'aim', 'appeal', 'arrest', 'attack', 'back', 'ban', 'blame', 'break', 'burn', 'call', 'catch', 'cause', 'change',
  'charge', 'claim', 'climb', 'control', 'cost', 'cover', 'crash', 'cut', 'deal', 'demand', 'draw', 'drive', 'drop',
  'end', 'estimate', 'express', 'face', 'fear', 'feed', 'fight', 'fill', 'fine', 'focus', 'forecast', 'form', 'gain',
  'hail', 'handle', 'help', 'hit', 'hope', 'host', 'increase', 'lack', 'launch', 'lead', 'lie', 'like', 'look',
  'mark', 'matter', 'move', 'name', 'need', 'note', 'offer', 'order', 'pass', 'pick', 'plan', 'play', 'pledge',
  'promise', 'push', 'release', 'report', 'rescue', 'respect', 'return', 'rise', 'rule', 'run', 'score', 'sentence',
  'set', 'shape', 'share', 'show', 'sign', 'slide', 'slip', 'stage', 'stand', 'start', 'state', 'stay', 'stem',
  'stop', 'stress', 'strike', 'support', 'surge', 'suspect', 'talk', 'threat', 'travel', 'treat', 'trigger', 'try',
  'turn', 'use', 'view', 'visit', 'vote', 'vow', 'wait', 'watch', 'win', 'work', 'worry', 'wound',
])

/** After them a form in -s is a verb even so. */
// prettier-ignore
const singularSubjects: ReadonlySet<string> = new Set([
  'also', 'always', 'everyone', 'he', 'it', 'nobody', 'now', 'often', 'one', 'only', 'she', 'still', 'that', 'this',
  'usually', 'which', 'who',
])

const joiners: ReadonlySet<string> = new Set(['and', 'but', 'or', 'then'])

/** End in -ed and are no verbs. */
// prettier-ignore
const notPast: ReadonlySet<string> = new Set([
  'aged', 'alleged', 'armed', 'based', 'bed', 'biased', 'bleed', 'breed', 'creed', 'deed', 'embed', 'exceed', 'feed',
  'greed', 'heed', 'hundred', 'indeed', 'infrared', 'kindred', 'naked', 'need', 'proceed', 'red', 'rugged', 'sacred',
  'seed', 'shed', 'sled', 'so-called', 'speed', 'steed', 'succeed', 'united', 'weed', 'wicked',
])

/** What stands before a noun: a form in -ed or -s right after it is no verb. `the detained men`, `for talks`. */
// prettier-ignore
const beforeNouns: ReadonlySet<string> = new Set([
  'a', 'about', 'all', 'an', 'any', 'are', 'as', 'at', 'badly', 'be', 'been', 'being', 'between', 'both', 'by',
  'each', 'every', 'for', 'from', 'get', 'her', 'his', 'in', 'into', 'is', 'its', 'more', 'most', 'my', 'newly', 'no',
  'of', 'on', 'only', 'other', 'our', 'over', 'recently', 'some', 'such', 'than', 'the', 'their', 'these', 'this',
  'those', 'through', 'to', 'under', 'very', 'was', 'well', 'were', 'with', 'your',
])

/** `they face`, `you know`: a plain form after them is finite. */
// prettier-ignore
const pluralPronouns: ReadonlySet<string> = new Set([
  'i', 'many', 'others', 'people', 'some', 'they', 'we', 'which', 'who', 'you',
])

/** don't, we’ll. */
const contracted = /[’'](?:d|ll|m|re|ve)$|n[’']t$/u

function plainForm(form: string): string | undefined {
  if (!form.endsWith('s') || form.endsWith('ss')) return undefined
  if (form.endsWith('ies')) return `${form.slice(0, -3)}y`
  const withoutS = form.slice(0, -1)
  return verbs.has(withoutS) || !form.endsWith('es') ? withoutS : form.slice(0, -2)
}

/**
 * `Police | recovered`, `They | face`, `the bank | expects`. No parser: `the rise | starts` and `reports | state` go wrong.
 */
function isFinite(form: string, before: string, afterName = false): boolean {
  if (finiteForms.has(form) || contracted.test(form)) return before !== 'to' || form === 'had'
  if (sharedParticiples.has(form)) return joiners.has(before)
  if (beforeNouns.has(before)) return false
  if (form.endsWith('ed')) return form.length > 3 && !notPast.has(form) && !form.includes('-')
  if (unchanging.has(form)) return before !== ''
  if (verbs.has(form)) return pluralPronouns.has(before) || isPlural(before)
  const plain = plainForm(form)
  if (plain === undefined || !verbs.has(plain)) return false
  return singularSubjects.has(before) || (before !== '' && (afterName || !nounsToo.has(plain)))
}

const isPlural = (form: string): boolean => /[^s’'u]s$/u.test(form) && !finiteForms.has(form)

/** End in -ing and open no clause. */
// prettier-ignore
const notParticiples: ReadonlySet<string> = new Set([
  'according', 'amazing', 'anything', 'beijing', 'building', 'ceiling', 'concerning', 'during', 'evening',
  'everything', 'excluding', 'following', 'housing', 'including', 'meeting', 'morning', 'nothing', 'notwithstanding',
  'pending', 'regarding', 'something', 'spring', 'string', 'wedding',
])

export const clauseWords = (): ClauseWords => ({
  isFinite,
  isParticiple: (form) => form.length > 5 && form.endsWith('ing') && !notParticiples.has(form),
  isAttributive: () => false,
  coordinators: new Set(['and']),
  contrasts: new Set(['although', 'as', 'but', 'nor', 'so', 'though', 'whereas', 'while', 'yet']),
  afterComma: new Set(['as', 'so', 'though']),
  // prettier-ignore
  conditions: new Set([
    'after', 'because', 'before', 'despite', 'given', 'how', 'if', 'once', 'since', 'that', 'unless', 'until', 'what',
    'when', 'whenever', 'whether', 'why', 'with',
  ]),
  sequences: new Set(['after', 'as', 'before', 'when', 'while']),
  // prettier-ignore
  measures: new Set([
    'day', 'days', 'decade', 'decades', 'hour', 'hours', 'immediately', 'just', 'long', 'minute', 'minutes', 'month',
    'months', 'only', 'shortly', 'simply', 'soon', 'week', 'weeks', 'year', 'years',
  ]),
  relatives: new Set(['where', 'which', 'who', 'whom', 'whose']),
  correlatives: new Set(['anyone', 'everyone', 'that', 'those']),
  isDoubtful: (form) => form.endsWith('ed'),
  idioms: new Set(['both and']),
  modals: new Set(['can', 'could', 'may', 'might', 'must', 'should']),
  facts: new Set(['among', 'down', 'including', 'most', 'up']),
  // prettier-ignore
  comparisons: new Set([
    'above', 'against', 'below', 'compared', 'fewer', 'first', 'higher', 'highest', 'largest', 'less', 'lower',
    'lowest', 'more', 'most', 'of', 'record', 'than',
  ]),
  // prettier-ignore
  connectors: new Set([
    'additionally', 'also', 'and', 'and that', 'at the same time', 'besides', 'but', 'but that', 'consequently',
    'earlier', 'finally', 'for example', 'for instance', 'furthermore', 'hence', 'however', 'in addition', 'in fact',
    'in sum', 'in turn', 'indeed', 'instead', 'meanwhile', 'moreover', 'nevertheless', 'nonetheless', 'notably',
    'of course', 'on the other hand', 'or', 'so', 'still', 'the fact is that', 'then', 'therefore', 'though', 'thus',
    'while', 'yes', 'yet',
  ]),
})
