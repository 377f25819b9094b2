/**
 * The endings of a dictionary form and of its other forms, parted by a space; `-` stands for no ending.
 *
 * ```text
 * ['ец', 'ца цу цем це цы цев цам цами цах']   иностран|ец, иностран|ца, иностран|цу …
 * ```
 */
export type Paradigm = readonly [lemma: string, forms: string]

/** For each form ending the endings that the dictionary form may have instead. */
export interface Endings {
  readonly longest: number
  readonly lemmaEndings: ReadonlyMap<string, readonly string[]>
}

/** Turns paradigms round. Where two share a form ending, the one that stands first is tried first. */
export function readParadigms(paradigms: Iterable<Paradigm>): Endings {
  const lemmaEndings = new Map<string, string[]>()
  let longest = 0
  for (const [lemma, forms] of paradigms) {
    for (const form of forms.split(' ')) {
      const ending = withoutDash(form)
      const found = lemmaEndings.get(ending)
      if (!found) lemmaEndings.set(ending, [withoutDash(lemma)])
      else if (!found.includes(withoutDash(lemma))) found.push(withoutDash(lemma))
      longest = Math.max(longest, ending.length)
    }
  }
  return { longest, lemmaEndings }
}

/** Calls `visit` with each dictionary form that `form` may belong to, known or not; those with the longest endings, which err least, first. */
export function undoEndings(form: string, endings: Endings, visit: (lemma: string) => void): void {
  for (let start = Math.max(0, form.length - endings.longest); start <= form.length; start += 1) {
    const lemmaEndings = endings.lemmaEndings.get(form.slice(start))
    if (!lemmaEndings) continue
    const stem = form.slice(0, start)
    for (const ending of lemmaEndings) visit(stem + ending)
  }
}

const withoutDash = (ending: string): string => (ending === '-' ? '' : ending)
