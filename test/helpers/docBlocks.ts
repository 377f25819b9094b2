import ts from 'typescript'
import { filesUnder, readSource } from './sources'

/** A ```ts block of a Markdown file or of an `@example` in src. */
export interface DocBlock {
  readonly file: string
  /** The line in `file` on which its code starts, counted from 1. */
  readonly line: number
  readonly code: string
}

/** A block as a module: its checks recorded, its names exported, the names it takes from elsewhere imported. */
export interface DocModule extends DocBlock {
  readonly name: string
  readonly source: string
}

export const markdownBlocks = (): DocBlock[] =>
  ['README.md', ...filesUnder('docs', '.md').filter((path) => !/^docs\/(?:api\/|site\/|gold\.md)/.test(path))].flatMap(
    (file) => fencedBlocks(file, readSource(file).split('\n')),
  )

export const exampleBlocks = (): DocBlock[] =>
  filesUnder('src', '.ts')
    .filter((path) => !/packed\w*\.ts$/.test(path))
    .flatMap((file) => {
      // Only what stands in a doc comment: `   * text` → `text`; other lines are emptied to keep the count.
      const lines = readSource(file).split('\n')
      return fencedBlocks(
        file,
        lines.map((line) => /^\s*\*(?: |$)(.*)/.exec(line)?.[1] ?? ''),
      )
    })

function fencedBlocks(file: string, lines: readonly string[]): DocBlock[] {
  const blocks: DocBlock[] = []
  let start = -1
  lines.forEach((line, i) => {
    if (start < 0 && line.trim() === '```ts') start = i + 1
    else if (start >= 0 && line.trim() === '```') {
      blocks.push({ file, line: start + 1, code: lines.slice(start, i).join('\n') })
      start = -1
    }
  })
  return blocks
}

/**
 * Turns blocks into modules. A name that a block uses and does not declare is looked for among the functions of the
 * package, in earlier blocks of the same file, among the exports of the file that carries the comment, and at last in
 * the guide, whose reports every page may use.
 */
export function toModules(blocks: readonly DocBlock[], packageNames: readonly ExportedNames[]): DocModule[] {
  const modules: DocModule[] = []
  const declared: { file: string; names: ReadonlySet<string>; from: string }[] = []
  const guideFirst = [...blocks].sort((a, b) => Number(b.file === 'docs/guide.md') - Number(a.file === 'docs/guide.md'))
  for (const [i, block] of guideFirst.entries()) {
    const name = `block-${String(i).padStart(3, '0')}`
    const parsed = parseBlock(block.code)
    const ownFile = block.file.startsWith('src/')
      ? [{ from: `../../${block.file.replace(/\.ts$/, '')}`, names: exportsOf(readSource(block.file)) }]
      : []
    const before = declared.filter(({ file }) => file === block.file || file === 'docs/guide.md').reverse()
    const sameFileFirst = before.sort((a, b) => Number(b.file === block.file) - Number(a.file === block.file))
    const imports = [...parsed.used]
      .filter((used) => !parsed.declared.has(used))
      .flatMap((used) => {
        const home = [...sameFileFirst, ...packageNames, ...ownFile].find(({ names }) => names.has(used))
        return home ? [`import { ${used} } from '${home.from}'`] : []
      })
    const head = [...imports, `import { check } from '../../test/helpers/check'`, 'export {}'].join('; ')
    modules.push({ ...block, name, source: `${head};\n${parsed.source}` })
    declared.push({ file: block.file, names: parsed.exported, from: `./${name}` })
  }
  return modules
}

export interface ExportedNames {
  readonly from: string
  readonly names: ReadonlySet<string>
}

/** The names a file of src offers, types among them. */
export function exportsOf(code: string): ReadonlySet<string> {
  const names = new Set<string>()
  for (const statement of parse(code).statements) {
    if (ts.isExportDeclaration(statement) && statement.exportClause && ts.isNamedExports(statement.exportClause)) {
      for (const element of statement.exportClause.elements) names.add(element.name.text)
    } else if (isExported(statement)) for (const name of namesDeclaredBy(statement)) names.add(name)
  }
  return names
}

function parseBlock(code: string) {
  const file = parse(code)
  const declared = new Set<string>()
  const exported = new Set<string>()
  const edits: { start: number; end: number; text: string }[] = []
  for (const statement of file.statements) {
    for (const name of namesDeclaredBy(statement)) {
      declared.add(name)
      if (!ts.isImportDeclaration(statement)) exported.add(name)
    }
    const start = statement.getStart(file)
    if (!ts.isImportDeclaration(statement) && namesDeclaredBy(statement).length > 0 && !isExported(statement)) {
      edits.push({ start, end: start, text: 'export ' })
    }
    const expected = expectationAfter(code, statement.end)
    if (expected !== undefined) {
      const line = code.slice(0, start).split('\n').length
      const subject = subjectOf(statement, file)
      const checking = `;await check(checks, ${line}, async () => (${subject}), ${expectationCode(expected)});`
      if (ts.isExpressionStatement(statement)) edits.push({ start, end: statement.end, text: checking })
      else edits.push({ start: statement.end, end: statement.end, text: checking })
    }
  }
  let source = code
  for (const { start, end, text } of edits.reverse()) source = source.slice(0, start) + text + source.slice(end)
  return { source: `export const checks = []; ${source}`, declared, exported, used: identifiersIn(file) }
}

/** What `//=> value` says, on the line where a statement ends or on the next. */
function expectationAfter(code: string, end: number): string | undefined {
  return /^ *\n? *\/\/=> ([^\n]+)/.exec(code.slice(end))?.[1]
}

/** `//=> throws 'invalid-date'` names the code of the error. */
const expectationCode = (expected: string): string => {
  const thrown = /^throws ('.+')$/.exec(expected.trim())?.[1]
  return thrown === undefined ? `{ value: ${expected} }` : `{ code: ${thrown} }`
}

function subjectOf(statement: ts.Statement, file: ts.SourceFile): string {
  if (ts.isExpressionStatement(statement)) return statement.expression.getText(file)
  const [name] = namesDeclaredBy(statement)
  if (name === undefined) throw new Error(`//=> stands after what has no value: ${statement.getText(file)}`)
  return name
}

const parse = (code: string): ts.SourceFile => ts.createSourceFile('block.ts', code, ts.ScriptTarget.ES2022, true)

const isExported = (statement: ts.Statement): boolean =>
  ts.canHaveModifiers(statement) &&
  (ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false)

function namesDeclaredBy(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({ name }) => namesIn(name))
  if (ts.isImportDeclaration(statement)) {
    const bindings = statement.importClause?.namedBindings
    const named = bindings && ts.isNamedImports(bindings) ? bindings.elements.map(({ name }) => name.text) : []
    const all = bindings && ts.isNamespaceImport(bindings) ? [bindings.name.text] : []
    const main = statement.importClause?.name
    return [...named, ...all, ...(main ? [main.text] : [])]
  }
  const named =
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement)
  return named && statement.name ? [statement.name.text] : []
}

const namesIn = (name: ts.BindingName): string[] =>
  ts.isIdentifier(name)
    ? [name.text]
    : name.elements.flatMap((element) => (ts.isBindingElement(element) ? namesIn(element.name) : []))

function identifiersIn(file: ts.SourceFile): ReadonlySet<string> {
  const names = new Set<string>()
  const visit = (node: ts.Node): void => {
    const isProperty =
      (ts.isPropertyAccessExpression(node.parent) && node.parent.name === node) ||
      (ts.isPropertyAssignment(node.parent) && node.parent.name === node)
    if (ts.isIdentifier(node) && !isProperty) names.add(node.text)
    ts.forEachChild(node, visit)
  }
  ts.forEachChild(file, visit)
  return names
}
