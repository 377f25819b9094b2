import ts from 'typescript'
import { root } from './sources'

const printer = ts.createPrinter({ removeComments: true })

/**
 * Everything that a user of an entrance can name or be handed, as declarations without bodies and comments: what it exports
 * by name, and below that the types of src that these mention without exporting them.
 */
export function apiReport(entrances: Readonly<Record<string, string>>): string {
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, (path) => ts.sys.readFile(path)) as { config: object }
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root)
  const program = ts.createProgram(
    Object.values(entrances).map((path) => root + path),
    options,
  )
  const checker = program.getTypeChecker()
  const sections = Object.entries(entrances).map(([name, path]) => {
    const symbol = checker.getSymbolAtLocation(program.getSourceFile(root + path)!)
    const exported = checker.getExportsOfModule(symbol!).map((found) => unaliased(checker, found))
    return [`// ${name}`, ...textsOf(exported), '// mentioned by it', ...textsOf(mentionedBy(checker, exported))].join(
      '\n\n',
    )
  })
  return `${sections.join('\n\n')}\n`
}

const unaliased = (checker: ts.TypeChecker, symbol: ts.Symbol): ts.Symbol =>
  symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol

/** The types of our own that the exported ones lead to, and are not exported. */
function mentionedBy(checker: ts.TypeChecker, exported: readonly ts.Symbol[]): ts.Symbol[] {
  const seen = new Set(exported)
  for (const symbol of seen) {
    for (const declaration of symbol.declarations ?? []) {
      visitSignature(declaration, (name) => {
        const found = checker.getSymbolAtLocation(name)
        const target = found && unaliased(checker, found)
        if (target?.declarations?.some(isOwnType)) seen.add(target)
      })
    }
  }
  return [...seen].slice(exported.length)
}

const isOwnType = (node: ts.Declaration): boolean =>
  node.getSourceFile().fileName.startsWith(`${root}src/`) &&
  (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isClassDeclaration(node))

/** Calls back for every name in a declaration, but not in the body of a function. */
function visitSignature(node: ts.Node, withName: (name: ts.Identifier) => void): void {
  if (ts.isIdentifier(node)) withName(node)
  ts.forEachChild(node, (child) => {
    if (!ts.isBlock(child)) visitSignature(child, withName)
  })
}

const textsOf = (symbols: readonly ts.Symbol[]): string[] =>
  symbols.flatMap((symbol) => (symbol.declarations ?? []).map((declaration) => textOf(declaration))).sort()

function textOf(node: ts.Declaration): string {
  const shown = ts.isFunctionDeclaration(node)
    ? ts.factory.updateFunctionDeclaration(
        node,
        node.modifiers,
        node.asteriskToken,
        node.name,
        node.typeParameters,
        node.parameters,
        node.type,
        undefined,
      )
    : ts.isVariableDeclaration(node)
      ? node.parent
      : node
  return printer.printNode(ts.EmitHint.Unspecified, shown, node.getSourceFile())
}
