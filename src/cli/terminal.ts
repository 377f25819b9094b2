/** So many reports take long enough for somebody to wonder. */
const manyReports = 4

export function print(text: string): void {
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`)
}

/** What is not the result goes to standard error, so that the result can be piped. */
export function say(text: string): void {
  clearProgress()
  process.stderr.write(`${text}\n`)
}

let shown = ''

/** A line that the next one takes the place of: for people who wait for many reports, not for files and pipes. */
export function showProgress(reports: number, text: string): void {
  if (!process.stderr.isTTY || reports < manyReports || text === shown) return
  clearProgress()
  process.stderr.write(text.slice(0, (process.stderr.columns || 80) - 1))
  shown = text
}

export function clearProgress(): void {
  if (shown) process.stderr.write('\r\u001B[2K')
  shown = ''
}
