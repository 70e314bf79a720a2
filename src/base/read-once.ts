/**
 * For `parse` and `safeParse` of what a run reads once or a few times: zod otherwise writes and compiles a program for
 * each object first, which pays after some hundred values and costs a run up to 20 ms.
 */
export const NO_JIT = { jitless: true } as const

interface Issue {
  readonly path: readonly PropertyKey[]
  readonly message: string
}

/** What zod says of a value. */
export type ParseResult<Value> =
  | { readonly success: true; readonly data: Value }
  | { readonly success: false; readonly error: { readonly issues: readonly Issue[] } }

/** A description in zod, as far as it is used to read once. */
export interface Schema<Value> {
  safeParse(value: unknown, context: typeof NO_JIT): ParseResult<Value>
}

/**
 * Whether a value of a stranger has a shape. Throws nothing: zod spreads the list of what does not fit over the
 * arguments of a call, which ends in a RangeError once a hundred thousand things do not (measured with 4.6.7).
 */
export function safeParse<Value>(shape: Schema<Value>, value: unknown): ParseResult<Value> {
  try {
    return shape.safeParse(value, NO_JIT)
  } catch {
    return { success: false, error: { issues: [{ path: [], message: 'more of it does not fit than can be listed' }] } }
  }
}
