import { quoted } from '../base/display.ts'
import { ActionError } from '../base/errors.ts'
import type { Environment, NewEnvironment } from './ports/environment.ts'
import { findEnvironment, resolveEnvironment } from './resolve.ts'
import type { Run } from './run.ts'

export interface TargetOrder {
  readonly environment: string
  /** How to create the environment where there is none of that name. */
  readonly createEnvironment?: Omit<NewEnvironment, 'displayName'> | undefined
  /** An approved plan was made for an environment that exists, so nothing is created then. */
  readonly planFile?: string | undefined
}

/**
 * The environment of an import. Where there is none of that name and the inputs say how, it is created first. An
 * environment is found by its name from then on, and never deleted.
 *
 * @throws ActionError where it cannot be found or created; says whether something may have been created
 */
export async function environmentOfImport(run: Run, order: TargetOrder): Promise<Environment> {
  const { platform, cloud, locks, log, report } = run
  const wanted = newEnvironmentOf(order)
  const found = wanted === undefined ? undefined : await findEnvironment(platform, order.environment)
  if (wanted === undefined) return resolveEnvironment(platform, order.environment)
  if (found !== undefined) return found
  const lock = await locks.acquire(`${cloud}|environment|${wanted.displayName.toLowerCase()}`)
  try {
    // Whoever held the lock before may have created it.
    const meanwhile = await findEnvironment(platform, order.environment)
    if (meanwhile !== undefined) return meanwhile
    await assertPossible(run, wanted)
    log.info(`There is no environment ${quoted(wanted.displayName)}. Creating it: ${describe(wanted)}`)
    const created = await platform.environments.create(wanted)
    report.set({ changed: true })
    report.alert(
      `The environment ${quoted(created.displayName)} was created: ${describe(wanted)}. It has no connections until somebody creates them there.`
    )
    return created
  } finally {
    await lock.release()
  }
}

/** The environment that an import would create where there is none of that name; undefined where it creates none. */
export const newEnvironmentOf = ({
  environment,
  createEnvironment,
  planFile
}: TargetOrder): NewEnvironment | undefined =>
  createEnvironment === undefined || planFile !== undefined
    ? undefined
    : { displayName: environment.trim(), ...createEnvironment }

async function assertPossible({ platform }: Run, wanted: NewEnvironment): Promise<void> {
  const objections = await platform.environments.objectionsTo(wanted)
  if (objections.length === 0) return
  throw new ActionError({
    doing: `create the environment ${quoted(wanted.displayName)}`,
    why: objections.join('; '),
    remedy: 'Correct create-environment. Nothing was created.'
  })
}

/** `Production in europe, with Dataverse` */
export const describe = ({ type, region, dataverse }: NewEnvironment): string =>
  `${type} in ${quoted(region)}, ${dataverse === undefined ? 'without Dataverse' : `with Dataverse (language ${dataverse.language}, currency ${dataverse.currency})`}`
