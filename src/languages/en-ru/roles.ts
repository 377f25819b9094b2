import { type NameKind, nameKinds } from './nameKinds'

/*
 * What a term is, as a letter: nothing A, a word B, a name of each kind C, E, …, a word and a name D, F, ….
 */
const first = 'A'.charCodeAt(0)

/** Whether a term is translated, or is a translation, as a word and as which kind of name. */
export interface Role {
  readonly isWord: boolean
  readonly kind: NameKind | undefined
}

export const noRole: Role = { isWord: false, kind: undefined }

export const packRole = (isWord: boolean, kind: NameKind | undefined): string =>
  String.fromCharCode(first + Number(isWord) + 2 * (kind === undefined ? 0 : 1 + nameKinds.indexOf(kind)))

export function readRole(letter: number): Role {
  const role = letter - first
  return { isWord: role % 2 === 1, kind: nameKinds[(role >> 1) - 1] }
}
