import { defineConfig } from 'tsup'

const entrances = { index: 'src/index.ts', formats: 'src/formats/index.ts', neural: 'src/neural/index.ts' }

/** Development dependencies that travel inside dist, so that whoever installs sverka installs nothing else. */
const bundled = [/^natural\//, 'string-similarity', 'iso-639-1', /^date-fns/, /^@date-fns\/utc/]

/** Cyrillic as it is: escaped, the lexicon would weigh three times as much. */
const keepLetters = (options: { charset?: 'ascii' | 'utf8' }) => {
  options.charset = 'utf8'
}

export default defineConfig([
  {
    // The lexicon has a file of its own, which is plain ASCII and read three times as fast as one with Cyrillic in it.
    entry: { ...entrances, lexicon: 'src/languages/en-ru/packed.ts' },
    format: ['esm', 'cjs'],
    target: 'es2022',
    platform: 'neutral',
    // Without shared chunks `sverka`, `sverka/formats` and `sverka/neural` would each have a SverkaError of their own.
    splitting: true,
    noExternal: bundled,
    dts: { entry: entrances, compilerOptions: { ignoreDeprecations: '6.0' } },
    esbuildOptions: keepLetters,
  },
  {
    entry: { cli: 'src/cli.ts' },
    format: ['esm'],
    target: 'es2022',
    platform: 'node',
    // The command line is a user of the package like any other.
    external: ['sverka'],
    esbuildOptions: keepLetters,
  },
])
