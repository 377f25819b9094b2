import { find } from './elements'

/** The comparison page, in a frame that may run the page's own script and nothing else. */
export const frame = {
  isEmpty: (): boolean => !element().hasAttribute('src'),
  clear: (): void => element().removeAttribute('src'),
  /** Ends when the page is there. */
  async show(html: string): Promise<void> {
    const address = URL.createObjectURL(new Blob([html], { type: 'text/html' }))
    await new Promise((resolve) => {
      element().addEventListener('load', resolve, { once: true })
      element().hidden = false
      element().src = address
    })
    URL.revokeObjectURL(address)
  },
}

const element = () => find<HTMLIFrameElement>('#page')
