import type * as z from 'zod'
import { isKnownName, OTHER } from './vocabulary.ts'

export type WireSchema = z.ZodType

/** Whether an answer is what `src/protocol` describes, and if not, where it is not. */
export interface Fit {
  readonly fits: boolean
  readonly problems: readonly { readonly at: string; readonly problem: string }[]
}

const MAX_PROBLEMS = 20

export function fit(schema: WireSchema, body: unknown): Fit {
  const result = schema.safeParse(body)
  if (result.success) return { fits: true, problems: [] }
  const problems = result.error.issues.slice(0, MAX_PROBLEMS).map(({ path, code, ...issue }) => ({
    at: path
      .map(part => (typeof part === 'number' ? '[]' : isKnownName(String(part)) ? String(part) : OTHER))
      .join('.'),
    // Codes and expected types are those of the schema; nothing of the answer is among them.
    problem: 'expected' in issue && typeof issue.expected === 'string' ? `${code}: ${issue.expected} expected` : code
  }))
  return { fits: false, problems }
}
