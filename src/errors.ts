/**
 * What a caller can get wrong; a program can tell one from another by `error.code`.
 *
 * @example
 * ```ts
 * const hints: Partial<Record<SverkaErrorCode, string>> = { 'invalid-date': 'Write the day as 2025-11-02.' }
 * hints['invalid-date'] //=> 'Write the day as 2025-11-02.'
 * ```
 */
export type SverkaErrorCode =
  | 'invalid-report'
  | 'invalid-id'
  | 'invalid-text'
  | 'invalid-date'
  | 'invalid-language'
  | 'invalid-claim'
  | 'invalid-comparison'
  | 'invalid-options'
  | 'unsupported-language'
  | 'duplicate-id'
  | 'too-few-reports'
  | 'too-many-reports'
  | 'too-long'
  | 'missing-vector'

/**
 * A caller's mistake: what came, what was wanted, what to do. What is odd in a text is a {@link Notice} instead.
 *
 * @example
 * ```ts
 * readReport({ id: 'AP', text: '  ' }) //=> throws 'invalid-text'
 *
 * const isOurs = (error: unknown) => error instanceof SverkaError && error.code === 'invalid-text'
 * isOurs(new SverkaError('invalid-text', 'The text of "AP" is blank.')) //=> true
 * ```
 */
export class SverkaError extends Error {
  override readonly name = 'SverkaError'
  readonly code: SverkaErrorCode

  constructor(code: SverkaErrorCode, message: string) {
    super(message)
    this.code = code
  }
}
