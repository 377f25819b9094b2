/**
 * The ending of a dictionary form and those of its other forms, parted by spaces; `-` stands for no ending.
 *
 * ```text
 * ['ец', 'ца цу цем це цы цев цам цами цах']   иностран|ец, иностран|ца, иностран|цу …
 * ```
 */
export type Paradigm = readonly [lemma: string, forms: string]

/** `add('рынк', 'а у')` → рынка, рынку. */
export const add = (stem: string, endings: string): string[] => endings.split(' ').map((ending) => stem + ending)

export const paradigm = (lemma: string, forms: readonly string[]): Paradigm => [
  lemma,
  forms.map((form) => form || '-').join(' '),
]

/**
 * Form endings as a tree read from the last letter, each with what the dictionary form may end in instead.
 *
 * ```text
 * а → [-, о]   стола, места
 * └ ц → [ец]   иностранца
 * ```
 */
export interface Endings {
  readonly lemmaEndings: readonly string[]
  readonly before: ReadonlyMap<number, Endings>
}

interface Node extends Endings {
  readonly lemmaEndings: string[]
  readonly before: Map<number, Node>
}

const newNode = (): Node => ({ lemmaEndings: [], before: new Map() })

/** Turns paradigms round when first asked. Where two share a form ending, the one that stands first is tried first. */
export function endingsOf(paradigms: () => Iterable<Paradigm>): () => Endings {
  let endings: Endings | undefined
  return () => (endings ??= readParadigms(paradigms()))
}

function readParadigms(paradigms: Iterable<Paradigm>): Endings {
  const root = newNode()
  for (const [lemma, forms] of paradigms) {
    for (const form of forms.split(' ')) {
      const { lemmaEndings } = nodeAt(root, withoutDash(form))
      if (!lemmaEndings.includes(withoutDash(lemma))) lemmaEndings.push(withoutDash(lemma))
    }
  }
  return root
}

const withoutDash = (ending: string): string => (ending === '-' ? '' : ending)

function nodeAt(root: Node, ending: string): Node {
  let node = root
  for (let index = ending.length - 1; index >= 0; index -= 1) {
    const code = ending.charCodeAt(index)
    const next = node.before.get(code) ?? newNode()
    node.before.set(code, next)
    node = next
  }
  return node
}

const shortestLemma = 2

/** Calls `visit` with each word that `form` may be a form of, known or not; those with the longest endings, which err least, first. */
export function undoEndings(form: string, endings: Endings, visit: (lemma: string) => void): void {
  const path: Endings[] = []
  let node: Endings | undefined = endings
  for (let index = form.length - 1; node; index -= 1) {
    path.push(node)
    node = node.before.get(form.charCodeAt(index))
  }
  for (let length = path.length - 1; length >= 0; length -= 1) {
    const { lemmaEndings } = path[length] ?? endings
    if (lemmaEndings.length === 0) continue
    const stem = form.slice(0, form.length - length)
    for (const ending of lemmaEndings) {
      if (stem.length + ending.length >= shortestLemma) visit(stem + ending)
    }
  }
}
