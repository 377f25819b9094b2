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
  const shape = shapeOf(opening)
  const placeOf = (place: number): number => placeInText(place, shape, opening)
  const found = dated().exec(shape)
  const words = found?.indices?.slice(1).filter((span) => span !== undefined) ?? []
  if (words.some(([start, end]) => isMonth(opening.slice(placeOf(start), placeOf(end)))))
    return placeOf(found![0].length)
  return (
    undated()
      .map((form) => placeOf(form.exec(shape)?.[0].length ?? 0))
      .find((length) => length > 0) ?? 0
  )
}

const longest = 160

/** `KYIV, Aug 10` → `AAAA, Aaa 10`: it takes an engine long to make a pattern that has \p{L} many times. */
const shapeOf = (text: string): string => text.replace(/[\p{Ll}\p{Lt}\p{Lm}\p{Lo}]/gu, 'a').replace(/\p{Lu}/gu, 'A')

/** A letter of some alphabets, as 𝐀, takes two places in the text and one in its shape. */
const placeInText = (place: number, shape: string, text: string): number =>
  shape.length === text.length ? place : [...text].slice(0, [...shape.slice(0, place)].length).join('').length

const word = "A[Aa'’-]*"
const place = `${word}(?:\\.? ${word}){0,3}`
const date = '(?:\\d{1,2} ([Aa]{3,9})\\.?|(A[Aa]{2,8})\\.? \\d{1,2})(?:,? \\d{4})?'
const round = '\\(A[^()\\n]{1,60}\\)'
const slashes = '\\/[^/\\n]{2,60}\\/'
const agency = `(?:${round}|${slashes}|A[Aa.]*(?: A[Aa.]*){0,2})`
const dash = '\\s?[-–—]{1,2}\\s+'
const newsAfter = '(?=[A\\d«"“„])'

/** `Москва. 10 августа. ИНТЕРФАКС -`, `BAKU, Azerbaijan, August 10.`, `10 августа, Минск /Корр. БЕЛТА/.` */
const dated = lazily(
  () =>
    new RegExp(
      // eslint-disable-next-line regexp/no-super-linear-backtracking -- looks at the first words only
      `^(?:${place}[,.] (?:${place}[,.] )?${date}|${date}, ${place})[.,]?(?:${dash}|\\s)?${agency}?(?:\\.\\s+|${dash})${newsAfter}`,
      'du',
    ),
)

const undated = lazily((): readonly RegExp[] =>
  [
    // `NEW YORK (AP) —`, «МИНСК /БЕЛТА/.»
    `^${place}(?:, ${place}){0,2} (?:${round}${dash}|${slashes}(?:\\.\\s+|${dash}))${newsAfter}`,
    // `WASHINGTON —`, «АСТАНА. КАЗИНФОРМ –», and not «США –»
    `^(?=A{4})A[A'’-]*(?:\\.? A[A'’-]*){0,3}(?:, ${place}){0,2}${dash}${newsAfter}`,
    // `Kyiv, Ukraine –`
    `^${word}(?: ${word})?, ${word}(?: ${word})? [–—] ${newsAfter}`,
  ].map((source) => new RegExp(source, 'u')),
)
