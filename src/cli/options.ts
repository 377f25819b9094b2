import { parseArgs } from 'node:util'
import type { LanguageCode } from 'sverka'
import { UsageError } from './errors'

/** What can be printed instead of the table of claims. */
export const outputs = ['markdown', 'json', 'csv', 'tmx', 'json-ld', 'annotations'] as const
export type Output = (typeof outputs)[number]

export interface Options {
  readonly published: readonly string[]
  readonly names: readonly string[]
  readonly language: readonly string[]
  readonly locale: LanguageCode
  readonly print: Output | 'table'
  readonly bom: boolean
  readonly separator: ',' | ';' | '\t'
  readonly html?: string
  readonly output?: string
}

export interface CommandLine {
  readonly command?: string
  readonly operands: readonly string[]
  readonly asksFor?: 'help' | 'version'
  readonly options: Options
}

const separators: Readonly<Record<string, Options['separator']>> = { ',': ',', ';': ';', '\t': '\t', tab: '\t' }

export function readCommandLine(args: string[]): CommandLine {
  const { values, positionals } = parse(args)
  const [command, ...operands] = positionals
  const asksFor = values.help || command === 'help' || args.length === 0 ? 'help' : values.version && 'version'
  const { locale = 'en', separator = ',', html, output, bom = false } = values
  if (locale !== 'en' && locale !== 'ru') throw new UsageError(`--locale is en or ru, not "${locale}"`)
  const parted = separators[separator]
  if (!parted) throw new UsageError(`--separator is a comma, a semicolon or the word tab, not "${separator}"`)
  const [print = 'table', another] = outputs.filter((name) => values[name])
  if (another) throw new UsageError(`--${print} and --${another} exclude each other`)
  if ((bom || separator !== ',') && print !== 'csv') throw new UsageError('--bom and --separator go with --csv')
  return {
    operands,
    ...(command !== undefined && { command }),
    ...(asksFor && { asksFor }),
    options: {
      published: listed(values.published),
      names: listed(values.names),
      language: listed(values.language),
      locale,
      print,
      bom,
      separator: parted,
      ...(html !== undefined && { html }),
      ...(output !== undefined && { output }),
    },
  }
}

function parse(args: string[]) {
  const text = { type: 'string' } as const
  const flag = { type: 'boolean' } as const
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        published: text,
        names: text,
        language: text,
        locale: text,
        html: text,
        output: { ...text, short: 'o' },
        separator: text,
        bom: flag,
        markdown: flag,
        json: flag,
        csv: flag,
        tmx: flag,
        'json-ld': flag,
        annotations: flag,
        help: { ...flag, short: 'h' },
        version: flag,
      },
    })
  } catch (error) {
    throw new UsageError((error as Error).message)
  }
}

/** `AP, TASS` → AP and TASS. */
function listed(value: string | undefined): readonly string[] {
  return value?.split(',').map((item) => item.trim()) ?? []
}
