import { duration, quoted } from '../../base/display.ts'
import { ActionError } from '../../base/errors.ts'
import type { Plan } from '../planning/plan.ts'
import { same } from '../ids.ts'
import type { Run } from '../run.ts'

/** Milliseconds after its start within which an import that nobody waited for may still show in the target. */
const MAY_TAKE = 10 * 60_000

/**
 * An earlier run was cut short after it had told the service to create this app, and the app is not there yet. Creating
 * it again could make a second one, so the target is watched until the import shows or can no longer be expected. An
 * update needs no watching: doing it again gives the same result.
 *
 * @param since when that run told the service, ISO 8601; `undefined` where there was none
 * @returns whether it shows now: then everything has to be read and decided again
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
  const left = (): number => until - clock.now()
  if (!(left() > 0)) {
    log.info(
      `A run of ${since} was cut short while it created ${quoted(name)}. It never appeared, so it is created now.`
    )
    return false
  }
  log.warning(
    `A run of ${since} was cut short while it created ${quoted(name)}. Waiting up to ${duration(left())} for it to appear, to avoid creating a duplicate.`
  )
  for (let pause = 500; ; pause = Math.min(pause * 2, 15_000)) {
    const there =
      pkg.kind === 'app'
        ? await platform.apps.list(target.environment.id)
        : ((await platform.flows.list(target.environment.id)) ?? [])
    if (there.some(({ displayName }) => same(displayName, name))) {
      log.info(`${quoted(name)} has appeared. This run continues with it.`)
      return true
    }
    if (left() <= 0) return false
    if (deadline.over())
      throw new ActionError({
        doing: `import ${quoted(name)} into ${quoted(target.environment.displayName)}`,
        why: `an earlier run was cut short at ${since} while it created it, and whether it will still appear is not known yet`,
        remedy: `This run wrote nothing. Run it again after ${new Date(until).toISOString()}, or with a longer max-async-wait-time.`
      })
    await clock.sleep(Math.min(pause, Math.max(1, left()), Math.max(1, deadline.left())))
  }
}
