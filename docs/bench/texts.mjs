import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../../', import.meta.url))

const texts = { en: [], ru: [] }
for (const event of readdirSync(`${root}fixtures`))
  for (const file of readdirSync(`${root}fixtures/${event}`))
    if (file.endsWith('.txt')) texts[file.slice(0, 2)].push(readFileSync(`${root}fixtures/${event}/${file}`, 'utf8'))
const sentences = (language) => texts[language].flatMap((text) => text.match(/[^.!?\n]{20,}[.!?]/g))

/** Sentences of the fixtures; once they are used up, the first half of one with the second half of another. */
export function sentencesOf(language, count) {
  const all = sentences(language).map((sentence) => sentence.trim().split(' '))
  return Array.from({ length: count }, (_, at) => {
    const [one, other] = [all[at % all.length], all[(at + 31 * Math.floor(at / all.length)) % all.length]]
    return [...one.slice(0, one.length / 2), ...other.slice(other.length / 2)].join(' ')
  })
}

export const textOf = (language, count) =>
  sentencesOf(language, count)
    .map((sentence, at) => sentence + (at % 3 === 2 ? '\n\n' : ' '))
    .join('')

/** Our word list as hunalign reads one: `покинуть @ abandon`. */
export function dictionary() {
  const folder = `${root}src/languages/en-ru/tables/words`
  const lines = readdirSync(folder).flatMap((file) => readFileSync(`${folder}/${file}`, 'utf8').trim().split('\n'))
  return lines
    .map((line) => line.split('\t'))
    .flatMap(([english, , russian]) => russian.split('; ').map((word) => `${word} @ ${english}\n`))
    .join('')
}
