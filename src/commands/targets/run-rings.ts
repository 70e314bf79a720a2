import { duration, listed, pluralize, quoted } from '../../base/display.ts'
import type { Clock, Deadline } from '../../base/deadline.ts'
import { ActionError } from '../../base/errors.ts'
import { sideBySide } from '../batch/side-by-side.ts'
import type { Log } from '../ports/runner.ts'

/** Targets that are worked on before those of the next ring. */
export interface RingOf<Target> {
  readonly name: string
  /** How many targets are worked on at the same time. */
  readonly parallel: number
  /** How many failures stop this ring and all later ones; `Infinity` for none. */
  readonly stopAfter: number
  /** Milliseconds to wait after the ring, if another one follows. */
  readonly pause: number
  /** Whether the whole ring is brought back when it stops. */
  readonly rollsBack?: boolean | undefined
  readonly targets: readonly Target[]
}

/** How the work on a target ended. */
export type TargetEnd =
  | { readonly kind: 'done' }
  | { readonly kind: 'failed'; readonly failure: unknown }
  /** Why its turn never came, as a phrase. */
  | { readonly kind: 'not-started'; readonly why: string }

/** Undoes the work on a target, for this reason. Resolves with the failure that says what became of it. */
export type Undo = (why: ActionError) => Promise<unknown>

export interface RingRun<Target = never> {
  readonly clock: Clock
  readonly deadline: Deadline
  /** Aborted when the run is cancelled. What has not begun by then does not begin. */
  readonly cancelled: AbortSignal
  readonly log: Log
  /** What targets share that may hold them up together, such as a tenant. The places of a ring are spread over these. */
  readonly groupOf?: ((target: Target) => string) | undefined
}

/**
 * Works on the targets, ring by ring. A target that fails does not affect the others of its ring until the ring has as
 * many failures as it may have; then nothing more is begun, in this ring and in all later ones.
 *
 * @param work rejects where a target fails, and resolves with what undoes it, where something can be undone
 * @param ended is called when the end of a target is known, and again when it is undone
 */
export async function runRings<Target extends { readonly id: string }>(
  { clock, deadline, cancelled, log, groupOf }: RingRun<Target>,
  rings: readonly RingOf<Target>[],
  work: (target: Target) => Promise<Undo | undefined>,
  ended: (target: Target, end: TargetEnd) => void | Promise<void>
): Promise<void> {
  let stopped: string | undefined
  for (const [index, ring] of rings.entries()) {
    const progress = new RingProgress(ring, clock, deadline, log)
    const undos = new Map<Target, Undo>()
    const stopHere = (): string | undefined => {
      if (stopped !== undefined) return stopped
      if (cancelled.aborted) return 'the run was cancelled before its turn'
      return deadline.over() ? 'the time limit was reached before its turn (max-async-wait-time)' : undefined
    }
    const workOn = async (target: Target): Promise<void> => {
      const why = stopHere()
      if (why !== undefined) {
        await ended(target, { kind: 'not-started', why })
        return
      }
      progress.begins(target.id)
      const end = await endOf(async () => {
        const undo = await work(target)
        if (ring.rollsBack === true && undo !== undefined) undos.set(target, undo)
      })
      if (end.kind === 'failed') progress.failed += 1
      // A run that is cancelled fails what is under way. That says nothing about the release.
      if (progress.failed >= ring.stopAfter && !cancelled.aborted)
        stopped ??= `the ring ${quoted(ring.name)} stopped after ${pluralize(progress.failed, 'failure')}`
      await ended(target, end)
      progress.ends(target.id)
    }
    await sideBySide(ring.targets, Math.max(1, ring.parallel), workOn, groupOf)
    if (progress.failed >= ring.stopAfter && !cancelled.aborted) await bringBack(ring, undos, stopped ?? '', log, ended)
    const hasMore = rings.slice(index + 1).some(({ targets }) => targets.length > 0)
    if (ring.pause > 0 && ring.targets.length > 0 && hasMore && stopHere() === undefined) {
      const pause = Math.min(ring.pause, deadline.left())
      log.info(`Waiting for ${duration(pause)} after the ring ${quoted(ring.name)}`)
      // A cancellation ends the pause; the next ring then begins nothing.
      await clock.sleep(pause, cancelled).catch(() => undefined)
    }
  }
}

/** Undoes what went well in a ring that stopped. */
async function bringBack<Target extends { readonly id: string }>(
  { name, parallel }: RingOf<Target>,
  undos: ReadonlyMap<Target, Undo>,
  stopped: string,
  log: Log,
  ended: (target: Target, end: TargetEnd) => void | Promise<void>
): Promise<void> {
  if (undos.size === 0) return
  log.warning(`Bringing back ${pluralize(undos.size, 'target')} of the ring ${quoted(name)}, because ${stopped}`)
  await sideBySide([...undos], parallel, async ([target, undo]) => {
    const why = new ActionError({
      doing: `keep the release in ${quoted(target.id)}`,
      why: `${stopped}, and "rollback: ring" brings all of it back`,
      remedy: 'Correct what failed in the other targets, then run this again.'
    })
    const failure = await undo(why).catch((error: unknown) => error)
    await ended(target, { kind: 'failed', failure: failure ?? why })
  })
}

async function endOf(work: () => Promise<void>): Promise<TargetEnd> {
  try {
    await work()
    return { kind: 'done' }
  } catch (failure) {
    return { kind: 'failed', failure }
  }
}

/** Milliseconds between two lines about a ring in which nothing fails. */
const LINE_EVERY = 5_000

/** The line that says how far a ring is: from time to time, after each failure, and at the end. */
class RingProgress {
  failed = 0
  readonly #ring: RingOf<unknown>
  readonly #clock: Clock
  readonly #deadline: Deadline
  readonly #log: Log
  readonly #underway = new Set<string>()
  #over = 0
  #said: { readonly at: number; readonly failed: number } | undefined

  constructor(ring: RingOf<unknown>, clock: Clock, deadline: Deadline, log: Log) {
    this.#ring = ring
    this.#clock = clock
    this.#deadline = deadline
    this.#log = log
  }

  begins(id: string): void {
    this.#underway.add(id)
  }

  ends(id: string): void {
    this.#underway.delete(id)
    this.#over += 1
    const { name, targets } = this.#ring
    const at = this.#clock.now()
    const isNews = this.#said === undefined || this.failed > this.#said.failed || at - this.#said.at >= LINE_EVERY
    if (!isNews && this.#over < targets.length) return
    this.#said = { at, failed: this.failed }
    const rest = this.#underway.size === 0 ? '' : `; under way: ${listed([...this.#underway], 3)}`
    this.#log.info(
      `Ring ${quoted(name)}: ${this.#over} of ${targets.length} done, ${this.failed} failed, ${duration(this.#deadline.left())} left${rest}`
    )
  }
}
