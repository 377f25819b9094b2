import type { LanguageCode } from 'sverka'
import { type Draft, letterOf } from './draft'
import { find, say } from './elements'
import type { Words } from './words'

/** The form of one report. */
export interface Card {
  readonly element: HTMLElement
  read(): Draft
  write(draft: Draft): void
  /** Its place among the others, and the language of the page. */
  label(place: number, removable: boolean, words: Words): void
  /** What is wrong with the text; '' where nothing is. */
  blame(problem: string): void
  /** The language that the text was found to be in. */
  tell(language: LanguageCode | undefined): void
  focus(): void
}

let cards = 0

/** How a draft came to change: letter by letter, by a choice, or all at once. */
export type Change = 'typed' | 'chosen' | 'pasted'

export function createCard(onChange: (how: Change) => void, onRemove: (card: Card) => void): Card {
  const element = find<HTMLTemplateElement>('#card').content.cloneNode(true).firstChild as HTMLElement
  const text = find<HTMLTextAreaElement>('textarea', element)
  const name = find<HTMLInputElement>('.name', element)
  const day = find<HTMLInputElement>('.day', element)
  const language = find<HTMLSelectElement>('.language', element)
  const problem = find('.problem', element)
  const remove = find<HTMLButtonElement>('.remove', element)
  problem.id = `problem-${cards++}`

  let told: LanguageCode | undefined
  let words: Words
  const showTold = () => {
    find('option', language).textContent = told ? words.told(told) : words.labels.toldByText
    text.lang = language.value || (told ?? '')
  }

  // Browsers take seconds to look for the ends of lines in what has no spaces.
  const showText = () => text.classList.toggle('unbroken', /\S{1000}/u.test(text.value))
  text.addEventListener('input', (event) => {
    showText()
    card.blame('')
    card.tell(undefined)
    onChange(event.inputType === 'insertFromPaste' ? 'pasted' : 'typed')
  })
  for (const field of [name, day, language]) {
    field.addEventListener('change', () => {
      showTold()
      onChange('chosen')
    })
  }
  remove.addEventListener('click', () => onRemove(card))

  const card: Card = {
    element,
    read: () => ({
      name: name.value.trim(),
      text: text.value,
      publishedOn: day.value,
      language: language.value as Draft['language'],
    }),
    write: (draft) => {
      name.value = draft.name
      text.value = draft.text
      day.value = draft.publishedOn
      language.value = draft.language
      showText()
      card.blame('')
      card.tell(undefined)
    },
    label: (place, removable, said) => {
      words = said
      const letter = letterOf(place)
      say(element, words)
      find('.letter', element).textContent = letter
      name.placeholder = words.nameOf(letter)
      element.setAttribute('aria-label', words.nameOf(letter))
      remove.setAttribute('aria-label', words.remove(words.nameOf(letter)))
      remove.hidden = !removable
      for (const code of ['en', 'ru'] as const)
        find(`option[value=${code}]`, language).textContent = words.languages[code]
      showTold()
    },
    blame: (said) => {
      problem.textContent = said
      problem.hidden = said === ''
      text.toggleAttribute('aria-invalid', said !== '')
      if (said === '') text.removeAttribute('aria-describedby')
      else text.setAttribute('aria-describedby', problem.id)
    },
    tell: (found) => {
      told = found
      if (words) showTold()
    },
    focus: () => text.focus(),
  }
  return card
}
