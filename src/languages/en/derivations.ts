import type { Paradigm } from '../endings'
import { spellings } from './paradigms'

/** Words and what is derived from them: [ending of the base, endings of the derived]. The first that the dictionary knows is taken. */
export const derivations: readonly Paradigm[] = [
  ...spellings, // labour
  ['-', 'ly ness ment ful fully ship hood dom'], // peace, state
  ['y', 'iness ily iful'], // happy
  ['le', 'ly'], // possible
  ['-', 'al ally ial ial ional onal'], // nation
  ['e', 'al ial'], // arrive
  ['y', 'ial ical ically ic ically'], // industry, history
  ['-', 'ic ical ically'], // diplomat
  ['ics', 'ic ical ically ician'], // politics
  ['ic', 'ical ically icity icism icize icise'], // critic
  ['a', 'an'], // Russia
  ['-', 'ian'], // Iran, Canadian goes by the table
  ['tain', 'tention'], // retain
  ['veal', 'velation'], // reveal
  ['plain', 'planation'], // explain
  ['ion', 'ious'], // ambition
  ['ger', 'gerous'], // danger
  ['-', 'ism ist ize ise izer ized'], // modern
  ['al', 'alism alist alize alise ality'], // national
  ['y', 'ist ize ise'], // economy
  ['ize', 'ization izer ised ise'], // modernize
  ['ise', 'isation iser'],
  ['ist', 'istic'],
  ['-', 'ity ety'], // similar
  ['e', 'ity ety'], // secure
  ['ble', 'bility'], // responsible
  ['-', 'able ible'], // accept
  ['e', 'able ible'], // use
  ['-', 'er or'], // farm
  ['e', 'er or'], // write
  ['-', 'ing ed'], // build
  ['e', 'ing ed'], // house
  ['-', 'ion ation ition ive ative ory atory'], // construct
  ['e', 'ion ation ition ive ative ory atory'], // negotiate
  ['ate', 'ation ator ative'],
  ['ify', 'ification'],
  ['ply', 'plication'],
  ['de', 'sion sive'], // invade
  ['nd', 'nse nsive nsion'], // defend
  ['t', 'ssion ssive'], // permit
  ['se', 'sion'],
  ['ss', 'ssion ssive ssor'], // aggress
  ['ceive', 'ception ceptive ceit'],
  ['scribe', 'scription'],
  ['duce', 'duction ductive'], // produce
  ['olve', 'olution'],
  ['ume', 'umption'],
  ['ose', 'osition osal osure'],
  ['vene', 'vention'],
  ['quire', 'quisition'],
  ['eive', 'eption'],
  ['ounce', 'unciation ouncement'],
  ['oke', 'ocation'],
  ['y', 'iance ier iable'], // rely
  ['-', 'ance ence ant'], // assist
  ['e', 'ance ence ant ent'], // guide
  ['ant', 'ance ancy'], // important
  ['ent', 'ence ency'], // urgent
  ['ance', 'ant antial ancial'],
  ['ence', 'ential'],
  ['ce', 'cial tial'], // finance
  ['te', 'cy'], // private
  ['t', 'cy'], // diplomat
  ['acy', 'atic'],
  ['cracy', 'cratic crat'], // democracy
  ['logy', 'logist logical'],
  ['graphy', 'grapher graphic'],
  ['ure', 'ural'],
  ['ism', 'ist istic'], // terrorism
  ['y', 'ious'],
]
