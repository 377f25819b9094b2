/** Case endings of names: Токаев|ым, Зеленск|ого, Обам|ой. The -ов and -ин of a family name stay. */
const nameEndings = new Set(
  'а у ом ым е ой ою ы и ам ами ах ых ыми ий ого ему ому им их ими ая ую ое ее ие я ю ем ей ем ь й ия ию ии ией'.split(
    ' ',
  ),
)

/** Endings of other words: nouns, adjectives and participles, verbs. */
const wordEndings = new Set([
  ...nameEndings,
  ...'ов ев ям ями ях иям иями иях ью ый ые его яя юю енн нн вш ющ ущ ящ'.split(' '),
  ...'ова ать ять еть ить ал ала ало али ил ила ило или ует уют ает ают ит ят ут ют ет ся сь'.split(' '),
])

const longestEnding = 4
const shortestStem = 3

/** What the forms of a word that no dictionary knows have in common: endings are undone until none is left. */
export function stem(word: string, { isName }: { isName: boolean }): string {
  const endings = isName ? nameEndings : wordEndings
  let rest = word
  for (let length = longestEnding; length > 0;) {
    if (rest.length - length >= shortestStem && endings.has(rest.slice(-length))) {
      rest = rest.slice(0, -length)
      length = longestEnding
    } else length -= 1
  }
  return rest
}
