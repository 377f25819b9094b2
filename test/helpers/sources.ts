import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../../', import.meta.url))

/** A file of this repository, by its path from the top. */
export const readSource = (path: string): string => readFileSync(`${root}${path}`, 'utf8')

/** All files under a folder, as paths from the top. */
export function filesUnder(folder: string, extension: string): string[] {
  return readdirSync(`${root}${folder}`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(extension))
    .map((entry) => `${entry.parentPath.slice(root.length)}/${entry.name}`)
    .sort()
}
