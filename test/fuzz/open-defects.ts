import type { Broken } from './promises.ts'

/**
 * Defects that the fuzzers found and that are not mended yet: the tests pass over them, `npm run fuzz` counts them. An
 * entry goes with the change that mends it.
 */
const OPEN: readonly { readonly suite: RegExp; readonly message: RegExp; readonly why: string }[] = []

/** Why a failure is known; `undefined` for a new one. */
export const knownDefect = (suite: string, { message }: Broken): string | undefined =>
  OPEN.find(one => one.suite.test(suite) && one.message.test(message))?.why
