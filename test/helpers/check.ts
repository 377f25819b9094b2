/** What an example in the docs promised, and what came. */
export interface Check {
  readonly line: number
  readonly actual: unknown
  readonly expected: unknown
}

type Expectation = { readonly value: unknown } | { readonly code: string }

/** Runs one `expression //=> value` of the docs and records both sides. */
export async function check(
  checks: unknown[],
  line: number,
  run: () => Promise<unknown>,
  expectation: Expectation,
): Promise<void> {
  const outcome = await run().then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  )
  if ('error' in outcome && !('code' in expectation)) throw outcome.error
  const found: Check =
    'code' in expectation
      ? { line, actual: codeOf(outcome), expected: expectation.code }
      : { line, actual: 'value' in outcome ? outcome.value : undefined, expected: expectation.value }
  checks.push(found)
}

const codeOf = (outcome: object): unknown =>
  'error' in outcome && outcome.error instanceof Error && 'code' in outcome.error
    ? outcome.error.code
    : 'nothing thrown'
