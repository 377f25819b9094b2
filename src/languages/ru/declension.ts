/*
 * Case forms of regular words, so that a table of units or months stays one line a word.
 * Stress and fleeting vowels are not known here: irregular forms are written out where they are used.
 */

/** `доллар`: доллар, доллара, доллару … долларах. */
export const masculine = (stem: string): string =>
  decline(stem, ['', 'а', 'у', 'ом', 'е', 'ы', 'ов', 'ам', 'ами', 'ах'])

/** `рубл`: рубль, рубля, рублю … рублях. */
export const softMasculine = (stem: string): string =>
  decline(stem, ['ь', 'я', 'ю', 'ем', 'е', 'и', 'ей', 'ям', 'ями', 'ях'])

/** `тонн`: тонна, тонны, тонне … тоннах. */
export const feminine = (stem: string): string => decline(stem, ['а', 'ы', 'е', 'у', 'ой', '', 'ам', 'ами', 'ах'])

/** `перв`: первый, первая, первое, первые, первого … первыми. */
export const adjective = (stem: string): string =>
  decline(stem, ['ый', 'ой', 'ая', 'ое', 'ые', 'ого', 'ому', 'ым', 'ом', 'ую', 'ых', 'ыми'])

/** `морск`, `летн` after a velar or soft stem: морских, летний, летнего. */
export const softAdjective = (stem: string): string =>
  decline(stem, ['ий', 'яя', 'ее', 'ие', 'его', 'ему', 'им', 'ем', 'ей', 'юю', 'их', 'ими'])

/** Joins declined words into one line of a table. */
export const forms = (...lines: readonly string[]): string => lines.join('; ')

function decline(stem: string, endings: readonly string[]): string {
  return endings.map((ending) => stem + ending).join('; ')
}
