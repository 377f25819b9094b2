// What esbuild makes of an entrance, for a browser unless told otherwise: for the scripts that weigh it and name what is in it;
// and sources of the project, for the scripts that run them.
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

export const root = fileURLToPath(new URL('../../', import.meta.url))

export function bundle(entryPoint, options = {}) {
  return build({
    absWorkingDir: root,
    entryPoints: [entryPoint],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    metafile: true,
    write: false,
    ...options,
  })
}

/** Runs sources of the project: what `exported` (`export { … } from './src/…'`) exports. `self` is the file they take themselves for. */
export async function importSources(exported, self) {
  // Beside the packages, which are not bundled.
  const outfile = join(root, `node_modules/.cache/sources-${process.pid}.mjs`)
  await build({
    stdin: { contents: exported, resolveDir: root, loader: 'ts' },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    define: { 'import.meta.url': JSON.stringify(pathToFileURL(join(root, self)).href) },
  })
  return import(pathToFileURL(outfile))
}

/** node_modules/date-fns/addDays.js → date-fns; undefined for a file of our own. */
export function packageOf(path) {
  if (!path.includes('node_modules/')) return undefined
  const inner = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
  return inner
    .split('/')
    .slice(0, inner.startsWith('@') ? 2 : 1)
    .join('/')
}
