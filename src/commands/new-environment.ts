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

/** The environment of an import, and whether this run created it. */
export interface FoundEnvironment {
  readonly environment: Environment
  readonly created: boolean
}

/**
 * The environment of an import. Where there is none of that name and the inputs say how, it is created first. An
 * environment is found by its name from then on, and never deleted.
 *
 * @throws ActionError where it cannot be found or created; says whether something may have been created
 */
export async function environmentOfImport(run: Run, order: TargetOrder): Promise<FoundEnvironment> {
  const { platform, cloud, locks, log, report } = run
  const wanted = await missingEnvironment(run, order)
  if (wanted === undefined)
    return { environment: await resolveEnvironment(platform, order.environment), created: false }
  const lock = await locks.acquire(`${cloud}|environment|${wanted.displayName.toLowerCase()}`)
  try {
    // Whoever held the lock before may have created it.
    const meanwhile = await findEnvironment(platform, order.environment)
    if (meanwhile !== undefined) return { environment: meanwhile, created: false }
    await assertPossible(run, wanted)
    log.info(`There is no environment ${quoted(wanted.displayName)}. Creating it: ${describe(wanted)}`)
    const environment = await platform.environments.create(wanted)
    log.notice(`The environment ${quoted(environment.displayName)} was created: ${describe(wanted)}`)
    report.set({ changed: true, createdEnvironment: describe(wanted) })
    return { environment, created: true }
  } finally {
    await lock.release()
  }
}

/** The failure of an import into an environment that this run created, which remains. */
export function afterCreation(error: unknown, { environment, created }: FoundEnvironment): unknown {
  if (!created || !(error instanceof ActionError)) return error
  const { doing, why, remedy, service, state } = error
  const remains = `The environment ${quoted(environment.displayName)} was created and remains. ${state ?? ''}`.trim()
  return new ActionError({
    doing,
    why,
    service,
    cause: error,
    state: remains.replace(NOTHING, NOTHING_MORE),
    remedy: remedy.replace(NOTHING, NOTHING_MORE)
  })
}

const NOTHING = 'Nothing was written.'
const NOTHING_MORE = 'Nothing was written into it.'

/** The environment that an import would create; undefined where it is there, and where the inputs do not say how. */
export async function missingEnvironment({ platform }: Run, order: TargetOrder): Promise<NewEnvironment | undefined> {
  const wanted = newEnvironmentOf(order)
  if (wanted === undefined || (await findEnvironment(platform, order.environment)) !== undefined) return undefined
  return wanted
}

const newEnvironmentOf = ({ environment, createEnvironment, planFile }: TargetOrder): NewEnvironment | undefined =>
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
