import type { Draft } from './draft'
import { find, save } from './elements'
import { longestLink, toFragment } from './link'
import { type Format, formats } from './messages'
import type { Words } from './words'

/** What the dialog shares, as it stands when it is opened. */
export interface Shared {
  readonly drafts: readonly Draft[]
  /** An example as it came: its name makes a shorter link. */
  readonly example: string
  /** Whether there is a comparison to save. */
  readonly compared: boolean
  readonly words: Words
}

const kinds: Readonly<Record<Format, readonly [extension: string, type: string]>> = {
  html: ['html', 'text/html'],
  markdown: ['md', 'text/markdown'],
  csv: ['csv', 'text/csv'],
  json: ['json', 'application/json'],
}

/** The dialog that makes a link of the texts and files of the comparison. */
export function createSharing(
  sharedNow: () => Shared,
  write: (format: Format) => Promise<string | undefined>,
): { open: () => Promise<void> } {
  const dialog = find<HTMLDialogElement>('#sharing')
  const link = find<HTMLInputElement>('#link')
  const linked = find('#linked')

  const buttons = formats.map((format) => {
    const button = document.createElement('button')
    button.type = 'button'
    button.dataset.format = format
    button.addEventListener('click', () => void download(format))
    return button
  })
  find('#formats').replaceChildren(...buttons)

  async function download(format: Format): Promise<void> {
    const content = await write(format)
    const [extension, type] = kinds[format]
    if (content !== undefined) save(`comparison.${extension}`, type, content)
  }

  async function copy(): Promise<void> {
    const { labels } = sharedNow().words
    link.select()
    linked.textContent = await navigator.clipboard.writeText(link.value).then(
      () => labels.copied,
      () => labels.notCopied,
    )
  }

  async function open(): Promise<void> {
    const { drafts, example, compared, words } = sharedNow()
    const address = location.href.replace(/#.*$/su, '')
    const whole = address + (example ? `#example=${example}` : await toFragment(drafts))
    const fits = whole.length <= longestLink
    find('#linking').hidden = !fits
    find('#link-hint').hidden = !fits || example !== ''
    link.value = fits ? whole : ''
    linked.textContent = fits ? words.length(whole.length) : words.tooLong(whole.length, longestLink)
    find('#saving').hidden = !compared
    for (const button of buttons) button.textContent = words.formats[button.dataset.format as Format]
    dialog.showModal()
  }

  find('#close').addEventListener('click', () => dialog.close())
  find('#copy').addEventListener('click', () => void copy())
  // A click beside the dialog closes it; what is inside has elements of its own.
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close()
  })
  return { open }
}
