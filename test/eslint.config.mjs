import { fileURLToPath } from 'node:url'
import regexp from 'eslint-plugin-regexp'
import { configs } from 'typescript-eslint'

const root = fileURLToPath(new URL('..', import.meta.url))

/** What varies by machine or moment, and what a library has no business with. */
const notInSource = ['Intl', 'console', 'process', 'window', 'document', 'setTimeout', 'fetch'].map((name) => ({
  name,
  message: 'Results must be the same on every machine, and src must run anywhere.',
}))
/** Only sums, products and roots are the same to the last digit on every engine. */
const inexact = [
  'exp',
  'expm1',
  'log',
  'log1p',
  'log2',
  'log10',
  'pow',
  'cbrt',
  'hypot',
  'tanh',
  'sin',
  'cos',
  'atan',
  'tan',
]
const varies = 'The same input must give the same output, whatever the machine and the moment.'
const notInSourceProperties = [
  { object: 'Date', property: 'now', message: varies },
  { object: 'Math', property: 'random', message: varies },
  ...inexact.map((property) => ({
    object: 'Math',
    property,
    message: 'Differs by engine; src/exactMath.ts does not.',
  })),
  ...['localeCompare', 'toLocaleString', 'toLocaleLowerCase', 'toLocaleUpperCase', 'toLocaleDateString'].map(
    (property) => ({ property, message: varies }),
  ),
]

export default [
  {
    ignores: [
      'dist/',
      'out/',
      'coverage/',
      'docs/api/',
      'docs/site/',
      'node_modules/',
      'src/languages/en-ru/packed*.ts',
    ],
  },
  ...configs.recommendedTypeChecked.map((config) => ({ ...config, files: ['**/*.ts'] })),
  {
    files: ['**/*.ts'],
    languageOptions: {
      parserOptions: {
        project: ['tsconfig.json', 'test/tsconfig.json', 'docs/playground/tsconfig.json'],
        tsconfigRootDir: root,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/no-unnecessary-boolean-literal-compare': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  { files: ['**/*.ts', '**/*.mjs'], rules: { eqeqeq: 'error', 'no-var': 'error', 'prefer-const': 'error' } },
  // A report may be a megabyte on one line: no pattern of src may be slower than linear.
  {
    ...regexp.configs['flat/recommended'],
    files: ['src/**/*.ts'],
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': 'error',
      // Texts do hold NUL and its kin.
      'no-control-regex': 'off',
      // Endings and letters are listed as a grammar lists them: (?:е|ё|и), [а-я].
      'regexp/prefer-character-class': 'off',
      'regexp/prefer-range': 'off',
      'regexp/prefer-d': 'off',
      'regexp/no-obscure-range': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/cli.ts', 'src/cli/**'],
    rules: {
      'no-restricted-globals': ['error', ...notInSource],
      'no-restricted-properties': ['error', ...notInSourceProperties],
      'no-restricted-syntax': [
        'error',
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: varies },
        {
          selector: 'BinaryExpression[operator="**"]:not([left.type="Literal"][right.type="Literal"])',
          message: 'Differs by engine; power of src/exactMath.ts does not.',
        },
      ],
    },
  },
  // Tests run what they find, read JSON, and hand in what must not compile.
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-implied-eval': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
]
