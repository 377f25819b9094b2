import { type NameKind, nameKinds } from './nameKinds'

/*
 * What a Russian term translates, as a letter: nothing A, a word B, a name of each kind C, E, …, a word and a name D, F, ….
 */
const first = 'A'.charCodeAt(0)

/** Whether a Russian term is a translation of a word, and of which kind of name. */
export interface Role {
  readonly isWord: boolean
  readonly kind: NameKind | undefined
}

export const packRole = (isWord: boolean, kind: NameKind | undefined): string =>
  String.fromCharCode(first + Number(isWord) + 2 * (kind === undefined ? 0 : 1 + nameKinds.indexOf(kind)))

export function readRole(letter: number): Role {
  const role = letter - first
  return { isWord: role % 2 === 1, kind: nameKinds[(role >> 1) - 1] }
}
