import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { FileError, onFile, UsageError } from './errors'

const reportName = /^[^.].*\.(?:txt|md|x?html?)$/iu

/** The files that the operands stand for: a folder stands for the reports in it, `-` for standard input. */
export function findFiles(operands: readonly string[]): readonly string[] {
  if (operands.filter((operand) => operand === '-').length > 1) {
    throw new UsageError('standard input can be read only once')
  }
  const files = operands.flatMap((operand) => (isFolder(operand) ? reportsIn(operand) : [operand]))
  if (files.length < 2) throw new UsageError(`compare needs at least two reports, and got ${files[0] ?? 'none'}`)
  return files
}

function isFolder(path: string): boolean {
  return path !== '-' && onFile('read', path, () => statSync(path)).isDirectory()
}

function reportsIn(folder: string): readonly string[] {
  const names = onFile('read', folder, () => readdirSync(folder, { withFileTypes: true }))
    .filter((entry) => !entry.isDirectory() && reportName.test(entry.name))
    .map(({ name }) => name)
    .sort()
  if (names.length === 0) throw new FileError(`no .txt, .md or .html file in ${folder}`)
  return names.map((name) => join(folder, name))
}
