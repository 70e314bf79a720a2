import { duration, quoted } from '../../base/display.ts'
import { ActionError } from '../../base/errors.ts'
import type { Plan } from '../planning/plan.ts'
import { same } from '../resolve.ts'
import type { Run } from '../run.ts'

/** How long after its start an import that nobody waited for may still show in the target. */
const MAY_TAKE = 10 * 60_000

/**
 * An earlier run was cut short after it had told the service to make this app, and the app is not there yet: making it
 * once more could make a second one. So the target is watched until the import shows or cannot be expected any more.
 * An update needs no watching: once more is the same.
 *
 * @param since when that run told the service, ISO 8601; `undefined` where there was none
 * @returns whether it shows now: then everything is to be read and decided again
 */
export async function camePastInterruption(
  run: Run,
  { pkg, decisions, target }: Plan,
  since: string | undefined
): Promise<boolean> {
  const root = decisions.get(pkg.rootKey)
  if (since === undefined || root?.decision !== 'new') return false
  const { platform, log, clock, deadline } = run
  const name = root.targetName ?? pkg.manifest.details.displayName
  const until = Date.parse(since) + MAY_TAKE
  const left = (): number => until - clock.now()
  if (!(left() > 0)) {
    log.info(`A run of ${since} was cut short while it made ${quoted(name)}; it did not come, and is made now.`)
    return false
  }
  log.warning(
    `A run of ${since} was cut short while it made ${quoted(name)}. Looking for ${duration(left())} at most whether it comes, not to make a second one.`
  )
  for (let pause = 500; ; pause = Math.min(pause * 2, 15_000)) {
    const there =
      pkg.kind === 'app'
        ? await platform.apps.list(target.environment.id)
        : ((await platform.flows.list(target.environment.id)) ?? [])
    if (there.some(({ displayName }) => same(displayName, name))) {
      log.info(`${quoted(name)} is there now: this run goes on with it.`)
      return true
    }
    if (left() <= 0) return false
    if (deadline.over())
      throw new ActionError({
        doing: `import ${quoted(name)} into ${quoted(target.environment.displayName)}`,
        why: `an earlier run was cut short at ${since} while it made it, and whether it will come is not known yet`,
        remedy: `Nothing was written by this run. Run it again after ${new Date(until).toISOString()}, or with a longer max-async-wait-time.`
      })
    await clock.sleep(Math.min(pause, Math.max(1, left()), Math.max(1, deadline.left())))
  }
}
