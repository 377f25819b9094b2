/** The command line was wrong; all else that goes wrong lies in the reports. */
export class UsageError extends Error {}

/** A file could not be found, read, understood or written. */
export class FileError extends Error {}

/** What a file system says of its failure names the file again; ours does not. */
export function onFile<T>(verb: 'read' | 'write', file: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    throw new FileError(`cannot ${verb} ${file}: ${(code && reasons[code]) ?? message}`)
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'you may not',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is no folder',
}
