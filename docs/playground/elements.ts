import type { Words } from './words'

/** The one element of the page, or of a part of it, that a selector names; index.html promises that it is there. */
export function find<T extends Element = HTMLElement>(selector: string, within: ParentNode = document): T {
  const element = within.querySelector<T>(selector)
  if (!element) throw new Error(`The page has no ${selector}; this is a bug.`)
  return element
}

/** Puts the words of a language where index.html asks for them: as text, label or placeholder. */
export function say(within: ParentNode, { labels }: Words): void {
  const each = (name: string, put: (element: HTMLElement, said: string) => void) => {
    for (const element of within.querySelectorAll<HTMLElement>(`[data-${name}]`)) {
      const label = element.getAttribute(`data-${name}`) as keyof typeof labels
      put(element, labels[label])
    }
  }
  each('say', (element, said) => (element.textContent = said))
  each('say-label', (element, said) => element.setAttribute('aria-label', said))
  each('say-title', (element, said) => element.setAttribute('title', said))
  each('say-placeholder', (element, said) => element.setAttribute('placeholder', said))
}

/** Hands a file to the reader. */
export function save(name: string, type: string, content: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser takes the content after the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
