import { listed, plainText, quoted } from '../../base/display.ts'
import { isPassed, type TargetResult, type TargetsResult } from './result.ts'

/** A result file that was found. */
export interface FoundResult {
  readonly file: string
  readonly result: TargetsResult
}

export interface Collected {
  /** One for each expected target, in their order. */
  readonly targets: readonly TargetResult[]
  readonly problems: readonly string[]
}

/**
 * Joins the results of several jobs. A target that no job reported on was not started, whatever became of its job: it
 * was skipped, cancelled or lost. Of several results of one target, the one of the latest attempt counts.
 *
 * @param run web page of this workflow run; results of another one are refused
 */
export function collectResults(
  expected: readonly { readonly id: string; readonly ring: string }[],
  known: readonly { readonly id: string }[],
  found: readonly FoundResult[],
  run: string | undefined
): Collected {
  const problems: string[] = []
  const ids = new Set(known.map(({ id }) => id))
  const latest = new Map<string, { readonly target: TargetResult; readonly attempt: number }>()
  for (const { file, result } of found) {
    if (run !== undefined && result.run !== undefined && result.run !== run) {
      problems.push(`${quoted(file)} is the result of another run, ${plainText(result.run, 300)}`)
      continue
    }
    const unknown = result.targets.filter(({ id }) => !ids.has(id)).map(({ id }) => quoted(id))
    if (unknown.length > 0)
      problems.push(`${quoted(file)} is about targets that the targets file does not have: ${listed(unknown)}`)
    const attempt = result.attempt ?? 1
    for (const target of result.targets) {
      const earlier = latest.get(target.id)
      // Of two results of one attempt, the worse counts.
      const counts =
        earlier === undefined || attempt > earlier.attempt || (attempt === earlier.attempt && !isPassed(target))
      if (counts) latest.set(target.id, { target, attempt })
    }
  }
  const digests = new Set(found.flatMap(({ result }) => result.package?.digest ?? []))
  if (digests.size > 1)
    problems.push(`the results are about different packages: ${listed([...digests].map(digest => plainText(digest)))}`)
  return {
    targets: expected.map(
      ({ id, ring }) =>
        latest.get(id)?.target ?? {
          id,
          ring,
          outcome: 'not-started',
          failure: 'no job reported on it: its job was skipped, cancelled or lost',
          flows: [],
          changed: false
        }
    ),
    problems
  }
}
