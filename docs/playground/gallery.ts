import type { LanguageCode } from 'sverka'
import { find } from './elements'
import { type Example, exampleTitles } from './examples'

/** Shows the examples, as cards to begin with and as a list to choose from. */
export function showExamples(examples: readonly Example[], locale: LanguageCode, hint: string): void {
  find('#example').replaceChildren(
    new Option(hint, ''),
    ...examples.map((example) => new Option(titleOf(example, locale), example.id)),
  )
  find('#examples').replaceChildren(...examples.map((example) => entry(example, locale)))
}

function entry(example: Example, locale: LanguageCode): HTMLElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.dataset.example = example.id
  button.append(element('strong', titleOf(example, locale)), element('span', headlineOf(example, locale)))
  const item = document.createElement('li')
  item.append(button)
  return item
}

function titleOf(example: Example, locale: LanguageCode): string {
  return exampleTitles[example.id]?.[locale] ?? headlineOf(example, locale)
}

/** How a report in the reader's language begins. */
function headlineOf({ drafts }: Example, locale: LanguageCode): string {
  const own = drafts.find(({ language }) => language === locale) ?? drafts[0]
  return own?.text.trim().split('\n')[0] ?? ''
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name)
  made.textContent = text
  return made
}
