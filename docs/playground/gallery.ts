import type { LanguageCode } from 'sverka'
import { find } from './elements'
import { type Example, exampleTitles } from './examples'

/** Shows the examples, as cards to begin with and as a list to choose from. */
export function showExamples(examples: readonly Example[], locale: LanguageCode, hint: string): void {
  find('#example').replaceChildren(
    new Option(hint, ''),
    ...examples.map(({ id }) => new Option(titleOf(id, locale), id)),
  )
  find('#examples').replaceChildren(...examples.map((example) => entry(example, locale)))
}

function entry({ id, drafts }: Example, locale: LanguageCode): HTMLElement {
  const own = drafts.find(({ language }) => language === locale) ?? drafts[0]
  const title = element('strong', titleOf(id, locale))
  const headline = element('span', own?.text.trim().split('\n')[0] ?? '')
  const button = document.createElement('button')
  button.type = 'button'
  button.dataset.example = id
  button.append(title, headline)
  const item = document.createElement('li')
  item.append(button)
  return item
}

const titleOf = (id: string, locale: LanguageCode) => exampleTitles[id]?.[locale] ?? id

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name)
  made.textContent = text
  return made
}
