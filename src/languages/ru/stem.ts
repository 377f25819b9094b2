/** Case endings of names: Токаев|ым, Зеленск|ого, Обам|ой. The -ов and -ин of a surname stay. */
const nameEndings = new Set(
  'а у ом ым е ой ою ы и ам ами ах ых ыми ий ого ому им ая ую ое ие их ими я ю ем ем ей ь й ии ия ию ией'.split(' '),
)

/** Endings of other words, those of verbs among them. */
const wordEndings = new Set([
  ...nameEndings,
  ...'ов ев ям ями ях иям иями иях ью ый ые его ему яя юю ее ать ять еть ить ует уют ает ают ит ят ут ют ет'.split(' '),
  ...'ал ала ало али ил ила ило или ел ела ело ели ся сь овать евать ирова ировать овал овала овали нный нная'.split(
    ' ',
  ),
])

const shortestStem = 3

/** What the forms of a word that no dictionary knows have in common: endings are undone until none is left. */
export function stem(word: string, { isName }: { isName: boolean }): string {
  const endings = isName ? nameEndings : wordEndings
  let rest = word
  for (;;) {
    const ending = [5, 4, 3, 2, 1]
      .filter((length) => rest.length - length >= shortestStem)
      .map((length) => rest.slice(-length))
      .find((candidate) => endings.has(candidate))
    if (ending === undefined) return rest
    rest = rest.slice(0, -ending.length)
  }
}
