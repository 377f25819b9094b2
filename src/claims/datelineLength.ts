import type { Language } from '../languages/language'
import { lazily } from '../languages/lazily'

/**
 * How much at the beginning of a paragraph says only where, when and by whom the report was filed.
 *
 * ```text
 * KYIV, Aug 10 (Reuters) - Two people died.
 * ^^^^^^^^^^^^^^^^^^^^^^^^^
 * МОСКВА, 10 авг - РИА Новости. Погибли два человека.
 * ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function datelineLength(paragraph: string, { dates }: Language): number {
  const isMonth = (word: string): boolean => {
    const form = word.toLowerCase()
    return dates.months.has(form) || dates.monthAbbreviations.has(form)
  }
  const opening = paragraph.slice(0, longest)
  const found = dated().exec(opening)
  if (found?.slice(1).some((word) => word !== undefined && isMonth(word))) return found[0].length
  return (
    undated()
      .map((form) => form.exec(opening)?.[0].length ?? 0)
      .find((length) => length > 0) ?? 0
  )
}

const longest = 160

const word = "\\p{Lu}[\\p{L}'’-]*"
const place = `${word}(?:\\.? ${word}){0,3}`
const date = '(?:\\d{1,2} (\\p{L}{3,9})\\.?|(\\p{Lu}\\p{L}{2,8})\\.? \\d{1,2})(?:,? \\d{4})?'
const round = '\\(\\p{Lu}[^()\\n]{1,60}\\)'
const slashes = '\\/[^/\\n]{2,60}\\/'
const agency = `(?:${round}|${slashes}|\\p{Lu}[\\p{L}.]*(?: \\p{Lu}[\\p{L}.]*){0,2})`
const dash = '\\s?[-–—]{1,2}\\s+'
const newsAfter = '(?=[\\p{Lu}\\d«"“„])'

/** `Москва. 10 августа. ИНТЕРФАКС -`, `BAKU, Azerbaijan, August 10.`, `10 августа, Минск /Корр. БЕЛТА/.` */
const dated = lazily(
  () =>
    new RegExp(
      // eslint-disable-next-line regexp/no-super-linear-backtracking -- looks at the first words only
      `^(?:${place}[,.] (?:${place}[,.] )?${date}|${date}, ${place})[.,]?(?:${dash}|\\s)?${agency}?(?:\\.\\s+|${dash})${newsAfter}`,
      'u',
    ),
)

const undated = lazily((): readonly RegExp[] =>
  [
    // `NEW YORK (AP) —`, «МИНСК /БЕЛТА/.»
    `^${place}(?:, ${place}){0,2} (?:${round}${dash}|${slashes}(?:\\.\\s+|${dash}))${newsAfter}`,
    // `WASHINGTON —`, «АСТАНА. КАЗИНФОРМ –», and not «США –»
    `^(?=\\p{Lu}{4})\\p{Lu}[\\p{Lu}'’-]*(?:\\.? \\p{Lu}[\\p{Lu}'’-]*){0,3}(?:, ${place}){0,2}${dash}${newsAfter}`,
    // `Kyiv, Ukraine –`
    `^${word}(?: ${word})?, ${word}(?: ${word})? [–—] ${newsAfter}`,
  ].map((source) => new RegExp(source, 'u')),
)
