import { resolve } from 'node:path'
import type { Plugin } from 'esbuild'
import { defineConfig, type Options } from 'tsup'

const entrances = { index: 'src/index.ts', formats: 'src/formats/index.ts', neural: 'src/neural/index.ts' }

/** The lexicon has files of its own, which are plain ASCII and read three times as fast as one with Cyrillic in it. */
const lexicon = { words: 'src/languages/en-ru/packedWords.ts', lexicon: 'src/languages/en-ru/packed.ts' }

/** Development dependencies that travel inside dist, so that whoever installs sverka installs nothing else. */
const bundled = [/^natural\//, 'string-similarity', /^iso-639-1\//, /^date-fns/, /^@date-fns\/utc/]

const inAllBundles = (options: { charset?: 'ascii' | 'utf8'; supported?: Record<string, boolean> }) => {
  // Cyrillic as it is: escaped, the lexicon would weigh three times as much.
  options.charset = 'utf8'
  // An engine reads each pattern as it loads a file, and those with \p{L} take half of that time: they are written as
  // `new RegExp('…')`, which is read where it is reached.
  options.supported = { 'regexp-unicode-property-escapes': false }
}

/**
 * To load a module of ours does nothing but define, as package.json says of all files. A bundler that takes one thing out of a
 * file has to be told so of each call, lest `import { readReport }` bring what words mean.
 */
const pureDefinitions: NonNullable<Options['plugins']>[number] = {
  name: 'pure-definitions',
  renderChunk: (code) => ({ code: code.replace(/^(var [\w$]+ = )(?=[\w$]+\()/gm, '$1/* @__PURE__ */ ') }),
}

/** `sverka/light` is the same code over another lexicon; its SverkaError is that of the other entrances. */
const lightLexicon = (extension: 'js' | 'cjs'): Plugin => ({
  name: 'light-lexicon',
  setup(build) {
    build.onResolve({ filter: /\/errors$/ }, () => ({ path: `./errors.${extension}`, external: true }))
    build.onResolve({ filter: /\/packed(?:Words)?(?:\.ts)?$/ }, ({ path, resolveDir }) => ({
      path: resolve(resolveDir, `${path.replace(/\.ts$/, '')}Light.ts`),
    }))
  },
})

export default defineConfig([
  {
    entry: { ...entrances, ...lexicon, errors: 'src/errors.ts' },
    format: ['esm', 'cjs'],
    target: 'es2022',
    platform: 'neutral',
    // Without shared chunks `sverka`, `sverka/formats` and `sverka/neural` would each have a SverkaError of their own.
    splitting: true,
    noExternal: bundled,
    dts: { entry: { ...entrances, light: 'src/light.ts' }, compilerOptions: { ignoreDeprecations: '6.0' } },
    plugins: [pureDefinitions],
    esbuildOptions: inAllBundles,
  },
  ...(['esm', 'cjs'] as const).map((format) => ({
    entry: {
      light: 'src/light.ts',
      ...Object.fromEntries(Object.entries(lexicon).map(([name, path]) => [`${name}-light`, path])),
    },
    format,
    target: 'es2022' as const,
    platform: 'neutral' as const,
    splitting: true,
    noExternal: bundled,
    plugins: [pureDefinitions],
    esbuildPlugins: [lightLexicon(format === 'cjs' ? 'cjs' : 'js')],
    esbuildOptions: inAllBundles,
  })),
  {
    entry: { cli: 'src/cli.ts' },
    format: ['esm'],
    target: 'es2022',
    platform: 'node',
    // The command line is a user of the package like any other.
    external: [/^sverka(?:\/|$)/],
    // What reads web pages stands in a file of its own, which only those who compare pages load.
    noExternal: ['linkedom', '@mozilla/readability'],
    splitting: true,
    minify: true,
    esbuildOptions: inAllBundles,
  },
])
