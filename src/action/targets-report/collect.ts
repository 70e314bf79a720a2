import { listed, plainText, quoted } from '../../base/display.ts'
import { isPassed, notStarted, type TargetResult, type TargetsResult } from './result.ts'

/** A result file that was found. */
export interface FoundResult {
  readonly file: string
  readonly result: TargetsResult
}

export interface Collected {
  /** One for each expected target, in their order. */
  readonly targets: readonly TargetResult[]
  /** The results that these come from: those of the latest attempt that reported on each. */
  readonly counted: readonly TargetsResult[]
  readonly problems: readonly string[]
}

/**
 * Joins the results of several jobs. A target that no job reported on was not started, whatever became of its job: it
 * was skipped, cancelled or lost. Of several results of one target, the one of the latest attempt counts. A plan says
 * what would be done, so its result counts for nothing.
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
  const latest = new Map<
    string,
    { readonly target: TargetResult; readonly attempt: number; readonly results: Set<TargetsResult> }
  >()
  for (const { file, result } of found) {
    if (run !== undefined && result.run !== run) {
      const other = result.run === undefined ? '' : `, ${plainText(result.run, 300)}`
      problems.push(`${quoted(file)} is the result of another run${other}`)
      continue
    }
    if (result.command === 'plan') {
      problems.push(`${quoted(file)} is the result of a plan, which wrote nothing`)
      continue
    }
    const unknown = result.targets.filter(({ id }) => !ids.has(id)).map(({ id }) => quoted(id))
    if (unknown.length > 0)
      problems.push(`${quoted(file)} is about targets that the targets file does not have: ${listed(unknown)}`)
    const attempt = result.attempt ?? 1
    for (const target of result.targets) {
      const earlier = latest.get(target.id)
      if (earlier !== undefined && attempt < earlier.attempt) continue
      const same = earlier?.attempt === attempt ? earlier : undefined
      latest.set(target.id, {
        // Of two results of one attempt, the worse counts.
        target: same !== undefined && isPassed(target) ? same.target : target,
        attempt,
        results: (same?.results ?? new Set()).add(result)
      })
    }
  }
  const counted = [...new Set(expected.flatMap(({ id }) => [...(latest.get(id)?.results ?? [])]))]
  const digests = new Set(counted.flatMap(result => result.package?.digest ?? []))
  if (digests.size > 1)
    problems.push(`the results are about different packages: ${listed([...digests].map(digest => plainText(digest)))}`)
  return {
    targets: expected.map(one => {
      const target = latest.get(one.id)?.target
      return target === undefined
        ? notStarted(one, 'no job reported on it: its job was skipped, cancelled or lost')
        : // The ring counts its failures, whatever the result says of it.
          { ...target, ring: one.ring }
    }),
    counted,
    problems
  }
}
