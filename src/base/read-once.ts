/**
 * Option for schemas that a run uses once or a few times. By default zod generates and compiles code for each object
 * schema, which pays off after some hundred values and costs a run up to 20 ms. It is passed with each call because zod
 * reads its global setting when a schema is created, and nothing is configured at import time.
 */
export const NO_JIT = { jitless: true } as const

interface Issue {
  readonly path: readonly PropertyKey[]
  readonly message: string
}

/** Result of validating a value with zod. */
export type ParseResult<Value> =
  | { readonly success: true; readonly data: Value }
  | { readonly success: false; readonly error: { readonly issues: readonly Issue[] } }

/** The part of a zod schema that `safeParse` uses. */
export interface Schema<Value> {
  safeParse(value: unknown, context: typeof NO_JIT): ParseResult<Value>
}

/**
 * Validates an untrusted value. Never throws: zod spreads the list of issues over the arguments of a call, which ends
 * in a RangeError beyond a hundred thousand issues (measured with 4.6.7).
 */
export function safeParse<Value>(schema: Schema<Value>, value: unknown): ParseResult<Value> {
  try {
    return schema.safeParse(value, NO_JIT)
  } catch {
    return { success: false, error: { issues: [{ path: [], message: 'it has more problems than can be listed' }] } }
  }
}
