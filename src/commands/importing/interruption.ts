import { duration, quoted } from '../../base/display.ts'
import { ActionError } from '../../base/errors.ts'
import { same } from '../ids.ts'
import type { Plan } from '../planning/plan.ts'
import type { Run } from '../run.ts'

/** Milliseconds after its start during which an interrupted import may still appear in the target. */
const MAY_TAKE = 10 * 60_000

/**
 * Waits for an app that an interrupted run told the service to create, and that is not in the target yet. Creating it
 * again could result in a duplicate, so the target is polled until the app appears or can no longer be expected. An
 * update needs no waiting: repeating it gives the same result.
 *
 * @param since when the interrupted run told the service, ISO 8601; `undefined` where there was none
 * @returns whether the app appeared: then everything has to be read and decided again
 */
export async function awaitInterruptedImport(
  run: Run,
  { pkg, decisions, target }: Plan,
  since: string | undefined
): Promise<boolean> {
  const root = decisions.get(pkg.rootKey)
  if (since === undefined || root?.decision !== 'new') return false
  const { platform, log, clock, deadline } = run
  const name = root.targetName ?? pkg.manifest.details.displayName
  const until = Date.parse(since) + MAY_TAKE
  const remaining = (): number => until - clock.now()
  if (!(remaining() > 0)) {
    log.info(
      `A run was interrupted at ${since} while it created ${quoted(name)}. It never appeared, so it is created now.`
    )
    return false
  }
  log.warning(
    `A run was interrupted at ${since} while it created ${quoted(name)}. Waiting up to ${duration(remaining())} for it to appear, to avoid creating a duplicate.`
  )
  for (let pause = 500; ; pause = Math.min(pause * 2, 15_000)) {
    const existing =
      pkg.kind === 'app'
        ? await platform.apps.list(target.environment.id)
        : ((await platform.flows.list(target.environment.id)) ?? [])
    if (existing.some(({ displayName }) => same(displayName, name))) {
      log.info(`${quoted(name)} has appeared. This run continues with it.`)
      return true
    }
    if (remaining() <= 0) return false
    if (deadline.over())
      throw new ActionError({
        doing: `import ${quoted(name)} into ${quoted(target.environment.displayName)}`,
        why: `an earlier run was interrupted at ${since} while creating the same ${pkg.kind}, which may still appear`,
        remedy: `Nothing was written. Run this again after ${new Date(until).toISOString()}, or with a longer max-async-wait-time.`
      })
    await clock.sleep(Math.min(pause, Math.max(1, remaining()), Math.max(1, deadline.left())))
  }
}
