import * as z from 'zod'
import { parseBounded } from '../../base/bounded-json.ts'
import { quoted } from '../../base/display.ts'
import { ActionError } from '../../base/errors.ts'
import { safeParse } from '../../base/read-once.ts'
import { TARGETS_RESULT_KIND, TARGETS_RESULT_SCHEMA, type TargetsResult } from './result.ts'

/** Bytes; some kilobytes for each of ten thousand targets. */
export const LARGEST_RESULT = 50_000_000
const MOST_TARGETS = 10_000

/** Names come from strangers, and may be longer than anything reads: they are cut, and the rest of the file counts. */
const text = (most: number) => z.string().transform(written => written.slice(0, most))
const optionalText = (most: number) => text(most).optional()
const short = (most: number) => z.string().max(most)

const target = z.object({
  id: short(64),
  ring: short(64),
  outcome: z.enum(['created', 'updated', 'unchanged', 'failed', 'not-started']),
  failure: optionalText(20_000),
  environment: z.object({ id: text(300), name: text(1_000) }).optional(),
  app: z
    .object({
      id: text(300),
      name: text(1_000),
      url: text(3_000),
      versionBefore: optionalText(300),
      versionAfter: optionalText(300)
    })
    .optional(),
  flows: z
    .array(z.object({ name: text(1_000), id: text(300), state: optionalText(100) }))
    .transform(flows => flows.slice(0, 1_000))
    .default([]),
  publishState: optionalText(100),
  changed: z.boolean().default(false),
  rolledBack: z.boolean().optional(),
  planState: optionalText(100),
  planDigest: optionalText(100),
  drift: z
    .array(text(5_000))
    .transform(lines => lines.slice(0, 1_000))
    .optional(),
  backup: optionalText(5_000),
  milliseconds: z.number().min(0).optional(),
  summary: optionalText(2_000)
})

const result = z.object({
  schema: z.literal(TARGETS_RESULT_SCHEMA),
  kind: z.literal(TARGETS_RESULT_KIND),
  command: short(20),
  simulated: z.boolean().default(false),
  run: short(2_000).optional(),
  attempt: z.number().int().min(1).optional(),
  package: z.object({ name: text(1_000), digest: short(100), file: optionalText(5_000) }).optional(),
  plan: z.object({ file: text(5_000), digest: short(100) }).optional(),
  recordFile: optionalText(5_000),
  targets: z.array(target).max(MOST_TARGETS),
  failure: optionalText(20_000),
  milliseconds: z.number().min(0).optional()
})

/**
 * Reads the result file of a run over many targets.
 *
 * @throws ActionError for a file that is none, or that another version wrote
 */
export function readTargetsResult(bytes: Uint8Array, file: string): TargetsResult {
  const fail = (why: string): ActionError =>
    new ActionError({
      doing: `read the result ${quoted(file)}`,
      why,
      remedy: 'Use the file that the output result-file of a run with targets-file names.'
    })
  if (bytes.byteLength > LARGEST_RESULT) throw fail(`it has more than ${LARGEST_RESULT} bytes`)
  let value: unknown
  try {
    value = parseBounded(Buffer.from(bytes).toString('utf8'))
  } catch {
    throw fail('it is not JSON')
  }
  const parsed = safeParse(result, value)
  if (!parsed.success) {
    const [first] = parsed.error.issues
    throw fail(`it is not the result of a run with targets (${first?.path.join('.') ?? ''}: ${first?.message ?? ''})`)
  }
  return parsed.data
}
