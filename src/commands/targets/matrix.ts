import { quoted } from '../../base/display.ts'
import { ActionError } from '../../base/errors.ts'

/** GitHub runs at most this many jobs of one matrix. */
export const MAX_JOBS = 256
/** Characters that an input may have: Linux starts no program with a variable of more than 128 KiB. */
const MAX_INPUT = 120_000

/** A job of a ring. */
export interface MatrixEntry {
  /** Unique among the jobs; letters, digits, blanks and `._-+` only. */
  readonly name: string
  /** Its targets, for the input `only`. */
  readonly only: string
  /** The environment of GitHub of its targets; empty for none. */
  readonly environment: string
}

export interface RingMatrix {
  readonly ring: string
  /** How many of the jobs run at the same time. */
  readonly parallel: number
  /** Seconds to wait after the ring, if another one follows. */
  readonly pause: number
  /** All its targets, for the input `only`: their ids, or the ring where all of its targets are selected. */
  readonly targets: string
  readonly include: readonly MatrixEntry[]
}

interface MatrixTarget {
  readonly id: string
  readonly githubEnvironment?: string | undefined
}

/**
 * The jobs of a ring: its targets in chunks. Targets of different environments of GitHub are in different jobs, because
 * a job has one.
 *
 * @param ring its `pause` in milliseconds, and whether all of its targets are selected
 * @param parallel how many targets are worked on at the same time
 * @throws ActionError where there are more jobs than a matrix may have, or more targets than an input can name
 */
export function matrixOf(
  { name: ring, pause, isWhole }: { readonly name: string; readonly pause: number; readonly isWhole: boolean },
  targets: readonly MatrixTarget[],
  perJob: number,
  parallel: number
): RingMatrix {
  const groups = new Map<string, MatrixTarget[]>()
  for (const target of targets) {
    const environment = target.githubEnvironment ?? ''
    const group = groups.get(environment)
    if (group === undefined) groups.set(environment, [target])
    else group.push(target)
  }
  const include = [...groups].flatMap(([environment, group]) =>
    chunksOf(group, perJob).map(
      (chunk): MatrixEntry => ({
        // The id of its first target is in no other job.
        name: `${chunk[0]?.id ?? ''}${chunk.length === 1 ? '' : ` + ${chunk.length - 1}`}`,
        only: chunk.map(({ id }) => id).join(','),
        environment
      })
    )
  )
  if (include.length > MAX_JOBS)
    throw new ActionError({
      doing: `make the jobs of the ring ${quoted(ring)}`,
      why: `there would be ${include.length}, and GitHub runs at most ${MAX_JOBS} of a matrix`,
      remedy: `Set targets-per-job to ${Math.ceil(targets.length / MAX_JOBS)} or more, or split the ring.`
    })
  const all = isWhole ? `ring:${ring}` : targets.map(({ id }) => id).join(',')
  for (const text of [all, ...include.map(({ only }) => only)])
    if (text.length > MAX_INPUT)
      throw new ActionError({
        doing: `make the jobs of the ring ${quoted(ring)}`,
        why: `the ids of its targets have ${text.length} characters, and an input may have ${MAX_INPUT}`,
        remedy: 'Choose fewer targets with only, in several runs, or set targets-per-job lower.'
      })
  return {
    ring,
    parallel: Math.max(1, Math.floor(parallel / perJob)),
    pause: Math.ceil(pause / 1_000),
    targets: all,
    include
  }
}

const chunksOf = <Item>(items: readonly Item[], size: number): Item[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size))
