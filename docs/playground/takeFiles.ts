import { find } from './elements'

/** Calls for files that are dropped anywhere on the page or chosen; dragged text goes where the browser puts it. */
export function takeFiles(take: (files: readonly File[]) => void): void {
  const veil = find('#drop')
  const onDrag = (name: 'dragover' | 'drop', run: (event: DragEvent) => void) =>
    addEventListener(name, (event) => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      run(event)
    })
  onDrag('dragover', () => (veil.hidden = false))
  onDrag('drop', ({ dataTransfer }) => {
    veil.hidden = true
    take(Array.from(dataTransfer?.files ?? []))
  })
  addEventListener('dragleave', ({ relatedTarget }) => {
    if (relatedTarget === null) veil.hidden = true
  })

  const input = find<HTMLInputElement>('#files')
  find('#open').addEventListener('click', () => input.click())
  input.addEventListener('change', () => {
    take(Array.from(input.files ?? []))
    // The same file may be chosen again.
    input.value = ''
  })
}
